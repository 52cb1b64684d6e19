import type { Span } from "@pistectl/config-schema/editing";

/** Where a cursor stands in a manifest that may be half written, as far as its lines say. */
export interface CursorPlace {
  /** The document of the file, from its `---` to the next one. */
  readonly document: Span;
  /** Keys from the document's root to the mapping or the value, `*` for an item of a list. */
  readonly path: readonly string[];
  /** What is being written: a key of the mapping at `path`, or the value at `path`. */
  readonly slot: "key" | "value";
  /** What is written of it, without quotes. */
  readonly typed: string;
  /** The stretch that the whole word takes, quotes included. */
  readonly replaced: Span;
  readonly quote: '"' | "'" | null;
  /** Keys that the mapping has already. */
  readonly siblings: ReadonlySet<string>;
  /** Inside brackets or braces, as all JSON is. */
  readonly isFlow: boolean;
  /** Blanks before the keys of the mapping, in block style. */
  readonly indent: number;
}

/** One level of a path: an item of a list, or a key. */
interface Level {
  readonly column: number;
  readonly key: string;
}

const ITEM = "*";
/** A key and its colon at the start of what is left of a line. */
const KEY = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#"'[\]{},&*!|>%@`-][^#]*?|-[^\s#][^#]*?)\s*:(?=\s|$)/;

/** The place of an offset; null in a comment or in the text of a block scalar. */
export function cursorPlace(text: string, offset: number): CursorPlace | null {
  const document = documentAround(text, offset);
  const lines = linesFrom(text, document.start, document.end);
  const levels: Level[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    const isLast = offset <= line.end;
    const upTo = isLast ? text.slice(line.start, offset) : line.text;
    const opening = enter(levels, upTo);
    if (opening.kind === "flow") {
      const flowStart = line.start + opening.column;
      const flow = readFlow(text, flowStart, offset, document.end);
      if (flow.kind === "inside") return { document, ...prefixed(flow.place, levels), isFlow: true, indent: 0 };
      while (index + 1 < lines.length && (lines[index + 1]?.start ?? 0) < flow.end) index++;
      continue;
    }
    if (opening.kind === "block-scalar" && !isLast) {
      const skipped = skipDeeper(lines, index, opening.indent);
      if (offset <= (lines[skipped]?.end ?? 0) && skipped > index) return null;
      index = skipped;
      continue;
    }
    if (!isLast) continue;
    return lastLine(text, offset, document, lines, index, upTo, levels, opening);
  }
  return null;
}

type Opening =
  | { readonly kind: "blank" | "comment" }
  | { readonly kind: "key-begun"; readonly column: number; readonly typed: string }
  | { readonly kind: "value"; readonly column: number; readonly typed: string }
  | { readonly kind: "flow"; readonly column: number }
  | { readonly kind: "block-scalar"; readonly indent: number };

/** Goes down into what a line opens: `levels` end with the key whose value begins, or with the item. */
function enter(levels: Level[], line: string): Opening {
  let column = line.search(/\S|$/);
  let rest = line.slice(column);
  if (rest === "" || /^(---|\.\.\.|%)/.test(line)) return { kind: "blank" };
  if (rest.startsWith("#")) return { kind: "comment" };
  while (/^-(\s|$)/.test(rest)) {
    leave(levels, (level) => level.column > column || (level.column === column && level.key === ITEM));
    levels.push({ column, key: ITEM });
    const blanks = rest.slice(1).search(/\S|$/);
    column += 1 + blanks;
    rest = rest.slice(1 + blanks);
  }
  if (/^[[{]/.test(rest)) return { kind: "flow", column };
  leave(levels, (level) => level.column >= column);
  const [whole, key] = KEY.exec(rest) ?? [];
  if (whole === undefined || key === undefined) return { kind: "key-begun", column, typed: rest };
  levels.push({ column, key: unquote(key) });
  const value = rest.slice(whole.length);
  const valueColumn = column + whole.length + value.search(/\S|$/);
  const trimmed = value.trimStart();
  if (/^[[{]/.test(trimmed)) return { kind: "flow", column: valueColumn };
  if (/^[|>][-+\d]*\s*(#.*)?$/.test(trimmed)) return { kind: "block-scalar", indent: column };
  if (/(^|\s)#/.test(value)) return { kind: "comment" };
  return { kind: "value", column: valueColumn, typed: trimmed };
}

function leave(levels: Level[], isBehind: (level: Level) => boolean): void {
  while (levels.length > 0 && isBehind(levels.at(-1) as Level)) levels.pop();
}

function lastLine(
  text: string,
  offset: number,
  document: Span,
  lines: readonly Line[],
  index: number,
  upTo: string,
  levels: Level[],
  opening: Opening,
): CursorPlace | null {
  if (opening.kind === "comment") return null;
  if (opening.kind === "value") {
    if (!/:\s+\S*|:\s/.test(upTo)) return null;
    return {
      document,
      path: levels.map(({ key }) => key),
      slot: "value",
      ...word(text, offset, opening.typed),
      siblings: NONE,
      isFlow: false,
      indent: 0,
    };
  }
  const column = opening.kind === "key-begun" ? opening.column : upTo.length;
  if (opening.kind === "blank") leave(levels, (level) => level.column >= column);
  const typed = opening.kind === "key-begun" ? opening.typed : "";
  const path = levels.map(({ key }) => key);
  const siblings = keysBeside(lines, index, column);
  return { document, path, slot: "key", ...word(text, offset, typed), siblings, isFlow: false, indent: column };
}

const NONE: ReadonlySet<string> = new Set();

/** The word around an offset, of which `typed` stands before it. */
function word(text: string, offset: number, typed: string): Pick<CursorPlace, "typed" | "replaced" | "quote"> {
  const quote = typed.startsWith('"') ? '"' : typed.startsWith("'") ? "'" : null;
  const rest = /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? "";
  const behind = quote === null ? (/^[^\s:#,\]}]*/.exec(rest)?.[0].length ?? 0) : rest.indexOf(quote) + 1;
  return { typed: quote === null ? typed : typed.slice(1), replaced: { start: offset - typed.length, end: offset + behind }, quote };
}

/** Keys of the block mapping to which a column of a line belongs, that line left out. */
function keysBeside(lines: readonly Line[], index: number, column: number): ReadonlySet<string> {
  const keys = new Set<string>();
  const look = (from: number, step: 1 | -1): void => {
    for (let at = from; at >= 0 && at < lines.length; at += step) {
      const { text } = lines[at] as Line;
      const content = text.replace(/^(\s*)((?:-\s+)*)/, (blanks: string) => " ".repeat(blanks.length));
      const start = content.search(/\S|$/);
      const opensItem = /^\s*-(\s|$)/.test(text);
      // What stands above the dash belongs to another item.
      if (step === -1 && opensItem && content.trim() === "" && text.search(/\S/) < column) return;
      if (content.trim() === "" || content.trim().startsWith("#")) continue;
      if (start < column || (step === 1 && opensItem && text.search(/\S/) < column)) return;
      if (start === column) {
        const [, key] = KEY.exec(content.slice(start)) ?? [];
        if (key !== undefined) keys.add(unquote(key));
        if (step === -1 && opensItem) return;
      }
    }
  };
  look(index, -1);
  look(index + 1, 1);
  const [, own] = KEY.exec((lines[index] as Line).text.slice(column)) ?? [];
  if (own !== undefined) keys.delete(unquote(own));
  return keys;
}

function skipDeeper(lines: readonly Line[], index: number, indent: number): number {
  let at = index;
  while (at + 1 < lines.length) {
    const { text } = lines[at + 1] as Line;
    if (text.trim() !== "" && text.search(/\S/) <= indent) break;
    at++;
  }
  return at;
}

/** One level of brackets. */
interface Frame {
  readonly isMapping: boolean;
  readonly keys: Set<string>;
  key: string | null;
}

type FlowPlace = Pick<CursorPlace, "path" | "slot" | "typed" | "replaced" | "quote" | "siblings">;
type FlowReading = { readonly kind: "inside"; readonly place: FlowPlace } | { readonly kind: "closed"; readonly end: number };

/** Reads brackets from where they open, to the offset or to where they close. */
function readFlow(text: string, start: number, offset: number, limit: number): FlowReading {
  const frames: Frame[] = [];
  let token = "";
  const settle = (): void => {
    const frame = frames.at(-1);
    if (frame?.isMapping && frame.key === null && token.trim() !== "") frame.keys.add(unquote(token.trim()));
  };
  for (let at = start; at < limit; at++) {
    if (at === offset) return { kind: "inside", place: flowPlace(text, offset, frames, token) };
    const character = text[at] as string;
    // Within a plain text an apostrophe is one.
    if ((character === '"' || character === "'") && token.trim() === "") {
      const end = endOfQuoted(text, at, limit);
      if (offset > at && offset < end) {
        return { kind: "inside", place: flowPlace(text, offset, frames, text.slice(at, offset)) };
      }
      token = text.slice(at, end);
      at = end - 1;
    } else if (character === "{" || character === "[") {
      frames.push({ isMapping: character === "{", keys: new Set(), key: null });
      token = "";
    } else if (character === "}" || character === "]") {
      settle();
      frames.pop();
      if (frames.length === 0) return { kind: "closed", end: at + 1 };
      token = "";
    } else if (character === ",") {
      settle();
      const frame = frames.at(-1);
      if (frame) frame.key = null;
      token = "";
    } else if (character === ":" && frames.at(-1)?.isMapping && frames.at(-1)?.key === null) {
      settle();
      const frame = frames.at(-1) as Frame;
      frame.key = unquote(token.trim());
      token = "";
    } else {
      if (token !== "" || /\S/.test(character)) token += character;
    }
  }
  return offset >= limit && frames.length > 0
    ? { kind: "inside", place: flowPlace(text, offset, frames, token) }
    : { kind: "closed", end: limit };
}

function flowPlace(text: string, offset: number, frames: readonly Frame[], token: string): FlowPlace {
  const path = frames.flatMap(({ isMapping, key }) => (isMapping ? (key === null ? [] : [key]) : [ITEM]));
  const frame = frames.at(-1);
  const isKey = frame?.isMapping === true && frame.key === null;
  const siblings = new Set(frame?.keys);
  for (const [, key] of text.slice(offset, endOfLevel(text, offset)).matchAll(/[,{]\s*("[^"]*"|'[^']*'|[\w-]+)\s*:/g))
    siblings.add(unquote(key ?? ""));
  return { path, slot: isKey ? "key" : "value", ...word(text, offset, token.trimStart()), siblings: isKey ? siblings : NONE };
}

/** Where the brackets around an offset close; what stands in brackets of its own is passed over as part of it. */
function endOfLevel(text: string, offset: number): number {
  let depth = 0;
  for (let at = offset; at < text.length; at++) {
    if (/[[{]/.test(text[at] as string)) depth++;
    if (/[\]}]/.test(text[at] as string) && depth-- === 0) return at;
  }
  return text.length;
}

function endOfQuoted(text: string, start: number, limit: number): number {
  const quote = text[start] as string;
  for (let at = start + 1; at < limit; at++) {
    if (text[at] === "\\" && quote === '"') at++;
    else if (text[at] === quote && text[at + 1] === quote && quote === "'") at++;
    else if (text[at] === quote) return at + 1;
    else if (text[at] === "\n") return at;
  }
  return limit;
}

function prefixed(place: FlowPlace, levels: readonly Level[]): FlowPlace {
  return { ...place, path: [...levels.map(({ key }) => key), ...place.path] };
}

function unquote(key: string): string {
  return /^(["']).*\1$/s.test(key) ? key.slice(1, -1) : key;
}

interface Line {
  readonly start: number;
  /** Before its break. */
  readonly end: number;
  readonly text: string;
}

function linesFrom(text: string, start: number, end: number): readonly Line[] {
  const lines: Line[] = [];
  const pattern = /[^\r\n]*(\r\n|\n|\r|$)/y;
  for (pattern.lastIndex = start; pattern.lastIndex <= end; ) {
    const at = pattern.lastIndex;
    const [whole = "", ending = ""] = pattern.exec(text) ?? [];
    lines.push({ start: at, end: at + whole.length - ending.length, text: whole.slice(0, whole.length - ending.length) });
    if (ending === "" || pattern.lastIndex >= end) {
      // A text that ends with a line break has one more line, which is empty.
      if (ending !== "" && pattern.lastIndex === end && end === text.length) lines.push({ start: end, end, text: "" });
      break;
    }
  }
  return lines;
}

function documentAround(text: string, offset: number): Span {
  let start = 0;
  for (const { index, 0: marker } of text.matchAll(/^---(?=\s|$).*$/gm)) {
    const end = index + marker.length;
    if (end < offset || (end === offset && marker.length > 3))
      start = Math.min(text.length, end + (/^\r?\n|^\r/.exec(text.slice(end))?.[0].length ?? 0));
    else if (index >= offset) return { start, end: index };
  }
  return { start, end: text.length };
}
