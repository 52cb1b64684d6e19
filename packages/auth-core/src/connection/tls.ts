import { isIP, type Socket } from "node:net";
import tls, { type SecureContext, type TLSSocket } from "node:tls";
import { connectionReset } from "../diagnoses/network.ts";
import { tlsExpired, tlsHandshake, tlsNameMismatch, tlsUntrusted } from "../diagnoses/tls.ts";
import type { CertificateFacts } from "../domain/certificate-facts.ts";
import { type Diagnosis, diagnose } from "../domain/diagnosis.ts";
import type { Peer } from "../domain/peer.ts";
import { isRunByPiste } from "../domain/whose-host.ts";
import { bareHostname, hostLabel } from "../endpoint/endpoint.ts";
import { TIMED_OUT } from "../retry/timeout.ts";
import { certificateNames, readCertificate } from "./certificate.ts";
import { codeOrUnknown } from "./code-or-unknown.ts";
import type { ExtraCa } from "./extra-ca.ts";
import { settled } from "./settled.ts";

/** Opens TLS connections that trust the machine's certificate authorities and the extra ones. */
export interface TlsClient {
  /** The handshake over a connected socket, the certificate verified. */
  open(raw: Socket, url: URL, signal: AbortSignal): Promise<TLSSocket>;
  /** Whether a handshake failed because of the certificate. */
  refusedCertificate(error: unknown): boolean;
  /** What a server presents, over a connection on which nothing is ever sent: to say why its certificate was refused. */
  inspect(raw: Socket, url: URL, signal: AbortSignal): Promise<PresentedCertificate>;
  /** Why a handshake failed. */
  explain(error: unknown, url: URL, peer: Peer, presented: PresentedCertificate | null, afterMs: number): Diagnosis;
}

/** A certificate that was refused. */
export interface PresentedCertificate {
  readonly certificate: CertificateFacts | null;
  readonly names: readonly string[];
}

/** A TLS client; its one secure context serves every connection, since reading the authorities costs more than a handshake. */
export function createTlsClient(extraCa: readonly ExtraCa[]): TlsClient {
  const secureContext = trustAlso(extraCa.map(({ pem }) => pem));
  return {
    open: (raw, url, signal) => handshake(raw, url, secureContext, true, signal),
    refusedCertificate: isCertificateError,
    async inspect(raw, url, signal) {
      const socket = await handshake(raw, url, secureContext, false, signal);
      const presented = { certificate: readCertificate(socket), names: certificateNames(socket) };
      socket.destroy();
      return presented;
    },
    explain: (error, url, peer, presented, afterMs) => explain(error, url, peer, presented, afterMs, extraCa),
  };
}

/** A context that trusts the machine's authorities, however Node was told of them, and the extra ones. */
function trustAlso(extraPems: readonly string[]): SecureContext {
  const options = { minVersion: "TLSv1.2" } as const;
  if (extraPems.length === 0) return tls.createSecureContext(options);
  if (typeof tls.getCACertificates === "function")
    return tls.createSecureContext({ ...options, ca: [...tls.getCACertificates("default"), ...extraPems] });
  // Node before 22.15 cannot list its authorities, which OpenSSL may hold (--use-openssl-ca), and `ca` would take their place: its own binding adds to them.
  const secureContext = tls.createSecureContext(options);
  for (const pem of extraPems) secureContext.context.addCACert(pem);
  return secureContext;
}

/** Verification results of OpenSSL, as Node names them, and Node's own name check. */
function isCertificateError(error: unknown): boolean {
  const code = codeOrUnknown(error);
  const verification =
    /^(CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_|HOSTNAME_MISMATCH|CRL_|ERROR_IN_CERT_)/;
  return verification.test(code) || code === "ERR_TLS_CERT_ALTNAME_INVALID";
}

function handshake(raw: Socket, url: URL, secureContext: SecureContext, verify: boolean, signal: AbortSignal): Promise<TLSSocket> {
  const hostname = bareHostname(url);
  const socket = tls.connect({
    socket: raw,
    host: hostname,
    ...(isIP(hostname) === 0 ? { servername: hostname } : {}),
    secureContext,
    ALPNProtocols: ["http/1.1"],
    rejectUnauthorized: verify,
  });
  return settled(socket, "secureConnect", signal);
}

function explain(
  error: unknown,
  url: URL,
  peer: Peer,
  presented: PresentedCertificate | null,
  afterMs: number,
  extraCa: readonly ExtraCa[],
): Diagnosis {
  const host = hostLabel(url);
  if (error === TIMED_OUT) return diagnose(tlsHandshake, { host, peer, failure: { afterMs } });
  const code = codeOrUnknown(error);
  if (code === "ECONNRESET") return diagnose(connectionReset, { host, peer, stage: "tls" });
  if (!isCertificateError(error)) return diagnose(tlsHandshake, { host, peer, failure: { errorCode: code, alert: false } });

  const certificate = presented?.certificate ?? null;
  if (code === "ERR_TLS_CERT_ALTNAME_INVALID") return diagnose(tlsNameMismatch, { host, peer, certificate, names: presented?.names ?? [] });
  if (code === "CERT_HAS_EXPIRED" && certificate !== null) {
    // OpenSSL speaks of expiry only once the chain leads to an authority it trusts: the machine's, unless the operator added one.
    const publicCa = extraCa.length === 0;
    const responsible = publicCa && isRunByPiste(host) ? "piste" : "network";
    return diagnose(tlsExpired, { host, peer, certificate, publicCa }, { responsible });
  }
  return diagnose(tlsUntrusted, {
    host,
    peer,
    certificate,
    reason: code,
    notYetValid: code === "CERT_NOT_YET_VALID",
    extraCa: extraCa.map(({ source }) => source),
  });
}
