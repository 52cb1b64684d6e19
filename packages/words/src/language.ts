/** Languages that every message exists in. */
export const LANGUAGES = ["en", "fr"] as const;
/** One of `LANGUAGES`. */
export type Language = (typeof LANGUAGES)[number];

/** One text in every language. */
export type Localized = Readonly<Record<Language, string>>;
