import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { CONFIGURATION_NAME } from "../../../packages/config-schema/src/discovery/locate-project.ts";
import { isManifestName } from "../../../packages/config-schema/src/discovery/manifest-name.ts";
import { evaluate } from "./evaluate.ts";
import { ROOT, readWorkflow, type Workflow, type WorkflowJob, type WorkflowStep } from "./workflow.ts";

const workflowsOf = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".yml"))
    .map((name) => `${folder}/${name}`);

const OURS = workflowsOf(".github/workflows");
const EXAMPLES = workflowsOf("examples/workflows");
const ENTERPRISE = workflowsOf("examples/workflows/github-enterprise-server");
const GATE = ".github/workflows/pre-deploy-gate.yml";
const ALL = [...OURS, ...EXAMPLES, ...ENTERPRISE];
const REUSABLE = [...OURS, ...ENTERPRISE].filter((path) => readWorkflow(path).on.workflow_call !== undefined);

const textOf = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const jobsOf = (path: string): readonly (readonly [string, WorkflowJob])[] => Object.entries(readWorkflow(path).jobs);
const stepsOf = (path: string): readonly WorkflowStep[] => jobsOf(path).flatMap(([, { steps = [] }]) => steps);

/** Metadata of one of our actions, when that is what a step uses. */
function ourAction(uses = ""): { readonly inputs: object; readonly outputs: object } | null {
  const [, name] = /^(?:\.\/|\$\/|pistectl\/pistectl\/)actions\/([a-z-]+)(?:@.*)?$/.exec(uses) ?? [];
  return name === undefined ? null : parse(textOf(`actions/${name}/action.yml`));
}

/** The reusable workflow of ours that a job calls. */
function ourWorkflow(uses = ""): Workflow | null {
  const [, name] = /^(?:\.|pistectl\/pistectl)\/\.github\/workflows\/([a-z-]+\.yml)(?:@.*)?$/.exec(uses) ?? [];
  return name === undefined ? null : readWorkflow(`.github/workflows/${name}`);
}

test("the reusable workflows are those of the design, here and for GitHub Enterprise Server", () => {
  const names = ["manifest-lint.yml", "manifest-review.yml", "piste-watch.yml", "pre-deploy-gate.yml"];
  expect(REUSABLE.map((path) => path.slice(path.lastIndexOf("/") + 1))).toEqual([...names, ...names]);
});

describe.each(REUSABLE)("%s", (path) => {
  const { inputs = {}, secrets = {}, outputs = {} } = readWorkflow(path).on.workflow_call ?? {};
  const jobs = textOf(path).slice(textOf(path).indexOf("\njobs:\n"));

  test("uses each input and secret, and declares each that it uses", () => {
    const used = (context: string) =>
      [...new Set([...jobs.matchAll(new RegExp(`\\b${context}\\.([\\w-]+)`, "g"))].map(([, name]) => name))].sort();
    expect(used("inputs")).toEqual(Object.keys(inputs).sort());
    expect(used("secrets")).toEqual(Object.keys(secrets).sort());
  });

  test("describes and types everything; nothing is required", () => {
    const mute = Object.entries({ ...inputs, ...secrets, ...outputs }).filter(([, { description }]) => !description?.endsWith("."));
    expect(mute).toEqual([]);
    const defaults = Object.entries(inputs).map(([name, { type, default: value }]) => [name, type === typeof value]);
    expect(defaults.filter(([, typed]) => typed === false)).toEqual([]);
    expect(Object.values(secrets).map(({ required }) => required)).toEqual(Object.keys(secrets).map(() => false));
  });

  test("has outputs that its jobs have", () => {
    const read = Object.values(outputs).flatMap(({ value }) => [...value.matchAll(/\bjobs\.([\w-]+)\.outputs\.([\w-]+)/g)]);
    expect(read.length).toBeGreaterThan(0);
    expect(read.filter(([, job = "", name = ""]) => readWorkflow(path).jobs[job]?.outputs?.[name] === undefined)).toEqual([]);
  });

  test("keeps a checkout from being more than read", () => {
    expect(jobsOf(path).flatMap(([, { permissions = {} }]) => (permissions.contents ?? "read") !== "read")).not.toContain(true);
  });
});

describe.each(ALL)("%s", (path) => {
  test("gives our actions inputs that they declare, and reads outputs that exist", () => {
    for (const [, { steps = [] }] of jobsOf(path)) {
      const unknown = steps.flatMap(({ uses, with: inputs = {} }) => {
        const action = ourAction(uses);
        return action === null ? [] : Object.keys(inputs).filter((name) => !(name in action.inputs));
      });
      expect(unknown).toEqual([]);
    }
    const byId = new Map(stepsOf(path).map((step) => [step.id, step]));
    const missing = [...textOf(path).matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)].filter(([, id, name = ""]) => {
      const step = byId.get(id);
      const action = ourAction(step?.uses);
      if (action !== null) return !(name in action.outputs);
      // A script names its outputs, unless they come from a file; those of outside actions are theirs.
      return step === undefined || (step.run !== undefined && !step.run.includes(`${name}=`) && !step.run.includes("-id="));
    });
    expect(missing.map(([text]) => text)).toEqual([]);
  });

  test("calls our workflows with names that they declare, and the permissions that they ask for", () => {
    for (const [, { uses, with: inputs = {}, secrets = {}, permissions = {} }] of jobsOf(path)) {
      const called = ourWorkflow(uses);
      if (called === null) continue;
      const declared = called.on.workflow_call ?? {};
      expect(Object.keys(inputs).filter((name) => !(name in (declared.inputs ?? {})))).toEqual([]);
      expect(Object.keys(secrets).filter((name) => !(name in (declared.secrets ?? {})))).toEqual([]);
      const asked = Object.assign({}, ...Object.values(called.jobs).map((job) => job.permissions));
      expect(permissions).toEqual(asked);
    }
    const missing = [...textOf(path).matchAll(/\bneeds\.([\w-]+)\.outputs\.([\w-]+)/g)].filter(([, job = "", name = ""]) => {
      const { uses, outputs = {} } = readWorkflow(path).jobs[job] ?? {};
      return !(name in (ourWorkflow(uses)?.on.workflow_call?.outputs ?? outputs));
    });
    expect(missing.map(([text]) => text)).toEqual([]);
  });

  test("puts no expression into a script", () => {
    expect(stepsOf(path).filter(({ run }) => run?.includes("${{"))).toEqual([]);
  });

  test("writes out the variables of each step", () => {
    expect(stepsOf(path).filter(({ env }) => typeof env === "string")).toEqual([]);
  });

  test("says why each permission is needed", () => {
    const lines = textOf(path).match(/^ {6}[a-z-]+: (?:read|write)\b.*$/gm) ?? [];
    expect(lines.filter((line) => !/: (?:read|write) # .+/.test(line))).toEqual([]);
    const granted = jobsOf(path).flatMap(([, { permissions = {} }]) => Object.keys(permissions));
    expect(lines.length).toBe(granted.length);
  });

  test("leaves no credentials in a checkout, and no job without a time limit", () => {
    const careless = stepsOf(path).filter(
      ({ uses, with: inputs }) => uses?.startsWith("actions/checkout@") === true && inputs?.["persist-credentials"] !== (false as unknown),
    );
    expect(careless).toEqual([]);
    const endless = jobsOf(path).filter(([, job]) => job.uses === undefined && !("timeout-minutes" in job));
    expect(endless.map(([name]) => name)).toEqual([]);
  });
});

test.each(ALL)("%s shows no expression as the name of a matrix job that is skipped", (path) => {
  const mayBeSkipped = ({ if: condition, needs }: WorkflowJob): boolean => condition !== undefined || needs !== undefined;
  const shown = jobsOf(path).filter(([, job]) => job.strategy !== undefined && mayBeSkipped(job) && job.name?.includes("${{"));
  expect(shown.map(([name]) => name)).toEqual([]);
});

test.each(REUSABLE.filter((path) => readWorkflow(path).on.workflow_call?.inputs?.["timeout-seconds"] !== undefined))(
  "%s gives each job that checks more time than the check has, unless the caller says how much",
  (path) => {
    const checking = jobsOf(path).filter(([, { steps = [] }]) => steps.some(({ with: inputs }) => inputs?.["timeout-seconds"]));
    expect(checking.length).toBeGreaterThan(0);
    for (const [, { "timeout-minutes": limit }] of checking) {
      const minutes = (seconds: number, given: number) =>
        evaluate(String(limit), { inputs: { "timeout-seconds": seconds, "timeout-minutes": given } });
      const seconds = Array.from({ length: 600 }, (_, index) => index + 1);
      expect(seconds.filter((deadline) => Number(minutes(deadline, 0)) < deadline / 60 + 2)).toEqual([]);
      expect(minutes(600, 7)).toBe("7");
    }
  },
);

test.each([...EXAMPLES, "the head of pre-deploy-gate.yml"])("%s lets a job that waits for a check say in full when it runs", (path) => {
  const jobs = EXAMPLES.includes(path) ? readWorkflow(path).jobs : parse(headOf(GATE)).jobs;
  for (const { needs, if: condition = "" } of Object.values<WorkflowJob>(jobs)) {
    for (const needed of [needs ?? []].flat()) {
      expect(condition).toContain(`!cancelled() && needs.${needed}.result == 'success'`);
    }
  }
});

test.each(EXAMPLES)("%s leaves out no path that discovery finds", (path) => {
  const filters = Object.values(readWorkflow(path).on).flatMap(
    (event) => (event as { readonly paths?: readonly string[] } | null)?.paths ?? [],
  );
  if (filters.length === 0) return;
  const names = ["piste", "a.piste", "piste.piste", ".piste"].flatMap((name) => ["yaml", "yml", "json"].map((end) => `${name}.${end}`));
  const found = [...names.filter(isManifestName), CONFIGURATION_NAME].flatMap((name) => [name, `a/${name}`, `a/b.c/${name}`]);
  expect(found.length).toBeGreaterThan(30);
  expect(found.filter((file) => !filters.some((filter) => globOf(filter).test(file)))).toEqual([]);
  expect(["piste.json", "a/package.json", "a.piste.txt"].filter((file) => filters.some((filter) => globOf(filter).test(file)))).toEqual([]);
});

/** A path filter as GitHub reads it: `**` with its slash is any folders or none, `*` anything but a slash. */
function globOf(filter: string): RegExp {
  const parts = filter.split(/(\*\*\/|\*)/).map((part) => ({ "**/": "(?:.*/)?", "*": "[^/]*" })[part] ?? part.replace(/[.+]/g, "\\$&"));
  return new RegExp(`^${parts.join("")}$`);
}

/** The workflow in the comment that a file begins with. */
function headOf(path: string): string {
  const head = textOf(path).split("\n\n")[0] ?? "";
  const lines = [...head.matchAll(/^# {3}(.*)$/gm)].map(([, line]) => line);
  return lines.join("\n");
}

test.each(EXAMPLES)("%s names an environment where it reads secrets", (path) => {
  const reading = jobsOf(path).filter(([, job]) => JSON.stringify(job).includes("secrets."));
  const named = ([, job]: readonly [string, WorkflowJob]): boolean => "environment" in job || "github-environment" in (job.with ?? {});
  expect(reading.filter((job) => !named(job)).map(([name]) => name)).toEqual([]);
});

test("the platform team's variables are one line of JSON, whatever the secrets hold", () => {
  const { secrets = {} } = readWorkflow("examples/workflows/platform-team.yml").jobs.gate ?? {};
  const variables = typeof secrets === "string" ? "" : (secrets.variables ?? "");
  const filled = variables.replace(/\$\{\{ toJSON\(secrets\.(\w+)\) \}\}/g, (_, name: string) => JSON.stringify(`${name}: "a\n\\`));
  expect(filled.split("\n")).toHaveLength(1);
  const values = Object.entries(JSON.parse(filled) as Record<string, string>);
  expect(values.length).toBeGreaterThan(1);
  expect(values.filter(([name, value]) => value !== `${name}: "a\n\\`)).toEqual([]);
});

test("releases read no cache", () => {
  const setups = stepsOf(".github/workflows/release.yml").filter(({ uses }) => uses?.startsWith("actions/setup-node@"));
  expect(setups.length).toBe(3);
  expect(setups.map((step) => step.with?.["package-manager-cache"])).toEqual(setups.map(() => false));
});

test.each([".github/workflows/pre-deploy-gate.yml", ".github/workflows/piste-watch.yml"])(
  "%s gives manifests the usual variables when they have none of their own",
  (path) => {
    const [variables = ""] = stepsOf(path).flatMap((step) => step.with?.variables ?? []);
    const [, template = ""] = /secrets\.variables \|\| format\('([^']*)',/.exec(variables) ?? [];
    const secrets = [...variables.matchAll(/toJSON\(secrets\.([\w-]+) \|\| secrets\.(\w+)\)/g)].map(([, ...names]) => names);
    // `{{` and `}}` are how GitHub's format() writes braces.
    const json = template.replace(/\{\{|\}\}|\{(\d)\}/g, (found, index?: string) =>
      index === undefined ? found.slice(1) : JSON.stringify(secrets[Number(index)]?.join(" ")),
    );
    expect(JSON.parse(json)).toEqual({
      PISTE_CLIENT_ID: "client-id PISTE_CLIENT_ID",
      PISTE_CLIENT_SECRET: "client-secret PISTE_CLIENT_SECRET",
      CPRO_ACCOUNT: "technical-account CPRO_ACCOUNT",
    });
  },
);
