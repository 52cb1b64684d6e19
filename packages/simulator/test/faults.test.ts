import { gunzipSync } from "node:zlib";
import { FAULT_KINDS, type FaultInput } from "@pistectl/simulator";
import { expect, test } from "vitest";
import { NOON, plain, READY, SNE_HEALTH, tokenOf, tokenRequest } from "./sample.ts";
import { call, type Heard, parse, written } from "./wire.ts";

/** What one request hears under some faults, summed up by a row. */
interface Row {
  readonly title: string;
  readonly faults: readonly FaultInput[];
  /** Number of requests sent one after the other. Default 1. */
  readonly requests?: number;
  readonly hears: (heard: Heard, origin: string) => unknown;
  readonly expected: readonly unknown[];
}

const WELL = '{"version":"1.0","etat":"OK"}';

const brief = ({ bytes, ending }: Heard) => {
  const { status, body } = parse(bytes);
  return [status, body.toString(), ending];
};
const raw = ({ bytes, ending }: Heard) => [bytes.toString("latin1"), ending];
const header =
  (...names: readonly string[]) =>
  ({ bytes }: Heard) => {
    const { status, headers } = parse(bytes);
    return [status, ...names.map((name) => headers[name])];
  };

/** On the gateway, over plain HTTP; the application and its token are good. */
const ROWS: readonly Row[] = [
  {
    title: "latency before the answer lets it come",
    faults: [{ on: "api", kind: "latency", milliseconds: 1 }],
    hears: brief,
    expected: [[200, WELL, "closed"]],
  },
  {
    title: "latency of all stages, with another fault",
    faults: [
      { on: "api", kind: "latency", stage: "accept", milliseconds: 1 },
      { on: "api", kind: "latency", stage: "body", milliseconds: 1 },
      { on: "api", kind: "status", status: 503, backendBody: true },
    ],
    hears: brief,
    expected: [[503, '{"error":{"label":"Service indisponible","description":"Erreur 503"}}', "closed"]],
  },
  { title: "reset on accept", faults: [{ on: "api", kind: "reset", stage: "accept" }], hears: raw, expected: [["", "reset"]] },
  { title: "reset before the answer", faults: [{ on: "api", kind: "reset" }], hears: raw, expected: [["", "reset"]] },
  {
    title: "reset inside the headers",
    faults: [{ on: "api", kind: "reset", stage: "headers" }],
    hears: ({ ending }) => ending,
    expected: ["reset"],
  },
  {
    title: "reset inside the body",
    faults: [{ on: "api", kind: "reset", stage: "body" }],
    hears: ({ ending }) => ending,
    expected: ["reset"],
  },
  { title: "close on accept", faults: [{ on: "api", kind: "close", stage: "accept" }], hears: raw, expected: [["", "closed"]] },
  { title: "close before the answer", faults: [{ on: "api", kind: "close" }], hears: raw, expected: [["", "closed"]] },
  {
    title: "close inside the headers",
    faults: [{ on: "api", kind: "close", stage: "headers" }],
    hears: raw,
    expected: [["HTTP/1.1 200 \r\nContent-Type: applica", "closed"]],
  },
  {
    title: "truncated at half",
    faults: [{ on: "api", kind: "truncated" }],
    hears: (heard) => [parse(heard.bytes).headers["content-length"], ...brief(heard)],
    expected: [["29", 200, WELL.slice(0, 14), "closed"]],
  },
  {
    title: "truncated where asked, at least one byte short",
    faults: [
      { on: "api", kind: "truncated", sentBytes: 0, nth: 1 },
      { on: "api", kind: "truncated", sentBytes: 5, nth: 2 },
      { on: "api", kind: "truncated", sentBytes: 5000, nth: 3 },
    ],
    requests: 3,
    hears: (heard) => brief(heard)[1],
    expected: ["", WELL.slice(0, 5), WELL.slice(0, -1)],
  },
  {
    title: "drip gives it all in the end",
    faults: [{ on: "api", kind: "drip", chunkBytes: 3, milliseconds: 1 }],
    hears: brief,
    expected: [[200, WELL, "closed"]],
  },
  {
    title: "compressed",
    faults: [{ on: "api", kind: "compressed" }],
    hears: ({ bytes }) => gunzipSync(parse(bytes).body).toString(),
    expected: [WELL],
  },
  {
    title: "oversize body, announced and chunked",
    faults: [
      { on: "api", kind: "oversize-body", bytes: 3_000_000, nth: 1 },
      { on: "api", kind: "oversize-body", bytes: 3_000_000, lengthAnnounced: false, nth: 2 },
    ],
    requests: 2,
    hears: ({ bytes }) => {
      const { headers, body } = parse(bytes);
      return [headers["content-length"], headers["transfer-encoding"], body.length, Object.keys(JSON.parse(body.toString()))];
    },
    expected: [
      ["3000000", undefined, 3_000_000, ["padding"]],
      [undefined, "chunked", 3_000_000, ["padding"]],
    ],
  },
  {
    title: "oversize headers",
    faults: [{ on: "api", kind: "oversize-headers", bytes: 70_000 }],
    hears: ({ bytes }) => [bytes.indexOf("\r\n\r\n") > 70_000, parse(bytes).body.toString()],
    expected: [[true, WELL]],
  },
  {
    title: "compressed bomb",
    faults: [{ on: "api", kind: "compressed-bomb", bytes: 8_000_000 }],
    hears: ({ bytes }) => {
      const { headers, body } = parse(bytes);
      return [headers["content-encoding"], body.length < 40_000, gunzipSync(body).length];
    },
    expected: [["gzip", true, 8_000_000]],
  },
  {
    title: "HTML page",
    faults: [{ on: "api", kind: "html" }],
    hears: header("content-type"),
    expected: [[200, "text/html;charset=UTF-8"]],
  },
  {
    title: "redirections",
    faults: [
      { on: "api", kind: "redirect", nth: 1 },
      { on: "api", kind: "redirect", status: 307, to: "other-host", nth: 2 },
      { on: "api", kind: "redirect", location: "https://autre.example/x", nth: 3 },
    ],
    requests: 3,
    hears: ({ bytes }, origin) => {
      const { status, headers } = parse(bytes);
      return [status, headers.location?.replace(new URL(origin).port, "PORT")];
    },
    expected: [
      [302, `http://127.0.0.1:PORT${SNE_HEALTH}`],
      [307, `http://localhost:PORT${SNE_HEALTH}`],
      [302, "https://autre.example/x"],
    ],
  },
  {
    title: "429 with each form of Retry-After",
    faults: [
      { on: "api", kind: "status", status: 429, retryAfter: 120, nth: 1 },
      { on: "api", kind: "status", status: 429, retryAfterDate: 3600, nth: 2 },
      { on: "api", kind: "status", status: 429, retryAfterText: "soon", nth: 3 },
      { on: "api", kind: "status", status: 429, nth: 4 },
    ],
    requests: 4,
    hears: header("retry-after", "content-length"),
    expected: [
      [429, "120", "0"],
      [429, "Sat, 21 Nov 2026 13:00:00 GMT", "0"],
      [429, "soon", "0"],
      [429, undefined, "0"],
    ],
  },
  {
    title: "sequence, then all is ordinary",
    faults: [{ on: "api", kind: "sequence", statuses: [503, 200, 502], retryAfter: 1 }],
    requests: 5,
    hears: header("retry-after"),
    expected: [
      [503, "1"],
      [200, undefined],
      [502, "1"],
      [200, undefined],
      [200, undefined],
    ],
  },
  {
    title: "bare 400",
    faults: [{ on: "api", kind: "bare-400" }],
    hears: header("content-length", "www-authenticate"),
    expected: [[400, "0", undefined]],
  },
  {
    title: "token rejected for each reason",
    faults: (["unknown", "expired", "disabled"] as const).map((reason, index) => ({
      on: "api",
      kind: "token-rejected",
      reason,
      nth: index + 1,
    })),
    requests: 4,
    hears: ({ bytes }) => /error_description="([^"]+)"/.exec(parse(bytes).headers["www-authenticate"] ?? "")?.[1],
    expected: [
      "Unable to find the access token in persistent storage",
      "The access token expired",
      "The client app was not found or is disabled",
      undefined,
    ],
  },
  {
    title: "backend timeout",
    faults: [{ on: "api", kind: "backend-timeout", milliseconds: 1 }],
    hears: brief,
    expected: [[504, "", "closed"]],
  },
  { title: "unwell", faults: [{ on: "api", kind: "unwell" }], hears: brief, expected: [[200, '{"version":"1.0","etat":"KO"}', "closed"]] },
  {
    title: "other version",
    faults: [{ on: "api", kind: "other-version", version: "2.0" }],
    hears: brief,
    expected: [[200, '{"version":"2.0","etat":"OK"}', "closed"]],
  },
  {
    title: "business errors",
    faults: [
      { on: "api", kind: "business-error", nth: 1 },
      { on: "api", kind: "business-error", status: 400, code: "ERRX", message: "non", nth: 2 },
    ],
    requests: 2,
    hears: brief,
    expected: [
      [200, '{"code":"ERRCOTCAL0004","message":"Erreur métier"}', "closed"],
      [400, '{"code":"ERRX","message":"non"}', "closed"],
    ],
  },
  {
    title: "no content",
    faults: [{ on: "api", kind: "no-content" }],
    hears: header("content-length", "transfer-encoding"),
    expected: [[204, undefined, undefined]],
  },
  {
    title: "invalid JSON",
    faults: [{ on: "api", kind: "invalid-json" }],
    hears: brief,
    expected: [[200, '{"etat":"OK","version":', "closed"]],
  },
  {
    title: "not HTTP",
    faults: [{ on: "api", kind: "not-http" }],
    hears: raw,
    expected: [["\x16\x03\x01 220 ready\r\n\x00\xff\xfe\r\n\r\n", "closed"]],
  },
  {
    title: "any answer",
    faults: [
      { on: "api", kind: "answer", status: 418, headers: { "X-Tea": "é" }, body: "thé", nth: 1 },
      { on: "api", kind: "answer", bodyBase64: "AAH/", nth: 2 },
    ],
    requests: 2,
    hears: ({ bytes }) => {
      const { status, headers, body } = parse(bytes);
      return [status, headers["x-tea"], body.toString("hex")];
    },
    expected: [
      [418, "é", Buffer.from("thé").toString("hex")],
      [200, undefined, "0001ff"],
    ],
  },
  {
    title: "first and last, number of times, path, client",
    faults: [
      { on: "api", kind: "status", status: 500, nth: [2, 3] },
      { on: "api", kind: "status", status: 501, times: 2, path: "/mtes/*", client: READY.name },
      { on: "api", kind: "status", status: 505, path: "/mtes/" },
      { on: "api", kind: "status", status: 505, client: "another" },
      { on: "api", kind: "status", status: 505, environment: "sandbox" },
      { on: "token", kind: "status", status: 505, nth: 2 },
    ],
    requests: 5,
    hears: ({ bytes }) => parse(bytes).status,
    expected: [501, 500, 500, 501, 200],
  },
];

test.each(ROWS)("api: $title", async ({ faults, requests = 1, hears, expected }) => {
  const simulator = await plain({ faults });
  try {
    const token = await tokenOf(simulator, READY);
    const { apiBaseUrl } = simulator.endpoints.production;
    const seen = [];
    for (let count = 0; count < requests; count += 1) {
      const heard = await call(apiBaseUrl, written("GET", SNE_HEALTH, { Host: new URL(apiBaseUrl).host, Authorization: `Bearer ${token}` }))
        .over;
      seen.push(hears(heard, apiBaseUrl));
    }
    expect(seen).toEqual(expected);
  } finally {
    await simulator.close();
  }
});

const SHAPES: readonly (readonly [FaultInput, RegExp])[] = [
  [{ on: "token", kind: "token-shape", shape: "byte-order-mark" }, /^\ufeff\{"access_token":"\w{54}",/],
  [{ on: "token", kind: "token-shape", shape: "expires-in-text" }, /"expires_in":"3600"/],
  [{ on: "token", kind: "token-shape", shape: "no-expires-in" }, /"Bearer","scope"/],
  [{ on: "token", kind: "token-shape", shape: "no-scope" }, /"expires_in":3600\}$/],
  [{ on: "token", kind: "token-shape", shape: "lower-case-bearer" }, /"token_type":"bearer"/],
  [{ on: "token", kind: "token-shape", shape: "other-token-type" }, /"token_type":"mac"/],
  [{ on: "token", kind: "token-shape", shape: "no-access-token" }, /^\{"token_type"/],
  [{ on: "token", kind: "token-shape", shape: "repeated-access-token" }, /^\{"access_token":"other","access_token":"\w{54}"/],
  [{ on: "token", kind: "random-invalid-client", probability: 1 }, /^\{"error":"invalid_client"\}$/],
  [{ on: "token", kind: "random-invalid-client", probability: 0 }, /^\{"access_token"/],
  [{ on: "token", kind: "bare-400", client: READY.clientId }, /^$/],
];

test.each(SHAPES)("token: %o", async (fault, expected) => {
  const simulator = await plain({ faults: [fault] });
  try {
    const { bytes } = await call(simulator.endpoints.production.tokenUrl, tokenRequest(READY)).over;
    expect(parse(bytes).body.toString()).toMatch(expected);
  } finally {
    await simulator.close();
  }
});

test("random refusals follow the seed and come as often as asked", async () => {
  const refusals = async (seed: number) => {
    const simulator = await plain({ faults: [{ on: "token", kind: "random-invalid-client" }] }, { seed });
    try {
      const statuses = [];
      for (let count = 0; count < 60; count += 1) {
        statuses.push(parse((await call(simulator.endpoints.production.tokenUrl, tokenRequest(READY)).over).bytes).status);
      }
      return statuses;
    } finally {
      await simulator.close();
    }
  };
  const first = await refusals(3);
  expect(first.filter((status) => status === 400).length).toSatisfy((count: number) => count > 0 && count < 20);
  expect(await refusals(3)).toEqual(first);
  expect(await refusals(4)).not.toEqual(first);
});

const HANGS: readonly (readonly [FaultInput, string])[] = [
  [{ on: "api", kind: "hang", stage: "accept", nth: 1 }, ""],
  [{ on: "api", kind: "hang", nth: 1 }, ""],
  [{ on: "api", kind: "hang", stage: "headers", nth: 1 }, "HTTP/1.1 200 \r\nContent-Type: applica"],
  [{ on: "api", kind: "latency", stage: "accept", milliseconds: 3_600_000, nth: 1 }, ""],
  [{ on: "api", kind: "latency", milliseconds: 3_600_000, nth: 1 }, ""],
  [{ on: "api", kind: "backend-timeout", milliseconds: 30_000, nth: 1 }, ""],
];

test.each(HANGS)("%o holds one connection, the next is served, close() ends both", async (fault, heardMeanwhile) => {
  const simulator = await plain({ faults: [fault] });
  const token = await tokenOf(simulator, READY);
  const request = written("GET", SNE_HEALTH, { Authorization: `Bearer ${token}` });
  const held = call(simulator.endpoints.production.apiBaseUrl, request);
  await until(() => ("stage" in fault && fault.stage === "accept" ? simulator.connections.length === 2 : simulator.requests.length === 2));
  const next = await call(simulator.endpoints.production.apiBaseUrl, request).over;
  expect(parse(next.bytes).status).toBe(200);
  await simulator.close();
  const { bytes } = await held.over;
  expect(bytes.toString()).toBe(heardMeanwhile);
});

const SLOW_BODIES: readonly (readonly [FaultInput, string])[] = [
  [{ on: "api", kind: "hang", stage: "body" }, WELL.slice(0, 14)],
  [{ on: "api", kind: "latency", stage: "body", milliseconds: 3_600_000 }, ""],
  [{ on: "api", kind: "drip", milliseconds: 3_600_000 }, ""],
];

test.each(SLOW_BODIES)("%o gives the headers and not the whole body", async (fault, begun) => {
  const simulator = await plain({ faults: [fault] });
  const token = await tokenOf(simulator, READY);
  const held = call(simulator.endpoints.production.apiBaseUrl, written("GET", SNE_HEALTH, { Authorization: `Bearer ${token}` }));
  await until(() => held.heard().includes(`\r\n\r\n${begun}`));
  await simulator.close();
  const { status, body } = parse((await held.over).bytes);
  expect([status, body.toString()]).toEqual([200, begun]);
});

test("every kind of fault is tested here, over TLS or in the life of tokens", () => {
  const tested = [...ROWS.flatMap(({ faults }) => faults), ...SHAPES.map(([fault]) => fault), ...HANGS.map(([fault]) => fault)];
  expect([...new Set([...tested.map(({ kind }) => kind), "certificate", "slow-propagation", "token-invalidated"])].sort()).toEqual(
    [...FAULT_KINDS].sort(),
  );
});

test("dates follow the clock that was given", async () => {
  const simulator = await plain();
  try {
    const { bytes } = await call(simulator.endpoints.production.apiBaseUrl, written("GET", "/")).over;
    expect(parse(bytes).headers.date).toBe(new Date(NOON).toUTCString());
  } finally {
    await simulator.close();
  }
});

/** Lets the event loop turn until a condition holds; the test's own limit ends a wait in vain. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}
