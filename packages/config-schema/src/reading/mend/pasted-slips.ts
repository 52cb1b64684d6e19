import type { Span } from "../../document/span.ts";
import type { TextEdit } from "../slip.ts";
import type { SlipCause } from "./slip-wording.ts";
import type { YamlSlip } from "./yaml-slip.ts";

/** Lines that a copy must number, or begin alike, before that is what happened. */
const FEW = 2;
/** Share of the lines with something in them. */
const MOST = 0.9;

const NUMBER = /^([ \t]*(\d{1,5})(?:[:.)]| ?[|│])?)([ \t]*)/;
const QUOTE = /^[ \t]*(?:> ?)+/;
const BAR = /^[ \t]*(?:[|│┃▏] ?)+/u;
const TABLE_ROW = /^[ \t]*\|.*\|[ \t]*$/;
const DIFF = /^(?:[+\- ]|@@ |diff |index [0-9a-f]|\\ No newline|$)/;
const DIFF_HEAD = /^(?:@@ |diff |index [0-9a-f]|--- |\+\+\+ |\\ No newline)/;
const TAG = /<\/?(?:pre|code|div|p|span|br|b|i|em|strong|li|ul|ol|td|tr|th|table|tbody|blockquote|body|html|font|a)(?:\s[^<>]*)?\/?>/gi;
const WRAPPER =
  /^[ \t]*(?:\{(?:code|noformat|quote)(?::[\w.=|-]*)?\}|\[\/?(?:code|quote)(?:=\w+)?\]|\.\. code-block::[ \t]*\w*|'''|""")[ \t]*$/;
const EMPHASIS = /^([ \t]*(?:- +)*)(\*{1,2}|_{1,2}|`)([A-Za-z][\w-]*)(:?)\2(?=[ \t]*:|[ \t]|$)/;
const LINK = /\[([^\][\n]{1,200})\]\((?:mailto:|https?:)[^()\n]{0,400}\)/g;
const EMPHASIZED_VALUE = /(?<=[:-] )(`{1,2}|\*{2})([^`*\n]{1,200})\1(?=[ \t]*\r?$)/gm;
const ENTITY = /&(?:(nbsp|amp|quot|apos|lt|gt)|#(\d{2,4})|#x([0-9a-f]{2,4}));/gi;
const ENTITIES: Readonly<Record<string, string>> = { nbsp: " ", amp: "&", quot: '"', apos: "'", lt: "<", gt: ">" };
const PROMPT =
  /^[ \t]*(?:\$[ \t]*$|(?:[$%>#]|PS [^>]*>|[A-Z]:\\[^>]*>|\[?[\w.-]{1,64}@[\w.-]{1,64}[^$#%]{0,100}[$#%])[ \t]+(?:cat|type|less|more|bat|head|tail|get-content|gc|nano|vim?|git|curl)\b)/i;
const HEREDOC = /^[ \t]*(?:[$#>] )?(?:cat|tee)\b[^\n]*<<-?[ \t]*(["']?)(\w+)\1/;
const MAIL_HEADER =
  /^(?:\[\d{1,2}[:h]\d\d(?::\d\d)?\]|(?:de|à|a|cc|cci|envoyé(?: le)?|date|objet|from|to|bcc|sent|subject)[\s\u00a0]*:[ \t\u00a0])/i;
const ESCAPE = "\u001b";
const COLOUR = new RegExp(String.raw`${ESCAPE}\[[\d;]*[A-Za-z]`, "gu");
const OTHER_BREAK = /[\u0085\u2028\u2029\v\f](?=[ \t]*(?:[A-Za-z][\w-]*[ \t]*:|- |#|\n|$))/gu;
const OTHER_COMMENT = /(?<=^[ \t]*)(?:\/\/+|--(?!-)|;|\/\*|<!--|REM(?= ))(?=[ \t]*\S)/;
const SUFFIX = /(?:\\|[,;]+)$/;

/** What copying from a page, a mail, a terminal or a diff leaves on many lines: each kind once, for all lines that have it. */
export function pastedSlips(text: string): readonly YamlSlip[] {
  const lines = linesOf(text);
  return [
    carriageReturns(text, lines),
    everywhere("line-break", text, OTHER_BREAK, () => "\n"),
    everywhere("colour-code", text, COLOUR, () => ""),
    table(lines),
    prefixed("quote-mark", lines, QUOTE, FEW),
    prefixed("quote-mark", lines, BAR, FEW),
    numbers(lines),
    diff(lines),
    shell(lines),
    mailHeader(lines),
    everywhere("entity", text, ENTITY, ([, name, decimal, hexadecimal]) =>
      name === undefined
        ? characterOf(decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal))
        : (ENTITIES[name.toLowerCase()] ?? ""),
    ),
    markup(text, lines),
    suffixed(lines),
    someLines("quote-mark", lines, /^[ \t]*(?:> ?)+(?=[ \t]*(?:- +)?[A-Za-z][\w-]*:)/, () => ""),
    someLines("other-comment", lines, OTHER_COMMENT, () => "#"),
  ].filter((slip) => slip !== null);
}

interface Line {
  readonly start: number;
  /** Without its line break. */
  readonly text: string;
}

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const placed = { start, text: line.endsWith("\r") ? line.slice(0, -1) : line };
    start += line.length + 1;
    return placed;
  });
}

function isFull({ text }: Line): boolean {
  return text.trim() !== "";
}

function slip(cause: SlipCause, edits: readonly TextEdit[], more: Partial<YamlSlip> = {}): YamlSlip | null {
  const [first] = edits;
  if (first === undefined) return null;
  return { cause, span: first.span, edits, isCertain: true, isOffered: true, isLoss: false, lines: edits.length, ...more };
}

function everywhere(cause: SlipCause, text: string, pattern: RegExp, by: (found: RegExpExecArray) => string): YamlSlip | null {
  const edits = [...text.matchAll(pattern)].map((found) => ({ span: at(found.index, found[0].length), text: by(found) }));
  const lines = new Set(edits.map(({ span }) => text.lastIndexOf("\n", span.start)));
  return slip(cause, edits, { lines: lines.size });
}

function someLines(cause: SlipCause, lines: readonly Line[], pattern: RegExp, by: (found: RegExpExecArray) => string): YamlSlip | null {
  return slip(
    cause,
    lines.flatMap(({ start, text }): readonly TextEdit[] => {
      const found = pattern.exec(text);
      return found === null ? [] : [{ span: at(start + found.index, found[0].length), text: by(found) }];
    }),
    { span: spanOfFirst(lines, pattern) },
  );
}

/** What is found in the first line that has it, without the blanks around it. */
function spanOfFirst(lines: readonly Line[], pattern: RegExp): Span {
  const first = lines.find(({ text }) => pattern.test(text));
  const found = first === undefined ? null : pattern.exec(first.text);
  if (first === undefined || found === null) return at(0, 0);
  const blanks = found[0].length - found[0].trimStart().length;
  return at(first.start + found.index + blanks, Math.max(1, found[0].trim().length));
}

/** The same before nearly every line. */
function prefixed(cause: SlipCause, lines: readonly Line[], pattern: RegExp, few: number): YamlSlip | null {
  const full = lines.filter(isFull);
  const marked = full.filter(({ text }) => pattern.test(text));
  if (marked.length <= few || marked.length < MOST * full.length) return null;
  return slip(
    cause,
    marked.map(({ start, text }) => ({ span: at(start, pattern.exec(text)?.[0].length ?? 0), text: "" })),
    { span: spanOfFirst(marked, pattern) },
  );
}

/** Numbers that count up from line to line. */
function numbers(lines: readonly Line[]): YamlSlip | null {
  const full = lines.filter(isFull).map((line) => ({ ...line, found: NUMBER.exec(line.text) }));
  const counted = full.filter(({ found }) => found !== null);
  if (counted.length <= FEW || counted.length < full.length) return null;
  const values = counted.map(({ found }) => Number(found?.[2]));
  if (
    values.some((value, index) => index > 0 && value <= (values[index - 1] ?? 0)) ||
    (values.at(-1) ?? 0) - (values[0] ?? 0) > 2 * values.length
  )
    return null;
  // The blanks behind the number that every line has belong to it, the others to the text.
  const gaps = counted.flatMap(({ found, text }) => (found !== null && found[0].length < text.length ? [found[3]?.length ?? 0] : []));
  const gap = gaps.length === 0 ? 0 : Math.min(...gaps);
  const edits = counted.map(({ start, found }) => ({
    span: at(start, (found?.[1]?.length ?? 0) + Math.min(gap, found?.[3]?.length ?? 0)),
    text: "",
  }));
  return slip("line-number", edits, { span: spanOfFirst(counted, NUMBER) });
}

/** The new side of a comparison. */
function diff(lines: readonly Line[]): YamlSlip | null {
  const full = lines.filter(isFull);
  const isAdded = ({ text }: Line): boolean => text.startsWith("+") && !DIFF_HEAD.test(text);
  if (!full.some(isAdded) && !full.some(({ text }) => text.startsWith("@@ "))) return null;
  if (full.length <= FEW || !full.every(({ text }) => DIFF.test(text))) return null;
  const isGone = ({ text }: Line): boolean => DIFF_HEAD.test(text) || text.startsWith("-");
  const edits = full.map((line) => ({ span: at(line.start, isGone(line) ? line.text.length : 1), text: "" }));
  const first = full.find(isAdded) ?? full[0];
  return slip("diff", edits, { span: at(first?.start ?? 0, 1), isCertain: !full.some(isGone) });
}

/** Rows of a table of Markdown: what was meant has to be written anew. */
function table(lines: readonly Line[]): YamlSlip | null {
  const rows = lines.filter(({ text }) => TABLE_ROW.test(text));
  if (rows.length <= 1) return null;
  const edits = rows.map(({ start }) => ({ span: at(start, 0), text: "# " }));
  return slip("table", edits, { span: at(rows[0]?.start ?? 0, 1), isOffered: false, isLoss: true });
}

/** The line that printed or wrote the text, and what ends it. */
function shell(lines: readonly Line[]): YamlSlip | null {
  const heredoc = lines.map(({ text }) => HEREDOC.exec(text)?.[2]).find((word) => word !== undefined);
  const found = lines.filter(({ text }) => PROMPT.test(text) || HEREDOC.test(text) || (heredoc !== undefined && text.trim() === heredoc));
  return slip(
    "shell",
    found.map(({ start, text }) => ({ span: at(start, text.length), text: "" })),
  );
}

/** Who wrote to whom, before the first key. */
function mailHeader(lines: readonly Line[]): YamlSlip | null {
  const end = lines.findIndex(({ text }) => /^\s*(?:apiVersion|kind)\b/.test(text));
  const before = end < 0 ? [] : lines.slice(0, end).filter(isFull);
  if (!before.some(({ text }) => MAIL_HEADER.test(text))) return null;
  return slip(
    "mail",
    before.filter(({ text }) => !/^[#%]|^---/.test(text)).map(({ start, text }) => ({ span: at(start, text.length), text: "" })),
  );
}

function markup(text: string, lines: readonly Line[]): YamlSlip | null {
  const edits: TextEdit[] = [...text.matchAll(TAG)].map(({ 0: tag, index }) => ({ span: at(index, tag.length), text: "" }));
  for (const { 0: whole, 1: shown = "", index } of text.matchAll(LINK)) edits.push({ span: at(index, whole.length), text: shown });
  for (const { 0: whole, 2: value = "", index } of text.matchAll(EMPHASIZED_VALUE))
    edits.push({ span: at(index, whole.length), text: value });
  for (const { start, text: line } of lines) {
    if (WRAPPER.test(line)) edits.push({ span: at(start, line.length), text: "" });
    const found = EMPHASIS.exec(line);
    if (found === null) continue;
    const [whole, lead = "", , key = "", colon = ""] = found;
    edits.push({ span: at(start + lead.length, whole.length - lead.length), text: key + colon });
  }
  const sorted = edits.toSorted((a, b) => a.span.start - b.span.start);
  return slip("markup", sorted, { lines: new Set(sorted.map(({ span }) => text.lastIndexOf("\n", span.start - 1))).size });
}

/** The same sign behind many lines. */
function suffixed(lines: readonly Line[]): YamlSlip | null {
  const edits = lines.flatMap(({ start, text }): readonly TextEdit[] => {
    const found = /^[ \t]*#/.test(text) ? null : SUFFIX.exec(text.trimEnd());
    return found === null ? [] : [{ span: at(start + found.index, found[0].length), text: "" }];
  });
  return edits.length <= FEW ? null : slip("sign-at-end", edits);
}

/** Line breaks of other machines: a carriage return alone, or one too many. */
function carriageReturns(text: string, lines: readonly Line[]): YamlSlip | null {
  if (!text.includes("\n")) return everywhere("line-break", text, /\r/g, () => "\n");
  return slip(
    "line-break",
    lines.flatMap(({ start, text: line }) =>
      line.endsWith("\r") ? [{ span: at(start + line.trimEnd().length, line.length - line.trimEnd().length), text: "" }] : [],
    ),
  );
}

function at(start: number, length: number): Span {
  return { start, end: start + length };
}

function characterOf(code: number): string {
  return code === 160 ? " " : String.fromCodePoint(code);
}
