import type { TextLine } from "./text-lines.ts";
import type { YamlSlip } from "./yaml-slip.ts";

/** How many lines above the one that the parser complains of may be the guilty one. */
const LINES_ABOVE = 12;

/** Lines near an offset with the indentation that their neighbours ask for: those that leave the steps of the text for those that keep to them come first. */
export function indentationSlips(lines: readonly TextLine[], offset: number): readonly YamlSlip[] {
  const last = lines.findLastIndex(({ start }) => start <= offset);
  const near = new Set([0, 1]);
  for (let index = Math.max(0, last - LINES_ABOVE); index <= Math.min(lines.length - 1, last + 1); index++) near.add(index);
  const slips: { readonly slip: YamlSlip; readonly rank: number }[] = [];
  for (const index of [...near].sort((a, b) => b - a)) {
    const line = lines[index];
    if (line === undefined || /[^ ]/.test(line.indent)) continue;
    const is = line.indent.length;
    for (const indent of indentsAround(lines, index)) {
      if (indent === is) continue;
      const rank = (isRegular(lines, index, is) ? 1 : 0) - (isRegular(lines, index, indent) ? 1 : 0);
      const below = blockBelow(lines, index);
      if (below.length > 0) slips.push({ slip: withBlock(indented(line, indent), below, indent - is), rank });
      slips.push({ slip: indented(line, indent), rank });
    }
  }
  return slips.sort((a, b) => a.rank - b.rank).map(({ slip }) => slip);
}

function indented({ start, indent, body }: TextLine, wanted: number): YamlSlip {
  const end = start + indent.length;
  const span = wanted < indent.length ? { start: start + wanted, end } : { start: end, end: end + firstWord(body) };
  const edit = wanted < indent.length ? { span, text: "" } : { span: { start: end, end }, text: " ".repeat(wanted - indent.length) };
  return { cause: "indentation", span, edits: [edit], isCertain: false, isOffered: true, isLoss: false, lines: 1 };
}

/** The lines that a line holds: those behind it that stand deeper. */
function blockBelow(lines: readonly TextLine[], index: number): readonly TextLine[] {
  const is = lines[index]?.indent.length ?? 0;
  const end = lines.findIndex((line, at) => at > index && line.indent.length <= is);
  return lines.slice(index + 1, end < 0 ? lines.length : end);
}

/** A line that has moved with all that it holds. */
function withBlock(slip: YamlSlip, below: readonly TextLine[], by: number): YamlSlip {
  const moved = below.map(({ start }) =>
    by < 0 ? { span: { start, end: start - by }, text: "" } : { span: { start, end: start }, text: " ".repeat(by) },
  );
  return { ...slip, edits: [...slip.edits, ...moved], lines: 1 + below.length };
}

/** Whether an indentation is a step of two behind the line that would hold it, or that line's own for a list. */
function isRegular(lines: readonly TextLine[], index: number, indent: number): boolean {
  if (indent === 0) return true;
  for (let at = index - 1; at >= 0; at--) {
    const line = lines[at];
    if (line === undefined) continue;
    const dash = /^(?:- +)+/.exec(line.body)?.[0].length ?? 0;
    if (dash > 0 && line.indent.length < indent && line.indent.length + dash >= indent) return line.indent.length + dash === indent;
    if (line.indent.length < indent) return line.indent.length + STEP === indent;
  }
  return false;
}

/** Columns of one step of indentation, as fmt lays manifests out. */
const STEP = 2;

function indentsAround(lines: readonly TextLine[], index: number): ReadonlySet<number> {
  const indents = new Set<number>();
  const add = (line: TextLine | undefined): void => {
    if (line === undefined) return;
    const { length } = line.indent;
    indents.add(length);
    const dash = /^(?:- +)+/.exec(line.body)?.[0].length ?? 0;
    if (dash > 0) indents.add(length + dash);
  };
  const above = lines[index - 1];
  add(above);
  add(lines[index + 1]);
  add(lines[index + 2]);
  if (above !== undefined && /:$/.test(above.body)) indents.add(above.indent.length + 2);
  // The lines that hold those above.
  let least = above?.indent.length ?? 0;
  for (let at = index - 2; at >= 0 && least > 0; at--) {
    const line = lines[at];
    if (line === undefined || line.indent.length >= least) continue;
    least = line.indent.length;
    add(line);
  }
  if (index === 0) indents.add(0);
  return indents;
}

function firstWord(body: string): number {
  return /^\S+/.exec(body)?.[0].length ?? 1;
}
