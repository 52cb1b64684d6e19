import { mkdirSync, mkdtempSync, readFileSync, realpathSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { annotationTitles } from "@pistectl/action-kit/testing";
import { expect, test } from "vitest";
import { runAction, type Step, type StepResult } from "./run-action.ts";
import { credentialsOf, endpointInputs, startSimulatedPiste } from "./simulated-piste.ts";

/** Runs a step whose credentials are good. */
async function runReady(step: Step): Promise<StepResult> {
  const simulator = await startSimulatedPiste();
  try {
    return await runAction({
      ...step,
      inputs: { ...credentialsOf("COTATION_METROPOLE_EXEMPLE"), ...endpointInputs(simulator), ...step.inputs },
    });
  } finally {
    await simulator.close();
  }
}

/** A new folder, as the runner gives one to each job. */
function runnerTemp(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), "pistectl-runner-")));
}

const messages = ({ log }: StepResult) => log.flatMap((line) => (typeof line === "string" || line.name === "add-mask" ? [] : [line.data]));

test("the report is written where it was asked, in folders that it makes", async () => {
  const result = await runReady({ inputs: { "report-path": "reports/piste/preflight.json" } });
  expect(result.outputs["report-path"]).toBe(join(result.workspace, "reports/piste/preflight.json"));
  expect(JSON.parse(readFileSync(join(result.workspace, "reports/piste/preflight.json"), "utf8"))).toMatchObject({
    format_version: "1.0",
    verdict: "ready",
  });
});

test("a report in the runner's temporary folder", async () => {
  const temporary = runnerTemp();
  const path = join(temporary, "preflight.json");
  const simulated = await runReady({ env: { RUNNER_TEMP: temporary }, inputs: { "report-path": path } });
  expect(simulated.outputs["report-path"]).toBe(path);
});

test("two steps of a job do not overwrite each other's report", async () => {
  const env = { RUNNER_TEMP: runnerTemp() };
  const paths = (await Promise.all([runReady({ env }), runReady({ env })])).map(({ outputs }) => outputs["report-path"] ?? "");
  expect(paths.map((path) => relative(env.RUNNER_TEMP, path))).toEqual(
    paths.map(() => expect.stringMatching(/^pistectl-[^/]+\/preflight\.json$/)),
  );
  expect(paths[0]).not.toBe(paths[1]);
});

const NO_OUTPUTS_FILE = "The outputs could not be written to the file that GITHUB_OUTPUT names";

interface Row {
  readonly title: string;
  readonly step: Step;
  /** Messages of the warnings, which are the only annotations. */
  readonly warnings: readonly string[];
  /** Undefined where no output could be written. */
  readonly reportPath: "kept" | "" | undefined;
}

const ROWS: readonly Row[] = [
  {
    title: "a summary that cannot be written",
    step: { env: { GITHUB_STEP_SUMMARY: "/nowhere/summary" } },
    warnings: ["The job summary could not be written: no such file or folder. The verdict is not affected."],
    reportPath: "kept",
  },
  {
    title: "a runner without summaries",
    step: { env: { GITHUB_STEP_SUMMARY: "" } },
    warnings: ["The job summary could not be written: the runner names no file for it. The verdict is not affected."],
    reportPath: "kept",
  },
  {
    title: "a summary that earlier text has filled",
    step: { summary: "x".repeat(1_048_576) },
    warnings: [
      "The job summary could not be written: it would be over 1 MiB, beyond which the runner drops it. The verdict is not affected.",
    ],
    reportPath: "kept",
  },
  {
    title: "a report path that is a folder, in French",
    step: { inputs: { "report-path": "reports", language: "fr" }, prepare: (workspace) => mkdirSync(join(workspace, "reports")) },
    warnings: ["Le rapport n'a pas pu être écrit\u00a0: c'est un dossier. Le verdict n'en dépend pas."],
    reportPath: "",
  },
  {
    title: "an outputs file that is not there",
    step: { env: { GITHUB_OUTPUT: "/nowhere/output" } },
    warnings: [`${NO_OUTPUTS_FILE}: no such file or folder. The verdict is not affected.`],
    reportPath: undefined,
  },
  {
    title: "an outputs file that is a folder",
    step: { env: { GITHUB_OUTPUT: "/" } },
    warnings: [`${NO_OUTPUTS_FILE}: it is a folder. The verdict is not affected.`],
    reportPath: undefined,
  },
  {
    title: "an outputs file of somebody else",
    step: { unprivileged: true, env: { GITHUB_OUTPUT: "/etc/hostname" } },
    warnings: [`${NO_OUTPUTS_FILE}: permission denied. The verdict is not affected.`],
    reportPath: undefined,
  },
  {
    title: "a variables file that is not there, which nothing is written to",
    step: { env: { GITHUB_ENV: "/nowhere/env" } },
    warnings: [],
    reportPath: "kept",
  },
  {
    title: "no file at all, in French",
    step: {
      inputs: { language: "fr" },
      env: {
        GITHUB_OUTPUT: "/nowhere/output",
        GITHUB_STEP_SUMMARY: "/nowhere/summary",
        GITHUB_ENV: "/nowhere/env",
        RUNNER_TEMP: "/nowhere",
      },
    },
    warnings: [
      "Le résumé du job n'a pas pu être écrit\u00a0: fichier ou dossier inexistant. Le verdict n'en dépend pas.",
      "Le rapport n'a pas pu être écrit\u00a0: fichier ou dossier inexistant. Le verdict n'en dépend pas.",
      "Les sorties n'ont pas pu être écrites dans le fichier que nomme GITHUB_OUTPUT\u00a0: fichier ou dossier inexistant. Le verdict n'en dépend pas.",
    ],
    reportPath: undefined,
  },
];

test.each(ROWS)("$title: a warning, and the verdict stays", async ({ step, warnings, reportPath }) => {
  const result = await runReady(step);
  expect({ status: result.status, verdict: result.outputs.verdict, stderr: result.stderr }).toEqual({
    status: 0,
    verdict: reportPath === undefined ? undefined : "ready",
    stderr: "",
  });
  expect(messages(result)).toEqual(warnings);
  expect(annotationTitles(result)).toEqual(warnings.map(() => "warning: PISTE preflight"));
  const told = result.outputs["report-path"];
  expect(told && "kept").toBe(reportPath);
});

test.each([
  ["a refused pair", { "client-secret": "another-secret" }],
  ["a wrong input", { "max-attempts": "0" }],
])("%s fails without any file of the runner, and no stack is shown", async (_title, inputs) => {
  const result = await runReady({
    inputs,
    env: { GITHUB_OUTPUT: "/nowhere/output", GITHUB_STEP_SUMMARY: "/nowhere/summary", RUNNER_TEMP: "" },
  });
  expect({ status: result.status, stderr: result.stderr }).toEqual({ status: 1, stderr: "" });
  expect(annotationTitles(result)).toContain("warning: PISTE preflight");
  expect(result.stdout).not.toMatch(/^ +at /m);
});

test("a summary with little room left gets what fits", async () => {
  const before = `${"x".repeat(1_048_576 - 700)}\n`;
  const result = await runReady({ summary: before });
  expect(Buffer.byteLength(result.summary)).toBeLessThanOrEqual(1_048_576);
  expect(result.summary.slice(before.length)).toMatch(/^## ✅ Ready/);
  expect(annotationTitles(result)).toEqual([]);
});

test("an output that holds a masked value is left empty, and a warning says so", async () => {
  const simulator = await startSimulatedPiste();
  const { "client-id": id } = credentialsOf("COTATION_METROPOLE_EXEMPLE");
  const result = await runAction({
    inputs: { ...endpointInputs(simulator), "client-id": id, "client-secret": "preflight.json", "max-attempts": "1" },
  });
  await simulator.close();
  expect(result.outputs).toMatchObject({ verdict: "blocked", code: "token/client-refused", "report-path": "" });
  expect(messages(result)).toContain("Output report-path is left empty: its value holds a masked secret.");
});

test.each(["blocked", "client", "code", "1.0", "duration_ms", "you"])(
  "outputs, report and summary are whole with the secret %s, a word of theirs",
  async (secret) => {
    const simulator = await startSimulatedPiste();
    const { "client-id": id } = credentialsOf("COTATION_METROPOLE_EXEMPLE");
    const wrong = (clientSecret: string) =>
      runAction({ inputs: { ...endpointInputs(simulator), "client-id": id, "client-secret": clientSecret, "max-attempts": "1" } });
    const [expected, result] = [await wrong("Qz-vX-Kp"), await wrong(secret)];
    await simulator.close();
    expect(result.outputs).toMatchObject({ verdict: "blocked", code: "token/client-refused", responsible: "you" });
    const shape = ({ report }: typeof result) =>
      JSON.stringify(JSON.parse(report ?? ""), (_, value) => (typeof value === "number" ? 0 : value));
    const level = (text: string) => text.replace(/\d{4}-\d\d-\d\d[T ][\d:.]+/g, "<time>").replace(/Id-[0-9a-f]{24}/g, "<id>");
    expect(level(shape(result))).toBe(level(shape(expected)));
    expect(result.summary).not.toContain("********");
  },
);

test("a proxy is really used: one that refuses stops the check", async () => {
  const refusing = createServer((socket) =>
    socket.on("error", () => {}).once("data", () => socket.end("HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n")),
  );
  await new Promise<void>((resolve) => refusing.listen(0, "127.0.0.1", resolve));
  const { port } = refusing.address() as { readonly port: number };
  const result = await runAction({
    inputs: { ...credentialsOf("COTATION_METROPOLE_EXEMPLE"), proxy: `http://user:proxy-password@127.0.0.1:${port}`, "max-attempts": "1" },
  });
  refusing.close();
  expect(result.outputs).toMatchObject({ verdict: "blocked", code: "network/proxy-refused", responsible: "network" });
  expect(result.stdout.replace(/^::add-mask::.*$/gm, "") + result.summary + result.report).not.toContain("proxy-password");
  expect(JSON.parse(result.report ?? "null").targets[0].proxy).toBe(`http://127.0.0.1:${port}`);
});
