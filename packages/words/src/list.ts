import { type Localized, localized } from "./language.ts";
import { quoteCode } from "./quote.ts";

/** `a, b or c`; items that differ between languages come localized. */
export function alternatives(items: readonly (string | Localized)[]): Localized {
  return list(items, "disjunction");
}

/** The same, each word between backticks. */
export function codeAlternatives(words: readonly string[]): Localized {
  return alternatives(words.map(quoteCode));
}

/** `a, b and c`. */
export function enumeration(items: readonly (string | Localized)[]): Localized {
  return list(items, "conjunction");
}

function list(items: readonly (string | Localized)[], type: "conjunction" | "disjunction"): Localized {
  return localized((language) => {
    const words = items.map((item) => (typeof item === "string" ? item : item[language]));
    // British lists have no comma before the last word, as French ones.
    return words.length < 2 ? words.join("") : new Intl.ListFormat(language === "en" ? "en-GB" : "fr", { type }).format(words);
  });
}
