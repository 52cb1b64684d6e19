import type { SourceFile } from "../document/source-file.ts";
import type { Span } from "../document/span.ts";
import { textSecrets } from "./text-secrets.ts";

/** The files that bytes were read as, for as long as somebody holds the bytes: whoever guards an output looks at what a check has looked through already. */
const sources = new WeakMap<Uint8Array, SourceFile>();

/** Notes what bytes were read as. */
export function noteSource(bytes: Uint8Array, file: SourceFile): void {
  sources.set(bytes, file);
}

/** The file that bytes were read as, for who would else hold both; null when they were not, or not yet. */
export function sourceOfBytes(bytes: Uint8Array): SourceFile | null {
  return sources.get(bytes) ?? null;
}

/** The text of a file or of bytes, with where secrets stand in it, as `secretsOfText` gives them. */
export function secretsOfSource(source: SourceFile | Uint8Array): { readonly text: string; readonly secrets: readonly Span[] } {
  const file = source instanceof Uint8Array ? (sourceOfBytes(source) ?? namelessFile(source)) : source;
  return { text: file.text, secrets: textSecrets(file).masked };
}

function namelessFile(bytes: Uint8Array): SourceFile {
  return { path: "", text: new TextDecoder().decode(bytes), byteOrderMark: false };
}
