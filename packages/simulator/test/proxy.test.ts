import { type ProxyOptions, startProxy } from "@pistectl/simulator";
import { expect, test } from "vitest";
import { plain, READY, tokenRequest } from "./sample.ts";
import { call } from "./wire.ts";

const basic = (pair: string) => `Proxy-Authorization: Basic ${Buffer.from(pair).toString("base64")}\r\n`;
const USERS = { camille: "p:w" };

const ROWS: readonly {
  readonly title: string;
  readonly options: ProxyOptions;
  readonly headers?: string;
  readonly hears: RegExp;
  readonly ending?: string;
}[] = [
  { title: "a tunnel", options: { mode: "ok" }, hears: /^HTTP\/1\.1 200 Connection Established\r\n\r\nHTTP\/1\.1 200 OK/ },
  { title: "refuse", options: { mode: "refuse" }, hears: /^HTTP\/1\.1 403 Forbidden\r\n/ },
  { title: "reset", options: { mode: "reset" }, hears: /^$/, ending: "reset" },
  {
    title: "no credentials",
    options: { mode: "require-authentication", users: USERS },
    hears: /^HTTP\/1\.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="proxy"\r\n/,
  },
  {
    title: "wrong credentials",
    options: { mode: "require-authentication", users: USERS },
    headers: basic("camille:x"),
    hears: /^HTTP\/1\.1 407 /,
  },
  {
    title: "good credentials",
    options: { mode: "require-authentication", users: USERS },
    headers: basic("camille:p:w"),
    hears: /^HTTP\/1\.1 200 /,
  },
  { title: "nobody is known", options: { mode: "require-authentication" }, headers: basic("camille:p:w"), hears: /^HTTP\/1\.1 407 / },
];

test.each(ROWS)("$title", async ({ options, headers = "", hears, ending = "closed" }) => {
  const simulator = await plain();
  const proxy = await startProxy(options);
  try {
    const { host } = new URL(simulator.endpoints.production.tokenUrl);
    const { bytes, ending: ended } = await call(
      proxy.url,
      `CONNECT ${host} HTTP/1.1\r\nHost: ${host}\r\n${headers}\r\n${tokenRequest(READY)}`,
    ).over;
    expect(bytes.toString("latin1")).toMatch(hears);
    expect([ended, proxy.connects]).toEqual([ending, [host]]);
    expect(simulator.requests).toHaveLength(bytes.includes("Established") ? 1 : 0);
  } finally {
    await proxy.close();
    await simulator.close();
  }
});

test("a public name can lead to loopback", async () => {
  const simulator = await plain();
  const proxy = await startProxy({
    mode: "ok",
    targets: { "oauth.piste.gouv.fr:443": new URL(simulator.endpoints.production.tokenUrl).host },
  });
  try {
    const { bytes } = await call(proxy.url, `CONNECT oauth.piste.gouv.fr:443 HTTP/1.1\r\nHost: x\r\n\r\n${tokenRequest(READY)}`).over;
    expect(bytes.toString()).toContain('"access_token"');
    expect(proxy.connects).toEqual(["oauth.piste.gouv.fr:443"]);
  } finally {
    await proxy.close();
    await simulator.close();
  }
});

const REFUSED: readonly (readonly [title: string, request: string, status: string])[] = [
  ["a target nobody listens on", "CONNECT 127.0.0.1:1 HTTP/1.1\r\nHost: x\r\n\r\n", "502"],
  ["a target that is none", "CONNECT x HTTP/1.1\r\nHost: x\r\n\r\n", "400"],
  ["another method", "GET http://127.0.0.1/ HTTP/1.1\r\nHost: x\r\n\r\n", "501"],
];

test.each(REFUSED)("%s", async (_title, request, status) => {
  const proxy = await startProxy({ mode: "ok" });
  try {
    expect((await call(proxy.url, request).over).bytes.toString()).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  } finally {
    await proxy.close();
  }
});

test("close() ends a tunnel in use", async () => {
  const simulator = await plain();
  const proxy = await startProxy({ mode: "ok" });
  const { host } = new URL(simulator.endpoints.production.tokenUrl);
  const tunnel = call(proxy.url, `CONNECT ${host} HTTP/1.1\r\nHost: x\r\n\r\n`);
  while (tunnel.heard().length === 0) await new Promise((resolve) => setImmediate(resolve));
  await proxy.close();
  expect((await tunnel.over).bytes.toString()).toBe("HTTP/1.1 200 Connection Established\r\n\r\n");
  await simulator.close();
});
