import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runAction, type Step, type StepResult } from "./run-action.ts";
import { credentialsOf, endpointInputs, startSimulatedPiste } from "./simulated-piste.ts";

const { "client-id": ID, "client-secret": SECRET } = credentialsOf("COTATION_METROPOLE_EXEMPLE");
const USUAL = { PISTE_CLIENT_ID: ID, PISTE_CLIENT_SECRET: SECRET };
const FORK = {
  env: { GITHUB_EVENT_NAME: "pull_request" },
  event: { pull_request: { base: { repo: { full_name: "commune/app" } }, head: { repo: { full_name: "autre/app" } } } },
};

function manifest(credentials = ""): string {
  return `apiVersion: pistectl/v1
kind: Application
name: COTATION_METROPOLE_EXEMPLE
environment: production
organization: MTES
structure: { name: Métropole d'Exemple, siret: "24000010900019" }
contacts:
  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }
apis:
  - { name: SNE-Cotation, version: "1.0", terms: not-required, approval: granted, profile: granted }
${credentials}`;
}

const references = (id: string, secret: string): string => manifest(`credentials: { clientId: env:${id}, clientSecret: env:${secret} }\n`);

async function check(variables: unknown, step: Step = {}, text = manifest()): Promise<StepResult> {
  const simulator = await startSimulatedPiste();
  try {
    return await runAction({
      ...step,
      inputs: {
        ...endpointInputs(simulator),
        manifests: "a.piste.yaml",
        "max-attempts": "1",
        variables: typeof variables === "string" ? variables : JSON.stringify(variables),
        ...step.inputs,
      },
      prepare: (workspace) => writeFileSync(join(workspace, "a.piste.yaml"), text),
    });
  } finally {
    await simulator.close();
  }
}

/** What stays visible: the runner swallows the masks. */
const shown = ({ log, summary, report, stderr }: StepResult): string =>
  [...log.map((line) => (typeof line === "string" ? line : line.name === "add-mask" ? "" : line.data)), summary, report, stderr].join("\n");

interface Row {
  readonly title: string;
  readonly variables: unknown;
  readonly step?: Step;
  readonly manifest?: string;
  readonly expected: readonly [status: number, verdict: string, code: string];
}

const READY = [0, "ready", ""] as const;
const MISSING = [1, "blocked", "config/missing-credentials"] as const;
const UNTRUSTED = [1, "blocked", "config/untrusted-reference"] as const;
const OTHERS = { TEAM_ID: ID, TEAM_SECRET: SECRET };

test.each<Row>([
  { title: "the usual names", variables: USUAL, expected: READY },
  { title: "on several lines", variables: JSON.stringify(USUAL, null, 2), expected: READY },
  {
    title: "names that a manifest chose",
    variables: { PISTE_A_ID: ID, PISTE_A_SECRET: SECRET },
    manifest: references("PISTE_A_ID", "PISTE_A_SECRET"),
    expected: READY,
  },
  { title: "one of them in env", variables: { PISTE_CLIENT_SECRET: SECRET }, step: { env: { PISTE_CLIENT_ID: ID } }, expected: READY },
  { title: "before those of env", variables: USUAL, step: { env: { PISTE_CLIENT_SECRET: "of-the-runner" } }, expected: READY },
  { title: "blank: those of env", variables: " \n", step: { env: USUAL }, expected: READY },
  { title: "null", variables: { ...USUAL, PISTE_CLIENT_SECRET: null }, expected: MISSING },
  {
    title: "null, whatever env has",
    variables: { ...USUAL, PISTE_CLIENT_SECRET: null },
    step: { env: { PISTE_CLIENT_SECRET: SECRET } },
    expected: MISSING,
  },
  { title: "empty", variables: { ...USUAL, PISTE_CLIENT_SECRET: "" }, expected: MISSING },
  { title: "no variable at all", variables: {}, expected: MISSING },
  {
    title: "all null in a fork, skipped",
    variables: { PISTE_CLIENT_ID: null, PISTE_CLIENT_SECRET: null },
    step: { ...FORK, inputs: { "on-missing-secrets": "skip" } },
    expected: [0, "skipped", "config/missing-credentials"],
  },
  {
    title: "one null, with a warning",
    variables: { ...USUAL, PISTE_CLIENT_SECRET: null },
    step: { inputs: { "on-missing-secrets": "warn" } },
    expected: [0, "skipped", "config/missing-credentials"],
  },
  { title: "names that allow-env does not admit", variables: OTHERS, manifest: references("TEAM_ID", "TEAM_SECRET"), expected: UNTRUSTED },
  {
    title: "names that allow-env admits",
    variables: OTHERS,
    manifest: references("TEAM_ID", "TEAM_SECRET"),
    step: { inputs: { "allow-env": "TEAM_*" } },
    expected: READY,
  },
  {
    title: "names of settings, which reach nothing",
    variables: {
      ...USUAL,
      HTTPS_PROXY: "http://127.0.0.1:9",
      https_proxy: "http://127.0.0.1:9",
      NODE_OPTIONS: "--bad",
      GITHUB_OUTPUT: "/nowhere",
    },
    expected: READY,
  },
])("variables, $title: $expected", async ({ variables, step, manifest: text, expected }) => {
  const { status, outputs } = await check(variables, step, text);
  expect([status, outputs.verdict, outputs.code]).toEqual(expected);
});

test.each<readonly [title: string, variables: unknown, message: RegExp]>([
  ["a list", '["s3cret-value"]', /is not what is accepted: a JSON object/],
  ["a text", '"s3cret-value"', /is not what is accepted: a JSON object/],
  ["a line of a shell", "PISTE_CLIENT_SECRET=s3cret-value", /is not what is accepted: a JSON object/],
  ["JSON cut short", '{"PISTE_CLIENT_SECRET": "s3cret-value"', /is not what is accepted: a JSON object/],
  ["null", "null", /is not what is accepted: a JSON object/],
  ["a number", { PISTE_A: 1234567 }, /gives "PISTE_A" a value that is neither text nor null/],
  ["an object in it", { PISTE_A: { B: "s3cret-value" } }, /gives "PISTE_A" a value that is neither text nor null/],
  ["a name that is none", { "s3cret-value": "PISTE_A" }, /has a name that no variable can have/],
])("refused, and nothing of it is shown: %s", async (_title, variables, message) => {
  const result = await check(variables);
  expect(result.outputs).toMatchObject({ verdict: "blocked", code: "config/invalid-input" });
  expect(result.summary).toMatch(message);
  expect(shown(result)).not.toMatch(/s3cret-value|1234567/);
});

test("refused without manifests, in French", async () => {
  const result = await check(USUAL, { inputs: { manifests: "", language: "fr" } });
  expect(result.outputs).toMatchObject({ verdict: "blocked", code: "config/invalid-input" });
  expect(shown(result)).toMatch(/L.entrée variables est renseignée sans manifests/);
  expect(shown(result)).not.toContain(SECRET);
});

test("each value is masked before anything else, its percent signs and line breaks encoded, and none that is too short", async () => {
  const { log, stdout } = await check({ ...USUAL, AWS_SECRET: "a%b\nc\rd::x", OTHER: "5f1e", SHORT: "abc", EMPTY: "" });
  const firstOther = log.findIndex((line) => typeof line === "string" || line.name !== "add-mask");
  const masked = log.slice(0, firstOther).map((line) => (typeof line === "string" ? "" : line.data));
  expect(masked).toEqual(expect.arrayContaining([SECRET, "a%b\nc\rd::x", "5f1e"]));
  expect(masked).not.toContain("abc");
  expect(stdout).toContain("::add-mask::a%25b%0Ac%0Dd::x\n");
});
