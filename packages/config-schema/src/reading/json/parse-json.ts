import type { ManifestNode, MappingEntry, ScalarNode } from "../../document/manifest-node.ts";
import type { Span } from "../../document/span.ts";
import { type BuildProblem, pathLength } from "../build-node.ts";
import { isOddBlank } from "../odd-characters.ts";
import type { ReadingLimits } from "../reading-limits.ts";
import type { Slip } from "../slip.ts";
import { bracketBalance } from "./bracket-balance.ts";
import type { JsonCause } from "./json-wording.ts";

/** One value of a text. */
export interface JsonDocument {
  /** Null when it goes beyond a limit. */
  readonly root: ManifestNode | null;
  readonly span: Span;
  /** What is no JSON (RFC 8259), in the order of the text, at most one on a line. */
  readonly slips: readonly Slip<JsonCause>[];
  readonly repeated: readonly RepeatedKey[];
  /** The first collection that is nested too deeply, or key that is too long with those around it. */
  readonly beyond: Extract<BuildProblem, { readonly code: "too-deep" | "long-path" }> | null;
  /** Whether it has too many words: then nothing of it is given. */
  readonly isWordy: boolean;
}

/** A key that its object holds already. */
export interface RepeatedKey {
  readonly key: string;
  readonly span: Span;
  readonly first: Span;
  readonly pointer: readonly string[];
}

/** The values of a text. */
export interface JsonStream {
  readonly documents: readonly JsonDocument[];
  /** Start of the first value that is one too many. */
  readonly cutAt: number | null;
}

type JsonLimits = Pick<ReadingLimits, "documents" | "depth" | "path" | "words">;

/** Reads a text as JSON, and past what is none as it was surely meant: a slip does not hide what follows it. A further value is a document of its own. */
export function parseJson(text: string, limits: JsonLimits): JsonStream {
  return new JsonParser(text, limits).read();
}

interface Collection {
  readonly open: "{" | "[";
  readonly start: number;
  /** Blanks before the line that it begins on; null when it does not stand at the end of its line. */
  readonly indent: number | null;
}

/** Quotes that are none in JSON, by what closes each. */
const OTHER_QUOTES: Readonly<Record<string, RegExp>> = {
  "'": /['‘’]/,
  "`": /`/,
  "‘": /[’']/,
  "’": /[’']/,
  "“": /[”"“]/,
  "”": /[”"]/,
  "„": /[“”"]/,
  "«": /[»"]/,
};
const CLOSING_CURLY = /[”“»’](?=[ \t]*(?:[,:}\]]|$))/;
/** What other languages write for what JSON has, or has not. */
const FOREIGN_WORDS: Readonly<Record<string, string | null>> = {
  ...{ True: "true", TRUE: "true", False: "false", FALSE: "false" },
  ...{ None: "null", undefined: "null", nil: "null", Null: "null", NULL: "null" },
  ...{ NaN: null, Infinity: null, "-Infinity": null, "+Infinity": null },
};
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const LOOKS_NUMERIC = /^[+-]?\.?\d[\w.+-]*$/;
const MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?![<=>|])[^\n]*/;
const FENCE = /^(?:```|~~~)[\w-]*[ \t]*(?=\r?$)/m;

class JsonParser {
  readonly #text: string;
  readonly #limits: JsonLimits;
  #at = 0;
  #slips: Slip<JsonCause>[] = [];
  #repeated: RepeatedKey[] = [];
  #beyond: JsonDocument["beyond"] = null;
  #words = 0;
  #lastSlipEnd = -1;
  #conflictEnd = -1;
  /** Whether a conflict has begun: what marks its middle belongs to it, even if its end is gone. */
  #isConflictOpen = false;
  #noConflictEndsBehind = Number.POSITIVE_INFINITY;
  /** Whether the item before lacks its closing bracket: the comma went with it. */
  #isUnclosedBehind = false;
  /** The line of the last question: a file may be one line, which is not to be gone through for every token. */
  #line: Span = { start: 0, end: -1 };
  readonly #open: Collection[] = [];
  /** Opening brackets more than closing ones, in the whole text: what is missed or too many. */
  #excess: number;

  constructor(text: string, limits: JsonLimits) {
    this.#text = text;
    this.#limits = limits;
    this.#excess = bracketBalance(text);
  }

  read(): JsonStream {
    const documents: JsonDocument[] = [];
    for (;;) {
      const start = this.#at;
      this.#skipBlanks();
      if (this.#isAtEnd()) {
        const last = documents.pop();
        // What stands behind the last value belongs to it.
        if (last !== undefined) documents.push(this.#isWordy() ? wordy(last.span) : { ...last, slips: [...last.slips, ...this.#slips] });
        else if (this.#slips.length > 0) documents.push(this.#document(null, { start: 0, end: this.#at }));
        return { documents, cutAt: null };
      }
      const first = this.#at;
      if (documents.length === this.#limits.documents) return { documents, cutAt: first };
      if (documents.length > 0 && !this.#isOnLineOfSlip(first)) {
        const isStray = /[}\]]/.test(this.#peek());
        this.#say(isStray ? "stray-bracket" : "second-value", { start: first, end: first + 1 }, isStray ? [""] : null);
        if (isStray) {
          this.#at++;
          continue;
        }
      }
      const root = this.#value([]);
      if (this.#at === first) this.#at++;
      this.#skipBlanks();
      while (/[}\],]/.test(this.#peek())) {
        const sign = { start: this.#at, end: this.#at + 1 };
        const isComma = this.#text[this.#at++] === ",";
        this.#skipBlanks();
        if (!isComma) this.#say("stray-bracket", sign, [""]);
        // With a value behind it, that value is one too many.
        else if (this.#isAtEnd()) this.#say("trailing-comma", sign, [""]);
      }
      documents.push(this.#document(root, { start: documents.length === 0 ? 0 : start, end: this.#at }));
      this.#slips = [];
      this.#repeated = [];
      this.#beyond = null;
      this.#words = 0;
    }
  }

  #document(root: ManifestNode | null, span: Span): JsonDocument {
    if (this.#isWordy()) return wordy(span);
    const isBeyond = this.#beyond !== null;
    return {
      root: isBeyond ? null : root,
      span,
      slips: isBeyond ? [] : this.#slips,
      repeated: this.#repeated,
      beyond: this.#beyond,
      isWordy: false,
    };
  }

  #isWordy(): boolean {
    return this.#words > this.#limits.words;
  }

  /** Counts a key, a value or a slip with its sign, as for YAML; the rest of the text is given up when there are too many. */
  #count(): void {
    this.#words += 3;
    if (this.#isWordy()) this.#at = this.#text.length;
  }

  #isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  #peek(): string {
    return this.#text.charAt(this.#at);
  }

  /** One slip on a line: what it drags along is left out. `mend` replaces the span; null: nobody knows what was meant. */
  #say(cause: JsonCause, span: Span, mend: readonly [string] | null, isCertain = true): void {
    if (this.#isOnLineOfSlip(span.start)) return;
    this.#push({ cause, span, edits: mend === null ? [] : [{ span, text: mend[0] }], isCertain });
  }

  #push(slip: Slip<JsonCause>): void {
    this.#lastSlipEnd = slip.span.end;
    this.#count();
    if (!this.#isWordy()) this.#slips.push(slip);
  }

  #isOnLineOfSlip(offset: number): boolean {
    return this.#lastSlipEnd >= 0 && this.#startOfLine(offset) <= this.#lastSlipEnd && this.#lastSlipEnd <= this.#lineOf(offset).end;
  }

  /** Blanks, and what people put between tokens that JSON does not know. */
  #skipBlanks(): void {
    while (!this.#isAtEnd()) {
      const character = this.#peek();
      if (/[ \t\r\n]/.test(character)) this.#at++;
      else if (isOddBlank(character)) {
        const start = this.#at;
        while (isOddBlank(this.#peek())) this.#at++;
        this.#say("odd-blank", { start, end: this.#at }, [/\p{Zs}/u.test(character) ? " ".repeat(this.#at - start) : ""]);
      } else if (character === "#" || this.#text.startsWith("//", this.#at)) {
        this.#comment(this.#endOfLine(this.#at));
      } else if (this.#text.startsWith("/*", this.#at)) {
        const close = this.#text.indexOf("*/", this.#at);
        this.#comment(close < 0 ? this.#text.length : close + 2);
      } else if (!this.#skipForeignLine()) return;
    }
  }

  #comment(end: number): void {
    this.#say("comment", { start: this.#at, end }, [""], false);
    this.#at = end;
  }

  /** A marker of a conflict, of which the first side is read, or a Markdown fence. */
  #skipForeignLine(): boolean {
    if (this.#text.slice(this.#startOfLine(this.#at), this.#at).trim() !== "") return false;
    const rest = this.#text.slice(this.#at, this.#endOfLine(this.#at));
    const fence = FENCE.exec(rest);
    if (fence?.index === 0) {
      const end = Math.min(this.#text.length, this.#at + rest.length + 1);
      this.#say("fence", { start: this.#at, end: this.#at + fence[0].length }, null);
      this.#at = end;
      return true;
    }
    if (!MARKER.test(rest) || this.#startOfLine(this.#at) !== this.#at) return false;
    const start = this.#at;
    const isWithin = start < this.#conflictEnd || (this.#isConflictOpen && /^[=|]/.test(rest));
    const endOfAll = this.#endOfConflict(start);
    const end = endOfAll ?? start + rest.length;
    this.#isConflictOpen = endOfAll === null && (this.#isConflictOpen || rest.startsWith("<")) && !rest.startsWith(">");
    if (!isWithin) this.#say("conflict", { start, end }, null);
    this.#conflictEnd = Math.max(this.#conflictEnd, end);
    // Of the two sides the first is read; what stands behind the marker in the middle is the other.
    this.#at = /^[=|]/.test(rest) ? end : start + rest.length;
    return true;
  }

  /** End of the marker that ends a conflict; null when there is none behind an offset. */
  #endOfConflict(offset: number): number | null {
    if (offset < this.#conflictEnd) return this.#conflictEnd;
    if (this.#noConflictEndsBehind <= offset) return null;
    const last = /^>{7}(?!>)[^\n]*/m.exec(this.#text.slice(offset));
    if (last === null) this.#noConflictEndsBehind = offset;
    return last === null ? null : offset + last.index + last[0].length;
  }

  #startOfLine(offset: number): number {
    return this.#lineOf(offset).start;
  }

  #endOfLine(offset: number): number {
    const { end } = this.#lineOf(offset);
    return this.#text.charAt(end - 1) === "\r" && end > offset ? end - 1 : end;
  }

  #lineOf(offset: number): Span {
    if (offset < this.#line.start || offset > this.#line.end) {
      const end = this.#text.indexOf("\n", offset);
      this.#line = { start: this.#text.lastIndexOf("\n", offset - 1) + 1, end: end < 0 ? this.#text.length : end };
    }
    return this.#line;
  }

  #value(path: readonly string[]): ManifestNode {
    this.#count();
    const start = this.#at;
    const character = this.#peek();
    if (character === "{" || character === "[") return this.#collection(character, path);
    if (character === '"') return this.#string();
    if (OTHER_QUOTES[character] !== undefined) return this.#otherQuotes(character);
    if (character === "" || /[,:}\]]/.test(character)) {
      this.#say(
        "no-value",
        { start: Math.max(0, Math.min(start, this.#text.length - 1)), end: Math.min(start + 1, this.#text.length) },
        null,
      );
      return emptyAt(start);
    }
    return this.#word();
  }

  #collection(open: "{" | "[", path: readonly string[]): ManifestNode {
    const start = this.#at;
    if (this.#open.length >= this.#limits.depth) {
      this.#giveUp({ code: "too-deep", span: { start, end: start + 1 } });
      return emptyAt(start);
    }
    const rest = this.#text.slice(start + 1, this.#endOfLine(start));
    const indent = rest.trim() === "" ? this.#indentOf(start) : null;
    this.#open.push({ open, start, indent });
    this.#at++;
    const entries = new Map<string, MappingEntry>();
    const items: ManifestNode[] = [];
    let end = this.#at;
    for (let isFirst = true; ; isFirst = false) {
      const comma = this.#separator(open, isFirst);
      if (comma === "end") break;
      const before = this.#at;
      if (open === "[") items.push(this.#value([...path, String(items.length)]));
      else this.#entry(entries, path);
      // Nothing was taken: the character stands in nobody's way any longer.
      if (this.#at === before) this.#at++;
      end = this.#at;
    }
    this.#open.pop();
    const span = { start, end: Math.max(end, this.#at) };
    return open === "["
      ? { kind: "sequence", span, style: "flow", items }
      : { kind: "mapping", span, style: "flow", entries: [...entries.values()] };
  }

  /** What stands between two items, or ends them. */
  #separator(open: "{" | "[", isFirst: boolean): "item" | "end" {
    const close = open === "{" ? "}" : "]";
    const behind = this.#at;
    this.#skipBlanks();
    let comma: number | null = null;
    for (;;) {
      const character = this.#peek();
      if (/^[,;，、；]$/.test(character)) {
        const place = { start: this.#at, end: this.#at + 1 };
        if (character !== ",") this.#say("semicolon", place, [","]);
        else if (comma !== null || isFirst) this.#say("extra-comma", place, [""]);
        comma ??= this.#at;
        this.#at++;
        this.#skipBlanks();
        continue;
      }
      if (character === "" || this.#closesOuter()) {
        this.#sayOpen();
        return "end";
      }
      if (character === "}" || character === "]") {
        if (this.#isStray()) {
          this.#say("stray-bracket", { start: this.#at, end: this.#at + 1 }, [""], false);
          this.#excess++;
          this.#at++;
          this.#skipBlanks();
          continue;
        }
        if (comma !== null && !isFirst) this.#say("trailing-comma", { start: comma, end: comma + 1 }, [""]);
        if (character !== close) {
          if (this.#excess > 0) {
            this.#sayOpen();
            return "end";
          }
          this.#say("wrong-bracket", { start: this.#at, end: this.#at + 1 }, [close], false);
        }
        this.#at++;
        this.#isUnclosedBehind = false;
        return "end";
      }
      if (comma === null && !isFirst && !this.#isUnclosedBehind) {
        const place = { start: behind, end: behind };
        if (!this.#isOnLineOfSlip(behind)) {
          this.#push({
            cause: "no-comma",
            span: { start: behind - 1, end: behind },
            edits: [{ span: place, text: "," }],
            isCertain: true,
          });
        }
      }
      this.#isUnclosedBehind = false;
      return "item";
    }
  }

  /** Where a closing bracket is missed somewhere, the layout tells which: what follows stands as far left as the line of the opening one. */
  #closesOuter(): boolean {
    const current = this.#open.at(-1);
    if (this.#excess <= 0 || current?.indent == null) return false;
    const indent = this.#indentOf(this.#at);
    if (this.#startOfLine(this.#at) + indent !== this.#at) return false;
    const isClosing = /[}\]]/.test(this.#peek());
    return isClosing ? indent < current.indent : indent <= current.indent;
  }

  /** Where a closing bracket is too many somewhere: one that closes at the end of a line what was opened at the end of another. */
  #isStray(): boolean {
    const current = this.#open.at(-1);
    if (this.#excess >= 0 || current === undefined) return false;
    const before = this.#text.slice(this.#startOfLine(this.#at), this.#at);
    return before.trim() !== "" && current.indent !== null && this.#startOfLine(this.#at) > current.start;
  }

  #sayOpen(): void {
    const current = this.#open.at(-1);
    this.#excess--;
    this.#isUnclosedBehind = true;
    if (current === undefined) return;
    this.#say(current.open === "{" ? "open-brace" : "open-bracket", { start: current.start, end: current.start + 1 }, null);
  }

  #indentOf(offset: number): number {
    const start = this.#startOfLine(offset);
    let at = start;
    while (/[ \t]/.test(this.#text.charAt(at))) at++;
    return at - start;
  }

  /** The rest of the text is not read. */
  #giveUp(beyond: NonNullable<JsonDocument["beyond"]>): void {
    this.#beyond ??= beyond;
    this.#at = this.#text.length;
  }

  #entry(entries: Map<string, MappingEntry>, path: readonly string[]): void {
    const { key, keySpan } = this.#key();
    if (pathLength(path) + key.length > this.#limits.path) {
      this.#giveUp({ code: "long-path", span: keySpan });
      return;
    }
    this.#skipBlanks();
    const sign = /^(?:=>|:=|[=：])/.exec(this.#text.slice(this.#at, this.#at + 2))?.[0];
    if (this.#peek() === ":" && sign === undefined) this.#at++;
    else if (sign !== undefined) {
      this.#say("no-colon", { start: this.#at, end: this.#at + sign.length }, [":"]);
      this.#at += sign.length;
    } else if (!this.#isOnLineOfSlip(keySpan.start)) {
      const isLast = /[,}\]]|^$/.test(this.#peek());
      const edits = isLast ? [] : [{ span: { start: keySpan.end, end: keySpan.end }, text: ":" }];
      this.#push({ cause: isLast ? "no-value" : "no-colon", span: keySpan, edits, isCertain: true });
    }
    this.#skipBlanks();
    // Two colons are a slip of the same line.
    if (this.#peek() === ":") {
      this.#say("extra-colon", { start: this.#at, end: this.#at + 1 }, [""]);
      this.#at++;
      this.#skipBlanks();
    }
    const value = /[,}\]]|^$/.test(this.#peek()) ? this.#absent(keySpan) : this.#value([...path, key]);
    const first = entries.get(key);
    if (first === undefined) entries.set(key, { key, keySpan, value });
    else this.#repeated.push({ key, span: keySpan, first: first.keySpan, pointer: [...path, key] });
  }

  #absent(keySpan: Span): ScalarNode {
    this.#say("no-value", keySpan, null);
    return emptyAt(keySpan.end);
  }

  #key(): { readonly key: string; readonly keySpan: Span } {
    const start = this.#at;
    const line = this.#text.slice(start, this.#endOfLine(start));
    // `"name: "X"`: the quote that closes the key is that of the value.
    const unclosed = /^"([\w$-]+)[ \t]*(?=:)/.exec(line);
    if (unclosed !== null) {
      this.#at += unclosed[0].length;
      this.#say("open-quote", { start, end: start + 1 + (unclosed[1] ?? "").length }, [`"${unclosed[1]}"`]);
      return { key: unclosed[1] ?? "", keySpan: { start, end: start + 1 + (unclosed[1] ?? "").length } };
    }
    if (this.#peek() === '"') {
      const { span, value } = this.#string();
      return { key: String(value ?? ""), keySpan: span };
    }
    if (OTHER_QUOTES[this.#peek()] !== undefined) {
      const { span, value } = this.#otherQuotes(this.#peek());
      return { key: String(value ?? ""), keySpan: span };
    }
    const [word = ""] = /^[^\s:=,{}[\]"'“”«»]+/.exec(line) ?? [];
    if (word === "") {
      this.#say("unexpected", { start, end: start + 1 }, null);
      this.#at = Math.min(this.#text.length, this.#at + 1);
      return { key: "", keySpan: { start, end: this.#at } };
    }
    this.#at += word.length;
    const quote = /^["'”’»]/.exec(line.slice(word.length))?.[0];
    if (quote !== undefined) this.#at++;
    const keySpan = { start, end: this.#at };
    this.#say(quote === undefined ? "bare-key" : "open-quote", keySpan, [JSON.stringify(word)]);
    return { key: word, keySpan };
  }

  #string(): ScalarNode {
    const start = this.#at;
    const lineEnd = this.#endOfLine(start);
    let at = start + 1;
    while (at < lineEnd && this.#text.charAt(at) !== '"') at += this.#text.charAt(at) === "\\" ? 2 : 1;
    if (at >= lineEnd) return this.#openString(start, lineEnd);
    this.#at = at + 1;
    return this.#scalar(start, this.#at, this.#text.slice(start + 1, at));
  }

  /** A string that its line does not close. */
  #openString(start: number, lineEnd: number): ScalarNode {
    const line = this.#text.slice(start + 1, lineEnd);
    const curly = CLOSING_CURLY.exec(line);
    if (curly !== null) {
      const end = start + 1 + curly.index;
      this.#say("other-quotes", { start: end, end: end + 1 }, ['"']);
      this.#at = end + 1;
      return this.#scalar(start, this.#at, line.slice(0, curly.index));
    }
    const end = start + 1 + endOfText(line, "}]");
    if (!this.#isOnLineOfSlip(start)) {
      this.#push({ cause: "open-quote", span: { start, end }, edits: [{ span: { start: end, end }, text: '"' }], isCertain: false });
    }
    this.#at = end;
    return this.#scalar(start, end, this.#text.slice(start + 1, end));
  }

  #scalar(start: number, end: number, content: string): ScalarNode {
    const span = { start, end };
    const control = content.search(/[^\P{Cc}\u007f-\u009f]/u);
    if (control >= 0) {
      const place = { start: start + 1 + control, end: start + 2 + control };
      this.#say("control-character", place, [JSON.stringify(content.charAt(control)).slice(1, -1)]);
    }
    const wrong = /^(?:[^\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*?(\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})(?:u[0-9a-zA-Z]{0,4}|.)?)/su.exec(
      content,
    );
    if (wrong?.[1] !== undefined) {
      const at = start + 1 + wrong[0].length - wrong[1].length;
      this.#say("escape", { start: at, end: at + wrong[1].length }, null);
    }
    return { kind: "scalar", span, value: stringValue(content), style: "double-quoted", source: this.#text.slice(start, end) };
  }

  #otherQuotes(open: string): ScalarNode {
    const start = this.#at;
    const lineEnd = this.#endOfLine(start);
    const line = this.#text.slice(start + 1, lineEnd);
    const closing = OTHER_QUOTES[open] ?? /$/;
    const end = /[ \t]*(?:[,:}\]]|$)/y;
    // The quote that something of JSON follows is the closing one: an apostrophe may stand before it.
    let at = line.length;
    for (let index = 0; index < line.length; index++) {
      if (!closing.test(line.charAt(index))) continue;
      end.lastIndex = index + 1;
      if (!end.test(line)) continue;
      at = index;
      break;
    }
    const isClosed = at < line.length;
    const endOfContent = isClosed ? at : endOfText(line, "");
    const content = line.slice(0, endOfContent).replace(/^[\u00a0\u202f]|[\u00a0\u202f]$/g, "");
    const span = { start, end: start + 1 + endOfContent + (isClosed ? 1 : 0) };
    this.#say(
      isClosed ? (open === "'" || open === "`" ? "single-quotes" : "other-quotes") : "open-quote",
      span,
      [JSON.stringify(content)],
      isClosed,
    );
    this.#at = span.end;
    return { kind: "scalar", span, value: content, style: "double-quoted", source: this.#text.slice(span.start, span.end) };
  }

  /** A number, a word of JSON, or a text without quotes up to the end of its value. */
  #word(): ScalarNode {
    const start = this.#at;
    const line = this.#text.slice(start, this.#endOfLine(start));
    const [token = ""] = /^[^\s,:{}[\]"]+/.exec(line) ?? [];
    const whole = /^[^\s,{}[\]"][^,{}[\]"]*?(?=[ \t]*(?:[,{}[\]"]|\/\/|#|$))/.exec(line)?.[0] ?? token;
    const scalar = (end: number, value: ScalarNode["value"], style: ScalarNode["style"]): ScalarNode => {
      this.#at = end;
      return { kind: "scalar", span: { start, end }, value, style, source: this.#text.slice(start, end) };
    };
    if (whole === token || !/^[\w“‘'/.+-]/.test(whole)) {
      const end = start + Math.max(token.length, 1);
      const span = { start, end };
      if (this.#text.charAt(end) !== '"') {
        if (token === "true" || token === "false") return scalar(end, token === "true", "plain");
        if (token === "null") return scalar(end, null, "plain");
        if (NUMBER.test(token)) return scalar(end, Number(token), "plain");
        if (Object.hasOwn(FOREIGN_WORDS, token)) {
          const meant = FOREIGN_WORDS[token] ?? null;
          this.#say("foreign-word", span, meant === null ? null : [meant], meant !== "null");
          return scalar(end, null, "plain");
        }
        if (LOOKS_NUMERIC.test(token)) {
          this.#say("number", span, [JSON.stringify(token)], false);
          return scalar(end, token, "double-quoted");
        }
      }
    }
    const text = whole === "" ? line.slice(0, 1) : whole;
    const closed = this.#text.charAt(start + text.length) === '"';
    const span = { start, end: start + text.length + (closed ? 1 : 0) };
    this.#say(closed ? "open-quote" : "bare-value", span, [JSON.stringify(text)]);
    return scalar(span.end, text, "double-quoted");
  }
}

function stringValue(content: string): string {
  try {
    return JSON.parse(`"${content}"`) as string;
  } catch {
    return content;
  }
}

/** Where a text ends that its line does not close: before the comma and the brackets at the end of the line, and the blanks around them. */
function endOfText(line: string, brackets: string): number {
  let end = line.length;
  const drop = (characters: string): void => {
    while (end > 0 && characters.includes(line.charAt(end - 1))) end--;
  };
  drop(" \t");
  if (line.charAt(end - 1) === ",") end--;
  drop(brackets);
  drop(" \t");
  return end;
}

function wordy(span: Span): JsonDocument {
  return { root: null, span, slips: [], repeated: [], beyond: null, isWordy: true };
}

function emptyAt(offset: number): ScalarNode {
  return { kind: "scalar", span: { start: offset, end: offset }, value: null, style: "plain", source: "" };
}
