import { codeOrUnknown } from "./code-or-unknown.ts";

/** The server ended the TLS connection with an alert after the handshake, as one does in TLS 1.3 that wants a client certificate (RFC 8446 §4.4.2.4). */
export interface TlsAlert {
  readonly kind: "tls-alert";
  /** OpenSSL's, as Node names it: `ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED`. */
  readonly errorCode: string;
}

/** The alert among the errors of a connection, null when there is none. */
export function tlsAlert(errors: readonly unknown[]): TlsAlert | null {
  const code = errors.map(codeOrUnknown).find((candidate) => candidate.startsWith("ERR_SSL_"));
  return code === undefined ? null : { kind: "tls-alert", errorCode: code };
}
