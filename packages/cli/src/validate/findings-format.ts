import type { FindingsFormat } from "@pistectl/report/findings-formats";
import { keysOf } from "@pistectl/words";

/** What is known of a format before it is loaded. */
interface FormatEntry {
  /** For a person, who sees nothing with `--quiet` when there is nothing to see. */
  readonly forPeople: boolean;
  /** Read by a tool that knows the repository and not the working folder: files are named from the project's root. */
  readonly fromRoot: boolean;
}

/** Formats of `validate --format`, in the order of the help. */
export const FINDINGS_FORMAT: Readonly<Record<FindingsFormat, FormatEntry>> = {
  text: { forPeople: true, fromRoot: false },
  compact: { forPeople: true, fromRoot: false },
  narrated: { forPeople: true, fromRoot: false },
  json: { forPeople: false, fromRoot: false },
  sarif: { forPeople: false, fromRoot: true },
  junit: { forPeople: false, fromRoot: true },
  gitlab: { forPeople: false, fromRoot: true },
  github: { forPeople: false, fromRoot: true },
  markdown: { forPeople: false, fromRoot: false },
};

/** Their names. */
export const FINDINGS_FORMATS = keysOf(FINDINGS_FORMAT);
