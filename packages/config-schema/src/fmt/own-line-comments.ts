import type { LineWriter } from "./line-writer.ts";

/** A block mapping or sequence, in the source and as it is laid out. */
export interface Block {
  readonly sourceColumn: number;
  readonly column: number;
  readonly isSequence: boolean;
  /** The one that it stands in. */
  readonly parent: Block | null;
}

interface WaitingComment {
  readonly text: string;
  readonly sourceColumn: number;
  /** It stands right below another one, in the same column: they move together. */
  readonly goesOn: boolean;
  readonly place: (column: number) => void;
}

/** A commented item of a list. */
const ITEM = /^#+[ \t]*-(?:[ \t]|$)/;

/** A word that begins its line. */
interface FirstWord {
  readonly column: number;
  readonly sourceColumn: number;
  readonly block: Block | null;
}

/**
 * Comments of a block that stand on their own lines, until what follows them is known: they take its column. One that the source has further right than what
 * follows belongs to a block that ends there, the innermost that begins no further right, and takes the column of that block.
 */
export class OwnLineComments {
  readonly #writer: LineWriter;
  #waiting: WaitingComment[] = [];
  /** Innermost block of the last word. */
  #block: Block | null = null;

  constructor(writer: LineWriter) {
    this.#writer = writer;
  }

  add(text: string, sourceColumn: number): void {
    const goesOn = this.#writer.breaks === 1 && this.#waiting.at(-1)?.sourceColumn === sourceColumn;
    this.#waiting.push({ text, sourceColumn, goesOn, place: this.#writer.commentLine(text) });
  }

  /** Places the comments before a word that begins its line. */
  settle(next: FirstWord): void {
    let column = next.column;
    for (const comment of this.#waiting) {
      if (!comment.goesOn) column = this.#endedBlock(comment, next)?.column ?? next.column;
      comment.place(column);
    }
    this.#waiting = [];
  }

  /** A word was written in this block. */
  enter(block: Block | null): void {
    this.#block = block;
  }

  #endedBlock({ text, sourceColumn }: WaitingComment, next: FirstWord): Block | null {
    let block = this.#block;
    while (block !== null && block.sourceColumn > sourceColumn) block = block.parent;
    if (block === null || isWithin(next.block, block)) return null;
    // In a list that is not indented under its key, an item taken out stays in the list.
    const isItem = block.isSequence && block.sourceColumn === sourceColumn && ITEM.test(text);
    return isItem || sourceColumn > next.sourceColumn ? block : null;
  }
}

/** Whether a block stands in another one, or is it. */
function isWithin(block: Block | null, around: Block): boolean {
  let at = block;
  while (at !== null && at !== around) at = at.parent;
  return at !== null;
}
