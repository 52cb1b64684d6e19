import { COLON, type Language, type Localized, say } from "@pistectl/words";

/** One thing wrong with a scenario. */
export interface ScenarioProblem {
  /** Where: `applications[0].clientId`; empty for the file itself. */
  readonly path: string;
  /** Line in the file, from 1, when the scenario came from text. */
  readonly line: number | null;
  readonly message: Localized;
}

/** Why a scenario cannot be used. */
export interface ScenarioFailure {
  /** Its name in messages. */
  readonly source: string;
  /** Everything that is wrong with it, one at least. */
  readonly problems: readonly ScenarioProblem[];
}

/** Thrown to programs that start a simulator with a scenario that cannot be used. */
export class ScenarioError extends Error {
  override readonly name = "ScenarioError";
  readonly failure: ScenarioFailure;

  constructor(failure: ScenarioFailure) {
    super(describeScenarioFailure(failure, "en"));
    this.failure = failure;
  }
}

/** One line per problem: `source:line: path: message`. */
export function describeScenarioFailure({ source, problems }: ScenarioFailure, language: Language): string {
  const colon = `${COLON[language]} `;
  return problems
    .map(({ path, line, message }) => {
      const place = line === null ? source : `${source}:${line}`;
      return [place, ...(path === "" ? [] : [path]), say(message, language)].join(colon);
    })
    .join("\n");
}
