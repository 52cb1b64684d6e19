import { HOLDERS } from "../mend/holders.ts";
import type { YamlSlip } from "../mend/yaml-slip.ts";

const one = { isCertain: false, isOffered: true, isLoss: false, lines: 1 } as const;

interface JsonLine {
  readonly start: number;
  readonly indent: number;
  /** Without blanks at both ends. */
  readonly body: string;
}

/** What makes all that follows read otherwise: an opening bracket that is missing, of the other sort or too much, a line that is gone, one that is no JSON, an item that is not closed. */
export function lostOpenings(text: string): readonly YamlSlip[] {
  const lines = linesOf(text);
  const absent = Object.entries(HOLDERS).filter(([key]) => !text.includes(`"${key}"`));
  return lines.flatMap((line, index) => [...ofLine(line), ...beforeLine(line, lines[index - 1], absent)]);
}

function linesOf(text: string): readonly JsonLine[] {
  const lines: JsonLine[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const body = line.trim();
    const indent = line.length - line.trimStart().length;
    if (body !== "") lines.push({ start: start + indent, indent, body });
    start += line.length + 1;
  }
  return lines;
}

/** `"key":` and what opens a value behind it. */
const OPENING = /^("[\w-]+"[ \t]*):[ \t]*([[({<]{0,2})$/;
/** Neither a key, nor a value, nor a bracket. */
const TEXT = /^[^"{}[\]:]+$/;

function ofLine({ start, body }: JsonLine): readonly YamlSlip[] {
  const slips: YamlSlip[] = [];
  const end = start + body.length;
  if (TEXT.test(body) && !/^,$/.test(body)) {
    slips.push({ ...one, cause: "stray-text", span: { start, end }, edits: [{ span: { start, end }, text: "" }] });
  }
  const [, key, sign = ""] = OPENING.exec(body) ?? [];
  if (key !== undefined) {
    const span = sign === "" ? { start, end: start + key.length } : { start: end - sign.length, end };
    const place = sign === "" ? { start: end, end } : span;
    for (const bracket of ["[", "{"]) {
      if (bracket === sign) continue;
      const cause = sign === "" ? "lost-opening" : "other-opening";
      slips.push({ ...one, cause, span, edits: [{ span: place, text: sign === "" ? ` ${bracket}` : bracket }] });
    }
  }
  const entry = /^"[\w-]+"(?=[ \t]*:[^{[]*\}[ \t]*,?$)/.exec(body)?.[0];
  if (entry !== undefined) {
    const span = { start, end: start + entry.length };
    slips.push({ ...one, cause: "lost-opening", span, edits: [{ span: { start, end: start }, text: "{ " }] });
  }
  const [, kept = ""] = /^(\{.*[^\s{[,:])[ \t]*,?$/.exec(body) ?? [];
  if (kept !== "" && !kept.endsWith("}")) {
    const at = start + kept.length;
    slips.push({ ...one, cause: "open-bracket", span: { start, end: start + 1 }, edits: [{ span: { start: at, end: at }, text: " }" }] });
  }
  return slips;
}

/** A bracket, or a line with a key and its bracket, that stood before a line. */
function beforeLine(
  { start, indent, body }: JsonLine,
  above: JsonLine | undefined,
  absent: readonly (readonly [string, string])[],
): readonly YamlSlip[] {
  if (above === undefined) return [];
  const isEntry = /^"[\w-]+"[ \t]*:/.test(body);
  const place = { start, end: start };
  const span = { start, end: start + (/^"[\w-]+"/.exec(body)?.[0].length ?? 1) };
  if (isEntry && above.body.endsWith("[")) return [{ ...one, cause: "lost-opening", span, edits: [{ span: place, text: "{ " }] }];
  if (!above.body.endsWith(",") || !(isEntry ? indent > above.indent : body.startsWith("{"))) return [];
  return absent
    .filter(([, bracket]) => bracket === (isEntry ? "{" : "["))
    .map(([key, bracket]) => ({ ...one, cause: "lost-key", span, edits: [{ span: place, text: `"${key}": ${bracket} ` }] }));
}
