import type { Verb } from "../command-line/verb.ts";
import { FMT_FLAGS } from "./fmt-flags.ts";
import { FMT_HELP } from "./fmt-help.ts";

/** `pistectl fmt`: manifests in canonical layout. What it works with is loaded once its flags have been read. */
export const fmt: Verb<typeof FMT_FLAGS> = {
  ...FMT_HELP,
  // As Terraform has it: 3 means files that would change, so that a missing file is 2 as well.
  errorStatus: 2,
  flags: FMT_FLAGS,
  run: async (invocation) => (await import("./run-fmt.ts")).runFmt(invocation),
};
