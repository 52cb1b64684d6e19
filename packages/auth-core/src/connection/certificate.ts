import type { PeerCertificate, TLSSocket } from "node:tls";
import type { CertificateFacts } from "../domain/certificate-facts.ts";

/** Facts of the certificate that a peer presented, null when it presented none. */
export function readCertificate(socket: TLSSocket): CertificateFacts | null {
  const certificate = socket.getPeerCertificate() as Partial<PeerCertificate> | null;
  if (!certificate?.valid_to || !certificate.valid_from) return null;
  return {
    subject: shownName(certificate.subject),
    issuer: shownName(certificate.issuer),
    validFrom: new Date(certificate.valid_from),
    validTo: new Date(certificate.valid_to),
  };
}

/** Names that a certificate is valid for. */
export function certificateNames(socket: TLSSocket): readonly string[] {
  const { subjectaltname } = socket.getPeerCertificate() as Partial<PeerCertificate>;
  return (subjectaltname ?? "")
    .split(", ")
    .map((name) => name.replace(/^(DNS|IP Address):/, ""))
    .filter((name) => name !== "");
}

function shownName(name: Readonly<Record<string, string | string[] | undefined>> | undefined): string {
  const first = (key: string): string | undefined => [name?.[key]].flat()[0];
  const text = [first("CN"), first("O")].filter((part) => part !== undefined && part !== "").join(", ");
  return text.replace(/[\p{Cc}\p{Cf}]/gu, "\u{fffd}").slice(0, 200) || "?";
}
