import type { Language } from "@pistectl/words";

/** Where the playground is published. */
const PLAYGROUND = "https://pistectl.github.io/pistectl/playground/";

/** Address at which the playground opens a sample of a rule; samples are counted from 0 here, and from 1 in the address. */
export function playgroundSampleUrl(rule: string, index: number, language: Language): string {
  return `${PLAYGROUND}?lang=${language}#rule=${rule}&sample=${index + 1}`;
}
