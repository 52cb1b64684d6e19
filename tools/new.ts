// Begins a rule or a diagnosis: writes its declaration and its line in the registry. `pnpm generate` derives the rest.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { GeneratedFile } from "./generators/generator.ts";
import { diagnosisScaffold } from "./scaffolds/diagnosis.ts";
import { ruleScaffold } from "./scaffolds/rule.ts";
import type { Scaffold } from "./scaffolds/scaffold.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SCAFFOLDS: Readonly<Record<string, Scaffold>> = { rule: ruleScaffold, diagnosis: diagnosisScaffold };
const ID = /^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z0-9]+)*$/;

const [kind = "", id = "", ...others] = process.argv.slice(2);
const scaffold = SCAFFOLDS[kind];

if (scaffold === undefined || !ID.test(id) || others.length > 0) {
  const forms = Object.entries(SCAFFOLDS).map(([name, { form }]) => `pnpm new ${name} ${form}`);
  refuse(`Usage: ${forms.join(" or ")}, in lower case, words joined by a dash.`);
} else {
  const begun = scaffold.begin(id, (path) => readFileSync(join(ROOT, path), "utf8"));
  if (begun.ok) write(begun.value);
  else refuse(begun.failure);
}

function write(files: readonly GeneratedFile[]): void {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), content);
  }
  const paths = files.map(({ path }) => path);
  execFileSync(join(ROOT, "node_modules/.bin/biome"), ["check", "--write", ...paths], {
    cwd: ROOT,
    stdio: "pipe",
  });
  for (const path of paths) console.log(`written ${path}`);
  console.log("Put your own in place of the sample, then run: pnpm generate");
}

function refuse(reason: string): void {
  console.error(reason);
  process.exitCode = 2;
}
