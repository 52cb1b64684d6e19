import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readActionPins, repin } from "./action-pins.ts";
import type { Generator } from "./generator.ts";

const FOLDER = "examples/workflows";

/** The workflows to copy, with the pins of the repository's own; the rest is left as it is. */
export const exampleWorkflows: Generator = {
  name: "pins of the example workflows",
  owns: [],
  async generate(root) {
    const pins = readActionPins(root);
    return readdirSync(join(root, FOLDER))
      .filter((name) => name.endsWith(".yml"))
      .toSorted()
      .map((name) => ({ path: `${FOLDER}/${name}`, content: repin(readFileSync(join(root, FOLDER, name), "utf8"), pins) }));
  },
};
