import { createCertificates, startProxy } from "@pistectl/simulator";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { shownProxy } from "../src/endpoint/proxy.ts";
import { proxyFromEnvironment } from "../src/endpoint/proxy-from-environment.ts";
import { createLeapingClock } from "./leaping-clock.ts";
import { findingOf, outcomeOf, runCheck } from "./run-check.ts";
import { answer, closedPort, type Reply, raw, reset, startServer, tunnel, tunnelWith } from "./scripted-server.ts";

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
    expect([target.summary.en, ...(target.diagnosis?.remedies ?? []).map(({ en }) => en)]).toEqual([
      "DNS knows no proxy.invalid.",
      "Check the proxy's address proxy.invalid in HTTPS_PROXY, --proxy or the action's input proxy.",
      "Run nslookup proxy.invalid on this machine; if it fails, have its DNS resolver or VPN put right.",
    ]);
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

  test.each<readonly [title: string, address: string, summary: string]>([
    [
      "is no URL",
      "http://proxy.example:port",
      'The proxy on the way to 127.0.0.1:PORT cannot be used; expected: an http or https URL such as "http://proxy:3128".',
    ],
    [
      "is one of a SOCKS proxy",
      "socks5h://user:hunter2@proxy.example:1080",
      'The proxy on the way to 127.0.0.1:PORT cannot be used; expected: an http or https URL such as "http://proxy:3128"; SOCKS proxies are not supported.',
    ],
    [
      "has a # in its password",
      "http://user:hunter#2@proxy.example:3128",
      'The proxy on the way to 127.0.0.1:PORT cannot be used; expected: an http or https URL such as "http://proxy:3128"; in the user name and the password, write / as %2F, ? as %3F and # as %23.',
    ],
    [
      "has a / in its password, which a URL reader takes for a port",
      "http://user:12/hunter2@proxy.example:3128",
      'The proxy on the way to 127.0.0.1:PORT cannot be used; expected: an http or https URL such as "http://proxy:3128"; in the user name and the password, write / as %2F, ? as %3F and # as %23.',
    ],
  ])("whose address %s is never passed by", async (_title, address, summary) => {
    const checked = await runCheck({ settings: { proxyFor: () => address } });
    expect(outcomeOf(checked)).toMatchObject({ finding: "blocked network/proxy-refused network confirmed", received: [0, 0] });
    expect(checked.target.summary.en.replace(`${checked.token.port}`, "PORT")).toBe(summary);
    expect(JSON.stringify(checked.report)).not.toMatch(/hunter/);
  });

  test("that is in use is not advised", async () => {
    const proxy = await startServer([tunnel]);
    const remediesBy = async (settings: Parameters<typeof runCheck>[0]) =>
      ((await runCheck({ token: [reset], ...settings })).target.diagnosis?.remedies ?? []).map(({ en }) =>
        en.split(" ").slice(0, 3).join(" "),
      );
    expect(await remediesBy({})).toEqual(["Run the check", "Ask the network", "If the way"]);
    expect(await remediesBy({ settings: { proxyFor: () => proxy.origin } })).toEqual(["Run the check", "Ask the network"]);
  });

  describe("that answers for itself", () => {
    const once = { maxAttempts: 1 };
    const THREE = (code: string) => [
      `token 1: no answer ${code}`,
      `token 2: no answer ${code} after 500 ms`,
      `token 3: no answer ${code} after 1000 ms`,
    ];

    test.each<readonly [title: string, reply: Reply, summary: string, remedy: string]>([
      ["503 each time", answer(503), "The proxy PROXY did not come through to HOST (status 503).", "Run the check again in a few minutes."],
      [
        "503 of Squid, which could not resolve the name",
        answer(503, "", { "X-Squid-Error": "ERR_DNS_FAIL 0" }),
        "The proxy PROXY could not resolve 127.0.0.1 (status 503).",
        "Check the spelling of 127.0.0.1.",
      ],
      [
        "502 with the status of RFC 9209",
        answer(502, "", { "Proxy-Status": 'relay; error=dns_error; rcode="NXDOMAIN"' }),
        "The proxy PROXY could not resolve 127.0.0.1 (status 502).",
        "Check the spelling of 127.0.0.1.",
      ],
      [
        "hangs up",
        reset,
        "The proxy PROXY cut the connection on the way to HOST, without an answer.",
        "Run the check again in a few minutes.",
      ],
    ])("%s: told after three attempts", async (_title, reply, summary, remedy) => {
      const proxy = await startServer([reply]);
      const checked = await runCheck({ settings: { proxyFor: () => proxy.origin } });
      expect(outcomeOf(checked)).toMatchObject({
        finding: "blocked network/proxy-refused network confirmed",
        attempts: THREE("network/proxy-refused"),
        received: [0, 0],
      });
      const { target } = checked;
      const shown = target.summary.en.replace(proxy.origin, "PROXY").replace(`127.0.0.1:${checked.token.port}`, "HOST");
      expect([shown, target.diagnosis?.remedies[0]?.en]).toEqual([summary, remedy]);
    });

    test.each<readonly [title: string, reply: Reply, code: string, summary: string, remedy: RegExp]>([
      [
        "403",
        answer(403),
        "network/proxy-refused",
        "The proxy PROXY refused the way to HOST (status 403).",
        /^Ask whoever runs the proxy to allow CONNECT to/,
      ],
      [
        "405, as a web server",
        answer(405, "<html>", { Allow: "GET" }),
        "network/proxy-refused",
        "The proxy PROXY refused the way to HOST (status 405).",
        /one that takes CONNECT/,
      ],
      [
        "no HTTP",
        raw("220 smtp.example ESMTP\r\n"),
        "network/proxy-refused",
        "What listens at PROXY, named as the proxy on the way to HOST, does not answer in HTTP.",
        /^Check the proxy's address/,
      ],
      [
        "407 of a Windows domain",
        raw("HTTP/1.1 407 No\r\nProxy-Authenticate: Negotiate\r\nProxy-Authenticate: NTLM\r\nContent-Length: 0\r\n\r\n"),
        "network/proxy-authentication",
        "The proxy PROXY lets through to HOST only with Negotiate and NTLM authentication (status 407).",
        /^A user name and password in HTTPS_PROXY cannot help here/,
      ],
      [
        "407 of a Windows domain, in one line and with a token",
        answer(407, "", { "Proxy-Authenticate": "Negotiate oYG2MIGzoAMKAQ==, NTLM" }),
        "network/proxy-authentication",
        "The proxy PROXY lets through to HOST only with Negotiate and NTLM authentication (status 407).",
        /^A user name and password in HTTPS_PROXY cannot help here/,
      ],
      [
        "407 that takes Basic among others",
        answer(407, "", { "Proxy-Authenticate": 'Digest realm="a, b", nonce="x=y", Basic realm="c"' }),
        "network/proxy-authentication",
        "The proxy PROXY asks for credentials of its own before letting through to HOST (status 407).",
        /^Put the proxy's user name and password/,
      ],
    ])("%s: asked once", async (_title, reply, code, summary, remedy) => {
      const proxy = await startServer([reply]);
      const checked = await runCheck({ settings: { proxyFor: () => proxy.origin } });
      expect(outcomeOf(checked)).toMatchObject({
        finding: `blocked ${code} network confirmed`,
        attempts: [`token 1: no answer ${code}`],
        received: [0, 0],
      });
      const { target } = checked;
      expect(target.summary.en.replace(proxy.origin, "PROXY").replace(`127.0.0.1:${checked.token.port}`, "HOST")).toBe(summary);
      expect(target.diagnosis?.remedies[0]?.en).toMatch(remedy);
    });

    test("another success than 200 opens the tunnel", async () => {
      const proxy = await startServer([tunnelWith("HTTP/1.1 201 Established\r\n\r\n")]);
      const { target } = await runCheck({ settings: { proxyFor: () => proxy.origin } });
      expect(findingOf(target)).toBe("ready");
    });

    test.each<readonly [title: string, password: string, sent: string]>([
      ["a bare %", "100%sure", "100%sure"],
      ["an escape beside a bare %", "a%40b%", "a@b%"],
      ["an escape that is no UTF-8", "caf%E9", "caf\u00e9"],
      ["other letters", "p:\u00e9", "p:\u00c3\u00a9"],
    ])("is sent a password with %s byte by byte", async (_title, password, sent) => {
      const proxy = await startServer([tunnel]);
      const url = proxy.origin.replace("://", `://user:${password}@`);
      const { target } = await runCheck({ settings: { ...once, proxyFor: () => url } });
      const header = proxy.requests[0]?.headers.find(([name]) => name === "proxy-authorization")?.[1] ?? "";
      expect([findingOf(target), Buffer.from(header.replace("Basic ", ""), "base64").toString("latin1")]).toEqual([
        "ready",
        `user:${sent}`,
      ]);
    });
  });

  describe("spoken to over TLS", () => {
    test("with the authority that the hosts have too", async () => {
      const certificates = createCertificates(() => Date.now());
      const tls = await (await certificates).context("valid");
      const proxy = await startServer([tunnel], { tls });
      const checked = await runCheck({
        clock: createLeapingClock({ startsAt: Date.now() }),
        tokenServer: { tls },
        apiServer: { tls },
        settings: { proxyFor: () => proxy.origin, extraCa: [{ source: "ca.pem", pem: (await certificates).caPem }] },
      });
      expect(outcomeOf(checked)).toMatchObject({ finding: "ready", received: [1, 1], stages: "ok | ok ok ok | ok ok ok | ok ok ok" });
    });

    test.each<readonly [title: string, overTls: boolean, summary: RegExp]>([
      [
        "with an authority that is not known",
        true,
        /^The TLS connection to the proxy https:\/\/localhost:\d+, .* failed \(UNABLE_TO_VERIFY_LEAF_SIGNATURE\)\.$/,
      ],
      ["although it speaks in clear", false, /^The TLS connection to the proxy https:\/\/localhost:\d+, .* failed \(ERR_SSL_/],
    ])("%s: asked once", async (_title, overTls, summary) => {
      const tls = await (await createCertificates(() => Date.now())).context("valid");
      const proxy = overTls
        ? await startServer([tunnel], { tls })
        : await startServer([], {
            onConnection: (socket) => {
              socket.once("data", () => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
              return true;
            },
          });
      const checked = await runCheck({ settings: { proxyFor: () => `https://localhost:${proxy.port}` } });
      expect(outcomeOf(checked)).toMatchObject({
        finding: "blocked network/proxy-refused network confirmed",
        attempts: ["token 1: no answer network/proxy-refused"],
      });
      expect(checked.target.summary.en).toMatch(summary);
    });

    test("although the address says http: what answers is no HTTP, or hangs up", async () => {
      const tls = await (await createCertificates(() => Date.now())).context("valid");
      const proxy = await startServer([tunnel], { tls });
      const { target } = await runCheck({ settings: { ...{ maxAttempts: 1 }, proxyFor: () => `http://localhost:${proxy.port}` } });
      expect(findingOf(target)).toBe("blocked network/proxy-refused network confirmed");
    });
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
    ["NO_PROXY with a final dot", { https_proxy: "http://p:1", no_proxy: "api.piste.gouv.fr." }, null, null],
    ["NO_PROXY with dots on both sides", { https_proxy: "http://p:1", no_proxy: ".piste.gouv.fr.:443" }, null, null],
    ["NO_PROXY with a range says nothing of names", { https_proxy: "http://p:1", no_proxy: "0.0.0.0/0,::/0" }, null, "http://p:1"],
    ["NO_PROXY between blanks", { https_proxy: "http://p:1", no_proxy: "localhost piste.gouv.fr" }, null, null],
    ["NO_PROXY of dots alone", { https_proxy: "http://p:1", no_proxy: ".,*.,:443,..,/8" }, null, "http://p:1"],
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

  test.each<readonly [exceptions: string, url: string, excepted: boolean]>([
    ["10.0.0.0/8", "https://10.255.0.1/", true],
    ["10.0.0.0/8", "https://11.0.0.1/", false],
    ["10.1.2.3/8", "https://10.9.9.9/", true],
    ["10.0.0.0/8:8443", "https://10.0.0.1:8443/", true],
    ["10.0.0.0/8:8443", "https://10.0.0.1/", false],
    ["192.168.1.7/32", "https://192.168.1.7/", true],
    ["192.168.1.7/32", "https://192.168.1.8/", false],
    ["0.0.0.0/0", "https://192.168.1.8/", true],
    ["192.168.1.0/33", "https://192.168.1.1/", false],
    ["192.168.1.0/x", "https://192.168.1.1/", false],
    ["192.168.1.0/", "https://192.168.1.0/", false],
    ["192.168.1.1", "https://192.168.1.1:8443/", true],
    ["192.168.1.1", "https://192.168.1.11/", false],
    ["168.1.1", "https://192.168.1.1/", false],
    ["fd00::/8", "https://[fd12:3456::1]/", true],
    ["[fd00::/8]:443", "https://[fd12:3456::1]/", true],
    ["[fd00::/8]:444", "https://[fd12:3456::1]/", false],
    ["fd00::/8", "https://[fe80::1]/", false],
    ["FD00:0:0::1", "https://[fd00::1]/", true],
    ["0:0:0:0:0:0:0:1", "https://[::1]/", true],
    ["::ffff:10.0.0.0/104", "https://[::ffff:10.1.2.3]/", true],
    ["piste.gouv.fr", "https://api.piste.gouv.fr./", true],
  ])("NO_PROXY=%s for %s: %s", (exceptions, excepted, expected) => {
    expect(proxyFromEnvironment({ no_proxy: exceptions }, "http://p:1")(new URL(excepted)) === null).toBe(expected);
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
