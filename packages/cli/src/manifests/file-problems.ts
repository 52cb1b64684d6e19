import { describeFileProblems } from "@pistectl/action-kit/project";
import type { FileProblem } from "@pistectl/config-schema/configuration";
import { Refusal } from "../command-line/refusal.ts";

/** Refuses a file that steers the tool: each of its problems on a line, with its place. */
export function refuseFile(problems: readonly FileProblem[]): Refusal {
  return new Refusal(describeFileProblems(problems));
}
