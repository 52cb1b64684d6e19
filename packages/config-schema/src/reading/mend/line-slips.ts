import type { Span } from "../../document/span.ts";
import type { TextEdit } from "../slip.ts";
import type { SlipCause } from "./slip-wording.ts";
import type { TextLine } from "./text-lines.ts";
import type { YamlSlip } from "./yaml-slip.ts";

const ENTRY = /^((?:- +)*)("[^"]*"|'[^']*'|[^\s"'{[#&*!|>%@`,:-][^\s:]*) *:(?: +|$)/;
const OTHER_SIGN = /^((?:- +)*)([A-Za-z][\w-]*)([ \t]*(?:=>|:=|::+|[=;：﹕])[ \t]*)(?=\S|$)/;
const GLUED = /^((?:- +)*)([A-Za-z][\w-]*):(?!\/\/)(?=[^\s:])/;
const BARE = /^((?:- +)*)([A-Za-z][\w-]*)(?=[ \t]+\S|$)/;

/** What may be wrong with one line, as far as the line alone shows; whether it is, the parser tells. */
export function lineSlips(line: TextLine): readonly YamlSlip[] {
  const at = line.start + line.indent.length;
  const { body } = line;
  const entry = ENTRY.exec(body);
  const valueAt = entry?.[0].length ?? /^(?:- +)*/.exec(body)?.[0].length ?? 0;
  const builder = new SlipBuilder(at, body, line.indent);
  if (entry === null) keySlips(builder);
  else joinedSlips(builder, valueAt);
  quoteSlips(builder, valueAt);
  bracketSlips(builder, valueAt);
  valueSlips(builder, valueAt);
  return builder.slips;
}

class SlipBuilder {
  readonly body: string;
  readonly slips: YamlSlip[] = [];
  readonly indent: string;
  readonly #at: number;

  constructor(at: number, body: string, indent: string) {
    this.#at = at;
    this.body = body;
    this.indent = indent;
  }

  /** Places and edits by their offsets in the body. */
  add(
    cause: SlipCause,
    place: readonly [number, number],
    edits: readonly (readonly [number, number, string])[],
    more: Partial<YamlSlip> = {},
  ): void {
    const span = (start: number, end: number): Span => ({ start: this.#at + start, end: this.#at + end });
    const placed = edits.map(([start, end, text]): TextEdit => ({ span: span(start, end), text }));
    this.slips.push({ cause, span: span(...place), edits: placed, isCertain: false, isOffered: true, isLoss: false, lines: 1, ...more });
  }
}

/** The sign between a key and its value. */
function keySlips(builder: SlipBuilder): void {
  const { body } = builder;
  const other = OTHER_SIGN.exec(body);
  if (other !== null) {
    const [, dash = "", key = "", sign = ""] = other;
    const start = dash.length + key.length;
    const blanks = sign.length - sign.trimStart().length;
    builder.add(
      "sign-for-colon",
      [start + blanks, start + sign.trimEnd().length],
      [[start, start + sign.length, body.length === start + sign.length ? ":" : ": "]],
      { isCertain: true },
    );
  }
  const glued = GLUED.exec(body);
  if (glued !== null) {
    const colon = glued[0].length - 1;
    builder.add("glued-colon", [colon, colon + 1], [[colon + 1, colon + 1, " "]], { isCertain: true });
  }
  const bare = BARE.exec(body);
  if (bare !== null) {
    const [whole, dash = ""] = bare;
    builder.add("no-colon", [dash.length, whole.length], [[whole.length, whole.length, ":"]]);
  }
  // A directive and a separator are marks of their own, and what opens a bracket is a list or a mapping.
  if (!/^(?:[\w$-]+ *:(?: |$)|%[A-Z]|---(?:\s|$)|[[{])/.test(body)) builder.add("stray-line", [0, body.length], [[0, 0, "# "]]);
}

/** A key on the line of another. */
function joinedSlips(builder: SlipBuilder, valueAt: number): void {
  const { body } = builder;
  for (const found of body.slice(valueAt).matchAll(/(?<=\S)[ \t]+([A-Za-z][\w-]*):(?= |$)/g)) {
    const [whole, key = ""] = found;
    const start = valueAt + found.index;
    const blanks = whole.length - key.length - 1;
    const dashes = /^(?:- +)*/.exec(body)?.[0].length ?? 0;
    builder.add(
      "joined-lines",
      [start + blanks, start + blanks + key.length],
      [[start, start + blanks, `\n${builder.indent}${" ".repeat(dashes)}`]],
    );
  }
}

/** Ends of tokens at which a quote may be missing, by offset. */
const TOKEN_ENDS = /(?<=[^\s,{}[\]])(?=[ \t]*(?:[,}\]]|$))/g;
const TOKEN_STARTS = /(?<=^|[:,{[-][ \t]+|[{[])(?=[^\s{}[\]"',:])/g;

function quoteSlips(builder: SlipBuilder, valueAt: number): void {
  const { body } = builder;
  for (const quote of ['"', "'"] as const) {
    const places = quotePlaces(body, quote);
    if (places.length % 2 === 0) continue;
    const last = places.at(-1) ?? 0;
    for (const place of places) {
      const isOpening = /(?:^|[\s{[,])$/.test(body.slice(0, place));
      if (isOpening) {
        for (const { index } of body.matchAll(TOKEN_ENDS)) {
          if (index > place + 1) builder.add("open-quote", [place, place + 1], [[index, index, quote]]);
        }
      } else {
        for (const { index } of body.matchAll(TOKEN_STARTS)) {
          if (index < place) builder.add("stray-quote", [place, place + 1], [[index, index, quote]]);
        }
      }
    }
    builder.add(/(?:^|[\s{[,])$/.test(body.slice(0, last)) ? "open-quote" : "stray-quote", [last, last + 1], [[last, last + 1, ""]]);
  }
  const value = body.slice(valueAt);
  const single = /^'(.*)'$/.exec(value);
  if (single?.[1]?.replaceAll("''", "").includes("'")) {
    const inner = single[1];
    const first = inner.replaceAll("''", "  ").indexOf("'");
    builder.add(
      "apostrophe",
      [valueAt + 1 + first, valueAt + 2 + first],
      [[valueAt + 1, valueAt + 1 + inner.length, inner.replaceAll("''", "'").replaceAll("'", "''")]],
      { isCertain: true },
    );
  }
  // Opened by an apostrophe that belongs to the text: `'d'Exemple`, `'hui`.
  const open = /^'(?=[^']*(?:'[^']+)*$)/.test(value);
  if (open) {
    const text = value.slice(1);
    builder.add("open-quote", [valueAt, valueAt + 1], [[valueAt, body.length, `'${text.replaceAll("'", "''")}'`]]);
  }
  const escaped = /^"(?:[^"\\]|\\(?:[0abtnvfre "/\\N_LPxuU]|$))*(\\[^0abtnvfre "/\\N_LPxuU])/.exec(value);
  if (escaped?.[1] !== undefined) {
    const end = valueAt + escaped[0].length;
    const wrong = [...value.matchAll(/\\\\|\\[0abtnvfre "/N_LPxuU]|\\/g)].filter(([found]) => found === "\\");
    builder.add(
      "backslash",
      [end - 2, end],
      wrong.map(({ index }) => [valueAt + index, valueAt + index, "\\"] as const),
      { isOffered: false, isLoss: true },
    );
  }
}

/** Quotes outside the other sort of quotes; an apostrophe inside a word is none. */
function quotePlaces(body: string, quote: string): readonly number[] {
  const places: number[] = [];
  const pattern = quote === '"' ? /(?<![^\s{[,:-])'[^']*'|\\.|"/g : /"(?:[^"\\]|\\.)*"|(?<![^\s{[,:-])'|'(?![^\s,}\]:])/g;
  for (const { 0: token, index } of body.matchAll(pattern)) {
    if (token === quote) places.push(index);
  }
  return places;
}

const CLOSING: Readonly<Record<string, string>> = { "{": "}", "[": "]" };

/** Before and behind a bracket, what a block has there. */
const BLOCK_BEFORE = /^(?:- +)*(?:[\w-]+: *)?$/;
const BLOCK_BEHIND = /^ *(?=[\w-]+:(?: |$)|$)/;

function bracketSlips(builder: SlipBuilder, valueAt: number): void {
  const { body } = builder;
  const open: { readonly sign: string; readonly index: number }[] = [];
  const stray: { readonly sign: string; readonly index: number }[] = [];
  for (const { 0: token, index } of body.matchAll(/"(?:[^"\\]|\\.)*"|(?<![^\s{[,:-])'[^']*'|[{}[\]]/g)) {
    if (token === "{" || token === "[") open.push({ sign: token, index });
    else if (token === "}" || token === "]") {
      const top = open.at(-1);
      if (top !== undefined && CLOSING[top.sign] === token) open.pop();
      else if (top !== undefined && open.some(({ sign }) => CLOSING[sign] === token)) {
        builder.add("open-bracket", [top.index, top.index + 1], [[index, index, `${CLOSING[top.sign]}`]]);
        builder.add("wrong-bracket", [index, index + 1], [[index, index + 1, CLOSING[top.sign] ?? ""]]);
        open.pop();
      } else {
        if (top !== undefined) builder.add("wrong-bracket", [index, index + 1], [[index, index + 1, CLOSING[top.sign] ?? ""]]);
        stray.push({ sign: token, index });
      }
    }
  }
  for (const { sign, index } of stray) {
    const before = body.slice(0, index);
    const blanks = before.length - before.trimEnd().length;
    builder.add("stray-bracket", [index, index + 1], [[index - (index + 1 === body.length ? blanks : 0), index + 1, ""]]);
    const opening = sign === "}" ? "{" : "[";
    const starts = new Set([valueAt, ...Array.from(body.matchAll(/(?<=[:,{[-] +)(?=\S)/g), (found) => found.index)]);
    for (const start of starts) {
      if (start <= index) builder.add("stray-bracket", [index, index + 1], [[start, start, opening]]);
    }
  }
  for (const { sign, index } of open) {
    const closing = CLOSING[sign] ?? "";
    for (const found of body.matchAll(/(?<=\S)(?=[ \t]*(?:[,}\]]|$))/g)) {
      if (found.index > index) builder.add("open-bracket", [index, index + 1], [[found.index, found.index, closing]]);
    }
    const blanks = BLOCK_BEHIND.exec(body.slice(index + 1))?.[0].length;
    if (blanks !== undefined && BLOCK_BEFORE.test(body.slice(0, index)))
      builder.add("stray-opening", [index, index + 1], [[index, index + 1 + blanks, ""]]);
  }
  // Between brackets: a comma that is missing or too many.
  if (!/[{[]/.test(body)) return;
  for (const { index, 0: blanks } of body.matchAll(/(?<=[^\s,{}[\]:])[ \t]+(?=["']?[\w$-]+["']?:(?: |$)|["'{[])/g)) {
    builder.add("no-comma", [index + blanks.length, index + blanks.length + 1], [[index, index, ","]]);
  }
  for (const { index } of body.matchAll(/(?<=[,{[][ \t]*),/g))
    builder.add("extra-comma", [index, index + 1], [[index, index + 1, ""]], { isCertain: true });
}

function valueSlips(builder: SlipBuilder, valueAt: number): void {
  const { body } = builder;
  const value = body.slice(valueAt);
  if (value === "") return;
  const quoted = (start: number, end: number): readonly [number, number, string] => [start, end, JSON.stringify(body.slice(start, end))];
  if (/^[^"'{[|>].*: /.test(value) || /^[^"'{[|>].*:$/.test(value)) {
    const colon = value.search(/:(?: |$)/);
    builder.add("colon-in-value", [valueAt, valueAt + colon], [quoted(valueAt, body.length)], { isLoss: true });
  }
  // What begins so closes behind: the rest, if any, makes it no mapping.
  if (/^\{[{%].*[}%]\}/.test(value)) {
    const end = valueAt + value.search(/[}%]\}/) + 2;
    builder.add("placeholder", [valueAt, end], [quoted(valueAt, body.length)], { isLoss: true });
  }
  if (/^[@`%]/.test(value)) builder.add("reserved", [valueAt, valueAt + 1], [quoted(valueAt, body.length)], { isLoss: true });
  const sign = /(?<=\S)[ \t]*[,;]+$/.exec(value);
  if (sign !== null) {
    const start = valueAt + sign.index;
    const blanks = sign[0].length - sign[0].trimStart().length;
    builder.add("sign-at-end", [start + blanks, body.length], [[start, body.length, ""]], { isCertain: true });
  }
}
