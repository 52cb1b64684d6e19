import { editDistance } from "./edit-distance.ts";
import type { Localized } from "./language.ts";
import { alternatives } from "./list.ts";
import { asItLooks } from "./look-alikes.ts";

/** Longest word compared; a longer one is nobody's typing error. */
const MAX_LENGTH = 100;
/** Most words suggested at once. */
export const MAX_SUGGESTIONS = 3;
/** One typing error in so many characters is still the same word. */
const CHARACTERS_PER_EDIT = 3;

/** What may be suggested, and other words that mean it (folded). */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

/** A sentence after a blank, ` Did you mean a, b or c?`; empty when nothing is suggested. */
export function didYouMean(suggestions: readonly string[]): Localized {
  const { en, fr } = alternatives(suggestions);
  return suggestions.length === 0 ? { en: "", fr: "" } : { en: ` Did you mean ${en}?`, fr: ` Vouliez-vous dire ${fr} ?` };
}

/** Words near to what was typed, nearest first, at most three: what is meant in French, else typing errors. */
export function suggestWords(typed: string, candidates: readonly string[], synonyms: Synonyms = {}): readonly string[] {
  return wordSuggester(candidates, synonyms)(typed);
}

/** The same for many typed words among the same candidates. */
export function wordSuggester(candidates: readonly string[], synonyms: Synonyms = {}): (typed: string) => readonly string[] {
  let folded: readonly Candidate[] | null = null;
  return (typed) => {
    if (typed.length > MAX_LENGTH) return [];
    const wanted = foldedWord(foldWord(typed));
    if (wanted.text === "") return [];
    folded ??= candidates.map((candidate) => ({
      candidate,
      word: foldedWord(foldWord(candidate)),
      meanings: (synonyms[candidate] ?? []).map((synonym) => foldedWord(foldWord(synonym))),
    }));
    const near: { readonly candidate: string; readonly distance: number; readonly prefix: number }[] = [];
    for (const { candidate, word, meanings } of folded) {
      const distance = distanceTo(wanted, word, meanings);
      if (Number.isFinite(distance)) near.push({ candidate, distance, prefix: commonPrefix(wanted.text, word.text) });
    }
    return near
      .sort((a, b) => a.distance - b.distance || b.prefix - a.prefix || (a.candidate < b.candidate ? -1 : 1))
      .slice(0, MAX_SUGGESTIONS)
      .map(({ candidate }) => candidate);
  };
}

interface Candidate {
  readonly candidate: string;
  readonly word: FoldedWord;
  readonly meanings: readonly FoldedWord[];
}

/** Whether a word is another one but for accents, case, separators, the plural and letters that look the same, or its translation. */
export function meansWord(typed: string, word: string, synonyms: Synonyms = {}): boolean {
  return [word, ...(synonyms[word] ?? [])].some((meaning) => foldWord(meaning) === foldWord(typed));
}

/** Accents, case, separators, the plural and letters that only look the same set aside. */
export function foldWord(text: string): string {
  if (/^[a-z0-9]*$/i.test(text)) return text.toLowerCase().replace(/(?<=..)s$/, "");
  return asItLooks(text)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/(?<=..)s$/, "");
}

/** A folded word with what tells at once that another is far from it. */
interface FoldedWord {
  readonly text: string;
  /** Code points, as edits are counted. */
  readonly length: number;
  /** One of 32 bits for each letter that occurs; several letters may share one. */
  readonly letters: number;
}

function foldedWord(text: string): FoldedWord {
  let length = 0;
  let letters = 0;
  for (const letter of text) {
    length++;
    letters |= 1 << ((letter.codePointAt(0) ?? 0) & 31);
  }
  return { text, length, letters };
}

function distanceTo(wanted: FoldedWord, word: FoldedWord, meanings: readonly FoldedWord[]): number {
  if (meanings.some(({ text }) => text === wanted.text)) return 0;
  return [word, ...meanings].reduce((least, meaning) => Math.min(least, typingErrors(wanted, meaning)), Number.POSITIVE_INFINITY);
}

function typingErrors(wanted: FoldedWord, word: FoldedWord): number {
  const shorter = Math.min(wanted.text.length, word.text.length);
  const allowed = Math.max(1, Math.floor(shorter / CHARACTERS_PER_EDIT));
  if (leastEdits(wanted, word) > allowed) return Number.POSITIVE_INFINITY;
  const edits = editDistance(wanted.text, word.text, allowed);
  // A word of one or two letters is one edit from too many others.
  return edits <= allowed && edits < shorter ? edits : Number.POSITIVE_INFINITY;
}

/** Each letter that one word has more than the other, and each that the other does not have at all, takes an edit. */
function leastEdits(one: FoldedWord, other: FoldedWord): number {
  return Math.max(Math.abs(one.length - other.length), bitsIn(one.letters & ~other.letters), bitsIn(other.letters & ~one.letters));
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

function commonPrefix(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
