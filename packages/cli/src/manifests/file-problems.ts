import { describeFindings } from "@pistectl/action-kit/project";
import type { Finding } from "@pistectl/config-schema/findings";
import type { Failed } from "@pistectl/words";
import { type Refusal, refused } from "../command-line/refusal.ts";

/** Refuses a file that steers the tool: each thing that is wrong with it on a line, with its place. */
export function refuseFile(findings: readonly Finding[]): Failed<Refusal> {
  return refused(describeFindings(findings));
}
