import { layoutSource } from "@pistectl/config-schema/fmt";
import type { Range, TextEdit } from "vscode-languageserver";
import { changedLines } from "../text/changed-lines.ts";
import type { Manifest } from "./manifest.ts";

/** The edits that give a manifest the layout of `fmt`, or those of them that touch a range; null when it cannot be laid out. */
export function formatting({ file, places }: Manifest, range?: Range): readonly TextEdit[] | null {
  const layout = layoutSource(file);
  if (!layout.ok) return null;
  const edits = changedLines(file.text, layout.value).map(({ span, text }) => ({ range: places.rangeOf(span), newText: text }));
  if (range === undefined) return edits;
  return edits.filter(
    ({ range: { start, end } }) => start.line <= range.end.line && Math.max(start.line, end.line - 1) >= range.start.line,
  );
}
