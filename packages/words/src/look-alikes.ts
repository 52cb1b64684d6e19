/** Letters and signs that nobody tells from those of ASCII, each with the one that it looks like. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [
    // Cyrillic.
    ["АВЕЅІЈКМНОРСТУХԌԚԜ", "ABESIJKMHOPCTYXGQW"],
    ["аеорсухѕіјһԁԛԝӏ", "aeopcyxsijhdqwl"],
    // Greek.
    ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"],
    ["ανορυι", "avopui"],
    ["\u2010\u2011\ufe63\uff0d", "----"],
  ].flatMap(([odd = "", plain = ""]) => Array.from(odd, (letter, at) => [letter, plain.charAt(at)] as const)),
)
  .set("\ufb01", "fi")
  .set("\ufb02", "fl")
  .set("\ufb00", "ff")
  .set("\ufb03", "ffi")
  .set("\ufb04", "ffl");

const ALWAYS = /[\u2010\u2011\ufb00-\ufb04]/gu;
const ASCII = /^[\0-\x7f]*$/;

/**
 * Replaces what cannot be told from ASCII by its look: letters of another alphabet in a word that has Latin ones too or nothing but such letters, hyphens
 * that are none, ligatures. A word of Russian or Greek stays as it is.
 */
export function replaceLookAlikes(text: string, by: (character: string) => string): string {
  if (ASCII.test(text)) return text;
  return text
    .replace(/[\p{L}\p{M}\p{N}_]*[\p{Script=Cyrillic}\p{Script=Greek}][\p{L}\p{M}\p{N}_]*/gu, (word) => replaceInWord(word, by))
    .replace(ALWAYS, by);
}

function replaceInWord(word: string, by: (character: string) => string): string {
  const isMeantAsLatin = /\p{Script=Latin}/u.test(word) || isAllAlike(word);
  return isMeantAsLatin ? word.replace(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, by) : word;
}

/** A text as it looks, where letters of another alphabet stand for Latin ones. */
export function asItLooks(text: string): string {
  return replaceLookAlikes(text, (character) => LOOK_ALIKES.get(character) ?? character);
}

function isAllAlike(word: string): boolean {
  return Array.from(word).every((character) => LOOK_ALIKES.has(character) || /[\p{N}_]/u.test(character));
}
