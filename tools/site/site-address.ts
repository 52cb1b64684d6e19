import type { Language } from "@pistectl/words";

/** Where the site is published. */
export const SITE_URL = "https://pistectl.github.io/pistectl/";

/** Where the repository shows a file, or a folder. */
export const REPOSITORY_URL = "https://github.com/pistectl/pistectl";

/** Path of the site on its host, with a `/` at both ends. */
export const SITE_BASE = new URL(SITE_URL).pathname;

/** Folder of the pages of a language, from the root of the site: empty, or ending with `/`. English stands at the root. */
export const LANGUAGE_FOLDER: Readonly<Record<Language, string>> = { en: "", fr: "fr/" };

/** Address of a page from the root of its host, such as `/pistectl/fr/rules/api/terms/`. The slug of a home page is empty. */
export function pageAddress(slug: string, language: Language): string {
  return `${SITE_BASE}${LANGUAGE_FOLDER[language]}${slug === "" ? "" : `${slug}/`}`;
}

/** Path of the Markdown twin of a page from the root of the site, such as `fr/rules/api/terms.md`. */
export function twinPath(slug: string, language: Language): string {
  return `${LANGUAGE_FOLDER[language]}${slug === "" ? "index" : slug}.md`;
}
