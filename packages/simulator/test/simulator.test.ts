import { type FaultInput, type ReceivedRequest, startSimulator } from "@pistectl/simulator";
import { expect, test } from "vitest";
import { application, callAs, NOON, plain, READY, SNE_HEALTH, tokenOf, tokenRequest } from "./sample.ts";
import { ask, call, parse, written } from "./wire.ts";

test("a quota opens again when its window ends, and warns before it does", async () => {
  let clock = NOON;
  const of = { ...READY, quota: { calls: 5, windowSeconds: 60 } };
  const simulator = await plain({ applications: [of] }, { now: () => clock });
  try {
    const seen = [];
    for (const seconds of [0, 1, 1, 1, 1, 1, 50, 10]) {
      clock += seconds * 1000;
      const { status, headers } = await callAs(simulator, of, SNE_HEALTH);
      seen.push([status, headers["x-rate-limit"], headers["retry-after"]]);
    }
    expect(seen).toEqual([
      [200, undefined, undefined],
      [200, undefined, undefined],
      [200, undefined, undefined],
      [200, "1", undefined],
      [200, "0", undefined],
      [429, undefined, "55"],
      [429, undefined, "5"],
      [200, undefined, undefined],
    ]);
  } finally {
    await simulator.close();
  }
});

test("requests are recorded without their secrets", async () => {
  const live: ReceivedRequest[] = [];
  const chorus = application("FACTURATION_COMMUNE_EXEMPLE");
  const simulator = await plain({}, { onRequest: (request) => live.push(request) });
  try {
    const token = await tokenOf(simulator, chorus, "openid");
    const { apiBaseUrl, tokenUrl } = simulator.endpoints.production;
    const account = Buffer.from("TECH_1_000001@cpro.fr:mot-de-passe-du-simulateur").toString("base64");
    const headers = { Host: "h", Authorization: `Bearer ${token}`, "cpro-account": account, "X-Other": chorus.clientSecret };
    await ask(apiBaseUrl, written("GET", `/cpro/transverses/v1/health-check?client_secret=${chorus.clientSecret}`, headers));
    await ask(tokenUrl, written("POST", "/api/oauth/token", { Host: "h", Authorization: "Basic eDp5", Cookie: "a=b" }, ""));
    expect(simulator.requests).toEqual([
      {
        at: NOON,
        environment: "production",
        host: "token",
        connection: 1,
        method: "POST",
        path: "/api/oauth/token",
        query: [],
        headers: { host: "127.0.0.1", connection: "close", "content-type": "application/x-www-form-urlencoded", "content-length": "140" },
        authorization: "none",
        technicalAccount: "none",
        form: { grant_type: "client_credentials", client_id: "[redacted]", client_secret: "[redacted]", scope: "openid" },
        bodyBytes: 140,
        application: "FACTURATION_COMMUNE_EXEMPLE",
        faults: [],
        answer: { id: "token/issued", status: 200 },
      },
      {
        at: NOON,
        environment: "production",
        host: "api",
        connection: 2,
        method: "GET",
        path: "/cpro/transverses/v1/health-check",
        query: ["client_secret"],
        headers: { host: "h", connection: "close", authorization: "[redacted]", "cpro-account": "[redacted]", "x-other": "[redacted]" },
        authorization: "bearer-known",
        technicalAccount: "known",
        form: null,
        bodyBytes: 0,
        application: "FACTURATION_COMMUNE_EXEMPLE",
        faults: [],
        answer: { id: "api/well", status: 200 },
      },
      {
        at: NOON,
        environment: "production",
        host: "token",
        connection: 3,
        method: "POST",
        path: "/api/oauth/token",
        query: [],
        headers: { host: "h", connection: "close", "content-length": "0", authorization: "[redacted]", cookie: "[redacted]" },
        authorization: "basic",
        technicalAccount: "none",
        form: null,
        bodyBytes: 0,
        application: null,
        faults: [],
        answer: { id: "token/invalid-request", status: 400 },
      },
    ]);
    expect(live).toEqual(simulator.requests);
    expect(simulator.connections.map(({ id, host, tlsEstablished }) => [id, host, tlsEstablished])).toEqual([
      [1, "token", false],
      [2, "api", false],
      [3, "token", false],
    ]);
  } finally {
    await simulator.close();
  }
});

test("a seed gives the same tokens and correlation identifiers again", async () => {
  const run = async (seed: number) => {
    const simulator = await plain({}, { seed });
    try {
      const token = await tokenOf(simulator, READY);
      return [token, (await callAs(simulator, READY, SNE_HEALTH)).headers["x-correlationid"]];
    } finally {
      await simulator.close();
    }
  };
  expect(await run(1)).toEqual(await run(1));
  expect(await run(1)).not.toEqual(await run(2));
});

test("one connection serves several requests", async () => {
  const simulator = await plain();
  try {
    const two = [tokenRequest(READY).replace("Connection: close", "Connection: keep-alive"), tokenRequest(READY)].join("");
    const { bytes } = await call(simulator.endpoints.production.tokenUrl, two).over;
    expect(bytes.toString().match(/HTTP\/1\.1 200 OK/g)).toHaveLength(2);
    expect(simulator.requests.map(({ connection }) => connection)).toEqual([1, 1]);
  } finally {
    await simulator.close();
  }
});

const HOSTILE: readonly (readonly [title: string, bytes: string, answer: RegExp])[] = [
  ["garbage", "\x00\xff\xfe\r\n\r\n", /^HTTP\/1\.1 400 /],
  ["headers without end", `GET / HTTP/1.1\r\nX: ${"x".repeat(60_000)}`, /^HTTP\/1\.1 400 /],
  [
    "lengths that contradict each other",
    "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    /^HTTP\/1\.1 400 /,
  ],
  [
    "a body beyond the limit",
    `POST /api/oauth/token HTTP/1.1\r\nHost: x\r\nContent-Length: 1048577\r\n\r\n${"x".repeat(1_048_577)}`,
    /^HTTP\/1\.1 413 /,
  ],
  [
    "a broken escape in Basic",
    written(
      "POST",
      "/api/oauth/token",
      { Authorization: `Basic ${Buffer.from("%zz:%").toString("base64")}`, "Content-Type": "application/x-www-form-urlencoded" },
      "grant_type=client_credentials",
    ),
    /invalid_client/,
  ],
  [
    "a prototype key in the form",
    written("POST", "/api/oauth/token", { "Content-Type": "application/x-www-form-urlencoded" }, "__proto__=1&constructor=2"),
    /invalid_request/,
  ],
  ["a tunnel", "CONNECT example.org:443 HTTP/1.1\r\nHost: example.org\r\n\r\n", /^$/],
  ["an upgrade", "GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n", /^HTTP\/1\.1 404 /],
  ["an absolute target", "GET http://other.example/api/oauth/token HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", /^HTTP\/1\.1 405 /],
];

test.each(HOSTILE)("%s harms nobody", async (_title, bytes, answer) => {
  const simulator = await plain();
  try {
    const { tokenUrl } = simulator.endpoints.production;
    const sent = call(tokenUrl, bytes);
    while (sent.heard().length === 0 && !sent.socket.closed) await new Promise((resolve) => setImmediate(resolve));
    expect(sent.heard().toString("latin1")).toMatch(answer);
    sent.socket.destroy();
    expect((await ask(tokenUrl, tokenRequest(READY))).status).toBe(200);
  } finally {
    await simulator.close();
  }
});

test("a client that leaves in the middle of its request leaves no trace", async () => {
  const simulator = await plain();
  try {
    const { tokenUrl } = simulator.endpoints.production;
    const gone = call(tokenUrl, "POST /api/oauth/token HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc");
    await new Promise((resolve) => gone.socket.once("connect", resolve));
    gone.socket.resetAndDestroy();
    expect((await ask(tokenUrl, tokenRequest(READY))).status).toBe(200);
    expect(simulator.requests).toHaveLength(1);
  } finally {
    await simulator.close();
  }
});

const LEFT: readonly FaultInput[] = [
  { on: "token", kind: "drip", milliseconds: 1, nth: 1 },
  { on: "token", kind: "latency", milliseconds: 20, nth: 1 },
  { on: "token", kind: "oversize-body", bytes: 60_000_000, nth: 1 },
];

test.each(LEFT)("a client that leaves during %o harms nobody", async (fault) => {
  const simulator = await plain({ faults: [fault] });
  try {
    const { tokenUrl } = simulator.endpoints.production;
    const gone = call(tokenUrl, tokenRequest(READY));
    while (simulator.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
    if (fault.kind !== "latency") while (gone.heard().length === 0) await new Promise((resolve) => setImmediate(resolve));
    gone.socket.resetAndDestroy();
    for (let count = 0; count < 30; count += 1) expect((await ask(tokenUrl, tokenRequest(READY))).status).toBe(200);
  } finally {
    await simulator.close();
  }
});

test("many answers can wait at once, and close() ends them all", async () => {
  const warnings: Error[] = [];
  const warn = (warning: Error) => warnings.push(warning);
  process.on("warning", warn);
  const simulator = await plain({ faults: [{ on: "token", kind: "latency", milliseconds: 3_600_000 }] });
  const calls = Array.from({ length: 30 }, () => call(simulator.endpoints.production.tokenUrl, tokenRequest(READY)));
  while (simulator.requests.length < 30) await new Promise((resolve) => setImmediate(resolve));
  await simulator.close();
  for (const { over } of calls) expect((await over).bytes.length).toBe(0);
  process.off("warning", warn);
  expect(warnings).toEqual([]);
});

test("close() ends idle connections and frees the ports", async () => {
  const simulator = await plain();
  const { tokenUrl } = simulator.endpoints.production;
  const idle = call(tokenUrl, tokenRequest(READY).replace("Connection: close", "Connection: keep-alive"));
  while (idle.heard().length === 0) await new Promise((resolve) => setImmediate(resolve));
  await simulator.close();
  expect(parse((await idle.over).bytes).status).toBe(200);
  expect((await call(tokenUrl, "").over).ending).toEqual({ failure: "ECONNREFUSED" });
  const port = Number(new URL(tokenUrl).port);
  const again = await plain({}, { ports: { sandboxApi: port } });
  expect(again.endpoints.sandbox.apiBaseUrl).toBe(`http://127.0.0.1:${port}`);
  await again.close();
  await again.close();
});

test("a port that is taken fails the start and leaves nothing open", async () => {
  const first = await plain();
  const port = Number(new URL(first.endpoints.sandbox.apiBaseUrl).port);
  await expect(startSimulator({ scenario: { applications: [] }, tls: false, ports: { sandboxApi: port } })).rejects.toThrow("EADDRINUSE");
  await first.close();
});
