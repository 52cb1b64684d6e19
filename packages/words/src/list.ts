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

/** As `Intl.ListFormat` words them in British English, which has no comma before the last word, and in French; its data would be loaded at every start that words a list. */
function list(items: readonly (string | Localized)[], type: keyof typeof BEFORE_LAST): Localized {
  return localized((language) => {
    const words = items.map((item) => (typeof item === "string" ? item : item[language]));
    const last = words.pop() ?? "";
    return words.length === 0 ? last : `${words.join(", ")} ${BEFORE_LAST[type][language]} ${last}`;
  });
}

const BEFORE_LAST = { conjunction: { en: "and", fr: "et" }, disjunction: { en: "or", fr: "ou" } } as const;
