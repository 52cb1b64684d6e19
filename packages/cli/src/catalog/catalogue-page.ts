import { ENVIRONMENTS, type Environment } from "@pistectl/auth-core/environments";
import { type CatalogueEntry, type CatalogueEnvironment, datedFact } from "@pistectl/config-schema/catalogue";
import { dateText, type Language, type Localized, say } from "@pistectl/words";
import { columnList } from "../command-line/column-list.ts";
import { sourceText } from "./source-text.ts";

const WORDS = {
  version: { en: "version", fr: "version" },
  versions: { en: "versions", fr: "versions" },
  somewhere: { en: "availability unknown", fr: "disponibilité inconnue" },
  nowhere: { en: "not offered", fr: "non proposée" },
  checkable: { en: "health check known", fr: "contrôle de santé connu" },
  notCheckable: { en: "not known", fr: "non connu" },
  unknown: { en: "unknown", fr: "inconnu" },
  none: { en: "none", fr: "aucune" },
  required: { en: "required", fr: "requis" },
  likely: { en: "likely", fr: "probable" },
} as const satisfies Record<string, Localized>;

const AVAILABILITY: Readonly<Record<CatalogueEnvironment["availability"], Localized>> = {
  offered: { en: "offered", fr: "proposée" },
  "not-offered": { en: "not offered", fr: "non proposée" },
  unknown: { en: "unknown", fr: "inconnue" },
};

/** Of an approval or of the acceptance of terms, both feminine in French. */
const NEED: Readonly<Record<CatalogueEnvironment["approval"], Localized>> = {
  required: { en: "required", fr: "requise" },
  none: { en: "not required", fr: "non requise" },
  unknown: { en: "unknown", fr: "inconnue" },
};

const PLACES: Readonly<Record<Environment, Localized>> = {
  production: { en: "production", fr: "production" },
  sandbox: { en: "sandbox", fr: "bac à sable" },
};

/** A longer name gets a line of its own in the list, characters. */
const LONGEST_NAME = 34;

/** One line per API. */
export function renderCatalogueList(
  entries: readonly CatalogueEntry[],
  environment: Environment | undefined,
  { language, width }: { readonly language: Language; readonly width: number },
): string {
  const rows = entries.map((entry) => {
    const asked = ENVIRONMENTS.filter((name) => (environment ?? name) === name);
    const places = asked.filter((name) => entry.environments[name].availability === "offered");
    const isUnknown = asked.some((name) => entry.environments[name].availability === "unknown");
    const versions = [...new Set(places.flatMap((place) => entry.environments[place].versions))];
    const facts = [
      entry.provider,
      places.length === 0 ? say(isUnknown ? WORDS.somewhere : WORDS.nowhere, language) : namesOf(places, language),
      versions.length === 0 ? null : `${say(versions.length === 1 ? WORDS.version : WORDS.versions, language)} ${versions.join(", ")}`,
      entry.health === null ? null : say(WORDS.checkable, language),
    ];
    return { term: entry.name, text: facts.filter((fact) => fact !== null).join(" · ") };
  });
  return `${columnList(rows, width, LONGEST_NAME)}\n`;
}

function namesOf(places: readonly Environment[], language: Language): string {
  return places.map((place) => say(PLACES[place], language)).join(", ");
}

/** What is known of an API everywhere, or in one environment. */
export interface CatalogueFacts {
  /** Name of the API, or of the environment, in the language. */
  readonly title: string;
  /** Each fact that rests on a single unofficial source says so. */
  readonly rows: readonly { readonly term: string; readonly text: string }[];
}

/** Everything known of one API, then of it in each environment; with the age of old facts on a day, without one their date alone. */
export function catalogueFacts(
  entry: CatalogueEntry,
  environments: readonly Environment[],
  language: Language,
  today: string | null,
): readonly CatalogueFacts[] {
  const facts = (title: string, rows: readonly Row[], marks: CatalogueEntry["marks"]): CatalogueFacts => {
    const likely = (row: Row): string =>
      row.fact !== undefined && marks[row.fact] === "LIKELY" ? ` (${say(WORDS.likely, language)})` : "";
    const shown = rows.filter(({ text }) => text !== "");
    return { title, rows: shown.map((row) => ({ term: say(row.term, language), text: row.text + likely(row) })) };
  };
  return [
    facts(entry.name, generalRows(entry, language, today), entry.marks),
    ...environments.map((name) =>
      facts(say(PLACES[name], language), environmentRows(entry.environments[name], language, today), entry.environments[name].marks),
    ),
  ];
}

/** The facts of one API for a terminal. */
export function renderCatalogueEntry(
  entry: CatalogueEntry,
  environment: Environment | undefined,
  { language, width, today }: { readonly language: Language; readonly width: number; readonly today: string },
): string {
  const places = ENVIRONMENTS.filter((name) => (environment ?? name) === name);
  const sections = catalogueFacts(entry, places, language, today).map(({ title, rows }) => `${title}\n${columnList(rows, width)}`);
  return `${sections.join("\n\n")}\n`;
}

interface Row {
  readonly term: Localized;
  /** Empty: the row is left out. */
  readonly text: string;
  /** Key under which the entry marks how well the fact is known. */
  readonly fact?: string;
}

function generalRows(entry: CatalogueEntry, language: Language, today: string | null): readonly Row[] {
  const { health } = entry;
  return [
    { term: { en: "Also named", fr: "Autres noms" }, text: entry.aliases.join(", "), fact: "aliases" },
    { term: { en: "Provider", fr: "Fournisseur" }, text: entry.provider ?? say(WORDS.unknown, language), fact: "provider" },
    { term: { en: "Scope", fr: "Portée (scope)" }, text: entry.scope ?? say(WORDS.none, language), fact: "scope" },
    {
      term: { en: "Health check", fr: "Contrôle de santé" },
      text: health === null ? say(WORDS.notCheckable, language) : `${health.method} ${health.path}`,
      fact: "health",
    },
    {
      term: { en: "Business profile", fr: "Profil métier" },
      text: entry.businessProfile ? say(WORDS.required, language) : "",
      fact: "businessProfile",
    },
    {
      term: { en: "DataPass form", fr: "Formulaire DataPass" },
      text: entry.dataPass ? say(WORDS.required, language) : "",
      fact: "dataPass",
    },
    {
      term: { en: "Technical account", fr: "Compte technique" },
      text: entry.chorusPro ? say(WORDS.required, language) : "",
      fact: "chorusPro",
    },
    { term: { en: "Note", fr: "Remarque" }, text: entry.note ? say(entry.note, language) : "" },
    { term: { en: "Source", fr: "Source" }, text: source(entry, language, today) },
  ];
}

function environmentRows(place: CatalogueEnvironment, language: Language, today: string | null): readonly Row[] {
  const offered = place.availability !== "not-offered";
  return [
    { term: { en: "Availability", fr: "Disponibilité" }, text: say(AVAILABILITY[place.availability], language), fact: "availability" },
    { term: { en: "Instead", fr: "À la place" }, text: place.instead ?? "", fact: "instead" },
    { term: { en: "Versions", fr: "Versions" }, text: place.versions.join(", "), fact: "versions" },
    {
      term: { en: "Earlier versions", fr: "Versions antérieures" },
      text: place.earlierVersions.map(({ version }) => version).join(", "),
      fact: "earlierVersions",
    },
    { term: { en: "Organizations", fr: "Organisations" }, text: place.organizations.join(", "), fact: "organizations" },
    { term: { en: "Approval", fr: "Validation" }, text: offered ? say(NEED[place.approval], language) : "", fact: "approval" },
    { term: { en: "Terms of use (CGU)", fr: "Acceptation des CGU" }, text: offered ? say(NEED[place.terms], language) : "", fact: "terms" },
    { term: { en: "Base path", fr: "Chemin de base" }, text: place.basePath ?? "", fact: "basePath" },
    { term: { en: "Source", fr: "Source" }, text: source(place, language, today) },
  ];
}

function source({ source, seen }: CatalogueEntry | CatalogueEnvironment, language: Language, today: string | null): string {
  return `${say(sourceText(source), language)} (${say(today === null ? dateText(seen) : datedFact(seen, today), language)})`;
}
