import { getCACertificates, type SecureVersion, setDefaultCACertificates } from "node:tls";
import { type CertificateKind, createCertificates } from "@pistectl/simulator";
import { describe, expect, onTestFinished, test } from "vitest";
import { createLeapingClock } from "./leaping-clock.ts";
import { type Check, type Checked, findingOf, outcomeOf, runCheck } from "./run-check.ts";
import { grant, reset, startServer, well } from "./scripted-server.ts";

// Certificates are judged by the machine's clock, whatever the check's own clock says.
const certificates = await createCertificates(() => Date.now());
const extraCa = [{ source: "ca.pem", pem: certificates.caPem }];

/** A check over TLS: one host shows a certificate of this kind, the other a good one. */
async function checkOverTls(kind: CertificateKind, at: "token" | "api", check: Check = {}): Promise<Checked> {
  return runCheck({
    clock: createLeapingClock({ startsAt: Date.now() }),
    tokenServer: { tls: await certificates.context(at === "token" ? kind : "valid") },
    apiServer: { tls: await certificates.context(at === "api" ? kind : "valid") },
    ...check,
    settings: { extraCa, ...check.settings },
  });
}

/** A check whose token host is this one. */
function checkTokenHost(origin: string, check: Check = {}): Promise<Checked> {
  return checkOverTls("valid", "api", {
    ...check,
    settings: { tokenUrl: { source: "--token-url", value: `${origin}/token` }, ...check.settings },
  });
}

/** How far the other host's connection has come by then is chance. */
const REFUSED_AT_TLS = expect.stringMatching(/^ok \| ok ok FAILED \| .* \| - - -$/);

describe("a certificate", () => {
  test("that is good", async () => {
    expect(outcomeOf(await checkOverTls("valid", "token"))).toEqual({
      finding: "ready",
      attempts: ["token 1: 200", "gateway 1: 200"],
      received: [1, 1],
      stages: "ok | ok ok ok | ok ok ok | ok ok ok",
    });
  });

  test.each<readonly [kind: CertificateKind, finding: string, summary: RegExp]>([
    [
      "expired",
      "tls/expired network",
      /expired on \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC \(subject: pistectl simulator; issuer: pistectl simulator CA\)/,
    ],
    ["unknown-ca", "tls/untrusted network", /does not trust .*\(subject: pistectl simulator; issuer: another CA\)/],
    ["self-signed", "tls/untrusted network", /does not trust .*DEPTH_ZERO_SELF_SIGNED_CERT.*issuer: pistectl simulator\)/],
    ["not-yet-valid", "tls/untrusted network", /valid only from \d{4}-\d\d-\d\d/],
    ["wrong-name", "tls/name-mismatch network", /is for autre-hote\.example, not for localhost/],
  ])("of kind %s at the token host: no request is sent, nothing is retried", async (kind, finding, summary) => {
    const checked = await checkOverTls(kind, "token");
    expect(outcomeOf(checked)).toEqual({
      finding: `blocked ${finding} confirmed`,
      attempts: [`token 1: no answer ${finding.split(" ")[0]}`],
      received: [0, 0],
      stages: REFUSED_AT_TLS,
    });
    expect(checked.target.summary.en).toMatch(summary);
    // One connection that is refused, one that only looks.
    expect(checked.token.connections).toBe(2);
  });

  test.each<readonly [kind: CertificateKind, finding: string]>([
    ["expired", "tls/expired network"],
    ["unknown-ca", "tls/untrusted network"],
    ["wrong-name", "tls/name-mismatch network"],
  ])("of kind %s at the API host: the token is obtained and goes nowhere", async (kind, finding) => {
    expect(outcomeOf(await checkOverTls(kind, "api"))).toEqual({
      finding: `blocked ${finding} confirmed`,
      attempts: ["token 1: 200", `gateway 1: no answer ${finding.split(" ")[0]}`],
      received: [1, 0],
      stages: "ok | ok ok ok | ok ok FAILED | ok - -",
    });
  });

  test("that no extra authority vouches for names none", async () => {
    const { target } = await checkOverTls("valid", "token", { settings: { extraCa: [] } });
    expect(findingOf(target)).toBe("blocked tls/untrusted network confirmed");
  });

  test("of an extra authority says so in the notes", async () => {
    const { target } = await checkOverTls("valid", "token");
    expect(target.notes).toContainEqual({
      en: "Certificate authorities also trusted: ca.pem.",
      fr: "Autorités de certification également acceptées : ca.pem.",
    });
  });

  test.each<readonly [at: "token" | "api", days: number, finding: string]>([
    ["token", 5, "degraded tls/expiring piste confirmed"],
    ["api", 5, "degraded tls/expiring piste confirmed"],
    ["token", 13, "degraded tls/expiring piste confirmed"],
    ["token", 14, "ready"],
  ])("at the %s host with %i days left: %s", async (at, days, finding) => {
    const server = { tls: await certificates.context("expiring", days) };
    const checked = await checkOverTls("valid", at, at === "token" ? { tokenServer: server } : { apiServer: server });
    const warned = finding === "ready" ? "ok" : "warning";
    expect(outcomeOf(checked)).toEqual({
      finding,
      attempts: ["token 1: 200", "gateway 1: 200"],
      received: [1, 1],
      stages: at === "token" ? `ok | ok ok ${warned} | ok ok ok | ok ok ok` : `ok | ok ok ok | ok ok ${warned} | ok ok ok`,
    });
    if (finding !== "ready") expect(checked.target.summary.en).toContain(`in ${days} days`);
  });

  test("that expires soon is not the news when something blocks", async () => {
    const { target } = await checkOverTls("valid", "token", {
      tokenServer: { tls: await certificates.context("expiring", 3) },
      api: [(socket) => void socket.write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")],
    });
    expect(findingOf(target)).toBe("blocked gateway/api-not-granted you confirmed");
  });

  test("of a PISTE host, expired under an authority of the machine, is for PISTE to renew", async () => {
    const before = getCACertificates("default");
    onTestFinished(() => setDefaultCACertificates(before));
    setDefaultCACertificates([...before, certificates.caPem]);
    const server = await startServer([grant()], { tls: await certificates.context("expired") });
    const lookup = async () => [{ address: "127.0.0.1", family: 4 }];
    const { target } = await checkTokenHost(`https://oauth.piste.gouv.fr:${server.port}`, { settings: { extraCa: [], lookup } });
    expect(findingOf(target)).toBe("blocked tls/expired piste confirmed");
    expect(server.requests).toEqual([]);
  });
});

describe("a TLS handshake", () => {
  test("with a port that speaks plain http", async () => {
    const plain = await startServer([], {
      onConnection: (socket) => {
        socket.once("data", () => socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"));
        return true;
      },
    });
    expect(outcomeOf(await checkTokenHost(`https://localhost:${plain.port}`))).toEqual({
      finding: "blocked tls/handshake network confirmed",
      attempts: ["token 1: no answer tls/handshake"],
      received: [0, 0],
      stages: REFUSED_AT_TLS,
    });
  });

  test.each<readonly [version: SecureVersion, summary: string]>([
    ["TLSv1.3", "localhost:PORT asks for a client certificate, and pistectl shows none (ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED)."],
    ["TLSv1.2", "The TLS handshake with localhost:PORT failed (ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE)."],
  ])("with a server that requires a client certificate, %s", async (version, summary) => {
    const server = await startServer([grant()], {
      tls: await certificates.context("valid"),
      tlsServer: { requestCert: true, minVersion: version, maxVersion: version },
    });
    const checked = await checkTokenHost(server.origin);
    expect(outcomeOf(checked)).toEqual({
      finding: "blocked tls/handshake network confirmed",
      attempts: ["token 1: no answer tls/handshake"],
      received: [0, 0],
      stages: REFUSED_AT_TLS,
    });
    expect(checked.target.summary.en.replace(`${server.port}`, "PORT")).toBe(summary);
  });

  test("with a port that says nothing", async () => {
    const clock = createLeapingClock({ startsAt: Date.now() });
    const silent = await startServer([], {
      onConnection: (socket) => {
        socket.once("data", () => clock.leap(10_000));
        return true;
      },
    });
    const checked = await checkTokenHost(`https://localhost:${silent.port}`, { clock });
    expect(outcomeOf(checked)).toMatchObject({
      finding: "blocked tls/handshake network confirmed",
      attempts: ["token 1: no answer tls/handshake"],
    });
    expect(checked.target.summary.en).toContain("within 10 s");
  });

  test("that is reset", async () => {
    const resetting = await startServer([], {
      onConnection: (socket) => {
        socket.once("data", () => reset(socket));
        return true;
      },
    });
    expect(outcomeOf(await checkTokenHost(`https://localhost:${resetting.port}`))).toEqual({
      finding: "blocked network/connection-reset network confirmed",
      attempts: [
        "token 1: no answer network/connection-reset",
        "token 2: no answer network/connection-reset after 500 ms",
        "token 3: no answer network/connection-reset after 1000 ms",
      ],
      received: [0, 0],
      stages: REFUSED_AT_TLS,
    });
    expect(resetting.connections).toBe(3);
  });

  test("with an authority file that holds none refuses the server, not the check", async () => {
    const { target } = await checkOverTls("valid", "token", { settings: { extraCa: [{ source: "empty.pem", pem: "not a certificate" }] } });
    expect(findingOf(target)).toBe("blocked tls/untrusted network confirmed");
  });

  test("is done once for each host", async () => {
    const { token, api, target } = await checkOverTls("valid", "token", { token: [grant()], api: [well()] });
    expect([target.verdict, token.connections, api.connections]).toEqual(["ready", 1, 1]);
  });
});
