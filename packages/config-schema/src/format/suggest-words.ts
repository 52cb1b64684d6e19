import { editDistance } from "../edit-distance.ts";

/** Longest word compared; a longer one is nobody's typing error. */
const MAX_LENGTH = 100;
const MAX_SUGGESTIONS = 3;
/** One typing error in so many characters is still the same word. */
const CHARACTERS_PER_EDIT = 3;

/** What may be suggested, and other words that mean it (folded). */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

/** Words near to what was typed, nearest first, at most three: what is meant in French, else typing errors. */
export function suggestWords(typed: string, candidates: readonly string[], synonyms: Synonyms = {}): readonly string[] {
  if (typed.length > MAX_LENGTH) return [];
  const wanted = foldWord(typed);
  if (wanted === "") return [];
  return candidates
    .map((candidate) => ({
      candidate,
      distance: distanceTo(wanted, candidate, synonyms[candidate] ?? []),
      prefix: commonPrefix(wanted, foldWord(candidate)),
    }))
    .filter(({ distance }) => Number.isFinite(distance))
    .sort((a, b) => a.distance - b.distance || b.prefix - a.prefix || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, MAX_SUGGESTIONS)
    .map(({ candidate }) => candidate);
}

/** Whether a word is another one but for accents, case, separators and the plural, or its translation. */
export function meansWord(typed: string, word: string, synonyms: Synonyms = {}): boolean {
  return [word, ...(synonyms[word] ?? [])].some((meaning) => foldWord(meaning) === foldWord(typed));
}

/** Accents, case, separators and the plural set aside. */
export function foldWord(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/(?<=..)s$/, "");
}

function distanceTo(wanted: string, candidate: string, meaning: readonly string[]): number {
  if (meaning.some((synonym) => foldWord(synonym) === wanted)) return 0;
  return Math.min(...[candidate, ...meaning].map((word) => typingErrors(wanted, foldWord(word))));
}

function typingErrors(wanted: string, word: string): number {
  const edits = editDistance(wanted, word);
  const allowed = Math.max(1, Math.floor(Math.min(wanted.length, word.length) / CHARACTERS_PER_EDIT));
  // A word of one or two letters is one edit from too many others.
  return edits <= allowed && edits < Math.min(wanted.length, word.length) ? edits : Number.POSITIVE_INFINITY;
}

function commonPrefix(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
