import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  constants,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { type RunnerCommand, readAsRunner, readOutputFile } from "./runner-grammar.ts";

/** The Node of `node24` actions; where the platform has no such package, the one that runs the tests. */
export const NODE_24 = [fileURLToPath(new URL("../../../node_modules/.bin/node", import.meta.url))].find(existsSync) ?? process.execPath;

/** `action.yml`, as the runner reads it. */
export interface ActionMetadata {
  readonly inputs: Readonly<Record<string, { readonly default: string; readonly description: string; readonly required: boolean }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

/** One step of a job. */
export interface Step {
  /** `with:`; what it does not give has the default of `action.yml`. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Values of the expressions in the defaults of `action.yml`, by what stands between the braces. */
  readonly expressions?: Readonly<Record<string, string>>;
  /** What the summary of the step already holds. */
  readonly summary?: string;
  /** Payload of the event. */
  readonly event?: unknown;
  /** Prepares the workspace. */
  readonly prepare?: (workspace: string) => void;
  /** Handed what ends the process early, as a runner does that cancels a job. */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
  /** The step belongs to a user who may not read everything, as root may. */
  readonly unprivileged?: boolean;
}

/** A user of no name and no home. */
const NOBODY = 64_998;

/** What a step left behind. */
export interface StepResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What the runner makes of the output: commands, and lines that it shows. */
  readonly log: readonly (RunnerCommand | string)[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Texts of the files that outputs named `…-path` lead to, by the name of the output. */
  readonly files: Readonly<Record<string, string>>;
  readonly workspace: string;
  readonly temporary: string;
}

/** A built action and how to run it. */
export interface ActionUnderTest {
  readonly metadata: ActionMetadata;
  /** Runs the bundle as the runner would: Node 24, inputs as variables, unset ones empty, files for outputs and summary. */
  run(step: Step): Promise<StepResult>;
}

/** The built action of a folder that holds an `action.yml`. */
export function actionUnderTest(folder: string): ActionUnderTest {
  const metadata = parse(readFileSync(join(folder, "action.yml"), "utf8")) as ActionMetadata;
  return { metadata, run: (step) => runStep(step, metadata, join(folder, metadata.runs.main)) };
}

async function runStep(step: Step, metadata: ActionMetadata, main: string): Promise<StepResult> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-step-")));
  const file = (name: string, content: string): string => {
    writeFileSync(join(root, name), content);
    return join(root, name);
  };
  const [workspace, temporary] = [join(root, "workspace"), join(root, "temp")];
  mkdirSync(workspace);
  mkdirSync(temporary);
  step.prepare?.(workspace);

  const written = { output: file("output", ""), summary: file("summary", step.summary ?? "") };
  const env: Record<string, string> = {
    PATH: "/usr/bin:/bin",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTOR: "camille-martin",
    GITHUB_EVENT_NAME: "push",
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify(step.event ?? {})),
    GITHUB_OUTPUT: written.output,
    GITHUB_STEP_SUMMARY: written.summary,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temporary,
    TZ: "Europe/Paris",
    ...step.env,
  };
  for (const [name, input] of Object.entries(metadata.inputs)) {
    env[`INPUT_${name.toUpperCase()}`] = step.inputs?.[name] ?? evaluate(input.default, step.expressions ?? {});
  }

  const program: Program = step.unprivileged === true && process.getuid?.() === 0 ? givenAway(root, main) : { node: NODE_24, main };
  const { status, stdout, stderr } = await start(program, workspace, env, step.onStart);
  // The copy is large.
  if (program.uid !== undefined) rmSync(program.node);
  const outputs = readOutputFile(existsSync(written.output) ? readFileSync(written.output, "utf8") : "");
  const paths = Object.entries(outputs).filter(([name, path]) => name.endsWith("-path") && path !== "" && existsSync(path));
  return {
    status,
    stdout,
    stderr,
    log: readAsRunner(stdout + stderr),
    outputs,
    summary: readFileSync(written.summary, "utf8"),
    files: Object.fromEntries(paths.map(([name, path]) => [name, readFileSync(path, "utf8")])),
    workspace,
    temporary,
  };
}

/** GitHub evaluates the expressions of a default where the action is used. */
function evaluate(text: string, expressions: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{ *(.*?) *\}\}/g, (_, expression: string) => expressions[expression] ?? "");
}

/** A process to start. */
interface Program {
  readonly node: string;
  readonly main: string;
  readonly uid?: number;
  readonly gid?: number;
}

/** The step's folder with a copy of what it runs, as another user's: that one need not be let into any other folder. */
function givenAway(root: string, main: string): Program {
  const [node, dist] = [join(root, "node"), join(root, "dist")];
  copyFileSync(execFileSync(NODE_24, ["-p", "process.execPath"], { encoding: "utf8" }).trim(), node, constants.COPYFILE_FICLONE);
  cpSync(dirname(main), dist, { recursive: true });
  chmodSync(root, 0o755);
  execFileSync("chown", ["-R", `${NOBODY}:${NOBODY}`, root]);
  return { node, main: join(dist, main.slice(dirname(main).length)), uid: NOBODY, gid: NOBODY };
}

function start(
  { node, main, ...user }: Program,
  cwd: string,
  env: Record<string, string>,
  onStart: Step["onStart"],
): Promise<Pick<StepResult, "status" | "stdout" | "stderr">> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [main], { cwd, env, ...user, stdio: ["ignore", "pipe", "pipe"] });
    const [stdout, stderr]: [string[], string[]] = [[], []];
    child.stdout.setEncoding("utf8").on("data", (text: string) => void stdout.push(text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => void stderr.push(text));
    child.on("error", reject);
    onStart?.((signal) => void child.kill(signal));
    child.on("close", (status) => resolve({ status, stdout: stdout.join(""), stderr: stderr.join("") }));
  });
}
