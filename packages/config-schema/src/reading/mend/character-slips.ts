import type { Span } from "../../document/span.ts";
import type { TextEdit } from "../slip.ts";
import type { SlipCause } from "./slip-wording.ts";
import type { TextLine } from "./text-lines.ts";
import type { YamlSlip } from "./yaml-slip.ts";

const ODD = String.raw`(?:[^\S \t\r\n]|\p{Default_Ignorable_Code_Point})`;
const ODD_RUN = new RegExp(`${ODD}+`, "gu");
const AFTER_SIGN = new RegExp(String.raw`(?<=^(?:- *)*(?:[\w$-]+|"[^"]*")?[:-])[ \t]*${ODD}[ \t]*(?:${ODD}[ \t]*)*(?=\S)`, "u");
const AT_END = new RegExp(String.raw`(?<=[:"'\]}|>-])[ \t]*${ODD}(?:${ODD}|[ \t])*$`, "u");
const BEHIND_TEXT = new RegExp(String.raw`(?<=[^\s"':]\s*)(?:${ODD})+(?:${ODD}|[ \t])*$`, "u");
const OTHER_DASH = new RegExp(
  String.raw`^[–—−‐‑‒―•·‣◦●▪■➢►▶➤✓✔\ue000-\uf8ff*+](?:[ \t]|${ODD})+(?=\S)|^[–—−‐‑‒―•·‣◦●▪■\ue000-\uf8ff](?=[\w"'{\[])`,
  "u",
);
const TAB_BEHIND_DASH = /(?<=^-)[ ]*\t[ \t]*(?=\S)/;
const WIDE_DASH = /(?<=^-) {2,3}(?=\S)/;
const BULLET_BEHIND_DASH = /(?<=^(?:- +)+)[•·‣◦●▪■*] +(?=[\w"'])/;
const NUMBERED = /^(?:\d{1,2}[.)]|[a-z]\)|o(?=[ \t]+[\w-]+:)|--(?=[ \t])|-[ \t]+\[[ xX]\])[ \t]+(?=\S)/;
const BEFORE_COLON = new RegExp(String.raw`(?<=^(?:- *)*[\w$-]+)${ODD}+(?=[ \t]*:(?:\s|$))`, "u");
const AT_ANY_END = new RegExp(String.raw`(?:${ODD})(?:${ODD}|[ \t])*$`, "u");
const OTHER_COLON = /(?<=^(?:- +)*[A-Za-z][\w-]*)[ \t]*(?:=>|:=|[=：﹕])[ \t]*(?=\S|$)/;
const CELL = /(?<=^(?:- +)*[A-Za-z][\w-]*)(?:[ \t]*;[ \t]*|[ \t]*\t[ \t]*)(?=[^\s:]|$)/;
const KEY = /^(?:- *)*[^\s:"'{[]+(?=:|[ \t]*$)/;
const PAIR = /[“”„‟«‹‘‚‛’][\u00a0\u202f ]?([^"“”„‟«»‹›\n]*?)[\u00a0\u202f ]?(?:[”“»›"]|[’'](?=[ \t]*(?:[,}\]]|$)))/gu;
const HALF = /(?<=^|[\s{[,])(["'])([^"'“”„‟«»‹›\n]*)[”“„»’‘](?=[ \t]*(?:[,}\]]|$))/gu;

/** Spaces that a tab may stand for. */
const TAB_WIDTHS = [2, 4, 8, 1, 0] as const;

/** Slips of single characters, which pasting spreads over many lines: each kind once, for all lines that have it. */
export function characterSlips(lines: readonly TextLine[]): readonly YamlSlip[] {
  return [
    ...TAB_WIDTHS.map((width) => gather("tab", lines, (line) => tabs(line, width))),
    gather("tab", lines, (line, above) => aligned(line, above)),
    gather("tab", lines, (line) => inBody(line, TAB_BEHIND_DASH, " ")),
    several(gather("indentation", lines, (line) => inBody(line, WIDE_DASH, " "))),
    gather("odd-indentation", lines, oddIndentation),
    gather("odd-indentation", lines, alignedOdd),
    gather("odd-blank", lines, (line) => inBody(line, AFTER_SIGN, " ")),
    gather("odd-blank", lines, (line) => inBody(line, AT_END, "")),
    gather("blank-at-end", lines, (line) => inBody(line, BEHIND_TEXT, "")),
    gather("blank-at-end", lines, (line) => inBody(line, AT_ANY_END, "")),
    gather("invisible", lines, invisible),
    gather("invisible", lines, (line) => inBody(line, BEFORE_COLON, "")),
    several(gather("sign-for-colon", lines, (line) => otherColon(line, OTHER_COLON))),
    several(gather("sign-for-colon", lines, (line) => otherColon(line, CELL))),
    gather("dash", lines, (line) => inBody(line, OTHER_DASH, "- ", (span) => ({ start: span.start, end: span.start + 1 }))),
    gather("dash", lines, (line) => inBody(line, NUMBERED, "- ", ({ start, end }) => trimmed(line, start, end))),
    gather("markup", lines, (line) => inBody(line, BULLET_BEHIND_DASH, "", ({ start }) => ({ start, end: start + 1 }))),
    gather("glued-dash", lines, (line) =>
      inBody(line, /(?<=^-)(?=["'{[]?[A-Za-z][\w-]*["']?:|["'{[]|[A-Za-z])/, " ", ({ start }) => ({ start: start - 1, end: start })),
    ),
    gather("typographic-quotes", lines, pairs),
    gather("typographic-quotes", lines, halves),
  ].filter((slip) => slip !== null);
}

interface Place {
  readonly span: Span;
  readonly edits: readonly TextEdit[];
}

function gather(
  cause: SlipCause,
  lines: readonly TextLine[],
  find: (line: TextLine, above: TextLine | undefined) => Place | null,
): YamlSlip | null {
  const places = lines.flatMap((line, index) => find(line, lines[index - 1]) ?? []);
  const [first] = places;
  if (first === undefined) return null;
  const edits = places.flatMap((place) => place.edits);
  return { cause, span: first.span, edits, isCertain: true, isOffered: true, isLoss: false, lines: places.length };
}

/** What one line alone has is looked at with the line. */
function several(slip: YamlSlip | null): YamlSlip | null {
  return slip === null || slip.lines === 1 ? null : slip;
}

function otherColon(line: TextLine, sign: RegExp): Place | null {
  const place = inBody(line, sign, ": ", ({ start, end }) => trimmed(line, start, end));
  const [edit] = place?.edits ?? [];
  if (place === null || edit === undefined || edit.span.end < bodyStart(line) + line.body.length) return place;
  return { ...place, edits: [{ ...edit, text: ":" }] };
}

/** Without the blanks at both ends. */
function trimmed(line: TextLine, start: number, end: number): Span {
  const found = line.text.slice(start - line.start, end - line.start);
  // A tab alone is the sign itself.
  if (found.trim() === "") return { start, end };
  const from = start + found.length - found.trimStart().length;
  return { start: from, end: from + found.trim().length };
}

function bodyStart({ start, indent }: TextLine): number {
  return start + indent.length;
}

function inBody(line: TextLine, pattern: RegExp, by: string, spanOf: (span: Span) => Span = (span) => span): Place | null {
  const found = pattern.exec(line.body);
  if (found === null) return null;
  const start = bodyStart(line) + found.index;
  const span = { start, end: start + found[0].length };
  return { span: spanOf(span), edits: [{ span, text: by }] };
}

function tabs({ start, indent, body }: TextLine, width: number): Place | null {
  if (!indent.includes("\t") || body === "") return null;
  const first = indent.indexOf("\t");
  const last = indent.lastIndexOf("\t");
  const span = { start: start + first, end: start + last + 1 };
  return { span, edits: [{ span, text: indent.slice(first, last + 1).replaceAll("\t", " ".repeat(width)) }] };
}

/** As far as the line above, whatever a tab was wide. */
function aligned({ start, indent }: TextLine, above: TextLine | undefined): Place | null {
  if (!indent.includes("\t") || above === undefined || above.indent.includes("\t")) return null;
  const place = { start: start + indent.indexOf("\t"), end: start + indent.lastIndexOf("\t") + 1 };
  return { span: place, edits: [{ span: { start, end: start + indent.length }, text: " ".repeat(above.indent.length) }] };
}

/** As far as the line above, whatever the blanks were wide. */
function alignedOdd({ start, indent, body }: TextLine, above: TextLine | undefined): Place | null {
  if (body === "" || above === undefined || !/[^ \t]/.test(indent) || /[^ ]/.test(above.indent)) return null;
  return { span: { start, end: start + indent.length }, edits: [{ span: { start, end: start + indent.length }, text: above.indent }] };
}

function oddIndentation({ start, indent, body }: TextLine): Place | null {
  if (body === "" || !/[^ \t]/.test(indent)) return null;
  const odd = [...indent.matchAll(ODD_RUN)];
  const [first] = odd;
  if (first === undefined) return null;
  const edits = odd.map(({ 0: run, index }) => ({
    span: { start: start + index, end: start + index + run.length },
    text: run.replace(/[^\p{Zs}]/gu, "").replace(/./gu, " "),
  }));
  return { span: { start: start + first.index, end: start + first.index + first[0].length }, edits };
}

/** What has no width, inside a key. */
function invisible(line: TextLine): Place | null {
  const key = KEY.exec(line.body)?.[0] ?? "";
  const odd = [...key.matchAll(ODD_RUN)];
  const [first] = odd;
  if (first === undefined) return null;
  const at = bodyStart(line);
  const edits = odd.map(({ 0: run, index }) => ({ span: { start: at + index, end: at + index + run.length }, text: "" }));
  return { span: { start: at + first.index, end: at + first.index + first[0].length }, edits };
}

function pairs(line: TextLine): Place | null {
  const at = bodyStart(line);
  const found = [...line.body.matchAll(PAIR)].filter(({ index }) => /(?:^|[:,{[-])[\s\p{Zs}]*$/u.test(line.body.slice(0, index)));
  const [first] = found;
  if (first === undefined) return null;
  const edits = found.map(({ 0: whole, 1: inner = "", index }) => ({
    span: { start: at + index, end: at + index + whole.length },
    text: JSON.stringify(inner),
  }));
  return { span: { start: at + first.index, end: at + first.index + 1 }, edits };
}

/** Opened by a straight quote, closed by a typographic one. */
function halves(line: TextLine): Place | null {
  const at = bodyStart(line);
  const found = [...line.body.matchAll(HALF)];
  const [first] = found;
  if (first === undefined) return null;
  const edits = found.map(({ 0: whole, 1: quote = '"', 2: inner = "", index }) => ({
    span: { start: at + index, end: at + index + whole.length },
    text: quote === "'" ? `'${inner.replaceAll("'", "''")}'` : JSON.stringify(inner),
  }));
  const end = at + first.index + first[0].length;
  return { span: { start: end - 1, end }, edits };
}
