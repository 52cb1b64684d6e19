import { codePoints, type Localized, MASK, quote, remembered } from "@pistectl/words";
import { secretLook } from "../secrets/secret-look.ts";

/** The first character by which two names differ. */
export interface NameDifference {
  /** From 1, characters as a reader counts them (grapheme clusters). */
  readonly position: number;
  /** Null: the name ends before. */
  readonly found: string | null;
  readonly expected: string | null;
}

/** Characters that do not show, by the name that a reader knows. */
const INVISIBLE: ReadonlyMap<string, Localized> = new Map([
  [" ", { en: "a space", fr: "un espace" }],
  ["\t", { en: "a tab", fr: "une tabulation" }],
  ["\n", { en: "a line break", fr: "un saut de ligne" }],
  ["\u00a0", { en: "a no-break space", fr: "un espace insécable" }],
  ["\u00ad", { en: "a soft hyphen", fr: "un trait d'union conditionnel" }],
  ["\u200b", { en: "a zero-width space", fr: "un espace sans chasse" }],
  ["\u202f", { en: "a narrow no-break space", fr: "un espace fin insécable" }],
  ["\ufeff", { en: "a byte order mark", fr: "une marque d'ordre des octets" }],
]);

const PRINTABLE_ASCII = /^[\x21-\x7e]$/;

/** Where two names part; null when they are equal to the character. */
export function firstDifference(name: string, expected: string): NameDifference | null {
  const ours = charactersOf(name);
  const theirs = charactersOf(expected);
  const index = Array.from({ length: Math.max(ours.length, theirs.length) }, (_, at) => at).find((at) => ours[at] !== theirs[at]);
  return index === undefined ? null : { position: index + 1, found: ours[index] ?? null, expected: theirs[index] ?? null };
}

/** The difference as the rest of a sentence about the first name: "character 8 is a space (U+0020), after the end of …". */
export function describeDifference({ position, found, expected }: NameDifference, expectedName: string): Localized {
  const name = quoteName(expectedName);
  if (found === null) {
    const next = describeCharacter(expected ?? "", !PRINTABLE_ASCII.test(expected ?? ""));
    return {
      en: `it ends where ${name.en} goes on with ${next.en} (character ${position})`,
      fr: `il s'arrête là où ${name.fr} continue par ${next.fr} (caractère ${position})`,
    };
  }
  const withCode = !PRINTABLE_ASCII.test(found) || (expected !== null && !PRINTABLE_ASCII.test(expected));
  const ours = describeCharacter(found, withCode);
  if (expected === null) {
    return {
      en: `character ${position} is ${ours.en}, after the end of ${name.en}`,
      fr: `le caractère ${position} est ${ours.fr}, après la fin de ${name.fr}`,
    };
  }
  const theirs = describeCharacter(expected, withCode);
  return {
    en: `character ${position} is ${ours.en}, and ${theirs.en} in ${name.en}`,
    fr: `le caractère ${position} est ${ours.fr}, et ${theirs.fr} dans ${name.fr}`,
  };
}

/** Whether two different names look the same once printed, because their accents are encoded in two ways. */
export function looksTheSame(one: string, other: string): boolean {
  return one !== other && one.normalize("NFC") === other.normalize("NFC");
}

/** A name in quotation marks; a mask for what looks like a secret, pasted in the place of a name. */
export const quoteName: (name: string) => Localized = remembered(quoteOrMask);

function quoteOrMask(name: string): Localized {
  // Not even in part: whoever masks the secret in messages would not know it again.
  return quote(secretLook(name) === null ? name : MASK);
}

/** A character by its look, or by its name when it does not show; `withCode`: with its code points, since its look may not tell it from another. */
function describeCharacter(character: string, withCode: boolean): Localized {
  const known = INVISIBLE.get(character);
  const code = codePoints(character);
  if (known !== undefined) return { en: `${known.en} (${code})`, fr: `${known.fr} (${code})` };
  // Controls, formats, unassigned, and every blank but the ordinary space.
  if (/^[\p{C}\p{Z}]*$/u.test(character)) {
    return { en: `an invisible character (${code})`, fr: `un caractère invisible (${code})` };
  }
  const { en, fr } = quoteName(character);
  return withCode ? { en: `${en} (${code})`, fr: `${fr} (${code})` } : { en, fr };
}

function charactersOf(name: string): readonly string[] {
  // Latin letters, accented ones in one piece included, are one cluster each: nearly every name, and segmenting is slow.
  if (/^[\x20-\x7e\xa0-\xac\xae-\u02ff]*$/.test(name)) return name.split("");
  return Array.from(new Intl.Segmenter("en", { granularity: "grapheme" }).segment(name), ({ segment }) => segment);
}
