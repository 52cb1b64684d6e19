import type { TextLine } from "./text-lines.ts";
import type { YamlSlip } from "./yaml-slip.ts";

const SEPARATOR = /^(?:[-–—―−‐‑‒]{1,20}|[-–—](?: [-–—])+|(?:[*_=~] ?){3,20})$/u;
const FENCE = /^(?:`{3,}|~{3,})(?:[\w-]*|[ \t]*[\w-]+[ \t]+[^`]*|[ \t]*\{[^`]*)$/;
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?![<=>|])/;
const TEMPLATE = /^[ \t]*(?:\{\{.*\}\}|\{%.*%\}|\{#.*#\}|<%.*%>)[ \t]*$/;
const CONFLICT_OF_JJ = /^(?:%{7}|\+{7}|-{7}|\\{7})(?=\s)/;

/** A separator with something right behind it, or with the first key of the document on its line. */
const GLUED = /^[-–—]{2,4}(?:(?=[A-Za-z"'#])|[ \t]+(?=[\w-]+:(?:\s|$)))/;

/** Lines that are marks of something, and none of YAML, and the mark that is missing between two documents. */
export function markerSlips(lines: readonly TextLine[]): readonly YamlSlip[] {
  const slips: YamlSlip[] = [];
  const fences = lines.filter(({ body }) => FENCE.test(body));
  const [fence] = fences;
  if (fence !== undefined) {
    const edits = fences.map((line) => ({ span: lineSpan(line), text: "" }));
    slips.push({ cause: "fence", span: bodySpan(fence), edits, isCertain: true, isOffered: true, isLoss: false, lines: fences.length });
  }
  slips.push(...conflictSlips(lines), ...templateSlips(lines));
  for (const line of lines) {
    const { body, indent, start } = line;
    if (SEPARATOR.test(body) && !(body === "---" && indent === "") && !CONFLICT.test(body)) {
      slips.push({
        ...one,
        cause: "separator",
        span: indent === "" ? bodySpan(line) : lineSpan(line),
        edits: [{ span: lineSpan(line), text: "---" }],
        isCertain: true,
      });
    }
    if (/^%[A-Z]+(?:\s|$)/.test(body) && indent === "") {
      const isFirst = lines.every((other) => other.start >= start || /^(?:#|%|$)/.test(other.body));
      const end = start + line.text.length;
      const edits = isFirst ? [{ span: { start: end, end }, text: "\n---" }] : [{ span: { start, end: start }, text: "# " }];
      slips.push({ ...one, cause: "directive", span: bodySpan(line), edits, isCertain: isFirst });
    }
    if (body === "..." && indent === "") {
      slips.push({ ...one, cause: "stray-separator", span: bodySpan(line), edits: [{ span: lineSpan(line), text: "" }] });
    }
    const glued = GLUED.exec(body);
    if (glued !== null) {
      const span = { start, end: start + indent.length + glued[0].length };
      slips.push({ ...one, cause: "glued-separator", span, edits: [{ span, text: "---\n" }], isCertain: true });
    }
  }
  return [...slips, ...lostSeparators(lines)];
}

const one = { isCertain: false, isOffered: true, isLoss: false, lines: 1 } as const;

function lineSpan({ start, text }: TextLine): YamlSlip["span"] {
  return { start, end: start + text.length };
}

function bodySpan({ start, indent, body }: TextLine): YamlSlip["span"] {
  return { start: start + indent.length, end: start + indent.length + body.length };
}

/** Lines that only a program for templates reads: all of them are one slip. */
function templateSlips(lines: readonly TextLine[]): readonly YamlSlip[] {
  const found = lines.filter(({ text }) => TEMPLATE.test(text));
  const [first] = found;
  if (first === undefined) return [];
  const span = { start: bodySpan(first).start, end: first.start + first.text.trimEnd().length };
  // In the place of keys it may give some.
  return [() => "", ({ indent }: TextLine) => `${indent}x-template: ""`].map((by) => ({
    ...one,
    cause: "template-line",
    span,
    edits: found.map((line) => ({ span: lineSpan(line), text: by(line) })),
    isOffered: false,
    isLoss: true,
    lines: found.length,
  }));
}

/** Marks of one conflict, whatever of them is left; those that jj writes stand between two of git's only. */
function conflictsIn(lines: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const conflicts: TextLine[][] = [];
  for (const line of lines) {
    const isOfGit = CONFLICT.test(line.body);
    const open = conflicts.at(-1);
    const isOpen = open !== undefined && !open.at(-1)?.body.startsWith(">") && !line.body.startsWith("<");
    if (isOpen && (isOfGit || (open[0]?.body.startsWith("<") && CONFLICT_OF_JJ.test(line.body)))) open.push(line);
    else if (isOfGit) conflicts.push([line]);
  }
  return conflicts;
}

/** The first side is read; where half of the marks are gone, what they left may be either. */
function conflictSlips(lines: readonly TextLine[]): readonly YamlSlip[] {
  return conflictsIn(lines).flatMap((marks): readonly YamlSlip[] => {
    const [first, second] = marks;
    const last = marks.at(-1);
    if (first === undefined || last === undefined) return [];
    const span = { start: bodySpan(first).start, end: bodySpan(last).end };
    const bare = { ...one, cause: "conflict", span, edits: marks.map((mark) => ({ span: lineSpan(mark), text: "" })) } as const;
    const loss = { ...bare, isOffered: false, isLoss: true };
    if (second === undefined) return [bare];
    if (!last.body.startsWith(">")) {
      // Both sides may be there, and the other as long as the first.
      const length = lines.indexOf(second) - lines.indexOf(first) - 1;
      const end = lines[lines.indexOf(second) + length];
      const edits =
        end === undefined
          ? []
          : [
              { span: lineSpan(first), text: "" },
              { span: between(second, end), text: "" },
            ];
      return marks.length === 2 && end !== undefined ? [bare, { ...loss, edits }] : [bare];
    }
    if (!first.body.startsWith("<")) return [{ ...loss, edits: [{ span: between(first, last), text: "" }] }, bare];
    if (CONFLICT_OF_JJ.test(second.body)) return [{ ...loss, edits: [{ span: between(first, last), text: "" }] }];
    if (second === last) return [loss];
    const edits = [
      { span: lineSpan(first), text: "" },
      { span: between(second, last), text: "" },
    ];
    return [{ ...loss, edits }];
  });
}

/** From the beginning of one line to the end of another. */
function between(first: TextLine, last: TextLine): YamlSlip["span"] {
  return { start: first.start, end: lineSpan(last).end };
}

/** A key that every document has once comes again at the margin, behind others: another document begins there. */
function lostSeparators(lines: readonly TextLine[]): readonly YamlSlip[] {
  const slips: YamlSlip[] = [];
  /** Keys at the margin since the last separator. */
  let keys: string[] = [];
  for (const line of lines) {
    if (/^---(?:\s|$)/.test(line.text)) keys = [];
    const key = /^[A-Za-z][\w-]*(?=:)/.exec(line.text)?.[0];
    if (key === undefined) continue;
    const isEnvelope = key === "apiVersion" || key === "kind";
    if (isEnvelope && keys.includes(key) && keys.at(-1) !== key) {
      const place = { start: line.start, end: line.start };
      const span = { start: line.start, end: line.start + key.length };
      slips.push({ ...one, cause: "lost-separator", span, edits: [{ span: place, text: "---\n" }] });
      keys = [];
    }
    keys.push(key);
  }
  return slips;
}
