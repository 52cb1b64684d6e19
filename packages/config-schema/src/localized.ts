/** One text in every language. */
export interface Localized {
  readonly en: string;
  readonly fr: string;
}
