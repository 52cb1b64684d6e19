import type { Verb } from "../command-line/verb.ts";
import { PLAN_FLAGS } from "./plan-flags.ts";
import { PLAN_HELP } from "./plan-help.ts";

/** `pistectl plan`: what a change of manifests asks of people on the portals. What it works with is loaded once its flags have been read. */
export const plan: Verb<typeof PLAN_FLAGS> = {
  ...PLAN_HELP,
  // As Terraform has it: 2 means changes, so that an error of any sort is 1.
  errorStatus: 1,
  flags: PLAN_FLAGS,
  run: async (invocation) => (await import("./run-plan.ts")).runPlan(invocation),
};
