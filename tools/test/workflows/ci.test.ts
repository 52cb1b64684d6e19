import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { defaultScenario, startSimulator } from "@pistectl/simulator";
import { expect, test } from "vitest";
import { actionUnderTest, type StepResult } from "../../../packages/action-kit/testing/action-under-test.ts";
import { runScriptAsync } from "./run-script-async.ts";
import { ROOT, readWorkflow, runScript, scriptOf, temporaryFolder } from "./workflow.ts";

const CI = readWorkflow(".github/workflows/ci.yml");
const GATE = ".github/workflows/pre-deploy-gate.yml";

/** Runs a built action on a workspace that holds the examples. */
function runAction(name: "manifest-lint" | "preflight", inputs: Readonly<Record<string, string>>): Promise<StepResult> {
  const prepare = (workspace: string): void => cpSync(join(ROOT, "examples"), join(workspace, "examples"), { recursive: true });
  return actionUnderTest(join(ROOT, "actions", name)).run({ inputs, prepare });
}

const outcomeOf = ({ status }: StepResult): "success" | "failure" => (status === 0 ? "success" : "failure");

test("the linter's pairs come out as ci.yml expects", async () => {
  const sheet = new Map<string, string>();
  const evaluate = (text: string) => text.replace(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => sheet.get(expression) ?? "");
  for (const { id, uses, with: inputs = {}, ...step } of CI.jobs.lint?.steps ?? []) {
    if (uses !== "./actions/manifest-lint") continue;
    const result = await runAction("manifest-lint", inputs);
    const outcome = outcomeOf(result);
    // A step that may fail is one that must: else it would prove nothing.
    expect({ id, fails: outcome === "failure" }).toEqual({ id, fails: step["continue-on-error"] === true });
    sheet.set(`steps.${id}.outcome`, outcome);
    for (const [name, value] of Object.entries(result.outputs)) sheet.set(`steps.${id}.outputs.${name}`, value);
  }
  const env = CI.jobs.lint?.steps?.find(({ name }) => name === "Compare with what was expected")?.env;
  if (typeof env !== "object") throw new Error("ci.yml compares nothing");
  expect(evaluate(env.FOUND ?? "").replace(/ +$/gm, "")).toBe(env.EXPECTED);
});

test("the gate on manifests comes out as ci.yml expects: each file of the examples makes a leg", async () => {
  const { manifests, "on-missing-secrets": policy } = CI.jobs["gate-manifests"]?.with ?? {};
  const paths = String(manifests);
  const listed = await runAction("manifest-lint", { paths });
  const applications = listed.outputs.applications ?? "";
  const { outputs } = runScript(scriptOf(GATE, "applications", "One leg for each manifest"), {
    APPLICATIONS: applications,
    BROKEN: listed.outputs["broken-manifests"] ?? "",
    MANIFESTS: paths,
    GITHUB_ENVIRONMENT: "",
    ALLOWED: "",
  });
  const files = (list: string): readonly string[] => (JSON.parse(list) as { manifest: string }[]).map(({ manifest }) => manifest);
  expect(files(applications).length).toBeGreaterThan(8);
  expect(files(outputs.legs ?? "")).toEqual([...new Set(files(applications))].sort());

  const legs: StepResult[] = [];
  for (const manifest of files(outputs.legs ?? "")) {
    legs.push(await runAction("preflight", { manifests: `${manifest}\n\n`, "on-missing-secrets": String(policy) }));
  }
  const said = legs.map((leg) => `${outcomeOf(leg)} ${leg.outputs.verdict} ${leg.outputs.code} ${leg.outputs.responsible}`);
  // An API without a known health check wants its credentials like any other.
  const missing = "skipped config/missing-credentials you";
  expect([...new Set(said)].sort()).toEqual([`success ${missing}`]);
  const { outputs: verdict } = runScript(scriptOf(GATE, "verdict", "The worst of the legs"), {
    LISTED: outcomeOf(listed),
    CHECKED: "success",
    REQUIRE: "authorized",
    BLOCKED: "",
    DEGRADED: "",
    READY: "",
    SKIPPED: missing,
    UNASKED: "",
  });
  const script = scriptOf(".github/workflows/ci.yml", "outputs", "Compare with what was expected");
  expect(script).toContain(`gate-manifests ${verdict.verdict} ${verdict.code} ${verdict.responsible}`);
});

test("the script that starts the bundles under each Node passes, and fails with either bundle broken", async () => {
  const script = scriptOf(".github/workflows/ci.yml", "nodes", "Each bundle passes and fails as it should");
  const temporary = temporaryFolder();
  const simulator = await startSimulator({ scenario: defaultScenario, tls: false, seed: 1 });
  try {
    const { tokenUrl, apiBaseUrl } = simulator.endpoints.production;
    const sheet = {
      endpoints: { production: { token_url: tokenUrl, api_base_url: apiBaseUrl } },
      applications: defaultScenario.applications.map(({ name, clientId, clientSecret }) => ({
        name,
        variables: { PISTE_CLIENT_ID: clientId, PISTE_CLIENT_SECRET: clientSecret },
      })),
    };
    writeFileSync(join(temporary, "piste.json"), JSON.stringify(sheet));
    const start = (text: string) =>
      runScriptAsync(text, { RUNNER_TEMP: temporary, GITHUB_WORKSPACE: ROOT }, { cwd: ROOT, path: dirname(process.execPath) });
    expect(await start(script)).toMatchObject({ status: 0 });
    for (const action of ["preflight", "manifest-lint"]) {
      expect(await start(script.replaceAll(`node actions/${action}/dist/index.js`, "false"))).toMatchObject({ status: 1 });
      expect(await start(script.replaceAll(`node actions/${action}/dist/index.js`, "true"))).toMatchObject({ status: 1 });
    }
  } finally {
    await simulator.close();
  }
});

test("what ci.yml expects of the reusable workflows is compared whatever ran", () => {
  const script = scriptOf(".github/workflows/ci.yml", "outputs", "Compare with what was expected");
  const found = (review: string) =>
    `gate skipped config/missing-credentials you\ngate-manifests skipped config/missing-credentials you\nlint true 0\nreview ${review}\n`;
  expect(runScript(script, { REVIEWED: "skipped", FOUND: found(" ") })).toMatchObject({ status: 0, stdout: "" });
  expect(runScript(script, { REVIEWED: "success", FOUND: found("false 4") })).toMatchObject({ status: 0, stdout: "" });
  expect(runScript(script, { REVIEWED: "failure", FOUND: found(" ") }).status).toBe(1);
  expect(runScript(script, { REVIEWED: "skipped", FOUND: found(" ").replace("true 0", "false 1") }).status).toBe(1);
});

test("releases hold every public package, and none depends on a private one", () => {
  const manifest = (folder: string) =>
    JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8")) as {
      name: string;
      private?: boolean;
      dependencies?: Record<string, string>;
    };
  const folders = readdirSync(join(ROOT, "packages")).map((name) => `packages/${name}`);
  const packages = folders.map((folder) => ({ folder, ...manifest(folder) }));
  const open = packages.filter((one) => one.private !== true);
  const [loop = ""] = /^for manifest in .*?^done$/ms.exec(scriptOf(".github/workflows/release.yml", "build", "Pack")) ?? [];
  const { stdout } = runScript(loop.replace(/node \S+bootstrap\.mjs pack .*(?=\))/, 'basename "$PWD"'), {}, { cwd: ROOT });
  expect(stdout.trim().split("\n").sort()).toEqual(open.map(({ folder }) => folder.slice("packages/".length)).sort());
  const closed = new Set(packages.filter((one) => one.private === true).map(({ name }) => name));
  expect(open.flatMap(({ dependencies = {} }) => Object.keys(dependencies)).filter((name) => closed.has(name))).toEqual([]);
});
