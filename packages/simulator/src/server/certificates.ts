import { createSecureContext, type SecureContext } from "node:tls";
import { type Identity, newIdentity, signCertificate } from "./x509-certificate.ts";

export type CertificateKind = "valid" | "expired" | "expiring" | "not-yet-valid" | "self-signed" | "unknown-ca" | "wrong-name";

/** The certificates of one simulator, issued by an authority that lives as long as it. */
export interface Certificates {
  readonly caPem: string;
  /** A server's context; `days`: life left of an expiring one. The same call gives the same, so that sessions can be resumed. */
  context(kind: CertificateKind, days?: number): SecureContext;
}

const DAY_MS = 86_400_000;
const SERVED = { dns: ["localhost"], ip: ["127.0.0.1"] } as const;
const SERVED_ELSEWHERE = { dns: ["autre-hote.example"], ip: [] } as const;

/** A new authority. `now` must be the machine's clock, since TLS clients judge dates by theirs. */
export function createCertificates(now: () => number): Certificates {
  const authority = newIdentity("pistectl simulator CA");
  const caPem = signCertificate({
    subject: authority,
    issuer: authority,
    from: now() - DAY_MS,
    to: now() + 3650 * DAY_MS,
    servedNames: null,
  });
  const contexts = new Map<string, SecureContext>();
  return {
    caPem,
    context(kind, days = 5) {
      const key = `${kind} ${days}`;
      const context = contexts.get(key) ?? makeContext(kind, days, authority, now());
      contexts.set(key, context);
      return context;
    },
  };
}

function makeContext(kind: CertificateKind, days: number, authority: Identity, now: number): SecureContext {
  const subject = newIdentity("pistectl simulator");
  const cert = signCertificate({
    subject,
    issuer: issuerOf(kind, authority, subject),
    ...validityOf(kind, days, now),
    servedNames: kind === "wrong-name" ? SERVED_ELSEWHERE : SERVED,
  });
  const key = subject.privateKey.export({ type: "pkcs8", format: "pem" });
  return createSecureContext({ cert, key, minVersion: "TLSv1.2" });
}

function issuerOf(kind: CertificateKind, authority: Identity, itself: Identity): Identity {
  if (kind === "self-signed") return itself;
  return kind === "unknown-ca" ? newIdentity("another CA") : authority;
}

function validityOf(kind: CertificateKind, days: number, now: number): { readonly from: number; readonly to: number } {
  switch (kind) {
    case "expired":
      return { from: now - 90 * DAY_MS, to: now - DAY_MS };
    case "not-yet-valid":
      return { from: now + DAY_MS, to: now + 90 * DAY_MS };
    case "expiring":
      // An hour more, so that the days left are those asked for during the run.
      return { from: now - 90 * DAY_MS, to: now + days * DAY_MS + 3_600_000 };
    default:
      return { from: now - DAY_MS, to: now + 90 * DAY_MS };
  }
}
