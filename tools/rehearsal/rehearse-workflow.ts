import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, delimiter, join } from "node:path";
import { evaluate } from "../test/workflows/evaluate.ts";
import type { Workflow, WorkflowJob, WorkflowStep } from "../test/workflows/workflow.ts";

/** Where a workflow is played, and what is put in the place of GitHub. */
export interface Stage {
  /** A folder of its own, for everything. */
  readonly place: string;
  /** Address of the repository, of which the branch `main` is built. */
  readonly origin: string;
  /** Commit that was pushed. */
  readonly sha: string;
  /** Folders of programs that come before those of the machine. */
  readonly programs: readonly string[];
  /** Told of each job and of each step, as it ends. */
  readonly tell: (line: string) => void;
  /** What is run for a script. */
  readonly inPlaceOf: (script: string) => string;
}

interface Job {
  readonly result: "success" | "skipped";
  readonly outputs: Readonly<Record<string, string>>;
}

/** What a job works with while it is played. */
interface Room extends Stage {
  readonly workspace: string;
  readonly temporary: string;
  readonly contexts: Readonly<Record<string, unknown>>;
}

/** Actions that this knows to stand in for; any other stops the rehearsal, so that a new one is thought of. */
const ACTIONS: Readonly<Record<string, (inputs: Readonly<Record<string, string>>, room: Room) => string | Promise<string>>> = {
  "actions/checkout": async ({ "fetch-depth": depth = "1" }, { origin, workspace }) => {
    const history = depth === "0" ? [] : ["--depth", depth];
    await runProgram("git", ["clone", "--quiet", "--branch", "main", ...history, `file://${origin}`, workspace], {});
    return "cloned";
  },
  "actions/setup-node": () => `Node ${process.versions.node}`,
  "actions/upload-artifact": ({ name = "", path = "" }, { place }) => {
    if (!existsSync(path)) throw new Error(`${path} is not there`);
    const kept = join(place, "artifacts", name);
    const isFolder = statSync(path).isDirectory();
    mkdirSync(kept, { recursive: true });
    cpSync(path, isFolder ? kept : join(kept, basename(path)), { recursive: true });
    return "kept";
  },
  "actions/download-artifact": ({ name = "", path = "" }, { place }) => {
    cpSync(join(place, "artifacts", name), path, { recursive: true });
    return "taken";
  },
  "actions/attest-build-provenance": () => "left out: only GitHub signs in the name of a run",
  "actions/attest": () => "left out: only GitHub signs in the name of a run",
};

/** Names of those actions. */
export const KNOWN_ACTIONS: readonly string[] = Object.keys(ACTIONS);

/** Plays the jobs of a workflow in their order, their scripts to the letter, up to what only GitHub and a registry can do. Throws when a step fails, or is of a kind that is not known here. */
export async function rehearseWorkflow({ jobs }: Pick<Workflow, "jobs">, stage: Stage): Promise<Readonly<Record<string, Job>>> {
  const played: Record<string, Job> = {};
  for (const [id, job] of Object.entries(jobs)) {
    const needs = Object.fromEntries([job.needs ?? []].flat().map((name) => [name, played[name] ?? { result: "skipped", outputs: {} }]));
    const isDue =
      Object.values(needs).every(({ result }) => result === "success") && (job.if === undefined || evaluate(job.if, { needs }) === "true");
    played[id] = isDue ? await rehearseJob(id, job, needs, stage) : { result: "skipped", outputs: {} };
  }
  return played;
}

async function rehearseJob(id: string, job: WorkflowJob, needs: object, stage: Stage): Promise<Job> {
  stage.tell(`\n${job.name ?? id}`);
  const temporary = mkdtempSync(join(stage.place, `${id}-`));
  const steps: Record<string, { readonly outputs: Readonly<Record<string, string>> }> = {};
  const github = { sha: stage.sha, token: "rehearsal", actor: "rehearsal", repository: REPOSITORY };
  for (const step of job.steps ?? []) {
    const contexts = { needs, steps, github, runner: { temp: temporary } };
    const outputs = await rehearseStep(step, { ...stage, workspace: join(temporary, "repository"), temporary, contexts });
    if (step.id !== undefined) steps[step.id] = { outputs };
  }
  return { result: "success", outputs: fill(job.outputs ?? {}, { needs, steps, github }) };
}

const REPOSITORY = "pistectl/pistectl";

async function rehearseStep(step: WorkflowStep, room: Room): Promise<Readonly<Record<string, string>>> {
  const title = step.name ?? step.uses?.replace(/@.*/, "") ?? step.run?.split("\n")[0] ?? "";
  const started = performance.now();
  const end = (how: string): void => room.tell(`  ${title}: ${how}`);
  const unless = step.if === undefined ? "true" : evaluate(step.if, room.contexts);
  if (unless !== "true") return {};
  if (step.uses !== undefined) {
    const action = ACTIONS[step.uses.replace(/@.*/, "")];
    if (action === undefined) throw new Error(`${step.uses}: the rehearsal does not know what stands in for it`);
    end(await action(fill(step.with ?? {}, room.contexts), room));
    return {};
  }
  const script = room.inPlaceOf(step.run ?? "");
  const outputs = await runScript(script, typeof step.env === "object" ? fill(step.env, room.contexts) : {}, room);
  end(`${((performance.now() - started) / 1000).toFixed(1)} s`);
  return outputs;
}

/** Runs a script as `shell: bash` does on a runner; gives the outputs that it sets. */
async function runScript(script: string, env: Readonly<Record<string, string>>, room: Room): Promise<Readonly<Record<string, string>>> {
  const { temporary, workspace, sha, programs } = room;
  const output = join(temporary, "github-output");
  writeFileSync(output, "");
  const variables = {
    PATH: [...programs, process.env.PATH].join(delimiter),
    RUNNER_TEMP: temporary,
    GITHUB_OUTPUT: output,
    GITHUB_SHA: sha,
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_REPOSITORY_OWNER: REPOSITORY.split("/")[0],
    GITHUB_ACTOR: "rehearsal",
    ...env,
  };
  await runProgram("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
    cwd: existsSync(workspace) ? workspace : temporary,
    env: { ...process.env, ...variables },
    log: join(room.place, "log.txt"),
  });
  const lines = readFileSync(output, "utf8").split("\n").slice(0, -1);
  return Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)));
}

/** Throws with all that a program said when it fails. */
async function runProgram(
  command: string,
  args: readonly string[],
  { cwd, env, log }: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv; readonly log?: string },
): Promise<void> {
  const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => said.push(chunk));
  const [status] = (await once(child, "close")) as [number | null];
  const text = Buffer.concat(said).toString();
  if (log !== undefined) appendFileSync(log, text);
  if (status !== 0) throw new Error(`a step ended with status ${status}:\n${text}`);
}

/** Texts with every `${{ }}` in them evaluated. */
function fill(texts: Readonly<Record<string, unknown>>, contexts: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      String(text).replace(/\$\{\{.*?\}\}/gs, (expression) => String(evaluate(expression, contexts))),
    ]),
  );
}
