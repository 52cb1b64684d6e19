import type { Localized } from "@pistectl/words";

/** One thing wrong with a scenario. */
export interface ScenarioProblem {
  /** Where: `applications[0].clientId`; empty for the file itself. */
  readonly path: string;
  /** Line in the file, from 1, when the scenario came from text. */
  readonly line: number | null;
  readonly message: Localized;
}

/** A scenario that cannot be used, with everything that is wrong with it. */
export class ScenarioError extends Error {
  override readonly name = "ScenarioError";
  readonly source: string;
  readonly problems: readonly ScenarioProblem[];

  constructor(source: string, problems: readonly ScenarioProblem[]) {
    super(describe(source, problems, "en"));
    this.source = source;
    this.problems = problems;
  }

  /** One line per problem: `source:line: path: message`. */
  describe(language: "en" | "fr"): string {
    return describe(this.source, this.problems, language);
  }
}

function describe(source: string, problems: readonly ScenarioProblem[], language: "en" | "fr"): string {
  const colon = language === "fr" ? " : " : ": ";
  return problems
    .map(({ path, line, message }) => {
      const place = line === null ? source : `${source}:${line}`;
      return [place, ...(path === "" ? [] : [path]), message[language]].join(colon);
    })
    .join("\n");
}
