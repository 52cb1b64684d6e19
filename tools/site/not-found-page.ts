import { LANGUAGES, type Language, type Localized, say, typeset } from "@pistectl/words";
import { pageAddress } from "./site-address.ts";
import type { SourcePage } from "./source-page.ts";

/** What the page of an address that is none says in one language. */
interface NotFound {
  readonly language: Language;
  readonly said: string;
  readonly links: readonly { readonly title: string; readonly href: string }[];
}

const SAID: Localized = { en: "There is no page at this address.", fr: "Il n'y a pas de page à cette adresse." };
/** Slugs of the pages to go on from there. */
const WAYS_ON = ["", "start", "answers", "diagnoses", "rules", "reference/cli"];

/** What the page of every address that is none says: in both languages, since nobody knows which one the reader wanted. */
export function notFoundPage(pages: readonly SourcePage[]): readonly NotFound[] {
  return LANGUAGES.map((language) => ({
    language,
    said: say(SAID, language),
    links: WAYS_ON.flatMap((wanted) => pages.filter((page) => page.slug === wanted && page.language === language)).map(
      ({ slug, title }) => ({ title: typeset(title, language), href: pageAddress(slug, language) }),
    ),
  }));
}
