import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { annotations, type StandInFault } from "@pistectl/action-kit/testing";
import { expect, test } from "vitest";
import { type LintRun, runLint } from "./run-lint.ts";
import { application, doubtfulApplication, wrongApplication } from "./sample-manifests.ts";
import { sarifResults } from "./transcript.ts";

const CHANGED: Readonly<Record<string, string>> = { "changed-only": "true" };

/** Findings of a run as `file rule`. */
async function found(run: LintRun): Promise<readonly string[]> {
  const result = await runLint(run);
  expect(result.violations).toEqual([]);
  return sarifResults(result.files["sarif-path"]).map(
    ({ ruleId, locations }) => `${locations[0]?.physicalLocation.artifactLocation.uri} ${ruleId}`,
  );
}

const CATALOG = `apiVersion: pistectl/v1
kind: Api
name: Cotation interne
provider: Métropole d'Exemple
environments:
  production:
    availability: offered
    versions: ["1.0"]
    organizations: [MTES]
    approval: required
    terms: none
    basePath: /metropole/cotation/v1.0
  sandbox:
    availability: unknown
health:
  method: GET
  path: /ping
  well: { text: pong }
seen: 2026-09-30
source: Invitation of the provider
`;

const USING = (name: string): string =>
  application("A")
    .replace("SNE-Cotation", name)
    .replace(/ {4}profile: .*\n/, "");
const PNG = Buffer.from("89504e470d0a1a0a", "hex");

const ROWS: readonly {
  readonly title: string;
  readonly contents: LintRun["contents"];
  readonly expected: readonly string[];
  readonly inputs?: LintRun["inputs"];
}[] = [
  {
    title: "files that do not change are left out",
    contents: {
      base: { "a.piste.yaml": wrongApplication("A"), "b.piste.yaml": application("B") },
      change: { "b.piste.yaml": wrongApplication("B") },
    },
    expected: ["b.piste.yaml identity/siret"],
  },
  {
    title: "other line ends change nothing",
    contents: {
      base: { "a.piste.yaml": wrongApplication("A") },
      change: { "a.piste.yaml": wrongApplication("A").replaceAll("\n", "\r\n") },
    },
    expected: [],
  },
  {
    title: "what has moved counts as new",
    contents: { base: { "a.piste.yaml": wrongApplication("A") }, change: { "a.piste.yaml": null, "b.piste.yaml": wrongApplication("A") } },
    expected: ["b.piste.yaml identity/siret"],
  },
  {
    title: "a level that the change raises is told everywhere",
    contents: {
      base: { "a.piste.yaml": doubtfulApplication("A"), "b.piste.yaml": wrongApplication("B") },
      change: { ".pistectl.yaml": "rules:\n  contact/notifications: error\n" },
    },
    expected: ["a.piste.yaml contact/notifications"],
  },
  {
    title: "a name that the change takes is told where it stood already",
    contents: {
      base: { "a.piste.yaml": application("A"), "b.piste.yaml": application("B"), "c.piste.yaml": wrongApplication("C") },
      change: { "0.piste.yaml": application("A") },
    },
    expected: ["a.piste.yaml application/unique-name"],
  },
  {
    title: "an entry of the catalogue that the change takes away is told where it is used",
    contents: {
      base: { ".pistectl.yaml": "catalog: [apis.yaml]\n", "apis.yaml": CATALOG, "a.piste.yaml": USING("Cotation interne") },
      change: { "apis.yaml": CATALOG.replace("Cotation interne", "Cotation externe") },
    },
    expected: ["a.piste.yaml api/known"],
  },
  {
    title: "an image that the change takes away is told in its manifest",
    contents: {
      base: { "a.piste.yaml": application("A", "image: logo.png\n"), "logo.png": PNG },
      change: { "logo.png": null },
    },
    expected: ["a.piste.yaml application/image"],
  },
  {
    title: "an image that the change makes too large is told in its manifest",
    contents: {
      base: { "a.piste.yaml": application("A", "image: logo.png\n"), "logo.png": PNG },
      change: { "logo.png": Buffer.concat([PNG, Buffer.alloc(1_100_000)]) },
    },
    expected: ["a.piste.yaml application/image"],
  },
  {
    title: "with paths, what the change brings elsewhere is not told, and what it takes from them is",
    contents: {
      base: { "apps/a/piste.yaml": application("A"), "apps/b/piste.yaml": application("B") },
      change: { "apps/c/piste.yaml": `${wrongApplication("C")}---\n${application("A")}` },
    },
    inputs: { paths: "apps/a" },
    expected: ["apps/a/piste.yaml application/unique-name"],
  },
  {
    title: "with paths, of two files the one that is named is told",
    contents: {
      base: { "apps/a/piste.yaml": application("A"), "apps/b/piste.yaml": application("B") },
      change: { "apps/a/piste.yaml": application("B") },
    },
    inputs: { paths: "apps/a" },
    expected: ["apps/a/piste.yaml application/unique-name"],
  },
];

test.each(ROWS)("changed-only: $title", async ({ contents, expected, inputs }) => {
  expect(await found({ contents, inputs: { ...CHANGED, ...inputs }, depth: 2 })).toEqual(expected);
});

test.each(ROWS)("changed-only through the API: $title", async ({ contents, expected, inputs }) => {
  expect(await found({ contents, inputs: { ...CHANGED, ...inputs }, depth: 1 })).toEqual(expected);
});

const CONNECTOR = (application: string): string => `apiVersion: pistectl/v1
kind: Connector
name: ged
product: open-bee-portal-chorus-pro
version: "6.11.2"
role: recipient
authentication: oauth2
bindings:
  - structure: "24000010900019"
    application: ${application}
`;

test.each<readonly [title: string, application: string, expected: readonly string[]]>([
  ["outside of them is found", "A", []],
  ["nowhere is told", "NOWHERE", ["apps/ged/piste.yaml reference/unknown"]],
])("with paths, an application that is declared %s", async (_title, name, expected) => {
  const contents = {
    base: { "apps/a/piste.yaml": application("A"), "apps/b/piste.yaml": wrongApplication("B") },
    change: { "apps/ged/piste.yaml": CONNECTOR(name) },
  };
  const result = await runLint({ contents, inputs: { paths: "apps/ged", plan: "true" }, depth: 2 });
  const told = sarifResults(result.files["sarif-path"]);
  expect(told.map(({ ruleId, locations }) => `${locations[0]?.physicalLocation.artifactLocation.uri} ${ruleId}`)).toEqual(expected);
  expect(result.outputs).toMatchObject({ errors: String(expected.length), applications: "[]" });
  expect(JSON.parse(result.files["plan-path"] ?? "null")).toMatchObject({ summary: { create: 1, update: 0 } });
});

test("the catalogue's own files are no news for the plan", async () => {
  const result = await runLint({
    contents: {
      base: { ".pistectl.yaml": "catalog: [apis.yaml]\n", "apis.yaml": CATALOG, "a.piste.yaml": application("A") },
      change: { "README.md": "x" },
    },
    inputs: { plan: "true" },
    depth: 2,
  });
  expect(JSON.parse(result.files["plan-path"] ?? "null")).toMatchObject({ applyable: false, summary: { create: 0, update: 0 } });
});

const SLOW: readonly StandInFault[] = [{ operation: "git/get-blob", delayMs: 60_000 }];

test.each<readonly [title: string, run: Partial<LintRun>]>([
  ["GitHub refuses the tree", { github: { faults: [{ operation: "git/get-tree", status: 403 }] } }],
  ["GitHub refuses a file", { github: { faults: [{ operation: "git/get-blob", status: 404 }] } }],
  ["GitHub cannot be reached", { github: "unreachable" }],
  ["there is no token", { inputs: { ...CHANGED, "github-token": "" } }],
  ["GitHub does not answer", { github: { faults: SLOW } }],
  [
    "nothing tells where the pull request begins",
    { of: "head", github: { faults: [{ operation: "repos/compare-commits-with-basehead", status: 404 }] } },
  ],
])("%s: everything is reported on, and it is said", async (_title, run) => {
  const contents = { base: { "a.piste.yaml": wrongApplication("A") }, change: { "b.piste.yaml": application("B") } };
  const result = await runLint({ contents, inputs: CHANGED, ...run });
  expect(result.violations).toEqual([]);
  expect(result.status).toBe(1);
  expect(sarifResults(result.files["sarif-path"])).toHaveLength(1);
  expect(annotations(result).map(({ name, data }) => `${name}: ${data.split(":")[0]}`)).toEqual([
    "notice: The base of the change could not be read",
    'error: "24000010900018" is not a SIRET',
  ]);
  // A third time is beyond what all reading may take.
  expect(result.exchanges.filter((exchange) => exchange.includes("/git/blobs/")).length).toBeLessThanOrEqual(2);
});

test("the base is read without git as well", async () => {
  const contents = { base: { "a.piste.yaml": wrongApplication("A") }, change: { "b.piste.yaml": wrongApplication("B") } };
  expect(await found({ contents, inputs: CHANGED, env: { PATH: "/nowhere" } })).toEqual(["b.piste.yaml identity/siret"]);
});

// Only root can give files away.
test.skipIf(process.getuid?.() !== 0)("a checkout that belongs to another user, as in a container, is read", async () => {
  const contents = { base: { "a.piste.yaml": wrongApplication("A") }, change: { "b.piste.yaml": wrongApplication("B") } };
  const prepare = (workspace: string): void => void execFileSync("chown", ["-R", "65534:65534", workspace]);
  expect(await found({ contents, inputs: { ...CHANGED, "github-token": "" }, depth: 2, prepare })).toEqual(["b.piste.yaml identity/siret"]);
});

test("no program that the checkout names is run", async () => {
  const marks = mkdtempSync(join(tmpdir(), "pistectl-marks-"));
  const program = (name: string): string => `touch '${join(marks, name)}'; cat`;
  const contents = { base: { "a.piste.yaml": wrongApplication("A") }, change: { "b.piste.yaml": wrongApplication("B") } };
  const prepare = (workspace: string): void => {
    writeFileSync(join(workspace, ".gitattributes"), "*.yaml filter=x diff=x\n");
    for (const name of ["core.fsmonitor", "core.pager", "diff.external", "diff.x.textconv", "filter.x.clean", "filter.x.process"])
      execFileSync("git", ["config", name, program(name)], { cwd: workspace });
    const hooks = join(workspace, ".git", "hooks");
    mkdirSync(hooks, { recursive: true });
    for (const name of ["post-index-change", "reference-transaction"])
      writeFileSync(join(hooks, name), `#!/bin/sh\n${program(name)}\n`, { mode: 0o755 });
  };
  const inputs = { ...CHANGED, plan: "true", "github-token": "" };
  expect(await found({ contents, inputs, depth: 2, prepare })).toEqual(["b.piste.yaml identity/siret"]);
  expect(readdirSync(marks)).toEqual([]);
});

test("a configuration that stands outside of the repository is no part of the change", async () => {
  const result = await runLint({
    contents: { base: { "a.piste.yaml": doubtfulApplication("A") }, change: { "README.md": "x" } },
    depth: 2,
    inputs: { config: "../levels.yaml" },
    prepare: (workspace) => writeFileSync(join(workspace, "..", "levels.yaml"), "rules:\n  contact/notifications: off\n"),
  });
  expect(result.outputs).toMatchObject({ valid: "true", warnings: "0" });
  expect(annotations(result)).toEqual([]);
});

test("a manifest that may not be read is a finding, and the rest is checked", async () => {
  const result = await runLint({
    contents: { base: { "a.piste.yaml": application("A"), "b.piste.yaml": application("B") }, change: {} },
    unprivileged: true,
    prepare: (workspace) => chmodSync(join(workspace, "b.piste.yaml"), 0),
  });
  expect(result.status).toBe(1);
  expect(annotations(result).map(({ properties, data }) => [properties.file, data.split("\n")[0]])).toEqual([
    ["b.piste.yaml", expect.stringContaining("This cannot be read: permission denied")],
  ]);
  expect(result.outputs).toMatchObject({ valid: "false", errors: "1" });
});
