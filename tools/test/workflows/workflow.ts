import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";

/** The repository's root. */
export const ROOT = join(import.meta.dirname, "../../..");

/** One step, as the tests read it. */
export interface WorkflowStep {
  readonly name?: string;
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>> | string;
  readonly "continue-on-error"?: boolean;
}

/** One job, as the tests read it. */
export interface WorkflowJob {
  readonly name?: string;
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly strategy?: { readonly matrix: unknown };
  readonly "timeout-minutes"?: number | string;
  readonly environment?: { readonly name: string };
  readonly steps?: readonly WorkflowStep[];
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly secrets?: Readonly<Record<string, string>> | string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly outputs?: Readonly<Record<string, string>>;
}

/** A workflow, as the tests read it. */
export interface Workflow {
  readonly on: {
    readonly workflow_call?: {
      readonly inputs?: Readonly<Record<string, { readonly description?: string; readonly type?: string; readonly default?: unknown }>>;
      readonly secrets?: Readonly<Record<string, { readonly description?: string; readonly required?: boolean }>>;
      readonly outputs?: Readonly<Record<string, { readonly description?: string; readonly value: string }>>;
    };
  };
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

/** Reads a workflow by its path from the root. */
export function readWorkflow(path: string): Workflow {
  return parse(readFileSync(join(ROOT, path), "utf8")) as Workflow;
}

/** Script of the step that bears a name. */
export function scriptOf(path: string, job: string, step: string): string {
  const found = readWorkflow(path).jobs[job]?.steps?.find(({ name }) => name === step)?.run;
  if (found === undefined) throw new Error(`${path}: no script "${step}" in ${job}`);
  return found;
}

/** What a script left behind. */
export interface ScriptResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs a script as the runner runs `shell: bash`, in a folder. `path` comes before the machine's programs. */
export function runScript(
  script: string,
  env: Readonly<Record<string, string>>,
  { cwd = temporaryFolder(), path = "" }: { readonly cwd?: string; readonly path?: string } = {},
): ScriptResult {
  const output = join(temporaryFolder(), "output");
  writeFileSync(output, "");
  const { status, stdout, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
    cwd,
    env: { PATH: `${path}${path && ":"}${process.env.PATH}`, LC_ALL: "C.UTF-8", HOME: cwd, GITHUB_OUTPUT: output, ...env },
    encoding: "utf8",
  });
  const lines = readFileSync(output, "utf8").split("\n").slice(0, -1);
  return { status, stdout, stderr, outputs: Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2))) };
}

/** A new folder that nothing else uses. */
export function temporaryFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), "pistectl-workflow-")));
}
