import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { type RunnerCommand, readAsRunner, readOutputFile } from "./runner-grammar.ts";

const ACTION = fileURLToPath(new URL("..", import.meta.url));
/** The Node of `node24` actions; where the platform has no such package, the one that runs the tests. */
export const NODE_24 = [fileURLToPath(new URL("../../../node_modules/.bin/node", import.meta.url))].find(existsSync) ?? process.execPath;

/** `action.yml`, as the runner reads it. */
export const METADATA = parse(readFileSync(join(ACTION, "action.yml"), "utf8")) as {
  readonly inputs: Readonly<Record<string, { readonly default: string; readonly description: string; readonly required: boolean }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
};

/** One step of a job. */
export interface Step {
  /** `with:`; what it does not give has the default of `action.yml`. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** What the summary of the step already holds. */
  readonly summary?: string;
  /** Payload of the event. */
  readonly event?: unknown;
  /** Prepares the workspace. */
  readonly prepare?: (workspace: string) => void;
}

/** What a step left behind. */
export interface StepResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What the runner makes of the output: commands, and lines that it shows. */
  readonly log: readonly (RunnerCommand | string)[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Text of the JSON report, null when there is none. */
  readonly report: string | null;
  readonly workspace: string;
  readonly temporary: string;
}

/** Runs the built action as the runner would: Node 24, inputs as variables, unset ones empty, files for outputs and summary. */
export async function runAction(step: Step): Promise<StepResult> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-step-")));
  const file = (name: string, content: string): string => {
    writeFileSync(join(root, name), content);
    return join(root, name);
  };
  const [workspace, temporary] = [join(root, "workspace"), join(root, "temp")];
  mkdirSync(workspace);
  mkdirSync(temporary);
  step.prepare?.(workspace);

  const files = { output: file("output", ""), summary: file("summary", step.summary ?? "") };
  const env: Record<string, string> = {
    PATH: "/usr/bin:/bin",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTOR: "camille-martin",
    GITHUB_EVENT_NAME: "push",
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify(step.event ?? {})),
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temporary,
    TZ: "Europe/Paris",
    ...step.env,
  };
  for (const [name, input] of Object.entries(METADATA.inputs)) env[`INPUT_${name.toUpperCase()}`] = step.inputs?.[name] ?? input.default;

  const { status, stdout, stderr } = await start(join(ACTION, METADATA.runs.main), workspace, env);
  const outputs = readOutputFile(existsSync(files.output) ? readFileSync(files.output, "utf8") : "");
  const reportPath = outputs["report-path"] ?? "";
  return {
    status,
    stdout,
    stderr,
    log: readAsRunner(stdout + stderr),
    outputs,
    summary: readFileSync(files.summary, "utf8"),
    report: reportPath !== "" && existsSync(reportPath) ? readFileSync(reportPath, "utf8") : null,
    workspace,
    temporary,
  };
}

function start(main: string, cwd: string, env: Record<string, string>): Promise<Pick<StepResult, "status" | "stdout" | "stderr">> {
  return new Promise((resolve, reject) => {
    const child = spawn(NODE_24, [main], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, stdout, stderr }));
  });
}
