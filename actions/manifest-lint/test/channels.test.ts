import { linkSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { annotations } from "@pistectl/action-kit/testing";
import { expect, test } from "vitest";
import { type LintRun, runLint } from "./run-lint.ts";
import { application, doubtfulApplication, wrongApplication } from "./sample-manifests.ts";
import { sarifResults } from "./transcript.ts";

const contents = (manifest: string): LintRun["contents"] => ({ base: { "README.md": "x" }, change: { "a.piste.yaml": manifest } });
const WELL = contents(application("A"));
const DOUBTFUL = contents(doubtfulApplication("A"));
const WRONG = contents(wrongApplication("A"));

test.each<readonly [failOn: string, run: LintRun["contents"], status: number, valid: string]>([
  ["error", WELL, 0, "true"],
  ["error", DOUBTFUL, 0, "true"],
  ["error", WRONG, 1, "false"],
  ["warning", WELL, 0, "true"],
  ["warning", DOUBTFUL, 1, "true"],
  ["warning", WRONG, 1, "false"],
  ["never", DOUBTFUL, 0, "true"],
  ["never", WRONG, 0, "false"],
])("fail-on: %s", async (failOn, run, status, valid) => {
  const result = await runLint({ contents: run, inputs: { "fail-on": failOn } });
  expect({ status: result.status, valid: result.outputs.valid }).toEqual({ status, valid });
  const said = annotations(result).filter(({ data }) => data === "There are warnings, and input fail-on is warning.");
  expect(said.map(({ name }) => name)).toEqual(run === DOUBTFUL && failOn === "warning" ? ["error"] : []);
});

test("a manifest that cannot be found fails whatever fail-on says", async () => {
  const result = await runLint({ contents: WELL, inputs: { "fail-on": "never", paths: "absent" } });
  expect(result.status).toBe(1);
});

test.each(["reports/lint.sarif", "./lint.sarif"])("SARIF is written where it was asked: %s", async (path) => {
  const result = await runLint({ contents: WRONG, inputs: { "sarif-path": path } });
  expect(result.outputs["sarif-path"]).toBe(join(result.workspace, path));
  expect(sarifResults(result.files["sarif-path"])).toHaveLength(1);
});

test.each<readonly [title: string, path: string, prepare: (workspace: string) => void, problem: RegExp]>([
  ["a manifest", "a.piste.yaml", () => {}, /it is a manifest or the configuration of a project/],
  [
    "a hard link to a manifest",
    "o.sarif",
    (at) => linkSync(join(at, "a.piste.yaml"), join(at, "o.sarif")),
    /it is one of the files that are read/,
  ],
  ["a link to nothing outside", "o.sarif", (at) => symlinkSync("/nowhere/o.sarif", join(at, "o.sarif")), /inside the workspace/],
])("SARIF does not take the place of %s: the step fails", async (_title, path, prepare, problem) => {
  const result = await runLint({ contents: WELL, inputs: { "sarif-path": path }, prepare });
  expect([result.status, result.outputs["sarif-path"]]).toEqual([1, ""]);
  expect(result.summary).toMatch(problem);
  expect(readFileSync(join(result.workspace, "a.piste.yaml"), "utf8")).toBe(application("A"));
});

test("SARIF in the runner's temporary folder", async () => {
  const temporary = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-runner-")));
  const path = join(temporary, "lint.sarif");
  const result = await runLint({ contents: WRONG, env: { RUNNER_TEMP: temporary }, inputs: { "sarif-path": path } });
  expect(result.outputs["sarif-path"]).toBe(path);
});

const NO_OUTPUTS_FILE = "The outputs could not be written to the file that GITHUB_OUTPUT names";

interface Row {
  readonly title: string;
  readonly run: Partial<LintRun>;
  /** Messages of our own annotations. */
  readonly told: readonly string[];
  /** Undefined where no output could be written. */
  readonly sarif: "written" | "" | undefined;
}

const ROWS: readonly Row[] = [
  {
    title: "a summary that cannot be written",
    run: { env: { GITHUB_STEP_SUMMARY: "/nowhere/summary" } },
    told: ["The job summary could not be written: no such file or folder. The verdict is not affected."],
    sarif: "written",
  },
  {
    title: "a runner without summaries, in French",
    run: { env: { GITHUB_STEP_SUMMARY: "" }, inputs: { language: "fr" } },
    told: ["Le résumé du job n'a pas pu être écrit\u00a0: le runner ne nomme aucun fichier pour cela. Le verdict n'en dépend pas."],
    sarif: "written",
  },
  {
    title: "a path for SARIF that is a folder",
    run: { inputs: { "sarif-path": "reports" }, prepare: (workspace) => mkdirSync(join(workspace, "reports")) },
    told: ["manifest-lint.sarif could not be written: it is a folder. The verdict is not affected."],
    sarif: "",
  },
  {
    title: "no temporary folder",
    run: { env: { RUNNER_TEMP: "/nowhere" } },
    told: ["manifest-lint.sarif could not be written: no such file or folder. The verdict is not affected."],
    sarif: "",
  },
  {
    title: "a token that stands in an output",
    run: { inputs: { "github-token": "manifest-lint" } },
    told: ["Output sarif-path is left empty: its value holds a masked secret."],
    sarif: "",
  },
  {
    title: "an outputs file that is not there",
    run: { env: { GITHUB_OUTPUT: "/nowhere/output" } },
    told: [`${NO_OUTPUTS_FILE}: no such file or folder. The verdict is not affected.`],
    sarif: undefined,
  },
  {
    title: "an outputs file that is a folder",
    run: { env: { GITHUB_OUTPUT: "/" } },
    told: [`${NO_OUTPUTS_FILE}: it is a folder. The verdict is not affected.`],
    sarif: undefined,
  },
  {
    title: "an outputs file of somebody else",
    run: { unprivileged: true, env: { GITHUB_OUTPUT: "/etc/hostname" } },
    told: [`${NO_OUTPUTS_FILE}: permission denied. The verdict is not affected.`],
    sarif: undefined,
  },
  {
    title: "a variables file that is not there, which nothing is written to",
    run: { env: { GITHUB_ENV: "/nowhere/env" } },
    told: [],
    sarif: "written",
  },
];

test.each(ROWS)("$title: a warning, and the verdict stays", async ({ run, told, sarif }) => {
  const result = await runLint({ contents: WRONG, depth: 2, ...run });
  expect(result.outputs).toMatchObject(sarif === undefined ? {} : { valid: "false", errors: "1", warnings: "0" });
  expect({ status: result.status, stderr: result.stderr }).toEqual({ status: 1, stderr: "" });
  const own = annotations(result).filter(({ properties }) => properties.file === undefined);
  expect(own.map(({ name, data }) => `${name}: ${data}`)).toEqual(told.map((message) => `warning: ${message}`));
  const written = result.outputs["sarif-path"];
  expect(written && "written").toBe(sarif);
});

test("what is well stays well without any file of the runner, and a check that could not be made fails", async () => {
  const env = { GITHUB_OUTPUT: "/nowhere/output", GITHUB_STEP_SUMMARY: "/nowhere/summary", GITHUB_ENV: "/nowhere/env" };
  const well = await runLint({ contents: WELL, env });
  expect({ status: well.status, stderr: well.stderr }).toEqual({ status: 0, stderr: "" });
  const absent = await runLint({ contents: WELL, env, inputs: { paths: "absent" } });
  expect({ status: absent.status, stderr: absent.stderr }).toEqual({ status: 1, stderr: "" });
  expect(annotations(absent).map(({ data }) => data)).toContain(`${NO_OUTPUTS_FILE}: no such file or folder. The verdict is not affected.`);
});

test("without a diff to show there is no plan, and its outputs are empty", async () => {
  const { outputs } = await runLint({ contents: WELL, event: "workflow_dispatch", of: "merge", inputs: { plan: "true" } });
  expect(outputs).toMatchObject({ valid: "true", errors: "0", warnings: "0", "plan-path": "", "portal-actions": "" });
});

test("applications are listed whatever the verdict, those that can be told apart and are not disabled", async () => {
  const sandbox = application("APP_SANDBOX_api-piste@metropole.example").replace("environment: production", "environment: sandbox");
  const broken = application("B").replace("environment: production", "environment: [production]");
  const long = application("X".repeat(101));
  const disabled = `${application("D")}enabled: false\n`;
  const result = await runLint({ contents: contents([wrongApplication("A"), sandbox, broken, long, disabled].join("---\n")) });
  expect(JSON.parse(result.outputs.applications ?? "")).toEqual([
    { name: "A", environment: "production", manifest: "a.piste.yaml" },
    { name: "APP_SANDBOX_api-piste@metropole.example", environment: "sandbox", manifest: "a.piste.yaml" },
  ]);
  expect(result.outputs["broken-manifests"]).toBe('["a.piste.yaml"]');
});
