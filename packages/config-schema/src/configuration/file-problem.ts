import type { Localized } from "@pistectl/words";
import type { SourceFile } from "../document/source-file.ts";
import type { Span } from "../document/span.ts";

/** Something wrong in a file that steers the tool rather than describing PISTE: a usage error. */
export interface FileProblem {
  readonly file: SourceFile;
  readonly span: Span;
  /** What was found, what is accepted; sentences. */
  readonly message: Localized;
}
