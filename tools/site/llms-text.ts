import { type Language, say } from "@pistectl/words";
import { SITE_URL, twinPath } from "./site-address.ts";
import type { SourcePage } from "./source-page.ts";

/** The list of a language's pages for language models (llmstxt.org): what the site is, then every page as Markdown, by section. */
export function llmsText(pages: readonly SourcePage[], language: Language): string {
  const own = pages.filter((page) => page.language === language);
  const home = own.find(({ slug }) => slug === "");
  if (home === undefined) throw new Error(`the site has no home page in ${language}`);
  const sections = Map.groupBy(own, ({ section }) => section);
  return [
    "# pistectl",
    `> ${home.body.slice(0, home.body.indexOf("\n\n")).replaceAll("\n", " ")}`,
    ...[...sections].flatMap(([{ title }, members]) => [`## ${say(title, language)}`, members.map(line).join("\n")]),
  ]
    .join("\n\n")
    .concat("\n");
}

function line({ title, description, slug, language, untranslated }: SourcePage): string {
  const address = new URL(twinPath(slug, untranslated ? "en" : language), SITE_URL).href;
  return `- [${title.replace(/[[\]]/g, "\\$&")}](${address})${description === "" ? "" : `: ${description}`}`;
}
