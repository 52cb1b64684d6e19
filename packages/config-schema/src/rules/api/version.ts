import { enumeration, type Localized } from "@pistectl/words";
import { isNewerVersion, isSameVersion } from "../../catalogue/api-version.ts";
import { knownVersions } from "../../catalogue/select-api.ts";
import type { Subscription } from "../../domain/application-apis.ts";
import { quoteName } from "../../domain/name-difference.ts";
import { sampleApplication } from "../application/sample-application.ts";
import { declareRule, type Report } from "../rule.ts";
import { factDate } from "./fact-date.ts";

/** A version, and what the catalogue knows instead. */
interface Unlisted {
  readonly name: string;
  readonly version: string;
  /** Newest first. */
  readonly known: readonly string[];
  readonly date: Localized;
}

const DATED_LIST: Localized = {
  en: "Versions move, and the catalogue is a dated list.",
  fr: "Les versions évoluent, et le catalogue est une liste datée.",
};

const MESSAGES = {
  retired: ({ name, version, known, date }: Unlisted) => ({
    what: {
      en: `Version ${quoteName(version).en} of ${name} is retired according to the catalogue, which has ${enumeration(known).en}`,
      fr: `La version ${quoteName(version).fr} de ${name} est retirée selon le catalogue, qui en est à ${enumeration(known).fr}`,
    },
    help: {
      en: `Plan to move to the newer version (${date.en}). The catalogue does not say whether the old one still answers.`,
      fr: `Prévoyez de passer à la version plus récente (${date.fr}). Le catalogue ne dit pas si l'ancienne répond encore.`,
    },
  }),
  newer: ({ name, version, known, date }: Unlisted) => ({
    what: {
      en: `Version ${quoteName(version).en} of ${name} is newer than the newest that the catalogue knows, ${known[0] ?? ""}`,
      fr: `La version ${quoteName(version).fr} de ${name} est plus récente que la plus récente connue du catalogue, ${known[0] ?? ""}`,
    },
    why: DATED_LIST,
    help: {
      en: `If PISTE lists this version there is nothing to correct (${date.en}).`,
      fr: `Si PISTE affiche cette version, il n'y a rien à corriger (${date.fr}).`,
    },
  }),
  unknown: ({ name, version, known, date }: Unlisted) => ({
    what: {
      en: `The catalogue does not know version ${quoteName(version).en} of ${name}`,
      fr: `Le catalogue ne connaît pas la version ${quoteName(version).fr} de ${name}`,
    },
    why: DATED_LIST,
    help: {
      en: `It knows ${enumeration(known).en} (${date.en}). Compare with the column "Version" of the list of APIs on PISTE.`,
      fr: `Il connaît ${enumeration(known).fr} (${date.fr}). Comparez avec la colonne « Version » de la liste des API sur PISTE.`,
    },
  }),
};

/** The version of an API is one that the catalogue knows. */
export const apiVersion = declareRule({
  id: "api/version",
  severity: "warning",
  docs: () => ({
    title: { en: "Version that the catalogue does not list", fr: "Version absente du catalogue" },
    what: {
      en: "The version of an API is one that the catalogue knows in that environment; a retired one is said to be so, and one newer than the newest known is only noted.",
      fr: "La version d'une API est de celles que le catalogue connaît dans cet environnement ; une version retirée est signalée comme telle, et une version plus récente que la plus récente connue n'est que notée.",
    },
    why: {
      en: "On PISTE an older version runs beside a newer one for twelve months at most, according to the guideline given to providers.",
      fr: "Sur PISTE, une ancienne version cohabite avec une nouvelle pendant douze mois au plus, selon la ligne directrice donnée aux fournisseurs.",
    },
    fix: {
      en: "Write the version that PISTE lists, quoted, or correct the catalogue with a document of kind Api.",
      fr: "Écrivez entre guillemets la version que PISTE affiche, ou corrigez le catalogue par un document de type Api.",
    },
    source: {
      en: "AIFE, Guide de bonnes pratiques API v2.00 (June 2022), as a guideline; versions: the entries of the catalogue",
      fr: "AIFE, Guide de bonnes pratiques API v2.00 (juin 2022), à titre de ligne directrice ; versions : les entrées du catalogue",
    },
  }),
  messages: MESSAGES,
  examples: () => [
    { title: { en: "A version of the list", fr: "Une version de la liste" }, manifest: sampleApplication(), reports: [] },
    {
      title: { en: "A retired version", fr: "Une version retirée" },
      manifest: sampleApplication({ apis: [`{ name: "PLAT'AU", version: "11", terms: accepted, approval: granted }`] }),
      reports: [{ document: 1, pointer: "/apis/0/version", message: "retired", severity: "warning" }],
    },
    {
      title: { en: "A version newer than the list", fr: "Une version plus récente que la liste" },
      manifest: sampleApplication({ apis: [`{ name: "PLAT'AU", version: "13", terms: accepted, approval: granted }`] }),
      reports: [{ document: 1, pointer: "/apis/0/version", message: "newer", severity: "info" }],
    },
    {
      title: { en: "A version that was never listed", fr: "Une version jamais listée" },
      manifest: sampleApplication({
        apis: ['{ name: SNE-Cotation, version: "0.9", approval: granted, profile: granted }'],
      }),
      reports: [{ document: 1, pointer: "/apis/0/version", message: "unknown", severity: "warning" }],
    },
    {
      title: { en: "The catalogue knows no version", fr: "Le catalogue ne connaît aucune version" },
      manifest: sampleApplication({ organization: "DUME", apis: ['{ name: DUME Acheteurs, version: "7.5" }'] }),
      reports: [],
    },
  ],
  kinds: ["Application"],
  check: function* (_, { application: { apis }, today }) {
    for (const { pointer, version, subscription } of apis) {
      const found = version === null || subscription === null ? null : judge(version, subscription, today);
      if (found !== null) yield { pointer: `${pointer}/version`, ...found };
    }
  },
});

type Judgement = Omit<Report<typeof MESSAGES>, "document" | "pointer">;

function judge(version: string, { entry, place }: Subscription, today: string): Judgement | null {
  if (place.versions.some((listed) => isSameVersion(listed, version))) return null;
  const known = knownVersions(place).toSorted((a, b) => (isNewerVersion(a, b) ? -1 : isNewerVersion(b, a) ? 1 : 0));
  if (known.length === 0) return null;
  const date = factDate(place, "versions", today);
  const facts = { name: entry.name, version, known, date };
  if (place.earlierVersions.some((earlier) => isSameVersion(earlier.version, version))) {
    return { message: { key: "retired", args: { ...facts, known: place.versions } }, suggestions: place.versions };
  }
  if (known.every((other) => isNewerVersion(version, other))) return { message: { key: "newer", args: facts }, severity: "info" };
  return { message: { key: "unknown", args: facts }, suggestions: place.versions };
}
