import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES, type Language } from "@pistectl/words";
// By path: the package's index loads the embedded catalogue, which is generated too.
import { renderAnswersTable, renderFaultsTable } from "../../packages/simulator/src/piste/answers-table.ts";
import type { Generator } from "./generator.ts";
import { replaceBlock } from "./replace-block.ts";

const TARGETS: Readonly<Record<Language, string>> = { en: "docs/simulator.md", fr: "docs/simulator.fr.md" };
const SOURCE = "generated from packages/simulator/src";

/** The tables of the simulator's page in each language, from its own declarations; the rest of the page is left as it is. */
export const simulator: Generator = {
  name: "simulator",
  owns: [],
  generate: async (root) =>
    LANGUAGES.map((language) => {
      const path = TARGETS[language];
      const page = readFileSync(join(root, path), "utf8");
      const answered = replaceBlock(page, path, `answers: ${SOURCE}`, renderAnswersTable(language).trim());
      return { path, content: replaceBlock(answered, path, `faults: ${SOURCE}`, renderFaultsTable(language).trim()) };
    }),
};
