/** A text that may be shown in full or, where room is short, in one line. */
export interface Piece {
  readonly short: string;
  /** Put together only where there may be room for it. */
  readonly full: () => string;
}

/** Room that several lists share, characters. */
export interface Room {
  left: number;
}

/** Line breaks around a piece, characters. */
export const SEPARATOR = 2;

/** As many pieces of a list, from the first, as there is room for: first each in short, then each in full. A piece is made when its turn comes. */
export class FittedList<Item> {
  readonly #items: readonly Item[];
  readonly #pieceOf: (item: Item) => Piece;
  readonly #pieces: Piece[] = [];
  readonly #texts: string[] = [];
  #enlarged = 0;

  constructor(items: readonly Item[], pieceOf: (item: Item) => Piece) {
    this.#items = items;
    this.#pieceOf = pieceOf;
  }

  /** Takes pieces in short until the room is used, or no more than `reserve` of it is left. */
  admit(room: Room, reserve = 0): void {
    for (const item of this.#items.slice(this.#texts.length)) {
      const piece = this.#pieceOf(item);
      const { short } = piece;
      if (short.length + SEPARATOR > room.left - reserve) return;
      room.left -= short.length + SEPARATOR;
      this.#pieces.push(piece);
      this.#texts.push(short);
    }
  }

  /** Shows pieces in full until the room is used; those that have been admitted, in their order. */
  enlarge(room: Room): void {
    for (const [index, piece] of this.#pieces.entries()) {
      const { short } = piece;
      const full = piece.full();
      if (full.length - short.length > room.left) return;
      room.left -= full.length - short.length;
      this.#texts[index] = full;
      this.#enlarged = index + 1;
    }
  }

  get texts(): readonly string[] {
    return this.#texts;
  }

  /** What is shown, with its text. */
  get shown(): readonly (readonly [item: Item, text: string])[] {
    return this.#texts.flatMap((text, index) => this.#items.slice(index, index + 1).map((item) => [item, text] as const));
  }

  /** Pieces that are not shown at all. */
  get leftOut(): number {
    return this.#items.length - this.#texts.length;
  }

  /** Pieces that are shown in short, and have more to say. */
  get shortened(): number {
    return this.#pieces.slice(this.#enlarged).filter(({ short, full }) => short !== full()).length;
  }
}
