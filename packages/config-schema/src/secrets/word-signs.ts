/** A sort of characters that a word holds, a bit each. */
export const SIGN = { digit: 1, lower: 2, upper: 4, symbol: 8, at: 16, equals: 32, slash: 64, other: 128 } as const;

/** In the order of their bits; what is none of these, nor `_`, `-` or `+`, is another. */
const CHARACTERS = ["0123456789", "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "!#$%^&*~", "@", "=", "/"] as const;

const SIGN_OF = new Uint8Array(128).fill(SIGN.other);
for (const character of "_-+") SIGN_OF[character.charCodeAt(0)] = 0;
for (const [bit, characters] of CHARACTERS.entries()) for (const character of characters) SIGN_OF[character.charCodeAt(0)] = 1 << bit;

/** `§` is a symbol too. */
const OUTSIDE_ASCII = SIGN.other | SIGN.symbol;

/** The sorts of characters of a stretch, in one pass: nearly every word is told by them not to be a secret of some look. */
export function wordSigns(text: string, start = 0, end = text.length): number {
  let signs = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    signs |= code < 128 ? (SIGN_OF[code] ?? 0) : OUTSIDE_ASCII;
  }
  return signs;
}

/** Whether all of some sorts are there. */
export function hasAll(signs: number, wanted: number): boolean {
  return (signs & wanted) === wanted;
}

/** Whether one of some sorts is there. */
export function hasAny(signs: number, wanted: number): boolean {
  return (signs & wanted) !== 0;
}
