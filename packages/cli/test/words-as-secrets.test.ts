import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../src/run.ts";
import { memoryIo } from "./memory-io.ts";

// A secret that is a word of an output changes nothing in it but what a server quoted of it.

const INIT = ["--api", "SNE-Cotation", "--environment", "production", "--name", "COTATION_EXEMPLE", "--organization", "MTES"].concat(
  ["--structure-name", "Exemple", "--siret", "24000010900019", "--manager-name", "Camille Martin"],
  ["--manager-email", "camille.martin@metropole.example"],
);

/** Occurs in no output by itself. */
const CONTROL = "Qz-vX-Kp";
const WORDS = ["code", "test", "blocked", "token", "2026", "1.0", "stage", "failure", "production", "SNE-Cotation", "en", "·", "a"];

const MANIFEST = `apiVersion: pistectl/v1
kind: Application
name: COTATION_METROPOLE_EXEMPLE
environment: prod
organization: MTES
structure: { siret: 24000010900019 }
apis:
  - { name: SNE-Cotation, version: 1.0 }
`;

let folder = "";
let server: Server;
let port = 0;
beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-words-")));
  writeFileSync(join(folder, "piste.yaml"), MANIFEST);
  writeFileSync(join(folder, "loose.piste.yaml"), MANIFEST.replaceAll(": ", ":   "));
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      const secret = new URLSearchParams(body).get("client_secret") ?? "";
      const correlation = Buffer.from(`<${secret}>`).toString("latin1");
      response.writeHead(400, { "content-type": "application/json", "x-correlationid": correlation });
      response.end(JSON.stringify({ error: `refused <${secret}> with (${secret})` }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  server.closeAllConnections();
  server.close();
});

async function output(args: readonly string[], secret: string): Promise<string> {
  // What would go on until it is interrupted is, at once.
  const interrupted = args[0] === "simulate" ? AbortSignal.abort() : new AbortController().signal;
  const io = memoryIo({
    folder,
    interrupted,
    env: { PISTE_CLIENT_ID: "5a000000-0000-4000-a000-000000000001", PISTE_CLIENT_SECRET: secret },
  });
  const status = await run(args, io);
  return [status, io.written.stdout, io.written.stderr, ...io.written.files.values()].join("\n");
}

/** Without what differs from one run to the next: times, and the bars drawn from them. */
function level(text: string): string {
  return text
    .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?/g, "<time>")
    .replace(/(?<=127\.0\.0\.1:)\d+/g, "<port>")
    .replace(/[█▐▌▏▎▍▋▊▉▕ ]+/g, " ")
    .replace(/\d+(?:[.,]\d+)?(?= ?m?s\b)|(?<=(?:_ms"?: ?|time="))\d+(?:\.\d+)?/g, "#");
}

describe.each(["text", "json", "markdown", "junit", "github"])("check --format %s", (format) => {
  const args = () =>
    ["check", "--environment", "production", "--verbose", "--max-attempts", "1", "--format", format].concat(
      ["--token-url", `http://127.0.0.1:${port}/t`, "--api-base-url", "http://127.0.0.1:9"],
      ["--support-note", "note.txt"],
    );
  test.each(WORDS)("is the same with the secret %s", async (secret) => {
    const [expected, found] = [await output(args(), CONTROL), await output(args(), secret)].map(level);
    expect(expected).toContain("********");
    expect(found).toBe(expected);
  });
});

describe.each([
  ...["text", "compact", "narrated", "json", "sarif", "junit", "gitlab", "github", "markdown"].map((format) => [
    "validate",
    "--format",
    format,
  ]),
  ...["text", "json", "markdown"].map((format) => ["plan", "--format", format]),
  ...["mermaid", "dot", "svg"].map((format) => ["graph", "--format", format]),
  ["explain", "gateway/api-not-granted", "--format", "json"],
  ["catalog", "--format", "json"],
  ["fmt"],
  ["fmt", "--check"],
  ["fmt", "--diff", "--check"],
  ["init", "new", ...INIT],
  ["init", "--lang", "fr", "new", ...INIT],
  ["simulate", "--http", "--format", "json"],
  ["simulate", "--http", "--format", "text"],
  ["simulate", "--http", "--print-env"],
  ["check", "--format", "json"],
  ["check", "--help"],
])("%s %s %s", (...args) => {
  test.each(["code", "test", "null", "rule", "2026", "name", "error", "1"])("is the same with the secret %s", async (secret) => {
    const given = args.filter((arg) => arg !== undefined);
    expect(level(await output(given, secret))).toBe(level(await output(given, CONTROL)));
  });
});
