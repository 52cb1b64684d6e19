import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign, X509Certificate } from "node:crypto";
import { AsnConvert, OctetString } from "@peculiar/asn1-schema";
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AttributeValue,
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  ExtendedKeyUsage,
  Extension,
  Extensions,
  GeneralName,
  id_ce_authorityKeyIdentifier,
  id_ce_basicConstraints,
  id_ce_extKeyUsage,
  id_ce_keyUsage,
  id_ce_subjectAltName,
  id_ce_subjectKeyIdentifier,
  id_kp_serverAuth,
  KeyIdentifier,
  KeyUsage,
  KeyUsageFlags,
  Name,
  RelativeDistinguishedName,
  SubjectAlternativeName,
  SubjectKeyIdentifier,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Validity,
  Version,
} from "@peculiar/asn1-x509";

/** A name with its key pair: what signs, or is certified. */
export interface Identity {
  readonly name: string;
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

/** What a certificate is to say. */
export interface CertificateRequest {
  readonly subject: Identity;
  readonly issuer: Identity;
  /** Milliseconds since the Unix epoch. */
  readonly from: number;
  readonly to: number;
  /** Names and addresses of a server; null for an authority. */
  readonly servedNames: { readonly dns: readonly string[]; readonly ip: readonly string[] } | null;
}

/** ecdsa-with-SHA256 (RFC 5758 §3.2) and commonName (X.520). */
const ECDSA_SHA256 = "1.2.840.10045.4.3.2";
const COMMON_NAME = "2.5.4.3";

/** A name with a new key pair on P-256. */
export function newIdentity(name: string): Identity {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return { name, publicKey, privateKey };
}

/** Signs a certificate (RFC 5280, with the extensions that strict clients insist on) and gives it as PEM. */
export function signCertificate(request: CertificateRequest): string {
  const algorithm = new AlgorithmIdentifier({ algorithm: ECDSA_SHA256 });
  // A serial number is positive and has no leading zero byte.
  const serial = randomBytes(16);
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
  const tbsCertificate = new TBSCertificate({
    version: Version.v3,
    serialNumber: exactBuffer(serial),
    signature: algorithm,
    issuer: commonName(request.issuer.name),
    validity: new Validity({ notBefore: new Date(request.from), notAfter: new Date(request.to) }),
    subject: commonName(request.subject.name),
    subjectPublicKeyInfo: publicKeyInfo(request.subject),
    extensions: new Extensions([
      ...(request.servedNames === null ? authorityExtensions() : serverExtensions(request.servedNames)),
      extension(id_ce_subjectKeyIdentifier, new SubjectKeyIdentifier(keyIdentifier(request.subject))),
      extension(
        id_ce_authorityKeyIdentifier,
        new AuthorityKeyIdentifier({ keyIdentifier: new KeyIdentifier(keyIdentifier(request.issuer)) }),
      ),
    ]),
  });
  const signed = Buffer.from(AsnConvert.serialize(tbsCertificate));
  const signatureValue = exactBuffer(sign("sha256", signed, request.issuer.privateKey));
  const der = AsnConvert.serialize(new Certificate({ tbsCertificate, signatureAlgorithm: algorithm, signatureValue }));
  return new X509Certificate(Buffer.from(der)).toString();
}

function authorityExtensions(): readonly Extension[] {
  return [
    extension(id_ce_basicConstraints, new BasicConstraints({ cA: true }), true),
    extension(id_ce_keyUsage, new KeyUsage(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign), true),
  ];
}

function serverExtensions({ dns, ip }: NonNullable<CertificateRequest["servedNames"]>): readonly Extension[] {
  const names = [...dns.map((dNSName) => new GeneralName({ dNSName })), ...ip.map((iPAddress) => new GeneralName({ iPAddress }))];
  return [
    extension(id_ce_subjectAltName, new SubjectAlternativeName(names)),
    extension(id_ce_keyUsage, new KeyUsage(KeyUsageFlags.digitalSignature), true),
    extension(id_ce_extKeyUsage, new ExtendedKeyUsage([id_kp_serverAuth])),
  ];
}

function extension(extnID: string, value: unknown, critical = false): Extension {
  return new Extension({ extnID, critical, extnValue: new OctetString(AsnConvert.serialize(value)) });
}

function publicKeyInfo({ publicKey }: Identity): SubjectPublicKeyInfo {
  return AsnConvert.parse(publicKey.export({ type: "spki", format: "der" }), SubjectPublicKeyInfo);
}

/** SHA-1 of the key's bits: method 1 of RFC 5280 §4.2.1.2. */
function keyIdentifier(identity: Identity): ArrayBuffer {
  return exactBuffer(
    createHash("sha1")
      .update(Buffer.from(publicKeyInfo(identity).subjectPublicKey))
      .digest(),
  );
}

function commonName(text: string): Name {
  return new Name([
    new RelativeDistinguishedName([new AttributeTypeAndValue({ type: COMMON_NAME, value: new AttributeValue({ utf8String: text }) })]),
  ]);
}

/** Node.js buffers may be windows on a larger one; the encoder wants their bytes alone. */
function exactBuffer(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
}
