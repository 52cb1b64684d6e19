import type { Span } from "../../document/span.ts";
import type { TextEdit } from "../slip.ts";
import { proseAround } from "./prose-around.ts";
import type { SlipCause } from "./slip-wording.ts";
import type { YamlSlip } from "./yaml-slip.ts";

/** Lines that a copy must number, or begin alike, before that is what happened. */
const FEW = 2;
/** Share of the lines with something in them. */
const MOST = 0.9;

const NUMBER = /^([ \t]*(?:[\w./-]{1,200}\.(?:ya?ml|json)[:-])?L?(\d{1,5})(?:[:.)]| {0,3}[|│])?)([ \t]*)/;
/** What a program that shows files draws around the lines. */
const FRAME = /^[─┬┼┴━═+| ]*[─━═]{3}[─┬┼┴━═+| ]*$|^[ \t]*[│|][ \t]*(?:File:|STDIN\b)/u;
const COPIED_PREFIX = /^\^?[0-9a-f]{7,40} (?:[^\s(]+ +)?\([^()\n]{0,100}\d{4}-\d\d-\d\d[^()\n]{0,40}\d+\) ?/;
const QUOTE = /^[ \t]*(?:> ?)+/;
const BAR = /^[ \t]*(?:[|│┃▏] ?)+/u;
const TABLE_ROW = /^[ \t]*\|.*\|[ \t]*$/;
const DIFF = /^(?:[+\- ]|@@ |diff |index [0-9a-f]|\\ No newline|$)/;
const DIFF_HEAD = /^(?:@@ |diff |index [0-9a-f]|--- |\+\+\+ |\\ No newline)/;
/** What tells of a comparison wherever it stands, as `diff` and git write it. */
const DIFF_MARK = /^(?:@@ -\d|diff --git |index [0-9a-f]{7,40}\.\.|--- a\/|\+\+\+ b\/|\\ No newline at|\d+(?:,\d+)?[acd]\d+(?:,\d+)?$)/;
const ADDED = /^\+(?=[ \t]*(?:- +)?[A-Za-z][\w-]*:(?:\s|$))/;
const TAG = /<\/?(?:pre|code|div|p|span|br|b|i|em|strong|li|ul|ol|td|tr|th|table|tbody|blockquote|body|html|font|a)(?:\s[^<>]*)?\/?>/gi;
const WRAPPER =
  /^[ \t]*(?:\{(?:code|noformat|quote)(?::[\w.=|-]*)?\}|\[\/?(?:code|quote)(?:=\w+)?\]|\.\. code-block::[ \t]*\w*|'''|""")[ \t]*$/;
const EMPHASIS = /^([ \t]*(?:- +)*)(\*{1,2}|_{1,2}|`)([A-Za-z][\w-]*)(:?)\2(?=[ \t]*:|[ \t]|$)/;
const LINK = /\[([^\][\n]{1,200})\]\((?:mailto:|https?:)[^()\n]{0,400}\)/g;
/** Before the value of a key that holds an address of the network: of a link the target is meant. */
const ADDRESS_KEY = /\b(?:token|api|healthcheck|url)[ \t]*:[ \t]*["']?$/;
const EMPHASIZED_VALUE = /(?<=[:-] )(`{1,2}|\*{2})([^`*\n]{1,200})\1(?=[ \t]*\r?$)/gm;
const ENTITY = /&(?:(nbsp|amp|quot|apos|lt|gt)|#(\d{2,4})|#x([0-9a-f]{2,4}));/gi;
const ENTITIES: Readonly<Record<string, string>> = { nbsp: " ", amp: "&", quot: '"', apos: "'", lt: "<", gt: ">" };
const PROMPT =
  /^[ \t]*(?:\$[ \t]*$|[\w.-]{1,64}@[\w.-]{1,64}:[^$#%\n]{0,100}[$#%][ \t]*$|PS [A-Z]:\\[^>\n]{0,200}>[ \t]*$|(?:[$%>#]|PS [^>]*>|[A-Z]:\\[^>]*>|\[?[\w.-]{1,64}@[\w.-]{1,64}[^$#%]{0,100}[$#%])[ \t]+(?:cat|type|less|more|bat|head|tail|get-content|gc|nano|vim?|git|curl)\b)/i;
/** What editors and pagers show beside a file, which is no part of it. */
const SCREEN = /^[ \t]*(?:~|\(END\)|--More--.{0,20}|"[^"\n]{1,200}" \d+L, \d+[BC]|GNU nano \d.*|:(?:wq?|q)!?|total \d+)[ \t]*$/;
const HEREDOC = /^[ \t]*(?:[$#>] )?(?:cat|tee)\b[^\n]*<<-?[ \t]*(["']?)(\w+)\1/;
const MAIL_HEADER =
  /^(?:\[[^\][\n]{0,40}\d{1,2}[:h]\d\d(?::\d\d)?[^\][\n]{0,6}\]|(?:de|à|a|cc|cci|envoyé(?: le)?|date|objet|from|to|bcc|sent|subject)[\s\u00a0]*:[ \t\u00a0])/i;
const ESCAPE = "\u001b";
const COLOUR = new RegExp(String.raw`${ESCAPE}\[[\d;]*[A-Za-z]`, "gu");
const OTHER_BREAK = /[\u0085\u2028\u2029\v\f](?=[ \t]*(?:[A-Za-z][\w-]*[ \t]*:|- |#|\n|$))/gu;
/** An empty line but for what does not show. */
const ODD_LINE = /^[ \t]*(?:[^\S \t\r\n]|\p{Default_Ignorable_Code_Point})(?:\s|\p{Default_Ignorable_Code_Point})*$/u;
const OTHER_COMMENT = /(?<=^[ \t]*)(?:\/\/+|--(?!-)|;|\/\*|<!--|REM(?= ))(?=[ \t]*\S)/;
const SUFFIX = /(?:\\|[,;]+|\$)$/;

/** What copying from a page, a mail, a terminal or a diff leaves on many lines: each kind once, for all lines that have it. */
export function pastedSlips(text: string): readonly YamlSlip[] {
  const lines = linesOf(text);
  return [
    carriageReturns(text, lines),
    everywhere("line-break", text, OTHER_BREAK, () => "\n"),
    someLines("invisible", lines, ODD_LINE, () => ""),
    everywhere("colour-code", text, COLOUR, () => ""),
    table(lines),
    prefixed("quote-mark", lines, QUOTE, FEW),
    prefixed("quote-mark", lines, BAR, FEW),
    numbers(lines),
    prefixed("copied-prefix", lines, COPIED_PREFIX, FEW),
    diff(lines),
    partialDiff(lines),
    shell(lines),
    mailHeader(lines),
    proseAround(lines),
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
  const blanks = found[0].trim() === "" ? 0 : found[0].length - found[0].trimStart().length;
  return at(first.start + found.index + blanks, Math.max(1, found[0].trim().length));
}

/** The same before nearly every line. */
function prefixed(cause: SlipCause, lines: readonly Line[], pattern: RegExp, few: number): YamlSlip | null {
  const full = lines.filter(isFull);
  const marked = full.filter(({ text }) => pattern.test(text));
  const [first] = marked;
  if (first === undefined || marked.length <= few || marked.length < MOST * full.length) return null;
  // Who wrote what follows stands before it.
  const announcing = cause === "quote-mark" ? full.filter(({ start, text }) => start < first.start && /[:：]$/u.test(text.trim())) : [];
  return slip(
    cause,
    [
      ...announcing.map(({ start, text }) => ({ span: at(start, text.length), text: "" })),
      ...marked.map(({ start, text }) => ({ span: at(start, pattern.exec(text)?.[0].length ?? 0), text: "" })),
    ],
    { span: spanOfFirst(marked, pattern), lines: marked.length },
  );
}

/** Numbers that count up from line to line. */
function numbers(lines: readonly Line[]): YamlSlip | null {
  const frame = lines.filter(({ text }) => FRAME.test(text));
  const full = lines.filter((line) => isFull(line) && !frame.includes(line)).map((line) => ({ ...line, found: NUMBER.exec(line.text) }));
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
  const drawn = frame.map(({ start, text }) => ({ span: at(start, text.length), text: "" }));
  return slip("line-number", inOrder([...edits, ...drawn]), { span: spanOfFirst(counted, NUMBER), lines: counted.length });
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

/** Lines of a comparison beside others that have no sign before them. */
function partialDiff(lines: readonly Line[]): YamlSlip | null {
  const added = lines.filter(({ text }) => ADDED.test(text));
  const marks = lines.filter(({ text }) => DIFF_MARK.test(text));
  // What the lines that were added have replaced stands before them.
  const gone = lines.filter((line, index) => /^-\S|^- {2}/.test(line.text) && nextBut(lines, index, /^-/)?.text.startsWith("+"));
  const isQuoted = added.length === 0 && marks.some(({ text }) => /^\d/.test(text));
  const quoted = isQuoted ? lines.filter(({ text }) => /^> /.test(text)) : [];
  const edits = inOrder([
    ...[...marks, ...gone].map(({ start, text }) => ({ span: at(start, text.length), text: "" })),
    ...[...added, ...quoted].map(({ start, text }) => ({ span: at(start, /^> /.test(text) ? 2 : 1), text: "" })),
  ]);
  const [first = lines[0]] = [...added, ...marks];
  const [mark = "+"] = /^(?:\+|\S+)/.exec(first?.text ?? "") ?? [];
  return slip("diff", edits, {
    span: at(first?.start ?? 0, ADDED.test(first?.text ?? "") ? 1 : mark.length),
    isCertain: gone.length === 0,
  });
}

/** The next line that has no such beginning. */
function nextBut(lines: readonly Line[], index: number, beginning: RegExp): Line | undefined {
  return lines.slice(index + 1, index + 40).find(({ text }) => !beginning.test(text));
}

function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits.toSorted((a, b) => a.span.start - b.span.start);
}

/** Rows of a table of Markdown or a spreadsheet: what was meant has to be written anew. */
function table(lines: readonly Line[]): YamlSlip | null {
  const rows = spreadsheet(lines) ?? lines.filter(({ text }) => TABLE_ROW.test(text));
  if (rows.length <= 1) return null;
  const edits = rows.map(({ start }) => ({ span: at(start, 0), text: "# " }));
  return slip("table", edits, { span: at(rows[0]?.start ?? 0, 1), isOffered: false, isLoss: true });
}

/** All lines, if they have the same number of cells and none has a key. */
function spreadsheet(lines: readonly Line[]): readonly Line[] | null {
  const full = lines.filter(isFull);
  for (const sign of ["\t", ";", ","]) {
    const cells = full.map(({ text }) => (/^[^":]*:(?:\s|$)/.test(text) ? 1 : text.split(sign).length));
    if ((cells[0] ?? 1) > 1 && cells.every((count) => count === cells[0])) return full;
  }
  return null;
}

/** The line that printed or wrote the text, and what ends it. */
function shell(lines: readonly Line[]): YamlSlip | null {
  const heredoc = lines.map(({ text }) => HEREDOC.exec(text)?.[2]).find((word) => word !== undefined);
  const isOfShell = ({ text }: Line): boolean =>
    PROMPT.test(text) || SCREEN.test(text) || HEREDOC.test(text) || (heredoc !== undefined && text.replace(/^> ?/, "").trim() === heredoc);
  const found = lines.filter(isOfShell);
  // A shell shows the same sign before each line of what it is given.
  const given = heredoc === undefined ? [] : lines.filter((line) => isFull(line) && !isOfShell(line));
  const isContinued = given.length > 0 && given.every(({ text }) => /^>(?: |$)/.test(text));
  const edits = inOrder([
    ...found.map(({ start, text }) => ({ span: at(start, text.length), text: "" })),
    ...(isContinued ? given.map(({ start, text }) => ({ span: at(start, text.startsWith("> ") ? 2 : 1), text: "" })) : []),
  ]);
  return slip("shell", edits);
}

/** Who wrote to whom, before the first key. */
function mailHeader(lines: readonly Line[]): YamlSlip | null {
  const end = lines.findIndex(({ text }) => /^\s*(?:apiVersion|kind)\b/.test(text));
  const before = end < 0 ? [] : lines.slice(0, end).filter(isFull);
  if (!before.some(({ text }) => MAIL_HEADER.test(text))) return null;
  return slip(
    "mail",
    before.filter(({ text }) => !/^[#%]|^---(?:\s|$)/.test(text)).map(({ start, text }) => ({ span: at(start, text.length), text: "" })),
  );
}

function markup(text: string, lines: readonly Line[]): YamlSlip | null {
  const edits: TextEdit[] = [...text.matchAll(TAG)].map(({ 0: tag, index }) => ({ span: at(index, tag.length), text: "" }));
  for (const { 0: whole, 1: shown = "", index } of text.matchAll(LINK)) {
    const isAddress = ADDRESS_KEY.test(text.slice(text.lastIndexOf("\n", index) + 1, index)) && !/^https?:/.test(shown);
    edits.push({ span: at(index, whole.length), text: isAddress ? whole.slice(shown.length + 3, -1) : shown });
  }
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
  const swapped = everywhere("line-break", text, /(?<=\n)\r(?!\n)/g, () => "");
  if (swapped !== null && 2 * swapped.edits.length > lines.length) return swapped;
  const alone = everywhere("line-break", text, /\r(?![\r\n])(?=[ \t]*(?:[A-Za-z][\w-]*[ \t]*:|- |#|---|$))/g, () => "\n");
  if (alone !== null) return alone;
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
