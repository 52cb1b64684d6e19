import { orderedLines } from "../../document/ordered-lines.ts";
import type { SourceFile } from "../../document/source-file.ts";
import { linesAround } from "../lines-around.ts";
import type { ManifestFileReading } from "../manifest-file-reading.ts";
import { mapReading } from "../map-reading.ts";
import { backToText } from "../mend/mend-text.ts";
import { type EditedText, editText } from "../mend/offset-map.ts";
import { pastedSlips } from "../mend/pasted-slips.ts";
import { wordSlip } from "../mend/slip-wording.ts";
import { spend, type TrialBudget } from "../mend/trial-budget.ts";
import type { YamlSlip } from "../mend/yaml-slip.ts";
import { slipFinding } from "../slip.ts";
import { weigh } from "../weigh.ts";
import { lostOpenings } from "./lost-openings.ts";

/** Longest text that is worked on, characters. */
const MAX_LENGTH = 24_000;
/** Things that one paste leaves. */
const MAX_SLIPS = 3;
/** What is read for trial in one file: a manifest has some 2,000 characters, and a slip takes at most a hundred texts. */
const TRIALS = { texts: 250, characters: 500_000 };

/** Reads a JSON file past what copying left around its value and on its lines, each of which is a finding. */
export function readPastedJson(file: SourceFile, read: (file: SourceFile) => ManifestFileReading): ManifestFileReading {
  if (YAML.test(file.text)) return yamlReading(file);
  const plain = read(file);
  if (file.text.length > MAX_LENGTH) return plain;
  const slips: YamlSlip[] = [];
  let edited: EditedText = { text: file.text, toOriginal: (offset) => offset };
  let reading = plain;
  const budget: TrialBudget = { ...TRIALS };
  while (slips.length < MAX_SLIPS && brokenness(reading) > 0) {
    const best = bestOf(edited.text, reading, (text) => (spend(budget, text) ? read({ ...file, text }) : null));
    if (best === null) break;
    const all = [...slips, backToText(best.slip, edited.toOriginal)];
    const after = editText(
      file.text,
      all.flatMap(({ edits }) => edits),
    );
    if (after.text !== best.text) break;
    slips.splice(0, slips.length, ...all);
    edited = after;
    reading = best.reading;
  }
  if (slips.length === 0) return plain;
  const told = mapReading(reading, file, edited.toOriginal);
  const [document] = [...told.documents, ...told.unread];
  const owner = document === undefined ? null : { index: document.index, kind: document.kind, name: document.name };
  const findings = slips.map((slip) =>
    slipFinding(
      file,
      owner,
      slip.isOffered ? slip : { ...slip, edits: [] },
      wordSlip(slip.cause, file.text.slice(slip.span.start, slip.span.end), slip.lines),
    ),
  );
  const doubtful = slips.filter(({ isCertain }) => !isCertain).map(({ span }) => linesAround(file.text, span));
  return {
    ...told,
    findings: [...findings, ...told.findings].sort((a, b) => a.span.start - b.span.start),
    doubtful: orderedLines([...told.doubtful, ...doubtful]),
  };
}

/** A key of YAML at the beginning, and neither a bracket nor a quote before it. */
const YAML = /^(?:---[ \t]*\r?\n|#[^\n]*\n|\s)*(?:apiVersion|kind|name)[ \t]*:(?:\s|$)/;

function yamlReading(file: SourceFile): ManifestFileReading {
  const start = file.text.length - file.text.trimStart().length;
  const end = endOfLine(file.text, { start, end: file.text.length });
  const slip: YamlSlip = { ...CERTAIN, cause: "yaml-in-json", span: { start, end }, edits: [] };
  return {
    documents: [],
    unread: [{ index: 0, kind: null, name: null, span: { start: 0, end: file.text.length } }],
    comments: [],
    findings: [slipFinding(file, null, slip, wordSlip(slip.cause, "", 1))],
    doubtful: [],
  };
}

interface Trial {
  readonly slip: YamlSlip;
  readonly text: string;
  readonly reading: ManifestFileReading;
}

/** Reads a text for trial; null when no more may be read. */
type Try = (text: string) => ManifestFileReading | null;

function bestOf(text: string, now: ManifestFileReading, read: Try): Trial | null {
  let best: Trial | null = null;
  for (const slip of [...aroundValue(text), ...pastedSlips(text), ...insideValue(text)]) {
    const { text: mended } = editText(text, slip.edits);
    const reading = read(mended);
    if (reading === null) break;
    if (brokenness(reading) < brokenness(best?.reading ?? now)) best = { slip, text: mended, reading };
  }
  // One finding is said where it is; more of them may come from one place.
  if ((brokenness(now) < 2 && !isAtColon(text, now)) || (best !== null && brokenness(best.reading) === 0)) return best;
  return bestOpening(text, read) ?? best;
}

/** Whether a key is where no key can be: what should have opened its object is not there. */
function isAtColon(text: string, { findings }: ManifestFileReading): boolean {
  return findings.some(({ rule, span }) => rule === "yaml/syntax" && text.charAt(span.end) === ":");
}

/** Texts that are tried. */
const MAX_OPENINGS = 80;

/** The opening with which all of a text reads, and reads best. */
function bestOpening(text: string, read: Try): Trial | null {
  let best: (Trial & { readonly against: number }) | null = null;
  for (const slip of lostOpenings(text).slice(0, MAX_OPENINGS)) {
    const { text: mended } = editText(text, slip.edits);
    const reading = read(mended);
    if (reading === null) break;
    if (brokenness(reading) > 0) continue;
    const against = weigh(reading);
    if (best === null || against < best.against) best = { slip, text: mended, reading, against };
  }
  return best;
}

function brokenness({ findings }: ManifestFileReading): number {
  return findings.filter(({ rule }) => rule.startsWith("yaml/")).length;
}

const CERTAIN: Pick<YamlSlip, "isCertain" | "isOffered" | "isLoss" | "lines"> = {
  isCertain: true,
  isOffered: true,
  isLoss: false,
  lines: 1,
};
const PLACEHOLDER = /(?<=:[ \t]?)(?:\$?\{\{[^{}\n]*\}\}|\$\{[^{}\n]*\}|<[\w .-]+>)(?=[ \t]*[,}\n\r])/g;
const SIGN_OF_LINE = /^[+>](?=[ \t]*["{}[\]])/gm;

/** What copying leaves inside of a value, and does not leave in YAML. */
function insideValue(text: string): readonly YamlSlip[] {
  const quotes = Array.from(text.matchAll(/\\"/g), ({ index }) => ({ span: { start: index, end: index + 1 }, text: "" }));
  const placeholders = Array.from(text.matchAll(PLACEHOLDER), ({ 0: found, index }) => ({
    span: { start: index, end: index + found.length },
    text: JSON.stringify(found),
  }));
  const signs = Array.from(text.matchAll(SIGN_OF_LINE), ({ 0: sign, index }) => ({
    sign,
    span: { start: index, end: index + 1 },
    text: "",
  }));
  return [
    ...several("escaped-quotes", quotes, 1, { lines: new Set(quotes.map(({ span }) => text.lastIndexOf("\n", span.start))).size }),
    ...several("placeholder", placeholders, 0, { isCertain: false, isLoss: true }),
    ...several(
      "diff",
      signs.filter(({ sign }) => sign === "+"),
      0,
    ),
    ...several(
      "quote-mark",
      signs.filter(({ sign }) => sign === ">"),
      0,
    ),
    ...brokenText(text),
  ];
}

/** The same slip at some places; `more`: characters that the first is shown with. */
function several(cause: YamlSlip["cause"], edits: YamlSlip["edits"], more: number, rest: Partial<YamlSlip> = {}): readonly YamlSlip[] {
  const [first] = edits;
  if (first === undefined) return [];
  return [{ ...CERTAIN, cause, span: { start: first.span.start, end: first.span.end + more }, edits, lines: edits.length, ...rest }];
}

/** A text that something has broken into two lines: each has one quote too few. */
function brokenText(text: string): readonly YamlSlip[] {
  const lines = text.split("\n");
  let start = 0;
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    if (above !== undefined && isHalf(above) && isHalf(line)) {
      const place = { start: start + blanksAt(line, 0), end: start + line.trimEnd().length };
      const edits = [{ span: { start: start - 1, end: place.start }, text: " " }];
      return [{ ...CERTAIN, cause: "wrapped-line", span: place, edits, isCertain: false }];
    }
    start += line.length + 1;
  }
  return [];
}

function isHalf(line: string): boolean {
  return line.split('"').length % 2 === 0;
}

const FENCE = /^(?:```|~~~)/;

/** What stands before the first bracket and behind the last one, or a first bracket that is missing. */
function aroundValue(text: string): readonly YamlSlip[] {
  const start = text.length - text.trimStart().length;
  if (/^"[\w$-]+"[ \t]*:/.test(text.slice(start))) {
    const place = { start, end: start };
    return [{ ...CERTAIN, cause: "no-opening-brace", span: { start, end: start + 1 }, edits: [{ span: place, text: "{" }] }];
  }
  const first = text.search(/[{[]/);
  const last = Math.max(text.lastIndexOf("}"), text.lastIndexOf("]")) + 1;
  if (first < 0 || last <= first) return [];
  const end = text.trimEnd().length;
  // A place in quotes belongs to the value.
  const before = text.slice(start, first);
  const places = [
    ...(before.trim() === "" || before.includes('"') ? [] : [{ start, end: start + before.trimEnd().length }]),
    ...(last < end && !text.slice(last, end).includes('"') ? [{ start: last + blanksAt(text, last), end }] : []),
  ];
  const [place] = places;
  if (place === undefined) return [];
  const cause = FENCE.test(text.slice(place.start)) ? "fence" : "around-value";
  return [{ ...CERTAIN, cause, span: { ...place, end: endOfLine(text, place) }, edits: places.map((span) => ({ span, text: "" })) }];
}

function blanksAt(text: string, offset: number): number {
  return /^\s*/.exec(text.slice(offset))?.[0].length ?? 0;
}

function endOfLine(text: string, { start, end }: { readonly start: number; readonly end: number }): number {
  const line = text.indexOf("\n", start);
  return line < 0 ? end : Math.min(line, end);
}
