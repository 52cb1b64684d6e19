export { type ActionUnderTest, actionUnderTest, NODE_24, type Step, type StepResult } from "./action-under-test.ts";
export { checkOut, type GitHistory, type PullRequestContents, pullRequestHistory } from "./git-history.ts";
export {
  type SeenExchange,
  type StandInComment,
  type StandInFault,
  type StandInGithub,
  type StandInOptions,
  startStandInGithub,
} from "./github/stand-in-github.ts";
export { outsideCode } from "./outside-code.ts";
export { type RunnerCommand, readAsRunner, readOutputFile } from "./runner-grammar.ts";
export { secretSpellings } from "./secret-spellings.ts";
export { annotations, annotationTitles, commandNames, type Section, shownLines, transcribe } from "./transcript.ts";
