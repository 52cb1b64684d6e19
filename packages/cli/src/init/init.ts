import type { Verb } from "../command-line/verb.ts";
import { INIT_FLAGS } from "./init-flags.ts";
import { INIT_HELP } from "./init-help.ts";

/** `pistectl init`: the first manifests of a project. What it works with is loaded once its flags have been read. */
export const init: Verb<typeof INIT_FLAGS> = {
  ...INIT_HELP,
  flags: INIT_FLAGS,
  run: async (invocation) => (await import("./run-init.ts")).runInit(invocation),
};
