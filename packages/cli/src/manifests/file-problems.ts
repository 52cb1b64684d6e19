import { describeFileProblems } from "@pistectl/action-kit/project";
import type { FileProblem } from "@pistectl/config-schema/configuration";
import type { Failed } from "@pistectl/words";
import { type Refusal, refused } from "../command-line/refusal.ts";

/** Refuses a file that steers the tool: each of its problems on a line, with its place. */
export function refuseFile(problems: readonly FileProblem[]): Failed<Refusal> {
  return refused(describeFileProblems(problems));
}
