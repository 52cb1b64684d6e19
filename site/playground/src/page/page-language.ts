import { type Language, say } from "@pistectl/words";
import { byId } from "./element.ts";
import { WORDS } from "./words.ts";

/** The language of the address (`?lang=`), else the browser's. */
export function browserLanguage(): Language {
  const asked = new URLSearchParams(location.search).get("lang") ?? navigator.language;
  return /^fr\b/i.test(asked) ? "fr" : "en";
}

/** Says everything that is fixed in the page in a language; the address says which. */
export function sayPage(language: Language): void {
  const word = (key: string | undefined): string =>
    key !== undefined && key in WORDS ? say(WORDS[key as keyof typeof WORDS], language) : "";
  document.documentElement.lang = language;
  document.title = `pistectl: ${say(WORDS.title, language).toLowerCase()}`;
  for (const place of document.querySelectorAll<HTMLElement>("[data-text]")) place.textContent = word(place.dataset.text);
  for (const place of document.querySelectorAll<HTMLElement>("[data-label]")) {
    place.setAttribute("aria-label", word(place.dataset.label));
    if (place instanceof HTMLButtonElement) place.title = word(place.dataset.label);
  }
  (byId("documentation") as HTMLAnchorElement).href = `https://pistectl.github.io/pistectl/${language === "fr" ? "fr/" : ""}`;
  const other = byId("language");
  other.lang = otherLanguage(language);
  other.textContent = language === "fr" ? "English" : "Français";
}

/** The language that the button offers. */
export function otherLanguage(language: Language): Language {
  return language === "fr" ? "en" : "fr";
}
