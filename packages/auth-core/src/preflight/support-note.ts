import { COLON, dateText, type Language, type Localized } from "@pistectl/words";
import type { HttpRecord } from "../domain/exchange-records.ts";
import { localTime } from "../machine/local-time.ts";

/** What PISTE support needs to find a request in its traces, which it keeps 10 days (DNUM-SocialGouv, api-piste.md). No secret. */
export interface SupportFacts {
  readonly application: string | null;
  readonly environment: string;
  readonly api: string;
  readonly host: string;
  readonly code: string;
  readonly http: HttpRecord;
}

/** A text to paste into the support form of piste.gouv.fr. */
export function supportNote(facts: SupportFacts): Localized {
  return { en: write(facts, "en"), fr: write(facts, "fr") };
}

interface Wording {
  readonly labels: readonly [string, string, string, string, string, string, string, string];
  readonly unnamed: string;
  readonly noAnswer: string;
  readonly noId: string;
  readonly ending: string;
}

const WORDING: Readonly<Record<Language, Wording>> = {
  en: {
    labels: ["Date and time", "Application", "Environment", "API", "Request", "Status", "Correlation id", "Diagnosis"],
    unnamed: "(write the application's name on PISTE here)",
    noAnswer: "no answer",
    noId: "none in the answer",
    ending: "PISTE keeps traces for 10 days.",
  },
  fr: {
    labels: ["Date et heure", "Application", "Environnement", "API", "Requête", "Statut", "Identifiant de corrélation", "Diagnostic"],
    unnamed: "(indiquer ici le nom de l'application sur PISTE)",
    noAnswer: "aucune réponse",
    noId: "absent de la réponse",
    ending: "PISTE conserve les traces 10 jours.",
  },
};

function write({ application, environment, api, host, code, http }: SupportFacts, language: Language): string {
  const { labels, unnamed, noAnswer, noId, ending } = WORDING[language];
  const values = [
    dateText(localTime(http.at))[language],
    application ?? unnamed,
    environment,
    api,
    `${http.method} ${host}${http.path}`,
    http.status === null ? noAnswer : String(http.status),
    http.correlationId ?? noId,
    code,
  ];
  return [...labels.map((label, index) => `${label}${COLON[language]} ${values[index]}`), ending].join("\n");
}
