import { mkdirSync, mkdtempSync, realpathSync, symlinkSync } from "node:fs";
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

test("SARIF in the runner's temporary folder", async () => {
  const temporary = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-runner-")));
  const path = join(temporary, "lint.sarif");
  const result = await runLint({ contents: WRONG, env: { RUNNER_TEMP: temporary }, inputs: { "sarif-path": path } });
  expect(result.outputs["sarif-path"]).toBe(path);
});

interface Row {
  readonly title: string;
  readonly run: Partial<LintRun>;
  /** Messages of our own annotations. */
  readonly told: readonly string[];
  readonly sarif: "written" | "";
}

const ROWS: readonly Row[] = [
  {
    title: "a summary that cannot be written",
    run: { env: { GITHUB_STEP_SUMMARY: "/nowhere/summary" } },
    told: ["The job summary could not be written (ENOENT). The verdict is not affected."],
    sarif: "written",
  },
  {
    title: "a runner without summaries, in French",
    run: { env: { GITHUB_STEP_SUMMARY: "" }, inputs: { language: "fr" } },
    told: ["Le résumé du job n'a pas pu être écrit (GITHUB_STEP_SUMMARY). Le verdict n'en dépend pas."],
    sarif: "written",
  },
  {
    title: "a path for SARIF that is a folder",
    run: { inputs: { "sarif-path": "reports" }, prepare: (workspace) => mkdirSync(join(workspace, "reports")) },
    told: ["manifest-lint.sarif could not be written (EISDIR). The verdict is not affected."],
    sarif: "",
  },
  {
    title: "a path for SARIF that is a link to nothing",
    run: {
      inputs: { "sarif-path": "lint.sarif" },
      prepare: (workspace) => symlinkSync("/nowhere/lint.sarif", join(workspace, "lint.sarif")),
    },
    told: ["manifest-lint.sarif could not be written (ELOOP). The verdict is not affected."],
    sarif: "",
  },
  {
    title: "no temporary folder",
    run: { env: { RUNNER_TEMP: "/nowhere" } },
    told: ["manifest-lint.sarif could not be written (ENOENT). The verdict is not affected."],
    sarif: "",
  },
  {
    title: "a token that stands in an output",
    run: { inputs: { "github-token": "manifest-lint" } },
    told: ["Output sarif-path is left empty: its value holds a masked secret."],
    sarif: "",
  },
];

test.each(ROWS)("$title: a warning, and the verdict stays", async ({ run, told, sarif }) => {
  const result = await runLint({ contents: WRONG, depth: 2, ...run });
  expect(result.outputs).toMatchObject({ valid: "false", errors: "1", warnings: "0" });
  expect(result.status).toBe(1);
  const own = annotations(result).filter(({ properties }) => properties.file === undefined);
  expect(own.map(({ name, data }) => `${name}: ${data}`)).toEqual(told.map((message) => `warning: ${message}`));
  expect(result.outputs["sarif-path"] === "" ? "" : "written").toBe(sarif);
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
});
