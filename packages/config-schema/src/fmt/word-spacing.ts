/** What stands on a line, as far as the blank before and after it is concerned. */
export type Word =
  | "marker"
  | "dash"
  | "question"
  | "colon"
  | "comma"
  | "property"
  | "alias"
  | "scalar"
  | "map-start"
  | "map-end"
  | "sequence-start"
  | "sequence-end";

/** Whether a space stands between two words of a line: `{ a: 1, b: [c, d] }`. */
export function isSpaced(before: Word, word: Word): boolean {
  // After an alias the colon would be part of its name; after a property or nothing it would be part of the key.
  if (word === "colon") return !CLOSED.has(before) && before !== "sequence-start";
  if (word === "comma") return before === "colon" || before === "property";
  if (word === "map-end") return before !== "map-start";
  if (word === "sequence-end") return before === "colon" || before === "property";
  return before !== "sequence-start";
}

const CLOSED: ReadonlySet<Word> = new Set(["scalar", "map-end", "sequence-end"]);
