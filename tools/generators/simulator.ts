import { readFileSync } from "node:fs";
import { join } from "node:path";
// By path: the package's index loads the embedded catalogue, which is generated too.
import { renderAnswersTable, renderFaultsTable } from "../../packages/simulator/src/piste/answers-table.ts";
import type { Generator } from "./generator.ts";

const TARGET = "docs/simulator.md";

/** The tables of the simulator's guide, from its own declarations; the rest of the guide is left as it is. */
export const simulator: Generator = {
  name: "simulator",
  owns: [],
  generate: async (root) => {
    const guide = readFileSync(join(root, TARGET), "utf8");
    return [{ path: TARGET, content: fill(fill(guide, "answers", renderAnswersTable()), "faults", renderFaultsTable()) }];
  },
};

function fill(text: string, name: string, table: string): string {
  const begin = `<!-- ${name}: generated from packages/simulator/src -->`;
  const end = `<!-- /${name} -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from === -1 || to < from) throw new Error(`${TARGET}: no ${begin} … ${end}`);
  return `${text.slice(0, from)}${begin}\n\n${table.trim()}\n\n${text.slice(to)}`;
}
