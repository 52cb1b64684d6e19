import { type Language, type Localized, MAX_QUOTED, visibleText } from "@pistectl/words";
import type { CertificateFacts } from "../domain/certificate-facts.ts";
import type { Environment } from "../domain/environment.ts";

/** "In production", "in the sandbox", inside a sentence. */
export const IN_ENVIRONMENT: Readonly<Record<Environment, Localized>> = {
  production: { en: "in production", fr: "en production" },
  sandbox: { en: "in the sandbox", fr: "en bac à sable" },
};

/** The same after a blank, for the end of a clause; nothing outside PISTE. */
export function inEnvironment(environment: Environment | null, language: Language): string {
  return environment === null ? "" : ` ${IN_ENVIRONMENT[environment][language]}`;
}

/** A text from outside on one line of bounded length, without quotation marks. */
export function plain(text: string): string {
  return visibleText(text, MAX_QUOTED);
}

/** Milliseconds as seconds with one decimal at most: `1.5 s`, `1,5 s`. */
export function seconds(milliseconds: number, language: Language): string {
  const text = String(Math.round(milliseconds / 100) / 10);
  return `${language === "fr" ? text.replace(".", ",") : text} s`;
}

/** `2026-11-20 12:00:00 UTC`; a certificate may hold a date that cannot be read, shown as `?`. */
export function utcTime(date: Date): string {
  return Number.isNaN(date.getTime()) ? "?" : `${date.toISOString().slice(0, 19).replace("T", " ")} UTC`;
}

/** Bytes in the largest binary unit that keeps them whole. */
export function byteSize(bytes: number, language: Language): string {
  const letter = language === "fr" ? "o" : "B";
  if (bytes % 1_048_576 === 0) return `${bytes / 1_048_576} Mi${letter}`;
  return bytes % 1024 === 0 ? `${bytes / 1024} Ki${letter}` : `${bytes} ${language === "fr" ? "octets" : "bytes"}`;
}

/** Subject and issuer of a certificate, in parentheses; empty when it is not known. */
export function certificateNames(certificate: CertificateFacts | null, language: Language): string {
  if (certificate === null) return "";
  const [subject, issuer] = [plain(certificate.subject), plain(certificate.issuer)];
  return language === "fr" ? ` (sujet : ${subject} ; émetteur : ${issuer})` : ` (subject: ${subject}; issuer: ${issuer})`;
}
