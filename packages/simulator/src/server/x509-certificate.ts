import type { webcrypto } from "node:crypto";
// Before the toolkit, which stops without it.
import "@abraham/reflection";
import * as x509 from "@peculiar/x509";

/** What signs, or is certified. */
export interface Identity {
  readonly certificate: x509.X509Certificate;
  readonly keys: webcrypto.CryptoKeyPair;
}

/** What a certificate is to say. Without an issuer it signs itself; without names and addresses to serve it is an authority's. */
export interface CertificateRequest {
  readonly name: string;
  readonly issuer?: Identity | undefined;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly served?: x509.JsonGeneralNames | undefined;
}

const ECDSA_P256 = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };

/** A new key pair and its certificate (RFC 5280), with the extensions that strict clients insist on. */
export async function certify({ name, issuer, served, ...validity }: CertificateRequest): Promise<Identity> {
  const keys = await crypto.subtle.generateKey(ECDSA_P256, true, ["sign", "verify"]);
  const { privateKey: signingKey, publicKey: signersKey } = issuer?.keys ?? keys;
  const certificate = await x509.X509CertificateGenerator.create({
    subject: `CN=${name}`,
    issuer: issuer?.certificate.subject ?? `CN=${name}`,
    ...validity,
    publicKey: keys.publicKey,
    signingKey,
    signingAlgorithm: ECDSA_P256,
    extensions: [
      ...(served === undefined ? authorityExtensions() : serverExtensions(served)),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(signersKey),
    ],
  });
  return { certificate, keys };
}

function authorityExtensions(): readonly x509.Extension[] {
  return [
    new x509.BasicConstraintsExtension(true, undefined, true),
    new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
  ];
}

function serverExtensions(served: x509.JsonGeneralNames): readonly x509.Extension[] {
  return [
    new x509.SubjectAlternativeNameExtension(served),
    new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
    new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
  ];
}
