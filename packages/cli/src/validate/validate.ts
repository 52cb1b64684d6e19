import type { Verb } from "../command-line/verb.ts";
import { VALIDATE_FLAGS } from "./validate-flags.ts";
import { VALIDATE_HELP } from "./validate-help.ts";

/** `pistectl validate`: manifests against their format and the rules. What it works with is loaded once its flags have been read. */
export const validate: Verb<typeof VALIDATE_FLAGS> = {
  ...VALIDATE_HELP,
  flags: VALIDATE_FLAGS,
  run: async (invocation) => (await import("./run-validation.ts")).runValidation(invocation),
};
