import type { Verdict } from "@pistectl/auth-core/preflight";
import { COLON, type Language, type Localized, say, typeset } from "@pistectl/words";
import { VERDICT_WORDS } from "./value-words.ts";

/** Labels of a preflight report. */
export const LABELS = {
  verdict: { en: "Verdict", fr: "Verdict" },
  unused: { en: "not used", fr: "non utilisé" },
  api: { en: "API", fr: "API" },
  environment: { en: "Environment", fr: "Environnement" },
  application: { en: "Application", fr: "Application" },
  code: { en: "Code", fr: "Code" },
  responsible: { en: "Whose turn", fr: "À qui d'agir" },
  certainty: { en: "Certainty", fr: "Certitude" },
  remedies: { en: "What to do", fr: "Que faire" },
  retryAt: { en: "Try again at", fr: "Réessayer à" },
  drift: { en: "Drift", fr: "Écart" },
  proxy: { en: "Proxy", fr: "Proxy" },
  note: { en: "Note", fr: "Remarque" },
  notes: { en: "Notes", fr: "Remarques" },
  more: { en: "More", fr: "En savoir plus" },
  stages: { en: "Stages", fr: "Étapes" },
  stage: { en: "stage", fr: "étape" },
  host: { en: "host", fr: "hôte" },
  attempts: { en: "Attempts", fr: "Tentatives" },
  request: { en: "Last request", fr: "Dernière requête" },
  answer: { en: "Answer", fr: "Réponse" },
  sentAt: { en: "Sent at", fr: "Envoyée le" },
  correlationId: { en: "Correlation id", fr: "Id de corrélation" },
  supportNote: { en: "For PISTE support, ready to paste", fr: "Pour le support PISTE, prêt à coller" },
  details: { en: "Details", fr: "Détails" },
} satisfies Record<string, Localized>;

/** Both sides of a drift as the engine words them, in French. */
const DRIFT_IN_FRENCH: ReadonlyMap<string, string> = new Map([
  ["subscribed", "abonnement en place"],
  ["profiled", "profil métier accordé"],
  ["enabled", "application activée"],
  ["connected", "raccordement en place"],
  ["pending", "en attente"],
  ["refused by the gateway", "refus de la passerelle"],
  ["no business profile", "pas de profil métier"],
  ["access token rejected", "jeton d'accès rejeté"],
  ["already working", "fonctionne déjà"],
]);

/** `declared: subscribed; observed: refused by the gateway`. */
export function driftText({ declared, observed }: { readonly declared: string; readonly observed: string }, language: Language): string {
  if (language === "en") return `declared: ${declared}; observed: ${observed}`;
  const french = (text: string): string =>
    text
      .split(", ")
      .map((part) => DRIFT_IN_FRENCH.get(part) ?? part)
      .join(", ");
  return typeset(`déclaré : ${french(declared)} ; observé : ${french(observed)}`, language);
}

/** A label and its value in running text. */
export function labelled(label: Localized, value: string, language: Language): string {
  return `${label[language]}${COLON[language]} ${value}`;
}

const NO_ANSWER: Localized = { en: "no answer", fr: "sans réponse" };

/** `HTTP 403`, or that no answer came. */
export function httpStatusText(status: number | null, language: Language): string {
  return status === null ? say(NO_ANSWER, language) : `HTTP ${status}`;
}

/** Verdicts, worst first, with how many targets have them: `1 blocked, 2 ready`. */
export function tally(verdicts: readonly Verdict[], language: Language): string {
  return (["blocked", "degraded", "skipped", "ready"] as const)
    .map((verdict) => ({ verdict, count: verdicts.filter((candidate) => candidate === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${count} ${say(VERDICT_WORDS[verdict], language)}${language === "fr" && count > 1 ? "s" : ""}`)
    .join(", ");
}

/** First letter in upper case, for the start of a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
