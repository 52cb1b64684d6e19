import { type Localized, say } from "@pistectl/words";
import { pageAddress, SITE_BASE } from "./site-address.ts";
import type { SourcePage } from "./source-page.ts";

const START: Localized = { en: "Get started", fr: "Commencer" };
const TRY: Localized = { en: "Try it in the browser", fr: "Essayer dans le navigateur" };

/** What the home page has besides what it says: its first paragraph is the line below its title, with the two ways in. */
export function homePage(
  { language, title }: SourcePage,
  body: string,
): { readonly front: Readonly<Record<string, unknown>>; readonly body: string } {
  const end = body.indexOf("\n\n");
  const hero = {
    // A word is not cut at its hyphen in large letters.
    title: title.replaceAll("-", "\u2011"),
    tagline: body.slice(0, end).replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>"),
    actions: [
      { text: say(START, language), link: pageAddress("start", language), variant: "primary" },
      { text: say(TRY, language), link: `${SITE_BASE}playground/?lang=${language}`, variant: "secondary" },
    ],
  };
  return { front: { template: "splash", editUrl: false, hero }, body: body.slice(end) };
}
