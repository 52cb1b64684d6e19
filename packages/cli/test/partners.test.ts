import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { secretForms } from "@pistectl/auth-core/redaction";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../src/run.ts";
import { memoryIo } from "./memory-io.ts";

const KEY = "key-of-the-integrator";
const SECRET = "s%c+r/é&k=~!";
const CREDENTIALS = { CYNOD_CONSUMER_KEY: KEY, CYNOD_CONSUMER_SECRET: SECRET };
const TOKEN = "token-that-nobody-prints";
/** Whether this machine has the loopback address of IPv6. */
const HAS_IPV6 = Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ address }) => address === "::1"));
/** The partner's server, as the operator allows it. */
const ALLOWED = ["--allow-host", "127.0.0.1"];

let folder = "";
let origin = "";
let server: Server;
let requests: string[] = [];
beforeEach(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-partners-")));
  requests = [];
  // Paths say how to answer: /status/403 and so on; the token endpoint gives a token to the good pair alone.
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      const { method, url = "", headers } = request;
      requests.push(`${method} ${url} ${headers.authorization?.split(" ")[0] ?? "-"}`);
      const form = new URLSearchParams(body);
      const basic = `Basic ${Buffer.from([KEY, SECRET].map((half) => new URLSearchParams({ half }).toString().slice(5)).join(":")).toString("base64")}`;
      const good = headers.authorization === basic || (form.get("client_id") === KEY && form.get("client_secret") === SECRET);
      if (url === "/token" && good) response.end(JSON.stringify({ access_token: TOKEN, token_type: "Bearer", expires_in: 60 }));
      else if (url === "/token") response.writeHead(400).end(JSON.stringify({ error: "invalid_client" }));
      else {
        // Whatever it is told, a hostile server says back.
        const echo = { "x-correlationid": headers.authorization ?? "none" };
        response.writeHead(Number(/\/status\/(\d+)$/.exec(url)?.[1] ?? 204), echo).end();
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  server.closeAllConnections();
  server.close();
});

/** Secrets that are none of the partner's business. */
const FOREIGN = {
  AWS_SECRET_ACCESS_KEY: "an-unrelated-secret",
  PISTE_CLIENT_SECRET: "secret-of-piste",
  CYNOD_COPY: "secret-of-piste",
  CPRO_ACCOUNT: "TECH_1@cpro.fr:password-of-chorus-pro",
  CYNOD_PASSWORD: "password-of-chorus-pro",
};

interface PartnerFields {
  readonly name?: string;
  readonly host?: string;
  readonly health?: string;
  readonly more?: string;
}

function partner({ name = "cynod", host = origin, health = "/health", more = "" }: PartnerFields = {}): string {
  return `apiVersion: pistectl/v1
kind: Partner
name: ${name}
platform: cynod
endpoints: { token: "${host}/token", api: "${host}/api/", healthcheck: ${health} }
${more}`;
}

interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function check(
  manifest: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = CREDENTIALS,
): Promise<Outcome> {
  writeFileSync(join(folder, "partners.piste.yaml"), manifest);
  const io = memoryIo({ folder, env: { ...env, no_proxy: "127.0.0.1" } });
  const status = await run(["check", ".", "--max-attempts", "1", ...(args.includes("--allow-host") ? [] : ALLOWED), ...args], io);
  const { stdout, stderr } = io.written;
  const pair = `${KEY}:${SECRET}`;
  const leaks = [KEY, SECRET, pair, TOKEN].flatMap(secretForms).filter((form) => `${stdout}${stderr}`.includes(form));
  expect(leaks).toEqual([]);
  return { status, stdout, stderr };
}

async function checkTargets(manifest: string, args: readonly string[] = [], env = CREDENTIALS as Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = await check(manifest, ["--format", "json", ...args], env);
  const { targets } = JSON.parse(stdout) as { readonly targets: readonly Readonly<Record<string, unknown>>[] };
  return { status, stderr, targets };
}

test("a partner is a target: a token, then its health check", async () => {
  const { status, targets } = await checkTargets(partner());
  expect(targets).toMatchObject([
    { application: "cynod", environment: null, api: "CYNOD", version: null, verdict: "ready", code: null, drift: null, support_note: null },
  ]);
  expect([status, requests]).toEqual([0, ["POST /token -", "GET /api/health Bearer"]]);
});

test("with Basic authentication, its health check alone", async () => {
  const { status, targets } = await checkTargets(partner({ more: "authentication: basic\n" }));
  expect([status, targets[0]?.verdict, requests]).toEqual([0, "ready", ["GET /api/health Basic"]]);
});

test("a token endpoint that takes the pair as Basic, where the manifest says so", async () => {
  const { status, targets } = await checkTargets(partner({ more: "clientAuthentication: client_secret_basic\n" }));
  expect([status, targets[0]?.verdict, requests]).toEqual([0, "ready", ["POST /token Basic", "GET /api/health Bearer"]]);
});

test.each<readonly [title: string, fields: PartnerFields, args: readonly string[], code: string, responsible: string, status: number]>([
  ["forbidden", { health: "/status/403" }, [], "gateway/api-not-granted", "you", 1],
  ["forbidden, but a token is enough", { health: "/status/403" }, ["--require", "authenticated"], "gateway/api-not-granted", "you", 0],
  ["refused pair of Basic", { health: "/status/401", more: "authentication: basic\n" }, [], "gateway/token-rejected", "you", 1],
  ["failing", { health: "/status/500" }, [], "api/unhealthy", "provider", 1],
  ["unavailable", { health: "/status/503" }, [], "gateway/unavailable", "provider", 1],
  ["redirected", { health: "/status/302" }, [], "gateway/redirected", "provider", 1],
])("%s", async (_title, fields, args, code, responsible, status) => {
  const outcome = await checkTargets(partner(fields), args);
  expect([outcome.status, outcome.targets[0]?.code, outcome.targets[0]?.responsible]).toEqual([status, code, responsible]);
});

test("a wrong pair", async () => {
  const { targets } = await checkTargets(partner(), [], { ...CREDENTIALS, CYNOD_CONSUMER_SECRET: "another-secret" });
  expect([targets[0]?.code, requests]).toEqual(["token/client-refused", ["POST /token -", "POST /token -"]]);
});

describe("a host that the operator did not allow", () => {
  test("gets nothing, and no variable is read for it", async () => {
    const read: string[] = [];
    const env = new Proxy<Record<string, string>>(
      { ...CREDENTIALS },
      {
        get(target, name: string) {
          read.push(name);
          return target[name];
        },
      },
    );
    writeFileSync(join(folder, "partners.piste.yaml"), partner({ host: "https://collector.example" }));
    const io = { ...memoryIo({ folder }), env };
    expect(await run(["check", ".", "--format", "json"], io)).toBe(1);
    expect(JSON.parse(io.written.stdout).targets).toMatchObject([{ code: "config/untrusted-endpoint", attempts: [] }]);
    expect(read.filter((name) => name.startsWith("CYNOD"))).toEqual([]);
  });

  test("on loopback gets nothing either", async () => {
    const { status, targets } = await checkTargets(partner(), ["--allow-host", "api.cynod.example"]);
    expect([status, targets[0]?.code, requests]).toEqual([1, "config/untrusted-endpoint", []]);
  });

  test.skipIf(!HAS_IPV6).each(["::1", "[::1]", "0:0:0:0:0:0:0:1"])(
    "on %s gets what it is due when that is allowed, and nothing before",
    async (host) => {
      const there = createServer((request, response) => server.emit("request", request, response));
      await new Promise<void>((resolve) => there.listen(0, "::1", resolve));
      const manifest = partner({ host: `http://[::1]:${(there.address() as AddressInfo).port}` });
      const refused = await checkTargets(manifest, ALLOWED);
      expect([refused.status, refused.targets[0]?.code, requests]).toEqual([1, "config/untrusted-endpoint", []]);
      const { status, targets } = await checkTargets(manifest, ["--allow-host", host]);
      there.closeAllConnections();
      there.close();
      expect([status, targets[0]?.code, requests.length]).toEqual([0, null, 2]);
    },
  );

  test("neither by another partner's being allowed", async () => {
    const manifest = `${partner()}---\n${partner({ name: "other", host: "https://collector.example" })}`;
    const { status, targets } = await checkTargets(manifest, ALLOWED);
    expect([status, targets.map(({ code }) => code)]).toEqual([1, [null, "config/untrusted-endpoint"]]);
  });
});

test.each<readonly [title: string, reference: string, args: readonly string[], code: string | null]>([
  ["a variable that no pattern allows", "env:AWS_SECRET_ACCESS_KEY", [], "config/untrusted-reference"],
  ["the variable that the operator allows", "env:CYNOD_CONSUMER_SECRET", ["--allow-env", "CYNOD_*"], null],
  ["the usual variables, when the operator allows others alone", "", ["--allow-env", "ACME_*"], "config/untrusted-reference"],
  ["a file outside the project", "file:../outside", [], "config/untrusted-reference"],
  ["a link", "file:link", [], "config/untrusted-reference"],
  ["a file that is not there", "file:absent", [], "config/missing-credentials"],
  ["a variable that is not set", "env:CYNOD_ABSENT", [], "config/missing-credentials"],
  ["a variable of PISTE", "env:PISTE_CLIENT_SECRET", [], "config/untrusted-reference"],
  [
    "a variable of PISTE that the operator allows",
    "env:PISTE_CLIENT_SECRET",
    ["--allow-env", "PISTE_*,CYNOD_*"],
    "config/untrusted-reference",
  ],
  ["what a variable of PISTE holds, under another name", "env:CYNOD_COPY", [], "config/untrusted-reference"],
  ["the password of Chorus Pro", "env:CYNOD_PASSWORD", [], "config/untrusted-reference"],
])("%s", async (_title, reference, args, code) => {
  writeFileSync(join(folder, "real"), SECRET);
  symlinkSync(join(folder, "real"), join(folder, "link"));
  const more = reference === "" ? "" : `credentials: { consumerKey: env:CYNOD_CONSUMER_KEY, consumerSecret: "${reference}" }\n`;
  const { targets } = await checkTargets(partner({ more }), args, { ...CREDENTIALS, ...FOREIGN });
  expect([targets[0]?.code, requests.length]).toEqual([code, code === null ? 2 : 0]);
});

test("an unusable proxy is refused for a partner's hosts too", async () => {
  const manifest = partner({ host: "https://api.cynod.example" });
  const { status, stderr } = await check(manifest, [], { ...CREDENTIALS, HTTPS_PROXY: "socks5://proxy.example:1080" });
  expect([status, stderr.includes("HTTPS_PROXY")]).toEqual([2, true]);
});

test.each(["text", "json", "markdown", "junit", "github"])("as %s, in French", async (format) => {
  const manifest = `${partner()}---\n${partner({ name: "cynod-recette", health: "/status/403" })}`;
  const { status, stdout } = await check(manifest, ["--format", format, "--lang", "fr", "--verbose"]);
  expect(status).toBe(1);
  expect(stdout).toContain("CYNOD ne laisse pas ces identifiants appeler /api/status/403 (statut 403).");
  expect(stdout).not.toMatch(/PISTE/);
});
