import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Generator } from "./generator.ts";
import { publishedPackages } from "./published-packages.ts";

/** The licence of the repository in each published package, which npm packs with it. */
export const licences: Generator = {
  name: "licences",
  owns: [],
  generate: async (root) => {
    const content = await readFile(join(root, "LICENSE"), "utf8");
    return (await publishedPackages(root)).map(({ folder }) => ({ path: `${folder}/LICENSE`, content }));
  },
};
