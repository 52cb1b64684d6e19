import type { Span } from "../document/span.ts";
import { caseFolded } from "./case-folded.ts";
import { CREDENTIAL_WORD, holdsCredentials, isBesideCredentials } from "./credential-keys.ts";
import { isKeyedSecret, isMadeUp, isNamedSecret, isPassword, isStandIn } from "./secret-look.ts";
import { isReference } from "./secret-reference.ts";

/**
 * The end of a key that names a credential or holds some, with what parts it from its value: a sign, words of a sentence, what other languages write in place of
 * a sign, or nothing but blanks before a value that says what it is. For texts in lower case (`caseFolded`).
 */
const KEY_END = new RegExp(
  [
    `(?:${CREDENTIAL_WORD}|identifiants|technical[-_. ]?account|compte[-_. ]?technique)["'’*_\`]{0,3}(?:`,
    /[ \t\u00a0\u202f]{0,9}(?:=>|[:=：])|\r?\n[ \t]*:(?=\s)/u.source,
    /|(?<prose>(?:[ \t\u00a0\u202f]{1,9}(?:\(?\p{L}{1,20}\)|(?:de|du|des|pour|en|à|for|of|on|in)(?:[ \t\u00a0\u202f]{1,9}[\p{L}'’]{1,20}){1,2},?))?[ \t\u00a0\u202f]{0,9}(?:[:=：]|(?<=\s)(?:is|est|vaut|sera|c['’]est)(?=[ \t]))|\((?=["'`])|[ \t]{1,9}value=(?=["'])|>(?=[^\s<])|\t)/u
      .source,
    /|(?<blank>[\s|]{1,9}(?:(?:--body|-b)[ =]?)?["'`«“]?)(?=[^\s"'`:=]{0,40}[\d!#$%&^*])/u.source,
    ")",
  ].join(""),
  "gu",
);
/** A variable of an environment, which commands name before its value. */
const VARIABLE = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;
/** What may stand between the start of a line and a key: a comment mark, those of items and of explicit keys, a quotation mark, words of the key. */
const BEFORE_KEY = /^([ \t]*)(#+[ \t]*)?((?:[-?][ \t]+)*)["']?((?:[\p{L}\p{N}_.-]+ ){0,2}[\p{L}\p{N}_.-]*)$/u;
const BEFORE_FLOW_KEY = /[{,[][ \t]*["']?[\p{L}\p{N}_.-]*$/u;
/** A line of a block that begins with a key. */
const ENTRY = /^([ \t]*(?:[-?][ \t]+)*)(?:"([^"\r\n]*)"|'([^'\r\n]*)'|([^\s#"'[\]{},&*!|>%@`-][^\r\n]*?))[ \t]*:(?=[ \t\r\n]|$)/;
/** A value between quotation marks with nothing but the end of its entry behind. */
const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=\s*(?:[,}\]]|#|$))/;
/** Anchors and tags of a value; those that have none on their line are what was written in its place. */
const PROPERTIES = /^(?:(?:![^\s,[\]{}]*|&[^\s,[\]{}]+)[ \t]+(?=[^\s#]))*/;
/** Of a token endpoint, with its scheme or not, or its path alone. */
const ADDRESS = /^(?:https?:\/\/[^\s@?]+|(?:[a-z\d-]+\.)+[a-z]{2,}(?::\d+)?\/[\w./-]*|\/[\w./-]*)$/i;
const DOCUMENT_MARK = /^(?:---|\.\.\.)(?:\s|$)/;

/** The values of credentials' keys in a text, each from its colon to the end of its entry, whatever YAML makes of it; references are left out. In no order, and some may overlap. */
export function secretEntries(text: string): readonly Span[] {
  const found: Span[] = [];
  const lines = new Lines(text);
  // What stands in a stretch that is masked, or in a mapping whose keys are all told, has been seen.
  let seen = 0;
  const folded = caseFolded(text);
  KEY_END.lastIndex = 0;
  for (let match = KEY_END.exec(folded); match !== null; match = KEY_END.exec(folded)) {
    // Whatever a key is, this is how its value is nearly always written.
    if (match.index < seen || isReferenceAt(text, KEY_END.lastIndex)) continue;
    for (const span of secretsAt(text, lines, match)) {
      found.push(span);
      seen = Math.max(seen, span.end);
    }
  }
  return found;
}

/** The secrets behind the end of a key. */
function secretsAt(text: string, lines: Lines, { 0: found, index, groups }: RegExpExecArray): Iterable<Span> {
  const end = index + found.length;
  if (groups?.prose !== undefined) return namedSecret(text, end);
  const lineStart = Math.max(lines.startOf(index), index - KEY_LENGTH);
  const before = text.slice(lineStart, index);
  const words = text.slice(index, end);
  if (groups?.blank !== undefined) return tellingSecret(text, end, () => keyOf(before, words));
  const reader = { text, lines, key: keyOf(before, words) };
  const place = lineStart === lines.startOf(index) ? BEFORE_KEY.exec(before) : null;
  if (place === null) return words.endsWith(":") && BEFORE_FLOW_KEY.test(before) ? flowValue(reader, end) : namedSecret(text, end);
  if (place[2] !== undefined) return commentValue(reader, end);
  return blockValue({ ...reader, indent: (place[1]?.length ?? 0) + (place[3]?.length ?? 0) }, end);
}

/** A reference that is all that stands on the rest of a line, but for a comment: it may be shown, whatever it is the value of. */
const LONE_REFERENCE = /[ \t]*env:[A-Za-z_][A-Za-z0-9_]*(?=(?:[ \t]+#(?:[ \t].*)?|[ \t]*)(?:[\r\n]|$))/y;

function isReferenceAt(text: string, offset: number): boolean {
  LONE_REFERENCE.lastIndex = offset;
  return LONE_REFERENCE.test(text) && isReference(text.slice(text.indexOf("env:", offset), LONE_REFERENCE.lastIndex));
}

/** Characters before the end of a key that are looked at. */
const KEY_LENGTH = 200;

/** A key in a text. */
interface Entry {
  readonly text: string;
  readonly lines: Lines;
  readonly key: string;
}

/** One that begins a line. */
interface BlockEntry extends Entry {
  /** Columns before it. */
  readonly indent: number;
}

/** The whole key, from what stands before its last words and these. */
function keyOf(before: string, words: string): string {
  return (/[\p{L}\p{N}_.-]*$/u.exec(before)?.[0] ?? "") + words.replace(/["'’*_`]{0,3}\s*(?:=>|[:=：])$|["'’*_`]{0,3}[\s|].*$/s, "");
}

function* blockValue(entry: BlockEntry, from: number): Generator<Span> {
  const { text, lines, key } = entry;
  const lineEnd = lines.endOf(from);
  const start = from + blanksAt(text, from);
  const bareStart = start + (PROPERTIES.exec(text.slice(start, lineEnd))?.[0].length ?? 0);
  const bare = text.slice(bareStart, lineEnd);
  const isHolder = holdsCredentials(key);
  if (/^(?:#|$)/.test(bare)) {
    if (/^#\S/.test(bare) && !isHolder) yield trimmed(text, bareStart, lineEnd);
    yield* isHolder ? heldEntries(entry, lineEnd) : belowLines(entry, lineEnd);
  } else if (bare.startsWith("{") && isHolder) {
    yield* flowEntries(entry, bareStart);
  } else if (/^[{[]/.test(bare)) {
    yield trimmed(text, start, endOfFlow(entry, bareStart));
  } else if (!isShown(bare, key)) {
    const quoted = QUOTED.exec(bare)?.[0];
    yield trimmed(
      text,
      start,
      quoted === undefined ? start + withoutComment(text.slice(start, lineEnd)).length : bareStart + quoted.length,
    );
    if (quoted === undefined) yield* belowLines(entry, lineEnd, /^["']/.test(bare));
  }
}

/** The value of a key in a flow mapping, to the comma or the bracket that ends it. */
function* flowValue(entry: Entry, from: number): Generator<Span> {
  const { text, key } = entry;
  const start = from + blanksAt(text, from, /[\s\u00a0\u202f]{0,200}/y);
  if (text[start] === "{" && holdsCredentials(key)) yield* flowEntries(entry, start);
  else if (text[start] === "{" || text[start] === "[") yield trimmed(text, start, endOfFlow({ ...entry, indent: 0 }, start));
  else {
    const end = endOfFlowScalar(entry, start);
    if (!isShown(text.slice(start, end).replace(PROPERTIES, ""), key)) yield trimmed(text, start, end);
  }
}

/** Below `credentials` every key is one, but those that stand beside. */
function* flowEntries(entry: Entry, start: number): Generator<Span> {
  if (!isList(entry.key)) return;
  const { text } = entry;
  const end = endOfFlow({ ...entry, indent: 0 }, start);
  const FLOW_ENTRY = /(?<=[{,]\s{0,200})["']?([\p{L}\p{N}_.-]+)["']?[ \t]*:/gu;
  FLOW_ENTRY.lastIndex = start;
  for (let found = FLOW_ENTRY.exec(text); found !== null && found.index < end; found = FLOW_ENTRY.exec(text)) {
    if (isBesideCredentials(found[1] ?? "")) continue;
    for (const span of flowValue({ ...entry, key: "" }, found.index + found[0].length)) {
      yield span;
      FLOW_ENTRY.lastIndex = span.end;
    }
  }
}

/** The lines below `credentials` as they are nearly always written, up to the next key: each reference stands under a key that is found by itself, and the rest is no credential. */
const USUAL_LINES =
  /(?:\n +(?:(?:clientId|clientSecret|consumerKey|consumerSecret): +env:.*|rotatedOn: .*|rotateEveryDays: .*))+(?=\n[A-Za-z]|\n?$)/y;

function isUsualBelow(text: string, from: number): boolean {
  USUAL_LINES.lastIndex = from;
  return USUAL_LINES.test(text);
}

function* heldEntries(holder: BlockEntry, from: number): Generator<Span> {
  const { text } = holder;
  if (!isList(holder.key) || (holder.indent === 0 && isUsualBelow(text, from))) return;
  for (const { start, end } of linesBelow(holder, from)) {
    const line = text.slice(start, end);
    const entry = ENTRY.exec(line);
    const key = entry?.[2] ?? entry?.[3] ?? entry?.[4] ?? "";
    if (entry === null) {
      const content = line.replace(/^[\s-]+/, "");
      if (content !== "" && !/^[#{}[\],]/.test(content) && !isShown(content)) yield trimmed(text, end - content.length, end);
    } else if (!isBesideCredentials(key) && !holdsCredentials(key))
      yield* blockValue({ ...holder, indent: entry[1]?.length ?? 0, key: "" }, start + entry[0].length);
  }
}

/** Whether every key below is a credential: below a technical account there are others. */
function isList(holder: string): boolean {
  return /^(?:credentials|identifiants)$/i.test(holder);
}

/** What stands below a key that has no value on its line, or goes on from there. */
function* belowLines(entry: BlockEntry, from: number, isQuoted = false): Generator<Span> {
  const { text } = entry;
  let isFirst = true;
  for (const { start, end } of linesBelow(entry, from, isQuoted)) {
    const line = trimmed(text, start, end);
    const content = text.slice(line.start, line.end).replace(/^-[ \t]+/, "");
    if (line.end > line.start && !(isFirst && isShown(content.replace(PROPERTIES, "")))) yield line;
    isFirst = false;
  }
}

/** The lines behind a place that are further in than a key, and one beside it that is no entry of its own; those of a quotation up to its end. */
function* linesBelow({ text, lines, indent }: BlockEntry, from: number, isQuoted = false): Generator<Span> {
  let at = from;
  for (let count = 0; at < text.length; count++) {
    const start = at + (text.startsWith("\r\n", at) ? 2 : 1);
    const end = lines.endOf(start);
    const line = text.slice(start, end);
    at = end;
    if (line.trim() === "") continue;
    if (DOCUMENT_MARK.test(line)) return;
    const isFurther = depthOf(line) > indent;
    if (!isFurther && (/^[ \t]*[#}\]]/.test(line) || ENTRY.test(line) || (count > 0 && !isQuoted))) return;
    yield { start, end };
    if (isQuoted && !isFurther && /["'][ \t]*,?[ \t]*$/.test(line)) return;
  }
}

/** Columns before the content of a line, or of an item of a list in it. */
function depthOf(line: string): number {
  DEPTH.lastIndex = 0;
  return DEPTH.test(line) ? DEPTH.lastIndex : 0;
}

const DEPTH = /[ \t]*(?:-[ \t]+)?/y;

/** A value after its name inside a longer text. */
function* namedSecret(text: string, from: number): Generator<Span> {
  // The next field of a form begins with `&`; a login may stand before, as in `login / password: a / b`.
  const NAMED =
    /[ \t\u00a0\u202f]{0,9}["'`«“]?[ \t\u00a0\u202f]{0,9}(?:[\w.@-]{1,100}[ \t]{1,9}\/[ \t]{1,9})?((?:[^\s"'`»”&,;]|&(?!\w{1,40}=)|[,;](?=\S)){6,200})/y;
  NAMED.lastIndex = from;
  const [whole = "", secret = ""] = NAMED.exec(text) ?? [];
  const value = secret.replace(/<\/.*$|[.)\]}|]+$/, "");
  const start = from + whole.length - secret.length;
  if (isNamedSecret(value)) yield { start, end: start + value.length };
}

/** A value with nothing but blanks between it and its name: one that has the look of a secret, or of one behind the name of a variable. */
function* tellingSecret(text: string, from: number, keyBefore: () => string): Generator<Span> {
  for (const span of namedSecret(text, from)) {
    const value = text.slice(span.start, span.end);
    if (isMadeUp(value) || isPassword(value) || (VARIABLE.test(keyBefore()) && !value.includes("@"))) yield span;
  }
}

/** An entry that was put aside: prose is no value. */
function* commentValue({ text, lines }: Entry, from: number): Generator<Span> {
  const { start, end } = trimmed(text, from, lines.endOf(from));
  const value = text.slice(start, end);
  const isProse = /\s/.test(value) && !value.split(/\s+/).some((word) => isKeyedSecret(word.replace(/[.,;:)\]}]+$/, "")));
  if (!isProse && !isStandIn(value) && !isShown(value)) yield { start, end };
}

/** Whether a value, with what ends its entry, may be shown: nothing, a reference, the address of a token endpoint. */
function isShown(value: string, key = ""): boolean {
  const bare = withoutComment(value).replace(/(?<![\s,}\]])[\s,}\]]+$/, "");
  const read = bare.replace(/^(["'])(.*)\1$/, "$2");
  return bare === "" || isReference(read) || (/^(?:token|jeton)$/i.test(key) && ADDRESS.test(read));
}

/** Without a comment, whose mark stands between blanks: a secret may hold the mark. */
function withoutComment(value: string): string {
  // From the first blank of a run alone: a run without end would be gone through from each of its blanks.
  return value.replace(/(?<![ \t])[ \t]+#(?:[ \t].*)?$/, "");
}

/** Behind the bracket that closes a flow collection; where none does, the end of its line. */
function endOfFlow({ text, lines, indent }: BlockEntry, start: number): number {
  const TOKEN = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|[{}[\]]|\n[ \t]*/g;
  TOKEN.lastIndex = start;
  let depth = 0;
  for (let found = TOKEN.exec(text); found !== null; found = TOKEN.exec(text)) {
    const [token] = found;
    if (token === "{" || token === "[") depth++;
    else if (token === "}" || token === "]") {
      if (--depth === 0) return found.index + 1;
    } else if (token.startsWith("\n")) {
      const line = text.slice(found.index + 1, lines.endOf(found.index + 1));
      if (DOCUMENT_MARK.test(line) || (token.length - 1 <= indent && ENTRY.test(line))) break;
    }
  }
  return lines.endOf(start);
}

/** A plain value may hold commas and brackets: it ends where an entry or nothing follows. */
function endOfFlowScalar({ text, lines }: Entry, start: number): number {
  const IN_QUOTES = /(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=\s*(?:[,}\]#]|$))/y;
  IN_QUOTES.lastIndex = start;
  const quoted = IN_QUOTES.exec(text)?.[0];
  if (quoted !== undefined) return start + quoted.length;
  const line = text.slice(start, lines.endOf(start));
  const end = line.search(/,(?=[ \t]*(?:["']?[\p{L}\p{N}_.-]+["']?[ \t]*:|[{[]|$))|[}\]]+(?=[\s,}\]]*(?:$|,|[ \t]#))/u);
  return start + (end < 0 ? line.length : end);
}

function trimmed(text: string, start: number, end: number): Span {
  const found = text.slice(start, end);
  const from = start + (found.length - found.trimStart().length);
  return { start: from, end: Math.max(from, start + found.trimEnd().length) };
}

function blanksAt(text: string, offset: number, blanks = /[ \t\u00a0\u202f]*/y): number {
  blanks.lastIndex = offset;
  return blanks.exec(text)?.[0].length ?? 0;
}

/** Where lines begin and end; a question about the line of the last one costs nothing. */
class Lines {
  readonly #text: string;
  /** A line feed alone is found faster than any of two. */
  readonly #hasReturns: boolean;
  #start = 0;
  #end = -1;

  constructor(text: string) {
    this.#text = text;
    this.#hasReturns = text.includes("\r");
  }

  startOf(offset: number): number {
    this.#find(offset);
    return this.#start;
  }

  /** Before the line break. */
  endOf(offset: number): number {
    this.#find(offset);
    return this.#end;
  }

  #find(offset: number): void {
    if (this.#start <= offset && offset <= this.#end) return;
    const text = this.#text;
    this.#start = offset;
    this.#end = offset;
    if (!this.#hasReturns) {
      if (offset > 0) this.#start = text.lastIndexOf("\n", offset - 1) + 1;
      const lineFeed = text.indexOf("\n", offset);
      this.#end = lineFeed < 0 ? text.length : lineFeed;
      return;
    }
    while (this.#start > 0 && !isBreak(text.charCodeAt(this.#start - 1))) this.#start--;
    while (this.#end < text.length && !isBreak(text.charCodeAt(this.#end))) this.#end++;
  }
}

/** LF or CR. */
function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}
