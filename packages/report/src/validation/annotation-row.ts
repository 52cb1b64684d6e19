/** How a stretch of a row is coloured. */
export type Paint = (text: string) => string;

const PLAIN: Paint = (text) => text;

/** One row below a line of a frame, drawn mark by mark: a later mark covers an earlier one. */
export class AnnotationRow {
  readonly #cells: { readonly mark: string; readonly paint: Paint }[] = [];

  /** Draws a mark of one column from a column up to another, exclusive. */
  draw(from: number, to: number, mark: string, paint: Paint): this {
    while (this.#cells.length < from) this.#cells.push({ mark: " ", paint: PLAIN });
    for (let column = from; column < to; column++) this.#cells[column] = { mark, paint };
    return this;
  }

  /** The row, and behind it a text that begins at a column. */
  render(tail?: { readonly column: number; readonly text: string; readonly paint: Paint }): string {
    const end = tail?.column ?? this.#cells.length;
    let row = "";
    for (let column = 0; column < Math.min(end, this.#cells.length); ) {
      const paint = this.#cells[column]?.paint ?? PLAIN;
      let next = column;
      while (next < end && this.#cells[next]?.paint === paint) next++;
      row += paint(
        this.#cells
          .slice(column, next)
          .map(({ mark }) => mark)
          .join(""),
      );
      column = next;
    }
    if (tail === undefined) return row;
    return row + " ".repeat(Math.max(0, end - this.#cells.length)) + tail.paint(tail.text);
  }
}
