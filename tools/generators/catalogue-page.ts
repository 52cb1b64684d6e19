import { ENVIRONMENT_WORDS } from "@pistectl/report/preflight";
import { dateText, LANGUAGES, type Language, type Localized, say, typeset } from "@pistectl/words";
import { catalogueFacts } from "../../packages/cli/src/catalog/catalogue-page.ts";
import { CATALOGUE_ENVIRONMENTS, type CatalogueEntry } from "../../packages/config-schema/src/catalogue/catalogue-entry.ts";
import { anchor } from "./anchor.ts";
import { readEntries } from "./catalogue.ts";
import type { Generator } from "./generator.ts";
import { cell } from "./markdown-table.ts";

const PATH: Readonly<Record<Language, string>> = { en: "docs/catalogue.md", fr: "docs/catalogue.fr.md" };
const OTHER: Readonly<Record<Language, string>> = { en: "[Français](catalogue.fr.md)", fr: "[English](catalogue.md)" };

const TITLE: Localized = { en: "The APIs of PISTE", fr: "Les API de PISTE" };

const INTRODUCTION: readonly Localized[] = [
  {
    en: "What is known of each API, since when and from whom. This is history, dated and sourced, not the truth of today: PISTE's own list is on its portal. What is marked likely rests on one unofficial source.",
    fr: "Ce qui est connu de chaque API, depuis quand et par qui. C'est de l'histoire, datée et sourcée, pas la vérité du jour : la liste de PISTE elle-même est sur son portail. Ce qui est marqué probable repose sur une seule source non officielle.",
  },
  {
    en: "`pistectl catalog NAME` says the same offline, with the age of what is old. An entry is [one document of YAML](../schemas/catalog/README.md); a project can have its own.",
    fr: "`pistectl catalog NOM` dit la même chose hors ligne, avec l'âge de ce qui est ancien. Une entrée est [un document YAML](../schemas/catalog/README.md) (page en anglais) ; un projet peut avoir les siennes.",
  },
];

const COLUMNS = {
  api: { en: "API", fr: "API" },
  provider: { en: "Provider", fr: "Fournisseur" },
  environments: { en: "Offered in", fr: "Proposée en" },
  health: { en: "Health check", fr: "Contrôle de santé" },
  seen: { en: "Seen", fr: "Vue" },
} as const satisfies Record<string, Localized>;

const KNOWN: Localized = { en: "known", fr: "connu" };
const FACT: Localized = { en: "Fact", fr: "Fait" };
const VALUE: Localized = { en: "Value", fr: "Valeur" };

/** The catalogue as a page, in both languages: one line per API, then all that is known of each. */
export const cataloguePage: Generator = {
  name: "catalogue page",
  owns: [],
  generate: async (root) => {
    const entries = (await readEntries(root)).toSorted((a, b) => a.name.localeCompare(b.name, "fr"));
    return LANGUAGES.map((language) => ({ path: PATH[language], content: `${page(entries, language).join("\n\n")}\n` }));
  },
};

function page(entries: readonly CatalogueEntry[], language: Language): readonly string[] {
  return [
    `# ${say(TITLE, language)}`,
    OTHER[language],
    ...INTRODUCTION.map((text) => typeset(say(text, language), language)),
    tableOf(
      Object.values(COLUMNS).map((title) => say(title, language)),
      entries.map((entry) => line(entry, language)),
    ),
    ...entries.flatMap((entry) => facts(entry, language)),
  ];
}

function line(entry: CatalogueEntry, language: Language): readonly string[] {
  const places = CATALOGUE_ENVIRONMENTS.filter((name) => entry.environments[name].availability === "offered");
  return [
    `[${text(entry.name)}](#${anchor(entry.name)})`,
    entry.provider ?? "",
    places.map((name) => [say(ENVIRONMENT_WORDS[name], language), ...entry.environments[name].versions].join(" ")).join("<br>"),
    entry.health === null ? "" : say(KNOWN, language),
    `<time datetime="${entry.seen}">${say(dateText(entry.seen), language)}</time>`,
  ];
}

function facts(entry: CatalogueEntry, language: Language): readonly string[] {
  const sections = catalogueFacts(entry, CATALOGUE_ENVIRONMENTS, language, null);
  return sections.flatMap(({ title, rows }, index) => [
    index === 0 ? `## ${text(title)}` : `**${title}**`,
    tableOf(
      [say(FACT, language), say(VALUE, language)],
      rows.map((row) => [row.term, text(row.text)]),
    ),
  ]);
}

function tableOf(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  return [titles, titles.map(() => "---"), ...rows].map((cells) => `| ${cells.map(cell).join(" | ")} |`).join("\n");
}

function text(words: string): string {
  return words.replace(/[<>*_[\]{}]/g, "\\$&");
}
