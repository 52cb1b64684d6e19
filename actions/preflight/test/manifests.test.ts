import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defaultScenario } from "@pistectl/simulator";
import { expect, test } from "vitest";
import { runAction } from "./run-action.ts";
import { endpointInputs, requestLines, startSimulatedPiste } from "./simulated-piste.ts";
import { transcribe } from "./transcript.ts";

/** A manifest of an application of the simulator's default scenario. */
function manifestOf(name: string, more = ""): string {
  return `apiVersion: pistectl/v1
kind: Application
name: ${name}
environment: production
organization: MTES
structure: { name: Métropole d'Exemple, siret: "24000010900019" }
contacts:
  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }
apis:
  - { name: SNE-Cotation, version: "1.0", terms: not-required, approval: granted, profile: granted }
${more}`;
}

function credentialsOf(name: string): { readonly id: string; readonly secret: string } {
  const application = defaultScenario.applications.find((candidate) => candidate.name === name);
  if (application === undefined) throw new Error(`no application ${name} in the default scenario`);
  return { id: application.clientId, secret: application.clientSecret };
}

const READY = credentialsOf("COTATION_METROPOLE_EXEMPLE");
const NOT_GRANTED = credentialsOf("COTATION_SANS_ACCORD_EXEMPLE");

test("forty applications make a log, a summary and annotations that a person reads", async () => {
  const simulator = await startSimulatedPiste();
  try {
    const result = await runAction({
      inputs: { ...endpointInputs(simulator), manifests: "piste.yaml\n", "max-attempts": "1" },
      env: {
        PISTE_CLIENT_ID: READY.id,
        PISTE_CLIENT_SECRET: READY.secret,
        PISTE_OTHER_ID: NOT_GRANTED.id,
        PISTE_OTHER_SECRET: NOT_GRANTED.secret,
      },
      prepare(workspace) {
        const documents = Array.from({ length: 40 }, (_, index) => {
          const name = `COTATION_${String(index + 1).padStart(2, "0")}`;
          return manifestOf(
            name,
            index % 4 === 1 ? "credentials: { clientId: env:PISTE_OTHER_ID, clientSecret: env:PISTE_OTHER_SECRET }\n" : "",
          );
        });
        writeFileSync(join(workspace, "piste.yaml"), documents.join("---\n"));
      },
    });
    await expect(transcribe(result, requestLines(simulator).slice(0, 4))).toMatchFileSnapshot("./__snapshots__/many-targets.txt");
  } finally {
    await simulator.close();
  }
});

test("applications of manifests are checked with the variables that they refer to, and drift is shown", async () => {
  const simulator = await startSimulatedPiste();
  try {
    const result = await runAction({
      inputs: { ...endpointInputs(simulator), manifests: "piste\n", "max-attempts": "1" },
      env: {
        PISTE_CLIENT_ID: READY.id,
        PISTE_CLIENT_SECRET: READY.secret,
        PISTE_OTHER_ID: NOT_GRANTED.id,
        PISTE_OTHER_SECRET: NOT_GRANTED.secret,
      },
      prepare(workspace) {
        mkdirSync(join(workspace, "piste"));
        writeFileSync(join(workspace, "piste", "a.piste.yaml"), manifestOf("COTATION_METROPOLE_EXEMPLE"));
        writeFileSync(
          join(workspace, "piste", "b.piste.yaml"),
          manifestOf(
            "COTATION_SANS_ACCORD_EXEMPLE",
            "credentials: { clientId: env:PISTE_OTHER_ID, clientSecret: env:PISTE_OTHER_SECRET }\n",
          ),
        );
      },
    });
    await expect(transcribe(result, requestLines(simulator))).toMatchFileSnapshot("./__snapshots__/manifests.txt");
  } finally {
    await simulator.close();
  }
});

test.each<readonly [title: string, credentials: string, inputs: Readonly<Record<string, string>>, code: string]>([
  ["a variable that no pattern allows", "env:AWS_SECRET_ACCESS_KEY", {}, "config/untrusted-reference"],
  ["a variable that the operator allows", "env:AWS_SECRET_ACCESS_KEY", { "allow-env": "AWS_*\nPISTE_*" }, "token/client-refused"],
  ["a file outside the workspace", "file:../outside", {}, "config/untrusted-reference"],
  ["a file outside the workspace that is not there", "file:../absent", {}, "config/untrusted-reference"],
  ["a file behind a link to outside", "file:beyond/outside", {}, "config/untrusted-reference"],
  ["a file behind a link to outside that is not there", "file:beyond/absent", {}, "config/untrusted-reference"],
  ["a link", "file:link", {}, "config/untrusted-reference"],
  ["a file that is not there", "file:absent", {}, "config/missing-credentials"],
  ["a file of the workspace", "file:secret", {}, "token/client-refused"],
])("%s: %s", async (_title, reference, inputs, code) => {
  const simulator = await startSimulatedPiste();
  try {
    const result = await runAction({
      inputs: { ...endpointInputs(simulator), manifests: "a.piste.yaml", "max-attempts": "1", ...inputs },
      env: { PISTE_CLIENT_ID: READY.id, AWS_SECRET_ACCESS_KEY: "unrelated-secret-of-the-job" },
      prepare(workspace) {
        const credentials = `credentials: { clientId: env:PISTE_CLIENT_ID, clientSecret: ${JSON.stringify(reference)} }\n`;
        writeFileSync(join(workspace, "a.piste.yaml"), manifestOf("COTATION_METROPOLE_EXEMPLE", credentials));
        writeFileSync(join(workspace, "..", "outside"), "secret-of-another-project");
        writeFileSync(join(workspace, "secret"), "secret-in-a-file\n");
        symlinkSync(join(workspace, "secret"), join(workspace, "link"));
        symlinkSync(join(workspace, ".."), join(workspace, "beyond"));
      },
    });
    expect(result.outputs.code).toBe(code);
    // The masks are for the runner alone; what it shows holds none of the values.
    const shown = result.log.filter((line) => typeof line === "string").join("\n") + result.summary + result.report;
    expect(shown).not.toMatch(/unrelated-secret|secret-of-another|secret-in-a-file/);
  } finally {
    await simulator.close();
  }
});

test("pairs are masked as they are for inputs, as Basic authentication writes them too", async () => {
  const [id, secret, login, password] = ["51300000-0000-4000-a000-000000000001", "s3cret+of/the pair", "TECH_1@cpro.example", "pass word"];
  const endpoints = { "token-url": "http://127.0.0.1:9/token", "api-base-url": "http://127.0.0.1:9", "max-attempts": "1" };
  const masks = ({ log }: Awaited<ReturnType<typeof runAction>>) =>
    new Set(log.flatMap((line) => (typeof line === "object" && line.name === "add-mask" ? [line.data] : [])));
  const inputs = await runAction({
    inputs: { ...endpoints, "client-id": id, "client-secret": secret, "technical-account": `${login}:${password}` },
  });
  const manifests = await runAction({
    inputs: { ...endpoints, manifests: "a.piste.yaml" },
    env: { PISTE_CLIENT_ID: id, PISTE_CLIENT_SECRET: secret, CPRO_ACCOUNT: `${login}:${password}` },
    prepare: (workspace) => writeFileSync(join(workspace, "a.piste.yaml"), manifestOf("A")),
  });
  const basic = [`${id}:${secret}`, `${id}:s3cret%2Bof%2Fthe+pair`, `${login}:${password}`].map((pair) =>
    Buffer.from(pair).toString("base64"),
  );
  expect([...masks(inputs)]).toEqual(expect.arrayContaining(basic));
  expect([...masks(inputs)].filter((mask) => !masks(manifests).has(mask))).toEqual([]);
});

test.each<readonly [title: string, inputs: Readonly<Record<string, string>>, manifest: string, expected: string]>([
  ["credentials beside", { "client-id": "x" }, manifestOf("A"), "Input client-id is given beside manifests"],
  ["an environment beside", { environment: "sandbox" }, manifestOf("A"), "Input environment is given beside manifests"],
  ["APIs beside", { apis: "JUDILIBRE" }, manifestOf("A"), "Input apis is given beside manifests"],
  [
    "a manifest that breaks the format",
    {},
    manifestOf("A", "credential: {}\n"),
    "Input manifests: Manifests that break the format where a check reads them are not checked (1 error). See them with: pistectl validate",
  ],
  [
    "no application",
    {},
    "# nothing\n",
    "Input manifests: Nothing to check: no manifest of an application or of a partner was found. In a folder,",
  ],
  [
    "both environments with one override",
    { "token-url": "http://127.0.0.1:9/token" },
    `${manifestOf("A")}---\n${manifestOf("APP_SANDBOX_a@b.example").replace("production", "sandbox")}`,
    "Input token-url stands for one environment",
  ],
])("refused: %s", async (_title, inputs, manifest, expected) => {
  const result = await runAction({
    inputs: { manifests: "a.piste.yaml", ...inputs },
    prepare: (workspace) => writeFileSync(join(workspace, "a.piste.yaml"), manifest),
  });
  expect(result.outputs).toMatchObject({ verdict: "blocked", code: "config/invalid-input" });
  expect(result.summary).toContain(expected);
});

interface Unusable {
  readonly title: string;
  readonly manifests: string;
  readonly prepare: (workspace: string) => void;
  readonly expected: string;
}

const unread = (line: string): string =>
  `Input manifests: Manifests that break the format where a check reads them are not checked (1 error). See them with: pistectl validate<U+000A>  ${line}`;

test.each<Unusable>([
  {
    title: "an unreadable manifest in a folder",
    manifests: ".",
    prepare: (workspace) => chmodSync(join(workspace, "a.piste.yaml"), 0o000),
    expected: unread("a.piste.yaml:1:1: yaml/syntax: This cannot be read: permission denied"),
  },
  {
    title: "an unreadable manifest that is named",
    manifests: "b.piste.yaml\na.piste.yaml",
    prepare: (workspace) => chmodSync(join(workspace, "a.piste.yaml"), 0o000),
    expected: unread("a.piste.yaml:1:1: yaml/syntax: This cannot be read: permission denied"),
  },
  {
    title: "a folder that cannot be listed",
    manifests: ".",
    prepare: (workspace) => chmodSync(join(workspace, "closed"), 0o000),
    expected: unread("closed:1:1: yaml/syntax: This cannot be read: permission denied"),
  },
  {
    title: "a configuration that cannot be read",
    manifests: ".",
    prepare: (workspace) => writeFileSync(join(workspace, ".pistectl.yaml"), "lang: fr\n", { mode: 0o000 }),
    expected: 'Configuration ".pistectl.yaml": permission denied.',
  },
  {
    title: "a file too large to be read at all",
    manifests: ".",
    prepare: (workspace) => truncateSync(join(workspace, "b.piste.yaml"), 3 * 1024 ** 3),
    expected: unread("b.piste.yaml:1:1: yaml/syntax: This cannot be read: it cannot be used (ERR_FS_FILE_TOO_LARGE)"),
  },
  {
    title: "a link that leaves the workspace",
    manifests: "link.piste.yaml",
    prepare: (workspace) => symlinkSync("/etc/hostname", join(workspace, "link.piste.yaml")),
    expected: 'Input manifests: "link.piste.yaml" is a link that leaves the project: it is not followed. Name the file that it leads to.',
  },
])("refused, with its name: $title", async ({ manifests, prepare, expected }) => {
  const result = await runAction({
    unprivileged: true,
    inputs: { manifests },
    prepare(workspace) {
      mkdirSync(join(workspace, "closed"));
      for (const name of ["a", "b", "closed/c"]) writeFileSync(join(workspace, `${name}.piste.yaml`), manifestOf("A"));
      prepare(workspace);
    },
  });
  expect(result.status).toBe(1);
  expect(result.outputs).toMatchObject({ verdict: "blocked", code: "config/invalid-input", responsible: "you" });
  const told = result.log.flatMap((line) => (typeof line === "object" && line.name === "error" ? line.data.split("\n")[0] : []));
  expect(told).toEqual([expected]);
  expect(result.stdout + result.stderr).not.toMatch(/this is a bug|^\s*at .+:\d+:\d+/m);
});

test.each<readonly [title: string, manifest: string, remark: RegExp | null]>([
  ["a rule", manifestOf("A").replace('siret: "24000010900019"', "siret: 1234"), null],
  [
    "the format, where no check reads it",
    manifestOf("A", "structur: x\n"),
    /The manifest breaks the format, though not where the check reads it \(1 error, see: pistectl validate\): a\.piste\.yaml:11:1: schema\/unknown-key: /,
  ],
])("a manifest that breaks %s is checked", async (_title, manifest, remark) => {
  const simulator = await startSimulatedPiste();
  try {
    const result = await runAction({
      inputs: { ...endpointInputs(simulator), manifests: "a.piste.yaml", "max-attempts": "1" },
      env: { PISTE_CLIENT_ID: READY.id, PISTE_CLIENT_SECRET: READY.secret },
      prepare: (workspace) => writeFileSync(join(workspace, "a.piste.yaml"), manifest),
    });
    expect(result.outputs).toMatchObject({ verdict: "ready", code: "" });
    const [{ notes }] = JSON.parse(result.report ?? "").targets;
    expect(notes).toEqual(remark === null ? [] : [expect.stringMatching(remark)]);
  } finally {
    await simulator.close();
  }
});

test("the catalogue files that the configuration of the project names go over the embedded catalogue", async () => {
  const result = await runAction({
    inputs: {
      manifests: "a.piste.yaml",
      "token-url": "http://127.0.0.1:9/token",
      "api-base-url": "http://127.0.0.1:9",
      "max-attempts": "1",
    },
    env: { PISTE_CLIENT_ID: READY.id, PISTE_CLIENT_SECRET: READY.secret },
    prepare(workspace) {
      writeFileSync(join(workspace, "a.piste.yaml"), manifestOf("A").replace("SNE-Cotation", "Guichet").replace(", profile: granted", ""));
      writeFileSync(join(workspace, ".pistectl.yaml"), "catalog: [own/apis.yaml]\n");
      mkdirSync(join(workspace, "own"));
      writeFileSync(join(workspace, "own", "apis.yaml"), OWN_API);
    },
  });
  expect(result.outputs).toMatchObject({ verdict: "blocked", code: "network/connection-refused" });
  expect(result.report).not.toContain("Unknown API");
});

test("a configuration that names a catalogue file which is not there", async () => {
  const result = await runAction({
    inputs: { manifests: "a.piste.yaml" },
    prepare(workspace) {
      writeFileSync(join(workspace, "a.piste.yaml"), manifestOf("A"));
      writeFileSync(join(workspace, ".pistectl.yaml"), "catalog: [own/apis.yaml]\n");
    },
  });
  expect(result.outputs).toMatchObject({ verdict: "blocked", code: "config/invalid-input" });
  expect(result.summary).toContain("own/apis.yaml");
});

const OWN_API = `apiVersion: pistectl/v1
kind: Api
name: Guichet
provider: Région d'Exemple
environments:
  production: { availability: offered, versions: ["1.0"], organizations: [MTES], approval: required, terms: none, basePath: /guichet/v1.0 }
  sandbox: { availability: unknown }
health: { method: GET, path: /ping, well: { text: pong } }
seen: 2026-09-30
source: Invitation of the provider
`;
