// The least that a program of Node can take for the manifests below a folder: they are opened, read and scanned for line breaks, as the C program does it; with `--parse` every plain one is parsed besides. `node bare-node.ts FOLDER [--parse]`
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [folder = ".", parse] = process.argv.slice(2);
const reader = parse === undefined ? null : await import("../../packages/config-schema/src/reading/read-plain-yaml.ts");
let lines = 0;
for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
  if (!path.endsWith(".yaml")) continue;
  const text = readFileSync(join(folder, path), "utf8");
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines++;
  reader?.readPlainYaml(text, { documents: 1, depth: 16, words: 10_000 });
}
console.log(lines);
