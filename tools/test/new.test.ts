import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyOfRepository } from "./copy-of-repository.ts";
import { ROOT } from "./workflows/workflow.ts";

function runIn(folder: string, command: string, ...args: readonly string[]): readonly [status: number | null, output: string] {
  const { PATH = "", HOME = "", TMPDIR = "" } = process.env;
  const env = { PATH: `${join(folder, "node_modules/.bin")}:${PATH}`, HOME, TMPDIR, CI: "true" };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, env, encoding: "utf8" });
  return [status, stdout + stderr];
}

const script = (name: string, ...args: readonly string[]) => ["node", "--conditions=source", join("tools", name), ...args] as const;

test("a rule and a diagnosis that were begun pass every check before anything is written by hand", () => {
  const copy = copyOfRepository();
  const passes = (...command: readonly [string, ...string[]]): void => expect(runIn(copy, ...command)).toEqual([0, expect.anything()]);
  expect(runIn(copy, ...script("new.ts", "rule", "contact/postal-address"))).toEqual([
    0,
    `written packages/config-schema/src/rules/contact/postal-address.ts
written packages/config-schema/src/findings/rule-ids.ts
written packages/config-schema/src/rules/registry.ts
Put your own in place of the sample, then run: pnpm generate
`,
  ]);
  passes(...script("new.ts", "rule", "invoicing/due-date"));
  passes(...script("new.ts", "diagnosis", "token/lost"));
  passes(...script("new.ts", "diagnosis", "proxy/lost"));
  passes(...script("new.ts", "diagnosis", "tls/lost"));
  passes(...script("generate.ts"));
  passes(...script("generate.ts", "--check"));
  passes("biome", "ci", "packages/config-schema/src/rules", "packages/auth-core/src/diagnoses");
  for (const folder of ["packages/config-schema", "packages/auth-core", "packages/cli"]) passes("tsc", "-p", folder);
  passes(
    "vitest",
    "run",
    "packages/config-schema/test/rules.test.ts",
    "packages/auth-core/test/diagnoses.test.ts",
    "packages/auth-core/test/symptoms.test.ts",
    "packages/auth-core/test/partner.test.ts",
    "packages/cli/test/listed-declarations.test.ts",
    "packages/cli/test/command-lines.test.ts",
  );
});

test.each([
  [["rule", "contact/phone"], "There is a rule contact/phone.\n"],
  [["diagnosis", "token/client-refused"], "There is a diagnosis token/client-refused.\n"],
  [["diagnosis", "tea/cold"], "There is no family tea.\n"],
  [
    ["rule", "Contact/Phone"],
    "Usage: pnpm new rule FAMILY/NAME or pnpm new diagnosis FAMILY/NAME, in lower case, words joined by a dash.\n",
  ],
  [["verb", "show/all"], "Usage: pnpm new rule FAMILY/NAME or pnpm new diagnosis FAMILY/NAME, in lower case, words joined by a dash.\n"],
])("%j is refused", (args, reason) => {
  expect(runIn(ROOT, ...script("new.ts", ...args))).toEqual([2, reason]);
});
