import type { Language, Localized } from "@pistectl/words";
import type { CertificateFacts } from "../domain/certificate-facts.ts";
import type { Environment } from "../domain/environment.ts";

/** Longest quotation of a text that comes from outside, in characters. */
const QUOTE_LENGTH = 120;

/** Control characters and the line and direction marks with which a quoted text could forge another line. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

const AND: Localized = { en: "and", fr: "et" };

/** "In production", "in the sandbox", inside a sentence. */
export const IN_ENVIRONMENT: Readonly<Record<Environment, Localized>> = {
  production: { en: "in production", fr: "en production" },
  sandbox: { en: "in the sandbox", fr: "en bac à sable" },
};

/** The same after a blank, for the end of a clause; nothing outside PISTE. */
export function inEnvironment(environment: Environment | null, language: Language): string {
  return environment === null ? "" : ` ${IN_ENVIRONMENT[environment][language]}`;
}

/** One text per language from one template. */
export function localized(word: (language: Language) => string): Localized {
  return { en: word("en"), fr: word("fr") };
}

/** A text from outside on one line of bounded length: unprintable characters become `�`. */
export function plain(text: string): string {
  const characters = [...text.replace(UNPRINTABLE, "\u{FFFD}")];
  return characters.length <= QUOTE_LENGTH ? characters.join("") : `${characters.slice(0, QUOTE_LENGTH - 1).join("")}…`;
}

/** A text from outside between the language's quotation marks. */
export function quote(text: string, language: Language): string {
  return language === "fr" ? `« ${plain(text)} »` : `"${plain(text)}"`;
}

/** `a, b and c`. */
export function enumerate(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${AND[language]} ${last}`;
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

/** The host name of a `host:port`. */
export function hostName(host: string): string {
  return host.replace(/:\d+$/, "");
}

/** Whether a `host:port` is one of PISTE's own, which PISTE support answers for. */
export function isPisteHost(host: string): boolean {
  return /(^|\.)piste\.gouv\.fr$/i.test(hostName(host));
}
