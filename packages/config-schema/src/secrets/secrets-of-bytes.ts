import type { SourceFile } from "../document/source-file.ts";
import type { Span } from "../document/span.ts";
import { textSecrets } from "./text-secrets.ts";

/** The files that bytes were read as, for as long as somebody holds the bytes: whoever guards an output looks at what a check has looked through already. */
const sources = new WeakMap<Uint8Array, SourceFile>();

/** Notes what bytes were read as. */
export function noteSource(bytes: Uint8Array, file: SourceFile): void {
  sources.set(bytes, file);
}

/** The text of bytes, with where secrets stand in it, as `secretsOfText` gives them. */
export function secretsOfBytes(bytes: Uint8Array): { readonly text: string; readonly secrets: readonly Span[] } {
  const file = sources.get(bytes) ?? { path: "", text: new TextDecoder().decode(bytes), byteOrderMark: false };
  return { text: file.text, secrets: textSecrets(file).masked };
}
