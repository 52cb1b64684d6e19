import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readActionPins, repin } from "./action-pins.ts";
import type { Generator } from "./generator.ts";

/** The workflows to copy and those in the guides, with the pins of the repository's own; the rest is left as it is. */
export const exampleWorkflows: Generator = {
  name: "pins of the example workflows",
  owns: [],
  async generate(root) {
    const pins = readActionPins(root);
    return globSync(["examples/workflows/*.yml", "docs/guides/*.md"], { cwd: root })
      .toSorted()
      .map((path) => ({ path, content: repin(readFileSync(join(root, path), "utf8"), pins) }));
  },
};
