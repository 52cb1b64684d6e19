import { asciiTable } from "@pistectl/words";
import type { Comment } from "../document/manifest-document.ts";
import type { ManifestNode, MappingEntry, MappingNode, ScalarNode, SequenceNode } from "../document/manifest-node.ts";
import type { Span } from "../document/span.ts";
import type { ReadingLimits } from "./reading-limits.ts";

/** What a plain file holds. */
export interface PlainFile {
  /** None where nothing but comments stands. */
  readonly documents: readonly PlainDocument[];
  readonly comments: readonly Comment[];
  /** Whether no key and no plain scalar can be one that `countSuspicions` counts. */
  readonly isUsual: boolean;
}

/** A document of a plain file. */
export interface PlainDocument {
  readonly root: MappingNode;
  /** From the line `---` before it, or the start of the file, to that of the next. */
  readonly span: Span;
}

/** Deepest nesting that is read here. */
const MAX_DEPTH = 16;
/** Keys of a mapping that are read here: more of them than any manifest has. */
const MAX_KEYS = 1000;
/** Most words (`ReadingLimits`) that a key with its value, an item or a comment is counted for. */
const WORDS_OF_AN_ENTRY = 6;
/** Longest key that is read here, characters: sixteen of them are no path too long (`ReadingLimits`). */
const MAX_KEY = 50;
/** A text that holds one of these is not read here: blanks that are not spaces, line breaks that are not LF, what shows as nothing. */
const ODD = /[^\n\x20-\x7e\u00a1-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\ud7ff\ue000-\ufefe\uff00-\ufff0]/;
/** A line that may begin a directive, or a document otherwise than by three dashes alone. */
const MARKER = /^(?:---.|\.\.\.|%)/m;
const SEPARATOR = "---\n";
/** Keys that are names: a number, a boolean or nothing is read otherwise. */
const KEY_START = asciiTable(/[A-Za-z_]/);
const KEY_PART = asciiTable(/[A-Za-z0-9_./-]/);
/** Characters of `false`. */
const LONGEST_WORD = 5;
const NOT_A_NAME = /^(?:null|true|false|y|n|yes|no|on|off)$/i;
/** What a plain scalar may begin with here, beside what is not of ASCII. */
const PLAIN_START = asciiTable(/[A-Za-z0-9_./~<($=]/);
/** Where a plain scalar may end: at a line break, a comment, in a flow collection at its signs; at a colon it turns out to be a key. */
const MAY_END = asciiTable(/[\n#:,[\]{}]/);
const FLOW_SIGN = asciiTable(/[,[\]{}]/);
/** A character with which a plain scalar hardly begins or ends, and a key in quotes that may have stood without. */
const USUAL_END = asciiTable(/[\w./~<($+*%)?!-]/);
const USUAL_KEY = /^.[A-Za-z_][\w./-]*.$/;

const [LINE_BREAK, SPACE, DOUBLE_QUOTE, HASH, SINGLE_QUOTE, DOT, COLON] = [10, 32, 34, 35, 39, 46, 58];

/**
 * Reads a YAML file as nearly every manifest is written: documents that are mappings, in block style with flow collections of one line, plain and quoted scalars
 * of one line, block scalars. Null for anything else, be it right or wrong: that is for the parser of all of YAML, which alone says what is wrong. What is read
 * here is read as that parser reads it, to the last position.
 */
export function readPlainYaml(text: string, limits: Pick<ReadingLimits, "documents" | "depth" | "words">): PlainFile | null {
  if (!text.endsWith("\n") || ODD.test(text) || MARKER.test(text)) return null;
  try {
    return new PlainReader(text, limits).read();
  } catch (cause) {
    if (cause === NOT_PLAIN) return null;
    throw cause;
  }
}

/** Thrown where the text turns out to be another YAML. */
const NOT_PLAIN = Symbol("not plain");

class PlainReader {
  readonly #text: string;
  readonly #maxDepth: number;
  readonly #maxDocuments: number;
  readonly #maxEntries: number;
  readonly #comments: Comment[] = [];
  /** Keys, items and comments of the document. */
  #entries = 0;
  #isUsual = true;
  /** Where what has not been read yet begins: the content of a line. */
  #at = 0;
  /** Column of that; -1 at the end of the text. */
  #indent = 0;

  constructor(text: string, limits: Pick<ReadingLimits, "documents" | "depth" | "words">) {
    this.#text = text;
    this.#maxDepth = Math.min(limits.depth, MAX_DEPTH);
    this.#maxDocuments = limits.documents;
    this.#maxEntries = Math.floor(limits.words / WORDS_OF_AN_ENTRY);
  }

  read(): PlainFile {
    const documents: PlainDocument[] = [];
    for (let start = 0; start < this.#text.length; ) {
      if (documents.length >= this.#maxDocuments) throw NOT_PLAIN;
      this.#entries = 0;
      this.#toNextLine(this.#text.startsWith(SEPARATOR, start) ? start + SEPARATOR.length : start);
      if (start === 0 && this.#indent === -1) break;
      if (this.#indent !== 0) throw NOT_PLAIN;
      const root = this.#mapping(0, 1);
      if (!this.#isAtEndOfDocument()) throw NOT_PLAIN;
      documents.push({ root, span: { start, end: this.#at } });
      start = this.#at;
    }
    return { documents, comments: this.#comments, isUsual: this.#isUsual };
  }

  #isAtEndOfDocument(): boolean {
    return this.#indent === -1 || (this.#indent === 0 && this.#text.startsWith(SEPARATOR, this.#at));
  }

  #mapping(indent: number, depth: number): MappingNode {
    if (depth > this.#maxDepth) throw NOT_PLAIN;
    const entries: MappingEntry[] = [];
    const start = this.#at;
    while (this.#indent === indent && this.#text[this.#at] !== "-") {
      const keySpan = this.#keySpan(this.#at);
      const key = this.#key(keySpan);
      if (hasKey(entries, key) || entries.length === MAX_KEYS) throw NOT_PLAIN;
      this.#count();
      entries.push({ key, keySpan, value: this.#value(keySpan.end + 1, indent, depth) });
    }
    if (this.#indent > indent) throw NOT_PLAIN;
    const last = entries.at(-1);
    if (last === undefined) throw NOT_PLAIN;
    return { kind: "mapping", span: { start, end: last.value.span.end }, style: "block", entries };
  }

  #count(): void {
    if (++this.#entries > this.#maxEntries) throw NOT_PLAIN;
  }

  #sequence(indent: number, depth: number): SequenceNode {
    if (depth > this.#maxDepth) throw NOT_PLAIN;
    const items: ManifestNode[] = [];
    const start = this.#at;
    while (this.#indent === indent && this.#text.startsWith("- ", this.#at)) {
      this.#count();
      let at = this.#at + 1;
      while (this.#text[at] === " ") at++;
      this.#indent += at - this.#at;
      this.#at = at;
      items.push(this.#isKey() ? this.#mapping(this.#indent, depth + 1) : this.#inline(at, indent, depth));
    }
    if (this.#indent > indent) throw NOT_PLAIN;
    const last = items.at(-1);
    if (last === undefined) throw NOT_PLAIN;
    return { kind: "sequence", span: { start, end: last.span.end }, style: "block", items };
  }

  /** The value after a colon. */
  #value(afterColon: number, indent: number, depth: number): ManifestNode {
    let at = afterColon;
    while (this.#text[at] === " ") at++;
    const first = this.#text[at];
    if (first === "|" || first === ">") return this.#blockScalar(at, indent);
    if (first !== "\n" && first !== "#") return this.#inline(at, indent, depth);
    this.#endLine(at);
    if (this.#text.startsWith("- ", this.#at) && this.#indent >= indent) return this.#sequence(this.#indent, depth + 1);
    if (this.#indent <= indent) throw NOT_PLAIN;
    return this.#mapping(this.#indent, depth + 1);
  }

  /** A scalar or a flow collection that ends on its line. */
  #inline(start: number, indent: number, depth: number): ManifestNode {
    const first = this.#text[start];
    const node =
      first === "{" || first === "["
        ? this.#flow(start, depth + 1)
        : first === '"' || first === "'"
          ? this.#quoted(start)
          : this.#plain(start, false);
    this.#endLine(node.span.end);
    // It would go on there.
    if (this.#indent > indent) throw NOT_PLAIN;
    return node;
  }

  #flow(start: number, depth: number): MappingNode | SequenceNode {
    if (depth > this.#maxDepth) throw NOT_PLAIN;
    const isMapping = this.#text[start] === "{";
    const close = isMapping ? "}" : "]";
    const entries: MappingEntry[] = [];
    const items: ManifestNode[] = [];
    let at = this.#skipSpaces(start + 1);
    while (this.#text[at] !== close) {
      if (isMapping) {
        const keySpan = this.#keySpan(at);
        const key = this.#key(keySpan);
        if (hasKey(entries, key) || entries.length === MAX_KEYS || this.#text[keySpan.end + 1] !== " ") throw NOT_PLAIN;
        const value = this.#flowValue(this.#skipSpaces(keySpan.end + 1), depth);
        entries.push({ key, keySpan, value });
        at = value.span.end;
      } else {
        const item = this.#flowValue(at, depth);
        items.push(item);
        at = item.span.end;
      }
      at = this.#skipSpaces(at);
      if (this.#text[at] === close) break;
      if (this.#text[at] !== ",") throw NOT_PLAIN;
      at = this.#skipSpaces(at + 1);
      if (this.#text[at] === close) throw NOT_PLAIN;
    }
    const span = { start, end: at + 1 };
    return isMapping ? { kind: "mapping", span, style: "flow", entries } : { kind: "sequence", span, style: "flow", items };
  }

  #flowValue(start: number, depth: number): ManifestNode {
    this.#count();
    const first = this.#text[start];
    if (first === "{" || first === "[") return this.#flow(start, depth + 1);
    const scalar = first === '"' || first === "'" ? this.#quoted(start) : this.#plain(start, true);
    // A key of a mapping of its own.
    if (this.#text[this.#skipSpaces(scalar.span.end)] === ":") throw NOT_PLAIN;
    return scalar;
  }

  /** Without escapes: between quotes stands what is meant. */
  #quoted(start: number): ScalarNode {
    const quote = this.#text.charAt(start);
    const end = this.#text.indexOf(quote, start + 1) + 1;
    const source = this.#text.slice(start, end);
    if (end === 0 || /[\n\\]/.test(source) || this.#text[end] === quote) throw NOT_PLAIN;
    return {
      kind: "scalar",
      span: { start, end },
      value: source.slice(1, -1),
      style: quote === '"' ? "double-quoted" : "single-quoted",
      source,
    };
  }

  #plain(start: number, inFlow: boolean): ScalarNode {
    const first = this.#text.charCodeAt(start);
    if (PLAIN_START[first] !== 1 && !(first >= PLAIN_START.length)) throw NOT_PLAIN;
    let end = this.#endOfPlain(start, inFlow);
    while (this.#text.charCodeAt(end - 1) === SPACE) end--;
    const source = this.#text.slice(start, end);
    this.#isUsual &&= USUAL_END[first] === 1 && USUAL_END[this.#text.charCodeAt(end - 1)] === 1;
    return { kind: "scalar", span: { start, end }, value: plainValue(source), style: "plain", source };
  }

  #endOfPlain(start: number, inFlow: boolean): number {
    for (let at = start; at < this.#text.length; at++) {
      const code = this.#text.charCodeAt(at);
      if (MAY_END[code] !== 1) continue;
      if (code === LINE_BREAK || (inFlow && FLOW_SIGN[code] === 1)) return at;
      if (code === HASH && this.#text.charCodeAt(at - 1) === SPACE) return at - 1;
      if (code !== COLON) continue;
      const next = this.#text.charCodeAt(at + 1);
      // What stands before is a key.
      if (next === SPACE || next === LINE_BREAK || (inFlow && FLOW_SIGN[next] === 1)) throw NOT_PLAIN;
    }
    return this.#text.length;
  }

  #blockScalar(start: number, indent: number): ScalarNode {
    const isLiteral = this.#text[start] === "|";
    const strips = this.#text[start + 1] === "-";
    const afterHeader = start + (strips ? 2 : 1);
    if (this.#text[afterHeader] !== "\n") throw NOT_PLAIN;
    const lines: string[] = [];
    let content = -1;
    let end = afterHeader + 1;
    let next = end;
    for (;;) {
      const lineIndent = this.#skipSpaces(next) - next;
      const lineEnd = this.#text.indexOf("\n", next);
      if (lineEnd === -1) break;
      const isBlank = next + lineIndent === lineEnd;
      if (isBlank && lineIndent > 0) throw NOT_PLAIN;
      if (!isBlank && lineIndent <= indent) break;
      if (content === -1) content = lineIndent;
      if (isBlank ? content === -1 || lines.length === 0 : lineIndent < content) throw NOT_PLAIN;
      lines.push(isBlank ? "" : this.#text.slice(next + content, lineEnd));
      next = lineEnd + 1;
      if (!isBlank) end = lineEnd;
    }
    while (lines.at(-1) === "") lines.pop();
    if (lines.length === 0) throw NOT_PLAIN;
    // Folding keeps the breaks around blank lines and lines that are indented further.
    if (!isLiteral && lines.some((line) => line === "" || line.startsWith(" "))) throw NOT_PLAIN;
    while (this.#text[end - 1] === " ") end--;
    const value = lines.join(isLiteral ? "\n" : " ") + (strips ? "" : "\n");
    this.#toNextLine(next);
    return { kind: "scalar", span: { start, end }, value, style: isLiteral ? "literal" : "folded", source: this.#text.slice(start, end) };
  }

  #isKey(): boolean {
    return this.#endOfKey(this.#at) !== -1;
  }

  #keySpan(start: number): Span {
    const end = this.#endOfKey(start);
    if (end === -1 || end - start > MAX_KEY) throw NOT_PLAIN;
    return { start, end };
  }

  /** The colon after a key; -1 for what is none, or none that is read here. */
  #endOfKey(start: number): number {
    const first = this.#text.charCodeAt(start);
    let end = start + 1;
    if (KEY_START[first] === 1) while (KEY_PART[this.#text.charCodeAt(end)] === 1) end++;
    else if (isQuote(first)) {
      end = this.#text.indexOf(this.#text.charAt(start), end) + 1;
      // Escapes are for the other reader; there are none between single quotes.
      if (end === 0 || (first === DOUBLE_QUOTE ? /[\n\\]/ : /\n/).test(this.#text.slice(start, end))) return -1;
    } else return -1;
    const next = this.#text.charCodeAt(end + 1);
    return this.#text.charCodeAt(end) === COLON && (next === SPACE || next === LINE_BREAK) ? end : -1;
  }

  #key({ start, end }: Span): string {
    const written = this.#text.slice(start, end);
    if (isQuote(written.charCodeAt(0))) {
      this.#isUsual &&= USUAL_KEY.test(written);
      return written.slice(1, -1);
    }
    if (written.length <= LONGEST_WORD && NOT_A_NAME.test(written)) throw NOT_PLAIN;
    return written;
  }

  #skipSpaces(from: number): number {
    let at = from;
    while (this.#text.charCodeAt(at) === SPACE) at++;
    return at;
  }

  /** Goes on after a value: nothing but a comment may stand there. */
  #endLine(from: number): void {
    const at = this.#skipSpaces(from);
    const lineEnd = this.#text.indexOf("\n", at);
    if (at < lineEnd) {
      if (this.#text[at] !== "#" || this.#text[at - 1] !== " ") throw NOT_PLAIN;
      this.#comment(at, lineEnd, false);
    }
    this.#toNextLine(lineEnd + 1);
  }

  #comment(start: number, end: number, ownLine: boolean): void {
    this.#count();
    this.#comments.push({ span: { start, end }, text: this.#text.slice(start, end), ownLine });
  }

  /** Goes to the content of the next line that has any. */
  #toNextLine(from: number): void {
    let at = from;
    while (at < this.#text.length) {
      const start = this.#skipSpaces(at);
      const first = this.#text.charCodeAt(start);
      if (first !== LINE_BREAK && first !== HASH) {
        this.#at = start;
        this.#indent = start - at;
        return;
      }
      const lineEnd = this.#text.indexOf("\n", start);
      if (first === HASH) this.#comment(start, lineEnd, true);
      at = lineEnd + 1;
    }
    this.#at = this.#text.length;
    this.#indent = -1;
  }
}

function isQuote(code: number): boolean {
  return code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
}

function hasKey(entries: readonly MappingEntry[], key: string): boolean {
  // Asked of every key: an iterator costs more than the search.
  for (let index = 0; index < entries.length; index++) if (entries[index]?.key === key) return true;
  return false;
}

/** A plain scalar by the core schema of YAML 1.2 (§10.3.2). */
function plainValue(source: string): ScalarNode["value"] {
  const first = source.charCodeAt(0);
  if (!(first === DOT || (first >= 48 && first <= 57))) return source.length > LONGEST_WORD ? source : wordValue(source);
  if (/^[0-9]{1,15}$/.test(source) || /^[0-9]{1,15}\.[0-9]{0,15}$/.test(source)) return Number(source);
  // Octal, hexadecimal, exponents, infinity, numbers beyond what is exact.
  if (/^(?:\.(?:[0-9]|inf|nan)|0[ox]|[0-9]+(?:\.[0-9]*)?(?:[eE]|$))/i.test(source)) throw NOT_PLAIN;
  return source;
}

function wordValue(word: string): ScalarNode["value"] {
  if (/^(?:~|null|Null|NULL)$/.test(word)) return null;
  if (/^(?:true|True|TRUE)$/.test(word)) return true;
  return /^(?:false|False|FALSE)$/.test(word) ? false : word;
}
