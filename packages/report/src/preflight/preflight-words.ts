import type { Verdict } from "@pistectl/auth-core/preflight";
import { COLON, enumeration, type Language, type Localized, say, typeset } from "@pistectl/words";
import type { PrintableTarget } from "./printable-target.ts";
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
  ["subscribed", "souscription en place"],
  ["profiled", "profil métier accordé"],
  ["enabled", "application activée"],
  ["connected", "raccordement en place"],
  ["pending", "en attente"],
  ["refused by the gateway", "refus de la passerelle"],
  ["no business profile", "pas de profil métier"],
  ["access token rejected", "jeton d'accès rejeté"],
  ["already working", "fonctionne déjà"],
]);

const UPDATE: Localized = { en: "update the manifest", fr: "mettez le manifeste à jour" };

/** `declared: subscribed; observed: refused by the gateway`; what to do where it is the manifest that lags. */
export function driftText({ declared, observed }: { readonly declared: string; readonly observed: string }, language: Language): string {
  const lags = observed === "already working";
  if (language === "en") return `declared: ${declared}; observed: ${observed}${lags ? `; ${UPDATE.en}` : ""}`;
  const french = (text: string): string =>
    text
      .split(", ")
      .map((part) => DRIFT_IN_FRENCH.get(part) ?? part)
      .join(", ");
  return typeset(`déclaré : ${french(declared)} ; observé : ${french(observed)}${lags ? ` ; ${UPDATE.fr}` : ""}`, language);
}

/** A label and its value in running text. */
export function labelled(label: Localized, value: string, language: Language): string {
  return `${label[language]}${COLON[language]} ${value}`;
}

/** `after retries (token/unavailable)` for a target that is ready but was not at once, null for any other. */
export function retriesText({ verdict, attempts }: Pick<PrintableTarget, "verdict" | "attempts">, language: Language): string | null {
  if (verdict !== "ready" || !attempts.some(({ attempt }) => attempt > 1)) return null;
  const reasons = [...new Set(attempts.flatMap(({ reason }) => reason ?? []))];
  const words = language === "fr" ? "après reprise" : "after retries";
  return reasons.length === 0 ? words : `${words} (${reasons.join(", ")})`;
}

/** A remark that several targets of a run have, and those that have it; none: all do. */
export interface RunNote {
  readonly note: string;
  readonly targets: readonly string[];
}

/** Most targets that a remark names. */
const NAMED = 3;

/** The proxies and the remarks of all targets, each once. */
export function runNotes(targets: readonly PrintableTarget[], language: Language): readonly RunNote[] {
  const holders = new Map<string, Set<PrintableTarget>>();
  for (const target of targets) {
    const proxy = target.proxy === null ? [] : [labelled(LABELS.proxy, target.proxy, language)];
    for (const note of [...proxy, ...target.notes]) holders.set(note, (holders.get(note) ?? new Set()).add(target));
  }
  return [...holders].map(([note, of]) => ({
    note,
    targets: of.size === targets.length ? [] : [...new Set([...of].map((target) => holderName(target, of, targets)))],
  }));
}

/** Of an application that has the remark throughout, its name alone. */
function holderName(target: PrintableTarget, holders: ReadonlySet<PrintableTarget>, targets: readonly PrintableTarget[]): string {
  const { application, api } = target;
  if (application === null) return api;
  const throughout = targets.every((other) => other.application !== application || holders.has(other));
  return throughout ? application : `${api} · ${application}`;
}

/** The targets of a remark, in parentheses after a blank; empty for all. */
export function runNoteTargets({ targets }: RunNote, language: Language): string {
  if (targets.length === 0) return "";
  const more = targets.length - NAMED;
  const others = language === "fr" ? `${more} autre${more > 1 ? "s" : ""}` : `${more} more`;
  return ` (${enumeration(more > 0 ? [...targets.slice(0, NAMED), others] : targets)[language]})`;
}

/** Where the notes for PISTE support of the other targets of a group are; null: there are none. */
export function otherSupportNotes(targets: readonly PrintableTarget[], language: Language): string | null {
  const others = targets.filter(({ supportNote }) => supportNote !== null).length - 1;
  if (others < 1) return null;
  if (language === "fr")
    return typeset(
      others > 1
        ? `${others} autres cibles ont chacune leur note : --support-note FICHIER ou le rapport JSON les donne toutes.`
        : "1 autre cible a sa propre note : --support-note FICHIER ou le rapport JSON la donne.",
      language,
    );
  return others > 1
    ? `${others} other targets have a note each: --support-note FILE or the JSON report gives them all.`
    : "1 other target has a note of its own: --support-note FILE or the JSON report gives it.";
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
