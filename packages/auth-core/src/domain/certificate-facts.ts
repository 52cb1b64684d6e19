/** What a server certificate says of itself (RFC 5280 §4.1.2). The names are the server's own text: untrusted. */
export interface CertificateFacts {
  readonly subject: string;
  readonly issuer: string;
  readonly validFrom: Date;
  readonly validTo: Date;
}
