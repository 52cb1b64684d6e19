import { createCertificates, startProxy } from "@pistectl/simulator";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { proxyFromEnvironment, shownProxy } from "../src/endpoint/proxy.ts";
import { createLeapingClock } from "./leaping-clock.ts";
import { findingOf, outcomeOf, runCheck } from "./run-check.ts";
import { closedPort, startServer } from "./scripted-server.ts";

const THROUGH_PROXY_REFUSED = expect.stringMatching(/^ok \| ok FAILED - \| .* \| - - -$/);

async function aProxy(options: Parameters<typeof startProxy>[0]) {
  const proxy = await startProxy(options);
  onTestFinished(() => proxy.close());
  return proxy;
}

describe("a proxy", () => {
  test("carries both connections", async () => {
    const proxy = await aProxy({ mode: "ok" });
    const checked = await runCheck({ settings: { proxyFor: () => proxy.url } });
    expect(outcomeOf(checked)).toEqual({
      finding: "ready",
      attempts: ["token 1: 200", "gateway 1: 200"],
      received: [1, 1],
      stages: "ok | ok ok - | ok ok - | ok ok ok",
    });
    expect([...proxy.connects].sort()).toEqual([`127.0.0.1:${checked.token.port}`, `127.0.0.1:${checked.api.port}`].sort());
    expect(checked.target.proxy).toBe(proxy.url);
  });

  test("carries TLS from end to end", async () => {
    const proxy = await aProxy({ mode: "ok" });
    const certificates = await createCertificates(() => Date.now());
    const tls = await certificates.context("valid");
    const checked = await runCheck({
      clock: createLeapingClock({ startsAt: Date.now() }),
      tokenServer: { tls },
      apiServer: { tls },
      settings: { proxyFor: () => proxy.url, extraCa: [{ source: "ca.pem", pem: certificates.caPem }] },
    });
    expect(outcomeOf(checked)).toMatchObject({ finding: "ready", received: [1, 1], stages: "ok | ok ok ok | ok ok ok | ok ok ok" });
    expect([...proxy.connects].sort()).toEqual([`localhost:${checked.token.port}`, `localhost:${checked.api.port}`].sort());
  });

  test("shows the certificate that it puts in the server's place", async () => {
    const proxy = await aProxy({ mode: "ok" });
    const { target } = await runCheck({
      tokenServer: { tls: await (await createCertificates(() => Date.now())).context("valid") },
      settings: { proxyFor: () => proxy.url },
    });
    expect(findingOf(target)).toBe("blocked tls/untrusted network confirmed");
    expect(target.summary.en).toContain("pistectl simulator CA");
  });

  test("lets some hosts be reached without it", async () => {
    const proxy = await aProxy({ mode: "refuse" });
    const { target } = await runCheck({ settings: { proxyFor: proxyFromEnvironment({ NO_PROXY: "127.0.0.1" }, proxy.url) } });
    expect([findingOf(target), target.proxy, proxy.connects]).toEqual(["ready", null, []]);
  });

  test("refuses the tunnel: asked once for each host", async () => {
    const proxy = await aProxy({ mode: "refuse" });
    const checked = await runCheck({ settings: { proxyFor: () => proxy.url } });
    expect(outcomeOf(checked)).toMatchObject({
      finding: "blocked network/proxy-refused network confirmed",
      attempts: ["token 1: no answer network/proxy-refused"],
      received: [0, 0],
    });
    expect(checked.target.summary.en).toContain("403");
  });

  test.each([
    ["without credentials", ""],
    ["with wrong ones", "user:wrong@"],
  ])("asks for credentials, %s", async (_title, userInfo) => {
    const proxy = await aProxy({ mode: "require-authentication", users: { user: "p@ss%" } });
    const checked = await runCheck({ settings: { proxyFor: () => proxy.url.replace("://", `://${userInfo}`) } });
    expect(outcomeOf(checked)).toMatchObject({
      finding: "blocked network/proxy-authentication network confirmed",
      attempts: ["token 1: no answer network/proxy-authentication"],
      received: [0, 0],
    });
    expect(JSON.stringify(checked.report)).not.toContain("wrong");
  });

  test("is given its credentials, which the report does not show", async () => {
    const proxy = await aProxy({ mode: "require-authentication", users: { user: "p@ss%" } });
    const { target } = await runCheck({ settings: { proxyFor: () => proxy.url.replace("://", "://user:p%40ss%25@") } });
    expect([findingOf(target), target.proxy]).toEqual(["ready", proxy.url]);
    expect(JSON.stringify(target)).not.toContain("p%40ss");
  });

  test("is not there", async () => {
    const proxy = `http://127.0.0.1:${await closedPort()}`;
    const checked = await runCheck({ settings: { proxyFor: () => proxy } });
    expect(outcomeOf(checked)).toMatchObject({
      finding: "blocked network/proxy-refused network confirmed",
      attempts: ["token 1: no answer network/proxy-refused"],
      received: [0, 0],
    });
    expect(checked.target.summary.en).toContain(proxy);
  });

  test("is not to be found", async () => {
    const lookup = async () => {
      throw Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" });
    };
    const { target } = await runCheck({ settings: { proxyFor: () => "http://proxy.invalid:3128", lookup } });
    expect(findingOf(target)).toBe("blocked network/dns-not-found network confirmed");
    expect(target.summary.en).toContain("proxy.invalid");
  });

  test("hangs up on the tunnel", async () => {
    const proxy = await aProxy({ mode: "reset" });
    const { target } = await runCheck({ settings: { proxyFor: () => proxy.url } });
    expect(findingOf(target)).toBe("blocked network/proxy-refused network confirmed");
  });

  test("says nothing", async () => {
    const clock = createLeapingClock();
    const silent = await startServer([() => clock.leap(10_000)]);
    const checked = await runCheck({ clock, settings: { proxyFor: () => silent.origin } });
    expect(outcomeOf(checked)).toMatchObject({
      finding: "blocked network/proxy-refused network confirmed",
      received: [0, 0],
      stages: THROUGH_PROXY_REFUSED,
    });
  });

  test("whose address is no URL is never passed by", async () => {
    const checked = await runCheck({ settings: { proxyFor: () => "http://proxy.example:port" } });
    expect(outcomeOf(checked)).toMatchObject({ finding: "blocked network/proxy-refused network confirmed", received: [0, 0] });
  });
});

describe("the environment's proxy", () => {
  const url = new URL("https://api.piste.gouv.fr/x");
  test.each<readonly [title: string, env: Readonly<Record<string, string>>, explicit: string | null, expected: string | null]>([
    ["none", {}, null, null],
    ["HTTPS_PROXY", { HTTPS_PROXY: "http://p:1" }, null, "http://p:1"],
    ["lower case wins", { HTTPS_PROXY: "http://p:1", https_proxy: "http://q:2" }, null, "http://q:2"],
    ["without scheme", { https_proxy: "p:1" }, null, "http://p:1"],
    ["HTTP_PROXY says nothing about https", { HTTP_PROXY: "http://p:1" }, null, null],
    ["empty counts as absent", { https_proxy: "", HTTPS_PROXY: " " }, null, null],
    ["the explicit one wins", { https_proxy: "http://p:1" }, "http://q:2", "http://q:2"],
    ["NO_PROXY by name", { https_proxy: "http://p:1", NO_PROXY: "api.piste.gouv.fr" }, null, null],
    ["NO_PROXY by domain", { https_proxy: "http://p:1", no_proxy: "example, .gouv.fr" }, null, null],
    ["NO_PROXY by wildcard domain", { https_proxy: "http://p:1", no_proxy: "*.piste.gouv.fr" }, null, null],
    ["NO_PROXY in capitals", { https_proxy: "http://p:1", no_proxy: "PISTE.GOUV.FR" }, null, null],
    ["NO_PROXY for all", { https_proxy: "http://p:1", no_proxy: "*" }, null, null],
    ["NO_PROXY for this port", { https_proxy: "http://p:1", no_proxy: "gouv.fr:443" }, null, null],
    ["NO_PROXY for another port", { https_proxy: "http://p:1", no_proxy: "gouv.fr:8443" }, null, "http://p:1"],
    ["NO_PROXY for a name that only ends alike", { https_proxy: "http://p:1", no_proxy: "ste.gouv.fr" }, null, "http://p:1"],
    ["NO_PROXY for the explicit one too", { NO_PROXY: "piste.gouv.fr" }, "http://q:2", null],
    ["lower case NO_PROXY wins", { https_proxy: "http://p:1", no_proxy: "other.example", NO_PROXY: "*" }, null, "http://p:1"],
  ])("%s", (_title, env, explicit, expected) => {
    expect(proxyFromEnvironment(env, explicit)(url)).toBe(expected);
  });

  test.each([
    ["[::1]", null],
    ["::1", null],
    ["[::1]:8443", null],
    ["[::1]:443", "http://p:1"],
    ["::2", "http://p:1"],
  ])("NO_PROXY=%s for an IPv6 address", (exceptions, expected) => {
    expect(proxyFromEnvironment({ no_proxy: exceptions }, "http://p:1")(new URL("https://[::1]:8443/"))).toBe(expected);
  });

  test("serves plain http only when explicit", () => {
    const plain = new URL("http://localhost:8080/");
    expect(proxyFromEnvironment({ https_proxy: "http://p:1" })(plain)).toBeNull();
    expect(proxyFromEnvironment({}, "http://p:1")(plain)).toBe("http://p:1");
    expect(proxyFromEnvironment({ https_proxy: "http://p:1" }, "")(plain)).toBeNull();
  });

  test("excepts exactly the names that end in an entry, label by label", () => {
    const label = fc.constantFrom("a", "b", "ab", "ba", "gouv");
    const name = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => [...labels, "fr"].join("."));
    fc.assert(
      fc.property(name, fc.array(name, { maxLength: 3 }), fc.constantFrom("", ".", "*."), (host, entries, prefix) => {
        const labels = host.split(".");
        const excepted = entries.some((entry) => {
          const suffix = entry.split(".");
          return suffix.length <= labels.length && suffix.every((part, index) => part === labels[labels.length - suffix.length + index]);
        });
        const env = { https_proxy: "http://p:1", no_proxy: entries.map((entry) => prefix + entry).join(",") };
        expect(proxyFromEnvironment(env)(new URL(`https://${host}/`))).toBe(excepted ? null : "http://p:1");
      }),
    );
  });

  test("never shows user-info", () => {
    expect(shownProxy("http://user:pass@proxy.example:3128/path")).toBe("http://proxy.example:3128");
    expect(shownProxy("http://proxy.example:port")).toBe("?");
  });
});
