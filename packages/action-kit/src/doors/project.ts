// What is wrong with a project, in words.
export { describeFindings, describeInputFailure, describeProjectFailure } from "../project/describe-project-failure.ts";
export { findingLines } from "../project/finding-lines.ts";
