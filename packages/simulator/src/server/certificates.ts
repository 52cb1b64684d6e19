import { KeyObject } from "node:crypto";
import { createSecureContext, type SecureContext } from "node:tls";
import type { CertificateRequest, Identity } from "./x509-certificate.ts";

/** What is wrong with a certificate, or nothing. */
export type CertificateKind = "valid" | "expired" | "expiring" | "not-yet-valid" | "self-signed" | "unknown-ca" | "wrong-name";

/** The certificates of one simulator, issued by an authority that lives as long as it. */
export interface Certificates {
  readonly caPem: string;
  /** A server's context; `days`: life left of an expiring one. The same call gives the same, so that sessions can be resumed. */
  context(kind: CertificateKind, days?: number): Promise<SecureContext>;
}

const DAY_MS = 86_400_000;
const SERVED: CertificateRequest["served"] = [
  { type: "dns", value: "localhost" },
  { type: "ip", value: "127.0.0.1" },
];
const SERVED_ELSEWHERE: CertificateRequest["served"] = [{ type: "dns", value: "autre-hote.example" }];

/** A new authority. `now` must be the machine's clock, since TLS clients judge dates by theirs. */
export async function createCertificates(now: () => number): Promise<Certificates> {
  const authority = await certify({ name: "pistectl simulator CA", ...days(now(), -1, 3650) });
  const contexts = new Map<string, Promise<SecureContext>>();
  return {
    caPem: authority.certificate.toString("pem"),
    context(kind, daysLeft = 5) {
      const key = `${kind} ${daysLeft}`;
      const context = contexts.get(key) ?? newContext(kind, daysLeft, authority, now());
      contexts.set(key, context);
      return context;
    },
  };
}

async function newContext(kind: CertificateKind, daysLeft: number, authority: Identity, now: number): Promise<SecureContext> {
  const another = kind === "unknown-ca" ? await certify({ name: "another CA", ...days(now, -1, 90) }) : undefined;
  const { certificate, keys } = await certify({
    name: "pistectl simulator",
    issuer: kind === "self-signed" ? undefined : (another ?? authority),
    ...validityOf(kind, daysLeft, now),
    served: kind === "wrong-name" ? SERVED_ELSEWHERE : SERVED,
  });
  const key = KeyObject.from(keys.privateKey).export({ type: "pkcs8", format: "pem" });
  return createSecureContext({ cert: certificate.toString("pem"), key, minVersion: "TLSv1.2" });
}

/** The toolkit is read when the first certificate is due: who speaks plain HTTP never needs it. */
async function certify(request: CertificateRequest): Promise<Identity> {
  return (await import("./x509-certificate.ts")).certify(request);
}

function validityOf(kind: CertificateKind, daysLeft: number, now: number): ReturnType<typeof days> {
  if (kind === "expired") return days(now, -90, -1);
  if (kind === "not-yet-valid") return days(now, 1, 90);
  // An hour more, so that the days left are those asked for during the run.
  if (kind === "expiring") return days(now, -90, daysLeft + 1 / 24);
  return days(now, -1, 90);
}

function days(now: number, from: number, to: number): Pick<CertificateRequest, "notBefore" | "notAfter"> {
  return { notBefore: new Date(now + from * DAY_MS), notAfter: new Date(now + to * DAY_MS) };
}
