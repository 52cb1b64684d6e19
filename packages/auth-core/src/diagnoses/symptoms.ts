import type { Stage } from "../domain/diagnosis.ts";
import { DIAGNOSES, type DiagnosisCode, type DiagnosisEntry } from "./registry.ts";

/** The diagnoses that a status, its phrase, a code, a realm or a pasted line fits, best first: by their code or the marks they declare, by a status alone only where no mark is found; those of the server that the line names before those of the other. */
export function diagnosesSeenAs(text: string): readonly DiagnosisEntry<DiagnosisCode>[] {
  const line = fold(text);
  const phrase = PHRASES.get(line);
  const statuses = phrase === undefined ? statusesIn(text) : new Set([phrase]);
  const fits = DIAGNOSES.map((entry) => {
    const marks = [entry.code, ...entry.symptoms.filter((symptom) => typeof symptom === "string")];
    return {
      entry,
      marks: marks.filter((mark) => occursIn(line, fold(mark))).length,
      // The nearer to the front, the more telling; infinite when no status fits.
      status: Math.min(
        ...[...statuses].map((status) => entry.symptoms.indexOf(status)).map((at) => (at === -1 ? Number.POSITIVE_INFINITY : at)),
      ),
    };
  }).filter(({ marks, status }) => marks > 0 || Number.isFinite(status));
  const marked = fits.filter(({ marks }) => marks > 0);
  const asked = SERVERS.find(({ address }) => address.test(text));
  const elsewhere = ({ stage }: DiagnosisEntry<DiagnosisCode>) => (asked?.others.includes(stage) ? 1 : 0);
  return (marked.length > 0 ? marked : fits)
    .sort((a, b) => elsewhere(a.entry) - elsewhere(b.entry) || b.marks - a.marks || (a.status === b.status ? 0 : a.status - b.status))
    .map(({ entry }) => entry);
}

/** What in a line names the server that answered, and the stages that are the other server's. */
const SERVERS: readonly { readonly address: RegExp; readonly others: readonly Stage[] }[] = [
  { address: /\/oauth\/token\b|\boauth\.piste\./i, others: ["gateway", "api"] },
  { address: /\bapi\.piste\./i, others: ["token"] },
];

/** The phrases by which clients print a status without its number, folded. */
const PHRASES: ReadonlyMap<string, number> = new Map([
  ["bad request", 400],
  ["unauthorized", 401],
  ["forbidden", 403],
  ["method not allowed", 405],
  ["proxy authentication required", 407],
  ["too many requests", 429],
  ["internal server error", 500],
  ["bad gateway", 502],
  ["service unavailable", 503],
  ["gateway timeout", 504],
]);

/** A mark stands in the line as a word of its own, or is all of it; of `realm=PISTE` the realm alone will do, `ERRCOT*` is any word that begins so. */
function occursIn(line: string, mark: string): boolean {
  if (line === mark || line === mark.split("=")[1]) return true;
  const begun = mark.endsWith("*");
  const text = begun ? mark.slice(0, -1) : mark;
  for (let at = line.indexOf(text); at !== -1; at = line.indexOf(text, at + 1)) {
    const ends = begun || !isWordCharacter(line[at + text.length], text.at(-1));
    if (ends && !isWordCharacter(line[at - 1], text[0])) return true;
  }
  return false;
}

/** Whether a character goes on with the word that ends beside it. */
function isWordCharacter(character: string | undefined, neighbour: string | undefined): boolean {
  const word = /[\p{L}\p{N}_]/u;
  return character !== undefined && word.test(character) && word.test(neighbour ?? "");
}

/** Case, accents, quotation marks, hyphens and blanks beside a separator set aside. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/["'`“”«»’]/g, "")
    .replace(/\s*([=:])\s*/g, "$1")
    .replace(/[\s-]+/g, " ")
    .trim();
}

/** HTTP statuses of a line, numbers of ports, times, dates and versions aside. */
function statusesIn(text: string): ReadonlySet<number> {
  return new Set([...text.matchAll(/(?<![\w.-])(?<!\w:)[1-5]\d\d(?![\w-]|[.:]\d)/g)].map(([status]) => Number(status)));
}
