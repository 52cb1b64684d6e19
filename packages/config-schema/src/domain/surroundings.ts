import type { KnownApis } from "./known-apis.ts";

/** What a rule may know besides the document that it looks at. */
export interface Surroundings {
  /** The embedded catalogue with the project's own `Api` documents over it. */
  readonly apis: KnownApis;
  /** Date of the check, `YYYY-MM-DD`. */
  readonly today: string;
  readonly fileFacts: FileFacts;
}

/** A file that a manifest names, path relative to the project: its size in bytes, or why it cannot be used. */
export type FileFacts = (path: string) => { readonly sizeBytes: number } | "missing" | "outside" | "not-a-file";
