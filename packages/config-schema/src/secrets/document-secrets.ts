import type { ManifestDocument } from "../document/manifest-document.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Span } from "../document/span.ts";
import { fileSecrets } from "./file-secrets.ts";
import { spansWithin } from "./spans-within.ts";

/** What of some documents must not be shown. */
export interface DocumentSecrets {
  /** Whether a stretch of a document is a secret or holds one. */
  holds(document: ManifestDocument, span: Span): boolean;
  /** Masks the secrets of all documents in a text that speaks of them. */
  mask(text: string): string;
  /** The same in every text of a value, keys of its objects included. */
  maskAll<Value>(value: Value): Value;
}

/** The secrets of documents, and of what stands around them in their files. */
export function documentSecrets(documents: readonly ManifestDocument[]): DocumentSecrets {
  const documentsOf = new Map<SourceFile, ManifestDocument[]>();
  for (const document of documents) {
    const others = documentsOf.get(document.file);
    if (others === undefined) documentsOf.set(document.file, [document]);
    else others.push(document);
  }
  const files = new Map([...documentsOf].map(([file, ofFile]) => [file, fileSecrets(file, ofFile)]));
  const withSecrets = [...files.values()].filter(({ spans }) => spans.length > 0);
  const mask = (text: string): string => withSecrets.reduce((masked, secrets) => secrets.mask(masked), text);
  return {
    holds: ({ file }, span) => spansWithin(files.get(file)?.spans ?? [], span).length > 0,
    mask,
    maskAll: (value) => (withSecrets.length === 0 ? value : (masked(value, mask) as typeof value)),
  };
}

function masked(value: unknown, mask: (text: string) => string): unknown {
  if (typeof value === "string") return mask(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => masked(item, mask));
  // No prototype, or that of an object: `__proto__` is a key like any other.
  const entries = Object.entries(value).map(([key, item]) => [mask(key), masked(item, mask)] as const);
  return Object.fromEntries(entries);
}
