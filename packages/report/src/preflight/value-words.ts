import type { Certainty, Responsible, Stage } from "@pistectl/auth-core/diagnoses";
import type { Environment } from "@pistectl/auth-core/environments";
import type { StageStatus, Verdict } from "@pistectl/auth-core/preflight";
import { type Language, type Localized, say } from "@pistectl/words";

/** Verdicts as a person reads them. */
export const VERDICT_WORDS: Readonly<Record<Verdict, Localized>> = {
  ready: { en: "ready", fr: "prêt" },
  degraded: { en: "degraded", fr: "dégradé" },
  blocked: { en: "blocked", fr: "bloqué" },
  skipped: { en: "skipped", fr: "ignoré" },
};

/** Whose turn it is. */
export const RESPONSIBLE_WORDS: Readonly<Record<Responsible, Localized>> = {
  you: { en: "you", fr: "vous" },
  piste: { en: "PISTE (AIFE)", fr: "PISTE (AIFE)" },
  provider: { en: "the API's provider", fr: "le fournisseur de l'API" },
  network: { en: "the network in between", fr: "le réseau intermédiaire" },
};

/** How well the fact behind a diagnosis is known. */
export const CERTAINTY_WORDS: Readonly<Record<Certainty, Localized>> = {
  confirmed: { en: "confirmed", fr: "confirmée" },
  likely: { en: "likely", fr: "probable" },
  unknown: { en: "unknown", fr: "inconnue" },
};

/** Stages, short enough for a column. */
export const STAGE_WORDS: Readonly<Record<Stage, Localized>> = {
  config: { en: "config", fr: "config" },
  dns: { en: "DNS", fr: "DNS" },
  tcp: { en: "TCP", fr: "TCP" },
  tls: { en: "TLS", fr: "TLS" },
  token: { en: "token", fr: "jeton" },
  gateway: { en: "gateway", fr: "passerelle" },
  api: { en: "API", fr: "API" },
};

/** What became of a stage. */
export const STATUS_WORDS: Readonly<Record<StageStatus, Localized>> = {
  ok: { en: "ok", fr: "ok" },
  warning: { en: "warning", fr: "attention" },
  failed: { en: "failed", fr: "échec" },
  skipped: { en: "not reached", fr: "non atteint" },
};

/** Environments of PISTE. */
export const ENVIRONMENT_WORDS: Readonly<Record<Environment, Localized>> = {
  production: { en: "production", fr: "production" },
  sandbox: { en: "sandbox", fr: "bac à sable" },
};

const PARTNER: Localized = { en: "partner", fr: "partenaire" };

/** The environment of a target; null is that of a partner, which is outside PISTE. */
export function environmentWord(environment: Environment | null, language: Language): string {
  return say(environment === null ? PARTNER : ENVIRONMENT_WORDS[environment], language);
}
