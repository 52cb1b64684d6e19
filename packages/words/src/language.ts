/** Languages that every message exists in. */
export const LANGUAGES = ["en", "fr"] as const;
/** One of `LANGUAGES`. */
export type Language = (typeof LANGUAGES)[number];

/** One text in every language. */
export type Localized = Readonly<Record<Language, string>>;

/** One text per language from one template. */
export function localized(word: (language: Language) => string): Localized {
  return { en: word("en"), fr: word("fr") };
}

/** Where a fact comes from: what names it in both languages alike differs in its punctuation. */
export function citation(source: string | Localized): Localized {
  return typeof source === "string" ? { en: source, fr: source.replaceAll("; ", " ; ") } : source;
}

/** A text that is the same in every language. */
export function same(text: string): Localized {
  return { en: text, fr: text };
}
