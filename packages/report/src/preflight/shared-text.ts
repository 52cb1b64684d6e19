/** What stands in a text of several targets where theirs differ. */
const DIFFERS = "…";

/** The words that differ make up at most this part of what is still the same text. */
const MOST_DIFFERING = 0.5;

/** One word of a text, or what stands between two. */
export interface Piece {
  /** Alike in the texts of all targets where it names the target itself. */
  readonly word: string;
  readonly shown: string;
}

/** A private character in place of a name. */
const PLACE = "\ue000";

/** Blanks, words, and the marks around them. */
const PIECES = /\s+|[("«“]+|\S+?(?=[.,;:!?)»”"]*(?:\s|$))|\S+/gu;

/** A text in pieces, the names of its target (application, API) marked as such. */
export function piecesOf(text: string, names: readonly (string | null)[]): readonly Piece[] {
  const places = names.flatMap((name, index) => (name === null || name === "" ? [] : [{ name, word: `${PLACE}${index}` }]));
  const marked = places.reduce((rest, { name, word }) => rest.replace(wholeName(name), () => word), text);
  return (marked.match(PIECES) ?? []).map((word) => ({
    word,
    shown: places.reduce((rest, { name, word: place }) => rest.replaceAll(place, name), word),
  }));
}

/** Whether two texts say the same of two targets. */
export function saySame(one: readonly Piece[], other: readonly Piece[]): boolean {
  if (one.length !== other.length) return false;
  const words = one.filter(({ word }) => word.trim() !== "").length;
  return one.filter(({ word }, index) => word !== other[index]?.word).length <= MOST_DIFFERING * words;
}

/** The text that all have in common: where they differ stands what a name is a name of, in the order of `piecesOf`, and `…` for anything else. */
export function sharedText(texts: readonly (readonly Piece[])[], kinds: readonly string[]): string {
  const [first = [], ...others] = texts;
  const text = first
    .map(({ word, shown }, index) => {
      if (others.every((other) => other[index]?.shown === shown)) return shown;
      return others.every((other) => other[index]?.word === word)
        ? kinds.reduce((rest, kind, place) => rest.replace(`${PLACE}${place}`, kind), word)
        : DIFFERS;
    })
    .join("")
    .replace(/…\.(?=\s|$)/g, DIFFERS);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What each text has in those places, the names of its target left out. */
export function ownWords(texts: readonly (readonly Piece[])[]): readonly string[] {
  const [first = [], ...others] = texts;
  const differing = first.flatMap(({ word }, index) => (others.every((other) => other[index]?.word === word) ? [] : [index]));
  return texts.map((pieces) => differing.flatMap((index) => pieces[index]?.shown ?? []).join(", "));
}

/** The name where it is a word of its own. */
function wholeName(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_-])${name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}(?![\\p{L}\\p{N}_-])`, "gu");
}
