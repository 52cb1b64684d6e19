import type { Finding, SourceFile } from "@pistectl/config-schema/findings";
import { type Language, typeset } from "@pistectl/words";
import { printableEdits } from "./printable-finding.ts";

/** Most findings of one file that an output shows. */
export const MOST_OF_A_FILE = 1000;
/** Most characters that the file itself puts into those: a name, or the reason of a comment, may be as long as the file, and stands in every finding that it concerns. */
const MOST_LETTERS = 1_000_000;
/** Characters that formats write for the place of an edit. */
const LETTERS_OF_EDIT = 100;

/** What an output shows of findings, which may be more than anyone reads. */
export interface ShownFindings {
  /** In their order. */
  readonly shown: readonly Finding[];
  /** The others, by the first file that has some. */
  readonly leftOut: readonly FindingsLeftOut[];
}

/** Findings of one file that are counted and not shown. */
export interface FindingsLeftOut {
  readonly file: SourceFile;
  /** At least one. */
  readonly findings: readonly Finding[];
}

/** Of each file at most 1,000 findings, the gravest, and fewer where its texts are of any length; within a level the order decides. */
export function shownFindings(findings: readonly Finding[], mostOfAFile: number = MOST_OF_A_FILE): ShownFindings {
  if (findings.length <= mostOfAFile && fitting(findings) === findings.length) return { shown: findings, leftOut: [] };
  const byPath = new Map<string, Placed[]>();
  for (const [index, finding] of findings.entries()) {
    const known = byPath.get(finding.file.path);
    if (known === undefined) byPath.set(finding.file.path, [{ index, finding }]);
    else known.push({ index, finding });
  }
  const hidden = new Set<number>();
  const leftOut = [...byPath.values()].flatMap((found): readonly FindingsLeftOut[] => {
    const placed = byWeight(found);
    const rest = placed.slice(Math.min(mostOfAFile, fitting(placed.map(({ finding }) => finding))));
    const [first] = rest;
    if (first === undefined) return [];
    for (const { index } of rest) hidden.add(index);
    return [{ file: first.finding.file, findings: rest.map(({ finding }) => finding) }];
  });
  return { shown: leftOut.length === 0 ? findings : findings.filter((_, index) => !hidden.has(index)), leftOut };
}

/** How many of findings, from the first on, have no more letters than an output holds of one file; one always does. */
function fitting(findings: readonly Finding[]): number {
  let letters = 0;
  const first = findings.findIndex((finding) => {
    letters += lettersOf(finding);
    return letters > MOST_LETTERS;
  });
  return first < 0 ? findings.length : Math.max(1, first);
}

function lettersOf(finding: Finding): number {
  const { pointer, document, suggestions, suppressed } = finding;
  const edits = printableEdits(finding);
  const texts = [pointer, document?.kind, document?.name, suppressed?.reason, ...suggestions, ...edits.map(({ text }) => text)];
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), LETTERS_OF_EDIT * edits.length);
}

interface Placed {
  readonly index: number;
  readonly finding: Finding;
}

function byWeight(found: readonly Placed[]): readonly Placed[] {
  return found.toSorted((one, other) => weight(one.finding) - weight(other.finding));
}

/** Rank of a finding where not all have a place, from 0: a secret comes first, what is hidden last. */
export function weight({ rule, severity, suppressed }: Finding): number {
  if (suppressed !== null) return 4;
  return rule === "security/inline-secret" ? 0 : { error: 1, warning: 2, info: 3 }[severity];
}

/** How many findings are not shown, of all files. */
export function countLeftOut(leftOut: readonly FindingsLeftOut[]): number {
  return leftOut.reduce((sum, { findings }) => sum + findings.length, 0);
}

/** That so many findings are counted and not shown, without a full stop; empty for none. */
export function leftOutText(count: number, language: Language): string {
  if (count === 0) return "";
  if (language === "fr") {
    return typeset(
      `${count > 1 ? `${count} autres constats sont comptés et ne sont pas montrés` : "1 autre constat est compté et n'est pas montré"} : un même fichier en montre ${MOST_OF_A_FILE} au plus`,
      language,
    );
  }
  return `${count} more ${count > 1 ? "findings are counted and not shown" : "finding is counted and not shown"}: of one file at most ${MOST_OF_A_FILE} are`;
}
