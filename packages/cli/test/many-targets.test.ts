import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PreflightJson, TargetJson } from "@pistectl/report/preflight";
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { run } from "../src/run.ts";
import { memoryIo } from "./memory-io.ts";

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-many-")));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What becomes of an application; its client identifier tells the server. */
const FATES = ["ready", "late", "refused", "forbidden", "profile", "missing"] as const;
type Fate = (typeof FATES)[number];

/** 40 applications in the order of their manifests: every third is in trouble. */
const FORTY: readonly Fate[] = Array.from({ length: 40 }, (_, index) => {
  if (index % 3 !== 1) return index === 5 ? "late" : "ready";
  return (["refused", "forbidden", "profile", "missing", "forbidden"] as const)[Math.floor(index / 3) % 5] ?? "ready";
});

function nameOf(fate: Fate, index: number): string {
  return `APP_${String(index + 1).padStart(2, "0")}_${fate.toUpperCase()}`;
}

function idOf(fate: Fate, index: number): string {
  return `0000000${FATES.indexOf(fate)}-0000-4000-a000-0000000000${String(index).padStart(2, "0")}`;
}

/** Writes a manifest for each; the variables that they refer to. */
function writeManifests(fates: readonly Fate[]): Readonly<Record<string, string>> {
  const env: Record<string, string> = { no_proxy: "127.0.0.1" };
  const documents = fates.map((fate, index) => {
    const variable = `PISTE_${String(index + 1).padStart(2, "0")}`;
    env[`${variable}_ID`] = idOf(fate, index);
    if (fate !== "missing") env[`${variable}_SECRET`] = "5ec2e700-0000-4000-a000-000000000000";
    return `apiVersion: pistectl/v1
kind: Application
name: ${nameOf(fate, index)}
environment: production
organization: MTES
structure: { name: Métropole d'Exemple, siret: "24000010900019" }
contacts:
  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }
  - { role: notifications, email: piste@metropole.example }
apis:
  - { name: SNE-Cotation, version: "1.0", terms: not-required, approval: granted, profile: granted }
credentials: { clientId: "env:${variable}_ID", clientSecret: "env:${variable}_SECRET" }
`;
  });
  writeFileSync(join(folder, "piste.yaml"), documents.join("---\n"));
  return env;
}

interface Endpoints {
  readonly flags: readonly string[];
  readonly tokenRequests: () => number;
}

/** Both endpoints of PISTE on one port; `token` answers the token requests. */
async function serve(token: (body: string, response: ServerResponse) => void): Promise<Endpoints> {
  let tokenRequests = 0;
  const server = createServer((request, response) => {
    if (request.method === "POST") {
      tokenRequests++;
      void bodyOf(request).then((body) => token(body, response));
    } else answerHealth(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    flags: ["--token-url", `${origin}/api/oauth/token`, "--api-base-url", origin, "--allow-env", "PISTE_*"],
    tokenRequests: () => tokenRequests,
  };
}

const asked = new Set<string>();

/** Every other time. */
function first(id: string): boolean {
  return asked.delete(id) ? false : asked.add(id).has(id);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  return body;
}

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
}

function grantOrRefuse(body: string, response: ServerResponse): void {
  const id = new URLSearchParams(body).get("client_id") ?? "";
  const fate = FATES[Number(id[7])];
  const refusal = fate === "refused" ? "unauthorized_client" : fate === "late" && first(id) ? "invalid_client" : null;
  if (refusal !== null) json(response, 400, { error: refusal });
  else json(response, 200, { access_token: `${fate}${id}`, token_type: "Bearer", expires_in: 3600 });
}

function answerHealth({ headers }: IncomingMessage, response: ServerResponse): void {
  const token = headers.authorization?.replace("Bearer ", "") ?? "";
  if (token.startsWith("forbidden")) response.writeHead(403, { "x-correlationid": "Id-0" }).end();
  else if (token.startsWith("profile")) json(response, 403, { code: "ERRAUTUSR0001", libelle: "Profil absent" });
  else json(response, 200, { etat: "OK", version: "1.0" });
}

/** What the command printed, times and ports replaced. */
async function check(
  flags: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ readonly status: number; readonly text: string }> {
  const io = memoryIo({ folder, env });
  const status = await run(["check", ...flags], io);
  const text = io.written.stdout
    .replace(/(?:\d{4}-\d\d-\d\d|\d+(?:er)? \p{L}+ \d{4} à) \d\d:\d\d:\d\d [+-]\d\d:\d\d/gu, "DATE")
    .replace(/\d+([.,]\d+)?[ \u00a0\u202f](ms|s)\b/g, "TIME")
    .replaceAll(/127\\?\.0\.0\.1:\d+/g, "HOST");
  return { status, text };
}

describe("forty applications", () => {
  test.each([
    ["in English", ["--lang", "en"], "many-targets.en.txt"],
    ["in French", ["--lang", "fr"], "many-targets.fr.txt"],
    ["quietly", ["--quiet"], "many-targets.quiet.txt"],
    ["in Markdown", ["--format", "markdown"], "many-targets.md.txt"],
    ["quietly in Markdown", ["--format", "markdown", "--quiet"], "many-targets.quiet.md.txt"],
    ["as annotations", ["--format", "github"], "many-targets.github.txt"],
    ["quietly as annotations", ["--format", "github", "--quiet"], "many-targets.quiet.github.txt"],
  ])("are a report that a person reads, %s", async (_title, flags, file) => {
    const env = writeManifests(FORTY);
    const { flags: endpoints } = await serve(grantOrRefuse);
    const { status, text } = await check([...endpoints, ...flags], env);
    expect(status).toBe(1);
    await expect(text).toMatchFileSnapshot(`__snapshots__/${file}`);
  });

  test("are each in full with --verbose", async () => {
    const env = writeManifests(FORTY);
    const { flags } = await serve(grantOrRefuse);
    const { text } = await check([...flags, "--verbose"], env);
    FORTY.forEach((fate, index) => {
      const block = text.split(/^─+$/m).find((part) => part.includes(` ${nameOf(fate, index)}\n`)) ?? "";
      expect([nameOf(fate, index), /^ {2}(stage|What to do)/m.test(block)]).toEqual([nameOf(fate, index), true]);
    });
  });

  test("are all in the JSON, in the order of the manifests", async () => {
    const env = writeManifests(FORTY);
    const { flags } = await serve(grantOrRefuse);
    const { text } = await check([...flags, "--format", "json"], env);
    const { targets } = JSON.parse(text) as PreflightJson;
    expect(targets.map(({ application }) => application)).toEqual(FORTY.map(nameOf));
    expect(targets.every(({ stages, summary }) => stages.length > 0 && !summary.includes("…"))).toBe(true);
  });

  test("that are all ready say so in a line each, and nothing with --quiet", async () => {
    const env = writeManifests(Array.from({ length: 40 }, () => "ready" as const));
    const { flags } = await serve(grantOrRefuse);
    const { status, text } = await check(flags, env);
    const lines = text.trimEnd().split("\n");
    expect([status, lines.length]).toEqual([0, 42]);
    expect(lines.slice(0, 40).every((line) => /^✓ READY {2}SNE-Cotation 1\.0 {2}production · APP_\d\d_READY$/.test(line))).toBe(true);
    expect(lines.slice(40)).toEqual(["", "✓ READY (40 ready) in TIME"]);
    for (const format of ["text", "markdown", "github"]) {
      expect((await check([...flags, "--quiet", "--format", format], env)).text.trim(), format).toBe("");
    }
  });
});

test("a token endpoint that hangs is waited for once by five applications", async () => {
  const env = writeManifests(["ready", "ready", "ready", "ready", "ready"]);
  const { flags, tokenRequests } = await serve(() => {});
  const { status, text } = await check([...flags, "--timeout", "1", "--format", "json"], env);
  const tokenRow = ({ code, certainty, stages, attempts }: TargetJson) => [
    code,
    certainty,
    stages.find(({ stage }) => stage === "token")?.status,
    attempts.length,
  ];
  expect((JSON.parse(text) as PreflightJson).targets.map(tokenRow)).toEqual([
    ["token/timeout", "unknown", "failed", 1],
    ...Array(4).fill(["token/timeout", "likely", "skipped", 0]),
  ]);
  expect([status, tokenRequests()]).toEqual([1, 1]);
});
