import { connect, type PeerCertificate, type TLSSocket } from "node:tls";
import { defaultScenario, type FaultInput, type Simulator, startSimulator } from "@pistectl/simulator";
import { expect, test } from "vitest";
import { callAs, READY, SNE_HEALTH } from "./sample.ts";
import { call } from "./wire.ts";

function secured(faults: readonly FaultInput[] = []): Promise<Simulator> {
  return startSimulator({ scenario: { ...defaultScenario, faults }, tls: true, seed: 7 });
}

interface Handshake {
  /** Null: the connection is trusted. */
  readonly error: string | null;
  readonly certificate: PeerCertificate;
}

function shake(simulator: Simulator, servername?: string): Promise<Handshake> {
  const { hostname: host, port } = new URL(simulator.endpoints.production.apiBaseUrl);
  return new Promise((resolve, reject) => {
    const socket: TLSSocket = connect({
      host,
      port: Number(port),
      ca: simulator.caPem ?? "",
      rejectUnauthorized: false,
      ...(servername === undefined ? {} : { servername }),
    });
    socket.on("error", reject);
    socket.on("secureConnect", () => {
      const certificate = socket.getPeerCertificate();
      const failure = socket.authorizationError as unknown as (Error & { readonly code?: string }) | string | null | undefined;
      const error =
        failure === null || failure === undefined ? null : typeof failure === "string" ? failure : (failure.code ?? failure.message);
      socket.destroy();
      resolve({ error, certificate });
    });
  });
}

const CERTIFICATES: readonly {
  readonly fault: FaultInput | null;
  readonly error: string | null;
  readonly names: string;
  readonly days: number;
}[] = [
  { fault: null, error: null, names: "DNS:localhost, IP Address:127.0.0.1", days: 90 },
  {
    fault: { on: "api", kind: "certificate", certificate: "expired" },
    error: "CERT_HAS_EXPIRED",
    names: "DNS:localhost, IP Address:127.0.0.1",
    days: -1,
  },
  {
    fault: { on: "api", kind: "certificate", certificate: "expiring" },
    error: null,
    names: "DNS:localhost, IP Address:127.0.0.1",
    days: 5,
  },
  {
    fault: { on: "api", kind: "certificate", certificate: "expiring", days: 13 },
    error: null,
    names: "DNS:localhost, IP Address:127.0.0.1",
    days: 13,
  },
  {
    fault: { on: "api", kind: "certificate", certificate: "not-yet-valid" },
    error: "CERT_NOT_YET_VALID",
    names: "DNS:localhost, IP Address:127.0.0.1",
    days: 90,
  },
  {
    fault: { on: "api", kind: "certificate", certificate: "self-signed" },
    error: "DEPTH_ZERO_SELF_SIGNED_CERT",
    names: "DNS:localhost, IP Address:127.0.0.1",
    days: 90,
  },
  {
    fault: { on: "api", kind: "certificate", certificate: "unknown-ca" },
    error: "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    names: "DNS:localhost, IP Address:127.0.0.1",
    days: 90,
  },
  {
    fault: { on: "api", kind: "certificate", certificate: "wrong-name" },
    error: "ERR_TLS_CERT_ALTNAME_INVALID",
    names: "DNS:autre-hote.example",
    days: 90,
  },
];

test.each(CERTIFICATES)("certificate: $fault", async ({ fault, error, names, days }) => {
  const simulator = await secured(fault === null ? [] : [fault]);
  try {
    const seen = await shake(simulator);
    expect({
      error: seen.error,
      names: seen.certificate.subjectaltname,
      days: Math.round((Date.parse(seen.certificate.valid_to) - Date.now()) / 86_400_000),
    }).toEqual({ error, names, days });
  } finally {
    await simulator.close();
  }
});

test("the certificate holds for localhost too, and a fault changes only the connections it is for", async () => {
  const simulator = await secured([{ on: "api", kind: "certificate", certificate: "expired", nth: 2 }]);
  try {
    const errors = [];
    for (let count = 0; count < 3; count += 1) errors.push((await shake(simulator, "localhost")).error);
    expect(errors).toEqual([null, "CERT_HAS_EXPIRED", null]);
  } finally {
    await simulator.close();
  }
});

test("both hosts of both environments are trusted with the one authority", async () => {
  const simulator = await secured();
  try {
    for (const name of ["COTATION_METROPOLE_EXEMPLE", "APP_SANDBOX_camille.martin@metropole.example"]) {
      const of = defaultScenario.applications.find((candidate) => candidate.name === name) ?? READY;
      expect((await callAs(simulator, of, SNE_HEALTH)).body.toString()).toBe('{"version":"1.0","etat":"OK"}');
    }
    expect(simulator.connections.map(({ environment, host, tlsEstablished }) => [environment, host, tlsEstablished])).toEqual([
      ["production", "token", true],
      ["production", "api", true],
      ["sandbox", "token", true],
      ["sandbox", "api", true],
    ]);
  } finally {
    await simulator.close();
  }
});

const HANDSHAKES: readonly (readonly [FaultInput, unknown])[] = [
  [{ on: "api", kind: "reset", stage: "accept" }, "reset"],
  [{ on: "api", kind: "reset", stage: "tls" }, "reset"],
  [{ on: "api", kind: "close", stage: "accept" }, "closed"],
  [{ on: "api", kind: "close", stage: "tls" }, "closed"],
];

test.each(HANDSHAKES)("%o ends the handshake", async (fault, ending) => {
  const simulator = await secured([fault]);
  try {
    // Plain TCP, since a TLS client says ECONNRESET of every handshake that ends early.
    const heard = await call(simulator.endpoints.production.apiBaseUrl, "\x16\x03\x01").over;
    expect([heard.bytes.length, heard.ending, simulator.connections[0]?.tlsEstablished]).toEqual([0, ending, false]);
  } finally {
    await simulator.close();
  }
});

test("a handshake held back goes on afterwards", async () => {
  const simulator = await secured([{ on: "api", kind: "latency", stage: "tls", milliseconds: 1 }]);
  try {
    expect((await callAs(simulator, READY, SNE_HEALTH)).status).toBe(200);
  } finally {
    await simulator.close();
  }
});

test.each(["accept", "tls"] as const)("a hang on %s never answers, until close()", async (stage) => {
  const simulator = await secured([{ on: "api", kind: "hang", stage, nth: 1 }]);
  const held = call(simulator.endpoints.production.apiBaseUrl, "", simulator.caPem);
  await new Promise((resolve) => held.socket.once("connect", resolve));
  expect((await callAs(simulator, READY, SNE_HEALTH)).status).toBe(200);
  await simulator.close();
  expect((await held.over).bytes.length).toBe(0);
  expect(simulator.connections[0]?.tlsEstablished).toBe(false);
});

test.each(["reset", "hang"] as const)("%s in the middle of a body, over TLS", async (kind) => {
  const simulator = await secured([{ on: "api", kind, stage: "body" }]);
  const { apiBaseUrl } = simulator.endpoints.production;
  const held = call(apiBaseUrl, `GET ${SNE_HEALTH} HTTP/1.1\r\nHost: x\r\n\r\n`, simulator.caPem);
  if (kind === "hang") {
    while (!held.heard().includes("\r\n\r\n")) await new Promise((resolve) => setImmediate(resolve));
    await simulator.close();
    expect((await held.over).bytes.toString()).toMatch(/^HTTP\/1.1 400 /);
  } else {
    expect((await held.over).ending).toBe("reset");
    await simulator.close();
  }
});

test("what is not TLS on a TLS port is dropped, and the next one served", async () => {
  const simulator = await secured();
  try {
    const plainText = await call(simulator.endpoints.production.apiBaseUrl, "GET / HTTP/1.1\r\n\r\n").over;
    expect(plainText.bytes.toString("latin1")).not.toContain("HTTP");
    expect((await callAs(simulator, READY, SNE_HEALTH)).status).toBe(200);
  } finally {
    await simulator.close();
  }
});
