import { type MarkupContent, MarkupKind } from "vscode-languageserver";
import type { Reader } from "./manifest.ts";

/** An explanation as its reader can take it. */
export function markup(markdown: string, { readsMarkdown }: Pick<Reader, "readsMarkdown">): MarkupContent {
  if (readsMarkdown) return { kind: MarkupKind.Markdown, value: markdown };
  return { kind: MarkupKind.PlainText, value: markdown.replace(/\*\*|`| {2}$/gm, "").replaceAll("\n\n---\n\n", "\n\n") };
}
