import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DISK_FILES, recordingFiles } from "@pistectl/action-kit/disk";
import { defaultScenario, startSimulator } from "@pistectl/simulator";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../src/run.ts";
import { memoryIo } from "./memory-io.ts";

const BIN = join(import.meta.dirname, "../dist/bin.js");

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-manifests-")));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

/** An application without a finding but that of `notifications`. */
function manifest(name: string, more = ""): string {
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

describe("check of manifests", () => {
  const [ready, , notGranted] = defaultScenario.applications;
  if (ready === undefined || notGranted === undefined) throw new Error("the default scenario has three applications at least");

  test("checks each application with the credentials that it refers to, one token request for each, and shows drift", async () => {
    const simulator = await startSimulator({ scenario: defaultScenario, tls: false, seed: 1 });
    try {
      const { tokenUrl, apiBaseUrl } = simulator.endpoints.production;
      write("a.piste.yaml", manifest(ready.name, "credentials: { clientId: env:PISTE_A_ID, clientSecret: file:secrets/a }\n"));
      write("secrets/a", `${ready.clientSecret}\n`);
      write("b/piste.yaml", manifest(notGranted.name));
      const env = { PISTE_A_ID: ready.clientId, PISTE_CLIENT_ID: notGranted.clientId, PISTE_CLIENT_SECRET: notGranted.clientSecret };
      const io = memoryIo({ folder, env: { ...env, no_proxy: "127.0.0.1" } });
      const status = await run(["check", "--format", "json", "--token-url", tokenUrl, "--api-base-url", apiBaseUrl], io);
      const { targets } = JSON.parse(io.written.stdout) as { readonly targets: readonly Record<string, unknown>[] };
      expect(targets.map(({ application, verdict, code, drift }) => [application, verdict, code, drift])).toEqual([
        [ready.name, "ready", null, null],
        [notGranted.name, "blocked", "gateway/api-not-granted", { declared: "subscribed", observed: "refused by the gateway" }],
      ]);
      expect([status, io.written.stderr]).toEqual([1, ""]);
      expect(simulator.requests.filter(({ host }) => host === "token")).toHaveLength(2);
    } finally {
      await simulator.close();
    }
  });

  test.each<readonly [title: string, reference: string, code: string]>([
    ["a variable that no pattern allows", "env:AWS_SECRET_ACCESS_KEY", "config/untrusted-reference"],
    ["a file outside the project", "file:../outside", "config/untrusted-reference"],
    ["a link", "file:link", "config/untrusted-reference"],
    ["a value in place of a reference", "hunter2-hunter2-hunter2", "config/untrusted-reference"],
    ["a file that is not there", "file:absent", "config/missing-credentials"],
  ])("reads nothing and sends nothing for %s", async (_title, reference, code) => {
    write("a.piste.yaml", manifest("A", `credentials: { clientId: env:PISTE_CLIENT_ID, clientSecret: "${reference}" }\n`));
    write("real", "a-secret-in-a-file");
    symlinkSync(join(folder, "real"), join(folder, "link"));
    const io = memoryIo({ folder, env: { PISTE_CLIENT_ID: "an-identifier-in-a-store", AWS_SECRET_ACCESS_KEY: "an-unrelated-secret" } });
    const status = await run(
      ["check", "--format", "json", "--token-url", "http://127.0.0.1:9/", "--api-base-url", "http://127.0.0.1:9"],
      io,
    );
    const { targets } = JSON.parse(io.written.stdout) as {
      readonly targets: readonly { readonly code: string; readonly attempts: unknown[] }[];
    };
    expect([status, targets.map((target) => [target.code, target.attempts])]).toEqual([1, [[code, []]]]);
    expect(io.written.stdout + io.written.stderr).not.toMatch(/hunter2|a-secret-in|an-unrelated|an-identifier/);
  });
});

describe("the built command", () => {
  test("loads no module that opens sockets", () => {
    write("a.piste.yaml", manifest("A"));
    const log = join(folder, "modules.txt");
    write(
      "watch.mjs",
      `import { appendFileSync } from "node:fs";
import { registerHooks } from "node:module";
registerHooks({ resolve(specifier, context, next) { appendFileSync(${JSON.stringify(log)}, specifier + "\\n"); return next(specifier, context); } });`,
    );
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", join(folder, "watch.mjs"), BIN, "validate", "a.piste.yaml"],
      {
        cwd: folder,
        encoding: "utf8",
      },
    );
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("1 warning in 1 file");
    const loaded = execFileSync("cat", [log], { encoding: "utf8" }).split("\n");
    expect(loaded).toContain("node:fs");
    expect(loaded.filter((name) => /^(node:)?(net|tls|http|https|http2|dgram|dns|dns\/promises|child_process|undici)$/.test(name))).toEqual(
      [],
    );
  });

  test("reads thousands of manifests in a bounded heap", () => {
    for (let index = 0; index < 3000; index++) write(`m/${index % 50}/${index}.piste.yaml`, manifest(`APPLICATION_${index}`));
    const { status, stdout } = spawnSync(process.execPath, ["--max-old-space-size=256", BIN, "validate", "--quiet", "--format", "json"], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ valid: true, error_count: 0, warning_count: 3000 });
  });
});

test("progress is drawn on a terminal, and leaves nothing behind", async () => {
  for (let index = 0; index < 250; index++) write(`${index}.piste.yaml`, manifest(`APPLICATION_${index}`));
  const io = memoryIo({ folder, columns: 80 });
  await run(["validate", "--format", "json"], io);
  expect(io.written.stderr.split("\r\u001b[2K")).toEqual([
    "",
    "… 100 of 250 files read",
    "… 200 of 250 files read",
    "… checking 250 files",
    "",
  ]);
});

describe("a verb that refuses manifests names them from the working folder, and the command that shows their errors", () => {
  const BROKEN = manifest("A").replace("granted, profile", "granted, profil");
  test.each<readonly [args: readonly string[], status: number, stderr: string]>([
    // What a check does not read of a manifest keeps nothing from being checked.
    [["check"], 1, ""],
    [
      ["check", "--lang", "fr", "../other.yaml", "a.piste.yaml"],
      2,
      "pistectl: Des manifestes qui ne respectent pas le format, là où la vérification les lit, ne sont pas vérifiés (1 erreur). Pour les voir\u00a0: pistectl validate ../other.yaml a.piste.yaml\n  ../other.yaml:1:4: yaml/syntax: `[` n'est jamais fermé\n",
    ],
    [
      ["graph", "../other.yaml"],
      2,
      "pistectl: Manifests that cannot be read are not drawn (1 error). See them with: pistectl validate ../other.yaml\n  ../other.yaml:1:4: yaml/syntax: `[` is never closed\n",
    ],
    [
      ["graph", "--lang", "fr", "--config", "c.yaml", "../other.yaml"],
      2,
      "pistectl: Des manifestes illisibles ne sont pas dessinés (1 erreur). Pour les voir\u00a0: pistectl validate --config c.yaml ../other.yaml\n  ../other.yaml:1:4: yaml/syntax: `[` n'est jamais fermé\n",
    ],
    [
      ["graph", "a.piste.yaml"],
      0,
      "1 document breaks the format: the diagram shows what can be read. See the errors with: pistectl validate a.piste.yaml\n",
    ],
    [
      ["graph", "--lang", "fr", "--", "-a.yaml"],
      0,
      "1 document ne respecte pas le format\u00a0: le diagramme montre ce qui peut être lu. Pour voir les erreurs\u00a0: pistectl validate -- -a.yaml\n",
    ],
  ])("%j", async (args, status, stderr) => {
    mkdirSync(join(folder, ".git"));
    write("other.yaml", "a: [\n");
    write("sub/a.piste.yaml", BROKEN);
    write("sub/-a.yaml", BROKEN);
    write("sub/c.yaml", "{}\n");
    const io = { ...memoryIo({ folder: join(folder, "sub") }), files: recordingFiles(DISK_FILES) };
    expect([await run(args, io), io.written.stderr]).toEqual([status, stderr]);
  });
});
