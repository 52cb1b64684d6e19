/** A comment behind the code of its line. */
interface TrailingComment {
  readonly text: string;
  /** Blanks before it in the source; null where tabs stand, which have no width. */
  readonly gap: number | null;
  /** Where it began in its line of the source. */
  readonly sourceColumn: number;
}

interface Line {
  text: string;
  comment: TrailingComment | null;
}

/**
 * Puts words on lines, with at most one blank line between two of them. Comments behind code that begin in one column of the source on lines that
 * follow each other stay in one column; elsewhere the blanks before them stay as many, one at least.
 */
export class LineWriter {
  readonly #lines: Line[] = [];
  #breaks = 1;
  #blankBefore = false;

  /** Line breaks since the last word; the start of the text counts as one. */
  get breaks(): number {
    return this.#breaks;
  }

  /** Whether blank lines stand before the first word. */
  get blankBefore(): boolean {
    return this.#blankBefore;
  }

  /** Whether blank lines stand after the last word. */
  get blankAfter(): boolean {
    return this.#lines.length > 0 && this.#breaks > 1;
  }

  lineBreak(): void {
    this.#breaks++;
  }

  /** Writes a word: at a column when it begins a line, else after a space or right after the word before. The lines after its first come as they are. */
  word([first = "", ...others]: readonly string[], column: number, spaced: boolean): void {
    const line = this.#lines.at(-1);
    if (this.#breaks > 0 || line === undefined) this.#startLine(" ".repeat(column) + first);
    else line.text += (spaced ? " " : "") + first;
    for (const other of others) this.#startLine(other);
  }

  /** Writes whole lines as they are; what follows begins a line. */
  wholeLines(lines: readonly string[]): void {
    for (const line of lines) {
      this.#breaks = 1;
      this.#startLine(line);
    }
    this.#breaks = 1;
  }

  /** Writes a comment behind the code of the present line. */
  trailingComment(comment: TrailingComment): void {
    const line = this.#lines.at(-1);
    if (line !== undefined) line.comment = comment;
  }

  /** Whether a comment on its own line goes on with the one behind the code of the line above: it begins in the same column. */
  continuesComment(sourceColumn: number): boolean {
    const above = this.#lines.at(-1)?.comment ?? null;
    return this.#breaks === 1 && above !== null && above.gap !== null && above.sourceColumn === sourceColumn;
  }

  /** Writes a comment that goes on with the one behind the code of the line above. */
  continuedComment(text: string, sourceColumn: number): void {
    this.#startLine("");
    this.trailingComment({ text, gap: Number.POSITIVE_INFINITY, sourceColumn });
  }

  /** Writes a comment on its own line; its column is given later. */
  commentLine(text: string): (column: number) => void {
    const line = this.#startLine(text);
    return (column) => {
      line.text = " ".repeat(column) + text;
    };
  }

  /** Everything written, each line with its end. */
  text(): string {
    const written: string[] = [];
    for (let start = 0; start < this.#lines.length; ) {
      const end = this.#endOfAligned(start);
      const aligned = this.#lines.slice(start, end);
      const column = commentColumn(aligned);
      for (const { text, comment } of aligned) written.push(comment === null ? text : text.padEnd(column) + comment.text, "\n");
      start = end;
    }
    return written.join("");
  }

  #startLine(text: string): Line {
    if (this.#lines.length === 0) this.#blankBefore = this.#breaks > 1;
    else if (this.#breaks > 1) this.#lines.push({ text: "", comment: null });
    this.#breaks = 0;
    const line = { text, comment: null };
    this.#lines.push(line);
    return line;
  }

  /** The end of the lines from one on whose comments share its column. */
  #endOfAligned(start: number): number {
    const first = this.#lines[start]?.comment ?? null;
    let end = start + 1;
    if (first === null || first.gap === null) return end;
    for (; end < this.#lines.length; end++) {
      const comment = this.#lines[end]?.comment ?? null;
      if (comment === null || comment.gap === null || comment.sourceColumn !== first.sourceColumn) break;
    }
    return end;
  }
}

/** The column of comments that stay in one: as near to the longest code as the nearest one was to its own. */
function commentColumn(lines: readonly Line[]): number {
  let width = 0;
  let gap = Number.POSITIVE_INFINITY;
  for (const { text, comment } of lines) {
    width = Math.max(width, text.length);
    gap = Math.min(gap, comment?.gap ?? 1);
  }
  return width + Math.max(1, gap);
}
