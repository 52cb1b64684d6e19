import type { TextLine } from "./text-lines.ts";
import type { YamlSlip } from "./yaml-slip.ts";

const SEPARATOR = /^(?:[-–—―−‐‑‒]{1,20}|[-–—](?: [-–—])+|(?:[*_=~] ?){3,20})$/u;
const FENCE = /^(?:`{3,}|~{3,})[\w-]*$/;
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?![<=>|])/;

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
  slips.push(...conflictSlips(lines));
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

/** The first side is read; a marker that is left alone stands for nothing. */
function conflictSlips(lines: readonly TextLine[]): readonly YamlSlip[] {
  const marks = lines.filter(({ text }) => CONFLICT.test(text));
  const slips: YamlSlip[] = [];
  for (let at = 0; at < marks.length; at++) {
    const [first, ...others] = marks.slice(at, at + 4);
    if (first === undefined) break;
    const end = others.findIndex(({ text }) => text.startsWith(">"));
    const middle = others.find(({ text }) => /^[=|]/.test(text));
    const last = others[end];
    if (first.text.startsWith("<") && last !== undefined && middle !== undefined) {
      const edits = [
        { span: lineSpan(first), text: "" },
        { span: { start: middle.start, end: last.start + last.text.length }, text: "" },
      ];
      const span = { start: first.start, end: last.start + last.text.length };
      slips.push({ ...one, cause: "conflict", span, edits, isOffered: false, isLoss: true });
      at += end + 1;
    } else slips.push({ ...one, cause: "conflict", span: lineSpan(first), edits: [{ span: lineSpan(first), text: "" }] });
  }
  return slips;
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
