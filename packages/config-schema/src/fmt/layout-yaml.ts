import { type CST, Parser } from "yaml";
import { blockScalarLines } from "./block-scalar-lines.ts";
import { flowScalarLines } from "./flow-scalar-lines.ts";
import { INDENT } from "./indent.ts";
import type { Layout } from "./layout.ts";
import { LineWriter } from "./line-writer.ts";
import { type Block, OwnLineComments } from "./own-line-comments.ts";
import { withoutBlanksAtEnd } from "./without-blanks-at-end.ts";
import { isSpaced, type Word } from "./word-spacing.ts";

/**
 * Lays out YAML that parses, token by token: line breaks stay where they are, the blanks at the start of lines and between words become canonical. A flow
 * collection of several lines closes where its value would begin a line, and holds its items two columns further: a closing bracket right below its key is
 * no YAML (YAML 1.2.2 §7.4), and editors say so.
 */
export function layoutYaml(text: string): Layout {
  const writer = new LineWriter();
  const walk = new Walk(text, writer);
  for (const token of new Parser().parse(text)) walk.streamToken(token);
  walk.end();
  return { text: writer.text(), blankBefore: writer.blankBefore, blankAfter: writer.blankAfter };
}

/** Where a token stands. */
interface Place {
  /** Column when it begins a line. */
  readonly column: number;
  /** Column of the lines of a scalar after its first. */
  readonly hang: number;
  /** Column of a closing bracket whose opening one does not begin a line. */
  readonly bracket: number;
  /** Innermost block around it. */
  readonly block: Block | null;
  readonly inFlow: boolean;
}

/** Lines of a scalar are indented here as well: at the margin they could pass for a marker. */
const ROOT: Place = { column: 0, hang: INDENT, bracket: 0, block: null, inFlow: false };

const WORDS: Partial<Record<CST.Token["type"], Word>> = {
  "doc-start": "marker",
  "doc-end": "marker",
  directive: "marker",
  anchor: "property",
  tag: "property",
  alias: "alias",
  "seq-item-ind": "dash",
  "explicit-key-ind": "question",
  "map-value-ind": "colon",
  comma: "comma",
  "flow-map-start": "map-start",
  "flow-map-end": "map-end",
  "flow-seq-start": "sequence-start",
  "flow-seq-end": "sequence-end",
};

/** Words after which a value may come. */
const OPENS_VALUE: ReadonlySet<Word> = new Set(["dash", "question", "colon", "property"]);

class Walk {
  readonly #text: string;
  readonly #writer: LineWriter;
  readonly #comments: OwnLineComments;
  #before: Word = "marker";
  /** End of the last word in the source. */
  #end = 0;

  constructor(text: string, writer: LineWriter) {
    this.#text = text;
    this.#writer = writer;
    this.#comments = new OwnLineComments(writer);
  }

  streamToken(token: CST.Token): void {
    if (token.type === "document") {
      this.#tokens(token.start, ROOT);
      this.#node(token.value, ROOT);
      this.#tokens(token.end, ROOT);
    } else this.#node(token, ROOT);
  }

  end(): void {
    this.#comments.settle({ column: 0, sourceColumn: 0, block: null });
  }

  #node(token: CST.Token | null | undefined, place: Place): void {
    if (!token) return;
    switch (token.type) {
      case "document":
        break;
      case "block-map":
      case "block-seq":
        this.#blockCollection(token, place);
        break;
      case "flow-collection":
        this.#flowCollection(token, place);
        break;
      case "block-scalar":
        this.#tokens(token.props, place);
        this.#writer.wholeLines(blockScalarLines(token, place.hang - INDENT));
        break;
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        if (token.source !== "") this.#word("scalar", token, flowScalarLines(token, place.hang), place);
        this.#tokens(token.end, place);
        break;
      case "comment":
        this.#comment(token, place);
        break;
      case "newline":
        this.#writer.lineBreak();
        break;
      case "space":
      case "byte-order-mark":
        break;
      default:
        this.#word(WORDS[token.type] ?? "scalar", token, [token.source], place);
        if ("end" in token) this.#tokens(token.end, place);
    }
  }

  #tokens(tokens: readonly CST.Token[] | undefined, place: Place): void {
    for (const token of tokens ?? []) this.#node(token, place);
  }

  #blockCollection(token: CST.BlockMap | CST.BlockSequence, { column, block: parent }: Place): void {
    const block: Block = { sourceColumn: token.indent, column, isSequence: token.type === "block-seq", parent };
    const inner = column + INDENT;
    const outside: Place = { column, hang: inner, bracket: inner, block, inFlow: false };
    const inside: Place = { ...outside, column: inner };
    for (const item of token.items) this.#item(item, outside, inside);
  }

  /** An item from its dash, question mark or key to its value: what comes before such an indicator stands outside, what comes after it inside. */
  #item({ start, key, sep, value }: CST.CollectionItem, outside: Place, inside: Place): void {
    const beforeKey = this.#indicated(start, outside, inside);
    this.#node(key, beforeKey);
    this.#node(value, sep === undefined ? beforeKey : this.#indicated(sep, outside, inside));
  }

  /** Gives where the tokens after these stand. */
  #indicated(tokens: readonly CST.SourceToken[], outside: Place, inside: Place): Place {
    let place = outside;
    for (const token of tokens) {
      this.#node(token, place);
      if (token.type === "seq-item-ind" || token.type === "explicit-key-ind" || token.type === "map-value-ind") place = inside;
    }
    return place;
  }

  #flowCollection({ start, items, end }: CST.FlowCollection, place: Place): void {
    const column = this.#writer.breaks > 0 ? place.column : place.bracket;
    this.#node(start, place);
    const inner = column + INDENT;
    const outside: Place = { column: inner, hang: inner + INDENT, bracket: inner, block: place.block, inFlow: true };
    const inside: Place = { ...outside, column: inner + INDENT };
    for (const item of items) this.#item(item, outside, inside);
    let isClosed = false;
    for (const token of end) {
      const closes = token.type === "flow-map-end" || token.type === "flow-seq-end";
      this.#node(token, isClosed ? place : closes ? { ...outside, column } : outside);
      isClosed ||= closes;
    }
  }

  #word(
    word: Word,
    { offset, source }: { readonly offset: number; readonly source: string },
    lines: readonly string[],
    place: Place,
  ): void {
    const { column, block, inFlow } = place;
    if (this.#writer.breaks > 0) this.#comments.settle({ column, sourceColumn: this.#sourceColumn(offset), block });
    this.#writer.word(lines, column, isSpaced(this.#before, word));
    this.#before = word;
    this.#end = offset + source.length;
    this.#comments.enter(block !== null && !inFlow && OPENS_VALUE.has(word) ? valueBlock(block) : block);
  }

  #comment({ offset, source }: CST.SourceToken, { column, inFlow }: Place): void {
    const text = withoutBlanksAtEnd(source);
    const sourceColumn = this.#sourceColumn(offset);
    if (this.#writer.breaks === 0) {
      const blanks = this.#text.slice(this.#end, offset);
      this.#writer.trailingComment({ text, gap: blanks.includes("\t") ? null : blanks.length, sourceColumn });
    } else if (this.#writer.continuesComment(sourceColumn)) this.#writer.continuedComment(text, sourceColumn);
    else if (inFlow) this.#writer.commentLine(text)(column);
    else this.#comments.add(text, sourceColumn);
  }

  #sourceColumn(offset: number): number {
    return offset - (this.#text.lastIndexOf("\n", offset - 1) + 1);
  }
}

/** The block that may come as the value of the last item of a block. */
function valueBlock(parent: Block): Block {
  return { sourceColumn: parent.sourceColumn + 1, column: parent.column + INDENT, isSequence: false, parent };
}
