import type { CatalogueEntry } from "@pistectl/config-schema/catalogue";
import { type Localized, succeed } from "@pistectl/words";
import type { Draft } from "../draft.ts";
import type { Question } from "../question.ts";
import { only } from "./only.ts";

/** Which organization the account belongs to: the catalogue's, or another. */
export function askOrganization(draft: Draft, catalogue: readonly CatalogueEntry[]): Question {
  return {
    flag: "organization",
    usage: { en: "--organization ORG", fr: "--organization ORG" },
    ask: { en: "Organization of the PISTE account", fr: "Organisation du compte PISTE" },
    about: ABOUT,
    choices: organizationsOf(catalogue).map((name) => ({ value: name, label: { en: name, fr: name } })),
    isOpen: true,
    isList: false,
    fallback: null,
    sample: "Universal",
    read: (texts) => succeed({ ...draft, organization: only(texts) }),
    places: / Application\/organization$/,
  };
}

/** By the number of APIs that they are known to see, most first. */
function organizationsOf(catalogue: readonly CatalogueEntry[]): readonly string[] {
  const seen = new Map<string, number>();
  for (const { environments } of catalogue) {
    const names = new Set(Object.values(environments).flatMap(({ organizations }) => organizations));
    for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  return [...seen].sort(([one, a], [other, b]) => b - a || one.localeCompare(other, "fr")).map(([name]) => name);
}

const ABOUT: Localized = {
  en: "It was chosen when the account was registered, and decides which APIs the account sees. Universal sees Chorus Pro and most public APIs; SNE-Cotation belongs to MTES.",
  fr: "Elle a été choisie à l'inscription du compte et décide des API qu'il voit. Universal voit Chorus Pro et la plupart des API publiques ; SNE-Cotation relève de MTES.",
};
