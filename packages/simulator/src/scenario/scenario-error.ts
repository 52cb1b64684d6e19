import { type Language, type Localized, say, visibleText } from "@pistectl/words";

/** Everything that is wrong with a scenario; each begins with its place: `FILE:LINE:COLUMN`, or a JSON Pointer when it came from no text. */
export type ScenarioFailure = readonly Localized[];

/** Thrown to programs that start a simulator with a scenario that cannot be used. */
export class ScenarioError extends Error {
  override readonly name = "ScenarioError";
  readonly failure: ScenarioFailure;

  constructor(failure: ScenarioFailure) {
    super(describeScenarioFailure(failure, "en"));
    this.failure = failure;
  }
}

/** One line per problem. */
export function describeScenarioFailure(failure: ScenarioFailure, language: Language): string {
  return failure.map((problem) => visibleText(say(problem, language))).join("\n");
}
