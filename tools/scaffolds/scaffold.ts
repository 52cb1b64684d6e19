import type { Outcome } from "@pistectl/words";
import type { GeneratedFile } from "../generators/generator.ts";

/** What `pnpm new` can begin. */
export interface Scaffold {
  /** Form of the id that it takes. */
  readonly form: string;
  /** The files as they are to be, whole and before the formatter, or why there are none; `read` gives the text of a file by its path from the root. */
  readonly begin: (id: string, read: (path: string) => string) => Outcome<readonly GeneratedFile[], string>;
}
