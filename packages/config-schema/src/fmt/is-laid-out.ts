import type { Comment } from "../document/manifest-document.ts";
import type { ManifestNode, MappingNode, SequenceNode } from "../document/manifest-node.ts";
import { readPlainYaml } from "../reading/read-plain-yaml.ts";
import { READING_LIMITS } from "../reading/reading-limits.ts";
import { INDENT } from "./indent.ts";

/** Blanks that no layout keeps, or not everywhere: at the end of a line, blank lines at the start, at the end and two in a row. */
const LOOSE_BLANKS = / \n|\n\n\n|^\n|\n\n$/;

/**
 * Whether a YAML text is sure to have its canonical layout already, as nearly every file of a formatted project has: told by the plain reader, ten times sooner
 * than by laying it out. False says nothing.
 */
export function isLaidOut(text: string): boolean {
  if (LOOSE_BLANKS.test(text)) return false;
  const { documents = [], comments = [] } = readPlainYaml(text, READING_LIMITS) ?? {};
  const [document, ...others] = documents;
  if (document === undefined || others.length > 0 || text.startsWith("---")) return false;
  const check = new LayoutCheck(text);
  return check.isBlockMapping(document.root, 0) && check.areInPlace(comments);
}

/** Every offset is compared with that which the canonical layout gives; what stands between two nodes is known to be blanks, indicators and comments. */
class LayoutCheck {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  isBlockMapping({ entries }: MappingNode, column: number): boolean {
    return entries.every(({ keySpan, value }) => this.#column(keySpan.start) === column && this.#isValue(value, keySpan.end, column));
  }

  /** Comments on lines of their own begin where what follows them does. Those behind something stay where they are as long as it does. */
  areInPlace(comments: readonly Comment[]): boolean {
    return comments.every(({ ownLine, span: { start, end } }) => {
      if (!ownLine) return true;
      let next = end;
      while (this.#text[next] === "\n" || this.#text[next] === " ") next++;
      return this.#column(start) === (next === this.#text.length ? 0 : this.#column(next));
    });
  }

  /** A value behind the colon of a key in this column. */
  #isValue(value: ManifestNode, keyEnd: number, column: number): boolean {
    const inner = column + INDENT;
    if (value.kind === "mapping" && value.style === "block") return this.isBlockMapping(value, inner);
    if (value.kind === "sequence" && value.style === "block") return this.#isBlockSequence(value, inner);
    if (value.span.start !== keyEnd + ": ".length) return false;
    if (value.kind !== "scalar" || (value.style !== "literal" && value.style !== "folded")) return this.#isInline(value);
    const content = this.#text.indexOf("\n", value.span.start) + 1;
    return this.#text.startsWith(" ".repeat(inner), content) && this.#text[content + inner] !== " ";
  }

  #isBlockSequence({ items }: SequenceNode, column: number): boolean {
    return items.every((item) => {
      const { start } = item.span;
      if (this.#column(start) !== column + INDENT || this.#text[start - INDENT] !== "-") return false;
      return item.kind === "mapping" && item.style === "block" ? this.isBlockMapping(item, column + INDENT) : this.#isInline(item);
    });
  }

  /** A scalar of one line, or a flow collection: `{ a: 1, b: [c, d] }`. */
  #isInline(node: ManifestNode): boolean {
    if (node.kind === "mapping") return this.#isFlowMapping(node);
    return node.kind !== "sequence" || this.#isFlowSequence(node);
  }

  #isFlowMapping({ span, entries }: MappingNode): boolean {
    let at = span.start + "{ ".length;
    for (const { keySpan, value } of entries) {
      if (keySpan.start !== at || value.span.start !== keySpan.end + ": ".length || !this.#isInline(value)) return false;
      at = value.span.end + ", ".length;
    }
    return entries.length === 0 ? span.end === span.start + "{}".length : span.end === at && this.#text[at - " }".length] === " ";
  }

  #isFlowSequence({ span, items }: SequenceNode): boolean {
    let at = span.start + "[".length;
    for (const item of items) {
      if (item.span.start !== at || !this.#isInline(item)) return false;
      at = item.span.end + ", ".length;
    }
    return items.length === 0 ? span.end === span.start + "[]".length : span.end === at - ", ".length + "]".length;
  }

  #column(offset: number): number {
    return offset - (this.#text.lastIndexOf("\n", offset - 1) + 1);
  }
}
