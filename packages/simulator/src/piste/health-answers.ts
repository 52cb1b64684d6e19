import type { CatalogueEntry, CatalogueWellCondition } from "@pistectl/config-schema/catalogue";
import { type Localized, pointerTokens } from "@pistectl/words";
import { type Answer, jsonAnswer, textAnswer } from "./answers.ts";

/** How the health check of an API answers. */
export interface HealthAnswers {
  readonly well: HealthBody;
  readonly unwell: HealthBody & { readonly status?: number };
  /** Key of the JSON body that names the version. */
  readonly versionKey: string | null;
  /** What of it is known, for the documentation. */
  readonly note: Localized;
}

type HealthBody = { readonly json: Readonly<Record<string, unknown>> } | { readonly text: string };

const SNE: HealthAnswers = {
  well: { json: { version: "1.0", etat: "OK" } },
  unwell: { json: { version: "1.0", etat: "KO" } },
  versionKey: "version",
  note: {
    en: "Well: CONFIRMED (SNE-Cotation guide). Unwell: UNKNOWN beyond not being `OK`.",
    fr: "En forme : CONFIRMÉ (guide SNE-Cotation). En panne : INCONNU, si ce n'est que ce n'est pas `OK`.",
  },
};

const PLATAU: HealthAnswers = {
  well: { json: { etatGeneral: true, etatBdd: true } },
  unwell: { json: { etatGeneral: false, etatBdd: false } },
  versionKey: null,
  note: {
    en: "CONFIRMED for the two keys (SDIS62/prevarisc-passerelle-platau).",
    fr: "CONFIRMÉ pour les deux clés (SDIS62/prevarisc-passerelle-platau).",
  },
};

const INGRES: HealthAnswers = {
  well: { text: "ping" },
  unwell: { text: "Service indisponible", status: 503 },
  versionKey: null,
  note: {
    en: "The path is LIKELY (CISIRH swagger), the body UNKNOWN.",
    fr: "Le chemin est PROBABLE (swagger du CISIRH), le corps INCONNU.",
  },
};

/** By name of the catalogue. */
export const HEALTH_ANSWERS: Readonly<Record<string, HealthAnswers>> = {
  "SNE-Cotation": SNE,
  "SNE-Cotation site-ecole": SNE,
  Légifrance: {
    well: { text: "pong" },
    unwell: { text: "Service indisponible", status: 503 },
    versionKey: null,
    note: {
      en: "Well: CONFIRMED (DILA examples V3, swagger 2.4.2). Unwell: UNKNOWN.",
      fr: "En forme : CONFIRMÉ (exemples V3 de la DILA, swagger 2.4.2). En panne : INCONNU.",
    },
  },
  JUDILIBRE: {
    well: { json: { status: "disponible" } },
    unwell: { json: { status: "indisponible" } },
    versionKey: null,
    note: {
      en: "CONFIRMED, status 200 included (Cour-de-cassation/judilibre-search).",
      fr: "CONFIRMÉ, statut 200 compris (Cour-de-cassation/judilibre-search).",
    },
  },
  Transverses: {
    well: { json: { body: "OK", statusCode: "OK", statusCodeValue: 200 } },
    unwell: { json: { body: "KO", statusCode: "SERVICE_UNAVAILABLE", statusCodeValue: 503 } },
    versionKey: null,
    note: {
      en: "The keys are LIKELY (antoine2116/go-choruspro), the values UNKNOWN: one client's tests have `OK`, another's `200`.",
      fr: "Les clés sont PROBABLES (antoine2116/go-choruspro), les valeurs INCONNUES : les tests d'un client ont `OK`, ceux d'un autre `200`.",
    },
  },
  Structures: {
    well: { json: { codeRetour: 0, libelle: "TRA_MSG_00.000", listeStructures: [] } },
    unwell: { text: "Service indisponible", status: 503 },
    versionKey: null,
    note: {
      en: "A search, not a health check. Well: CONFIRMED for `codeRetour` and `libelle` (OCA/l10n-france). Unwell: UNKNOWN.",
      fr: "Une recherche, et non un contrôle de santé. En forme : CONFIRMÉ pour `codeRetour` et `libelle` (OCA/l10n-france). En panne : INCONNU.",
    },
  },
  CaptchEtat: {
    well: { json: { status: "UP", components: { diskSpace: { status: "UP" }, ping: { status: "UP" } } } },
    unwell: { json: { status: "DOWN", components: { diskSpace: { status: "UP" }, ping: { status: "DOWN" } } }, status: 503 },
    versionKey: null,
    note: {
      en: "Well: CONFIRMED for `status` (CaptchEtat swagger, numerique-gouv/b3desk). Unwell: LIKELY.",
      fr: "En forme : CONFIRMÉ pour `status` (swagger de CaptchEtat, numerique-gouv/b3desk). En panne : PROBABLE.",
    },
  },
  "PLAT'AU": PLATAU,
  "MTES - DEMAT ADS - API PLAT'AU Preprod v5": PLATAU,
  "MTES - DEMAT ADS - API PLAT'AU Preprod v4": PLATAU,
  "Ingres Nomenclatures v2": INGRES,
  "Ingres Noyau v2": INGRES,
};

/** What the health check of an entry answers; an entry without a row above answers what its own condition calls well. */
export function healthAnswer(entry: CatalogueEntry, state: { readonly unwell: boolean; readonly version: string | null }): Answer {
  const answers = HEALTH_ANSWERS[entry.name] ?? fromConditions(entry.health?.well ?? []);
  const shown = state.unwell ? answers.unwell : answers.well;
  const status = state.unwell ? (answers.unwell.status ?? 200) : 200;
  const id = state.unwell ? "api/unwell" : "api/well";
  if ("text" in shown) return textAnswer(id, shown.text, status);
  const key = answers.versionKey ?? entry.health?.version?.slice(1) ?? null;
  return jsonAnswer(id, state.version === null || key === null ? shown.json : { ...shown.json, [key]: state.version }, status);
}

function fromConditions(conditions: readonly CatalogueWellCondition[]): HealthAnswers {
  const text = conditions.find((condition) => "text" in condition);
  const note: Localized = { en: "As the catalogue entry says.", fr: "Comme le dit l'entrée du catalogue." };
  if (text !== undefined) return { well: { text: text.text }, unwell: { text: "KO", status: 503 }, versionKey: null, note };
  const well: Record<string, unknown> = {};
  for (const condition of conditions) if ("json" in condition) put(well, pointerTokens(condition.json), condition.equals);
  return { well: { json: well }, unwell: { json: {}, status: 503 }, versionKey: null, note };
}

/** Sets the value that the tokens of a JSON Pointer lead to, through objects only. */
function put(target: Record<string, unknown>, [first, ...rest]: readonly string[], value: unknown): void {
  if (first === undefined) return;
  if (rest.length === 0) {
    Object.defineProperty(target, first, { value, enumerable: true, configurable: true, writable: true });
    return;
  }
  const child: Record<string, unknown> = {};
  put(child, rest, value);
  Object.defineProperty(target, first, { value: child, enumerable: true, configurable: true, writable: true });
}
