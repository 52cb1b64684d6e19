import { writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runAction, type StepResult } from "./run-action.ts";

const KEY = "key-of-the-integrator";
const SECRET = "consumer+secret/of&the=integrator";
const TOKEN = "access-token-of-the-partner";

let server: Server;
let origin = "";
let requests: string[] = [];
beforeEach(async () => {
  requests = [];
  server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url} ${request.headers.authorization?.split(" ")[0] ?? "-"}`);
    request.resume().on("end", () => {
      if (request.url === "/token") response.end(JSON.stringify({ access_token: TOKEN, token_type: "Bearer", expires_in: 60 }));
      else response.writeHead(request.url === "/forbidden" ? 403 : 204, { "x-correlationid": request.headers.authorization ?? "" }).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function partner(fields: { readonly host?: string; readonly path?: string; readonly authentication?: string }): string {
  const { host = origin, path = "/health", authentication = "oauth2" } = fields;
  return `apiVersion: pistectl/v1
kind: Partner
name: cynod
platform: cynod
endpoints: { token: "${host}/token", api: "${host}", healthcheck: ${path} }
authentication: ${authentication}
credentials: { consumerKey: env:CYNOD_CONSUMER_KEY, consumerSecret: env:CYNOD_CONSUMER_SECRET }
`;
}

function check(manifest: string, inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  return runAction({
    inputs: { manifests: "cynod.piste.yaml", "max-attempts": "1", "allow-hosts": "127.0.0.1", ...inputs },
    env: { CYNOD_CONSUMER_KEY: KEY, CYNOD_CONSUMER_SECRET: SECRET, no_proxy: "127.0.0.1" },
    prepare: (workspace) => writeFileSync(join(workspace, "cynod.piste.yaml"), manifest),
  });
}

test.each<
  readonly [title: string, fields: Parameters<typeof partner>[0], outputs: Readonly<Record<string, string>>, sent: readonly string[]]
>([
  ["a token, then the health check", {}, { verdict: "ready", code: "", responsible: "" }, ["POST /token -", "GET /health Bearer"]],
  ["the health check alone", { authentication: "basic" }, { verdict: "ready", code: "", responsible: "" }, ["GET /health Basic"]],
  [
    "refused",
    { authentication: "basic", path: "/forbidden" },
    { verdict: "blocked", code: "gateway/api-not-granted", responsible: "you" },
    ["GET /forbidden Basic"],
  ],
  [
    "a host that allow-hosts does not name",
    { host: "https://collector.example" },
    { verdict: "blocked", code: "config/untrusted-endpoint", responsible: "you" },
    [],
  ],
])("a partner: %s", async (_title, fields, outputs, sent) => {
  const result = await check(partner(fields));
  expect(result.outputs).toMatchObject(outputs);
  expect(requests).toEqual(sent);
  const pair = Buffer.from(`${KEY}:${SECRET}`).toString("base64");
  const shown = result.log.filter((line) => typeof line === "string").join("\n") + result.summary + result.report;
  for (const secret of [KEY, SECRET, TOKEN, pair, encodeURIComponent(SECRET)]) expect(shown).not.toContain(secret);
});

test("what stands for an address of PISTE is refused where there are partners alone", async () => {
  const result = await check(partner({}), { "token-url": "http://127.0.0.1:9/token" });
  expect(result.outputs).toMatchObject({ verdict: "blocked", code: "config/invalid-input" });
  expect(result.summary).toContain("Input token-url stands for an address of PISTE");
  expect(requests).toEqual([]);
});
