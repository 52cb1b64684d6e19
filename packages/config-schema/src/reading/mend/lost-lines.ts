import { HOLDERS } from "./holders.ts";
import type { TextLine } from "./text-lines.ts";
import type { YamlSlip } from "./yaml-slip.ts";

/** Keys that items of manifests begin with. */
const FIRST_KEYS = ["name", "structure", "role"] as const;
/** How far above a line stands what holds it: a manifest has some 50 lines. */
const LINES_ABOVE = 200;
const ENTRY = /^[\w-]+:(?: |$)/;
const ITEM = /^- /;
/** A key with a value that may be put on the lines below it just as well. */
const HELD = /^((?:- )?[\w-]+:) +([^\s"'#&*!|>].*)$/;

/** What is missing between lines that hold each other: a line with a key alone, or the dash of an item; and a dash that is too much. */
export function lostLines(lines: readonly TextLine[]): readonly YamlSlip[] {
  return [...strayFirstDash(lines), ...lostDashes(lines), ...lostKeys(lines)];
}

/** A key that has a value and lines below it; a text alone as the item that has keys below it. */
export function heldTwice(lines: readonly TextLine[]): readonly YamlSlip[] {
  return lines.flatMap((line, index): readonly YamlSlip[] => {
    const below = lines[index + 1];
    if (below === undefined || below.indent.length <= line.indent.length) return [];
    const start = line.start + line.indent.length;
    const item = /^- (?=[^\s"'#&*!|>{[][^:]*$|"[^"]*"$)/.exec(line.body);
    if (item !== null && ENTRY.test(below.body)) {
      const span = { start: start + 2, end: start + line.body.length };
      const place = { start: span.start, end: span.start };
      return FIRST_KEYS.map((first) => ({ ...one, cause: "item-without-key", span, edits: [{ span: place, text: `${first}: ` }] }));
    }
    const [, key = "", value = ""] = HELD.exec(line.body) ?? [];
    if (value === "" || !(ITEM.test(below.body) || ENTRY.test(below.body)) || line.body.startsWith("- ")) return [];
    const at = start + line.body.length - value.length;
    const isNothing = /^(?:\[ *\]|\{ *\}|null|~)$/.test(value);
    const span = { start: at, end: at + value.length };
    const behindKey = { start: start + key.length, end: span.end };
    const held: YamlSlip = {
      ...one,
      cause: "held-twice",
      span,
      edits: [{ span: behindKey, text: "" }],
      isOffered: isNothing,
      isLoss: !isNothing,
    };
    const deeper = below.indent.length - 2;
    if (isNothing || ITEM.test(below.body) || deeper < line.indent.length) return [held];
    const asItem = FIRST_KEYS.map((first): YamlSlip => {
      const text = `\n${" ".repeat(deeper)}- ${first}: ${value}`;
      return { ...one, cause: "item-without-key", span, edits: [{ span: behindKey, text }] };
    });
    return [...asItem, held];
  });
}

const one = { isCertain: false, isOffered: true, isLoss: false, lines: 1 } as const;

/** `- apiVersion: …` before keys at the margin. */
function strayFirstDash([first, second]: readonly TextLine[]): readonly YamlSlip[] {
  if (first === undefined || second === undefined || first.indent !== "" || second.indent !== "") return [];
  const dash = /^- +(?=[\w-]+: )/.exec(first.body)?.[0];
  if (dash === undefined || !ENTRY.test(second.body)) return [];
  const { start } = first;
  return [
    {
      ...one,
      cause: "first-dash",
      span: { start, end: start + 1 },
      edits: [{ span: { start, end: start + dash.length }, text: "" }],
      isCertain: true,
    },
  ];
}

/** The first key of an item stands without its dash: behind the key of the list, or where the item above has it already. */
function lostDashes(lines: readonly TextLine[]): readonly YamlSlip[] {
  return lines.flatMap((line, index): readonly YamlSlip[] => {
    const indent = line.indent.length;
    const key = /^([\w-]+):(?: |$)/.exec(line.body)?.[1];
    const above = lines[index - 1];
    if (key === undefined || above === undefined || indent < 2 || /[^ ]/.test(line.indent)) return [];
    const below = lines[index + 1];
    if (below?.indent.length === indent + 2 && /: +\S/.test(line.body)) {
      const start = line.start + indent;
      return [
        { ...one, cause: "lost-dash", span: { start, end: start + key.length }, edits: [{ span: { start, end: start }, text: "- " }] },
      ];
    }
    if (!(above.indent.length < indent && above.body.endsWith(":")) && !repeatsFirstKey(lines, index, key)) return [];
    const start = line.start + indent;
    const span = { start, end: start + key.length };
    return [{ ...one, cause: "lost-dash", span, edits: [{ span: { start: start - 2, end: start }, text: "- " }] }];
  });
}

/** Whether a key and the next one stand in the item above already, of which the key is the first: one that comes twice alone is written twice. */
function repeatsFirstKey(lines: readonly TextLine[], index: number, key: string): boolean {
  const indent = lines[index]?.indent.length ?? 0;
  const below = lines[index + 1];
  const next = below?.indent.length === indent ? /^[\w-]+:/.exec(below.body)?.[0] : undefined;
  if (next === undefined) return false;
  let isRepeated = false;
  for (let at = index - 1; at >= Math.max(0, index - LINES_ABOVE); at--) {
    const line = lines[at];
    if (line === undefined) continue;
    if (line.indent.length < indent) return isRepeated && line.indent.length + 2 === indent && line.body.startsWith(`- ${key}:`);
    if (line.indent.length === indent && line.body.startsWith(next)) isRepeated = true;
  }
  return false;
}

/** Lines that stand deeper than a line that holds nothing, or beside lines of the other sort: the key above them is gone. */
function lostKeys(lines: readonly TextLine[]): readonly YamlSlip[] {
  const present = new Set(lines.flatMap(({ indent, body }) => (indent === "" ? (/^[\w-]+(?=:)/.exec(body)?.[0] ?? []) : [])));
  return lines.flatMap((line, index): readonly YamlSlip[] => {
    const isItem = ITEM.test(line.body);
    if (line.indent.length === 0 || !(isItem || ENTRY.test(line.body)) || !isAlone(lines, index, isItem)) return [];
    const place = { start: line.start, end: line.start };
    const start = line.start + line.indent.length;
    const span = { start, end: start + (/^(?:- )?[\w-]+/.exec(line.body)?.[0].length ?? 1) };
    return Object.keys(HOLDERS)
      .filter((key) => !present.has(key))
      .map((key) => ({
        ...one,
        cause: "lost-key",
        span,
        edits: [{ span: place, text: `${key}:\n` }],
      }));
  });
}

/** Whether nothing holds a line: the line above that could is complete, or lines of the other sort stand there. */
function isAlone(lines: readonly TextLine[], index: number, isItem: boolean): boolean {
  const indent = lines[index]?.indent.length ?? 0;
  for (let at = index - 1; at >= Math.max(0, index - LINES_ABOVE); at--) {
    const line = lines[at];
    if (line === undefined || line.indent.length > indent) continue;
    const dash = /^(?:- +)+/.exec(line.body)?.[0].length ?? 0;
    if (line.indent.length === indent) return dash > 0 !== isItem;
    return line.indent.length + dash < indent ? !line.body.endsWith(":") && line.indent.length === 0 : false;
  }
  return false;
}
