import { isJson } from "../document/is-json.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Edit, Finding, Fix } from "../findings/finding.ts";
import { readManifestFile } from "../reading/read-manifest-file.ts";
import { editedText } from "./edited-text.ts";

/** Characters that may be read to try the fixes of one file one by one; beyond, they are tried together. */
const READ_CHARACTERS = 128 * 1024;
/** Texts that are read when even that is too much. */
const MIN_READINGS = 4;

/** Findings of a file without the fixes that would leave more in it that cannot be read than there is. */
export function withProvenFixes(findings: readonly Finding[], file: SourceFile): readonly Finding[] {
  const fixes = findings.flatMap((finding) => (finding.fix === null || isPlainSwap(finding, finding.fix, file) ? [] : finding.fix));
  if (fixes.length === 0) return findings;
  const holds = prover(file);
  const isFew = fixes.length * file.text.length <= READ_CHARACTERS;
  const proven = new Set(isFew ? fixes.filter((fix) => holds([fix])) : layers(fixes).flatMap((layer) => mostThatHold(layer, holds)));
  const refused = new Set(fixes.filter((fix) => !proven.has(fix)));
  return findings.map((finding) => (finding.fix !== null && refused.has(finding.fix) ? { ...finding, fix: null } : finding));
}

/** The most of some fixes that together leave no more in a file that cannot be read than there is; none of them touches another. */
export function provenTogether(fixes: readonly Fix[], file: SourceFile): readonly Fix[] {
  return mostThatHold(fixes, prover(file));
}

type Holds = (fixes: readonly Fix[]) => boolean;

function prover(file: SourceFile): Holds {
  const most = unreadable(file);
  let left = Math.max(MIN_READINGS, Math.floor(READ_CHARACTERS / file.text.length));
  return (fixes) => {
    const edits = fixes.flatMap((fix) => fix.edits.filter((edit) => edit.file.path === file.path));
    return left-- > 0 && unreadable({ ...file, text: editedText(file, edits) }) <= most;
  };
}

function unreadable(file: SourceFile): number {
  return readManifestFile(file).findings.filter(({ rule }) => rule.startsWith("yaml/")).length;
}

/** All, or else of each half as many as hold with those before. */
function mostThatHold(fixes: readonly Fix[], holds: Holds): readonly Fix[] {
  const held: Fix[] = [];
  const add = (some: readonly Fix[]): void => {
    if (some.length === 0) return;
    if (holds([...held, ...some])) {
      for (const fix of some) held.push(fix);
    } else if (some.length > 1) {
      const half = some.length >> 1;
      add(some.slice(0, half));
      add(some.slice(half));
    }
  };
  add(fixes);
  return held;
}

/** Fixes in lists of which none touches another of its list. */
function layers(fixes: readonly Fix[]): readonly (readonly Fix[])[] {
  const found: { readonly fixes: Fix[]; end: number }[] = [];
  const startOf = ({ edits }: Fix): number => Math.min(...edits.map(({ span }) => span.start));
  const endOf = ({ edits }: Fix): number => Math.max(...edits.map(({ span }) => span.end));
  for (const fix of fixes.toSorted((one, other) => startOf(one) - startOf(other))) {
    const layer = found.find(({ end }) => end < startOf(fix));
    if (layer === undefined) found.push({ fixes: [fix], end: endOf(fix) });
    else {
      layer.fixes.push(fix);
      layer.end = endOf(fix);
    }
  }
  return found.map((layer) => layer.fixes);
}

/** A word, or a text between quotes, on one line. */
const WORD = /^\w[\w.@/+-]*$/;
const DOUBLE_QUOTED = /^"(?:[^"\\\r\n]|\\["\\/nrt])*"$/;
const SINGLE_QUOTED = /^'[^'\r\n]*'$/;

/** Whether a fix of something that was read puts one word, or text between quotes, in the place of another: no reading can tell more. */
function isPlainSwap({ rule }: Finding, { edits }: Fix, file: SourceFile): boolean {
  return !rule.startsWith("yaml/") && edits.every((edit) => edit.file.path === file.path && isSwap(edit, file));
}

function isSwap({ span, text }: Edit, file: SourceFile): boolean {
  const old = file.text.slice(span.start, span.end);
  if (isJson(file)) return DOUBLE_QUOTED.test(old) && DOUBLE_QUOTED.test(text);
  const isOne = (part: string): boolean => WORD.test(part) || DOUBLE_QUOTED.test(part) || SINGLE_QUOTED.test(part);
  return isOne(old) && isOne(text) && isWhole(file.text, span.start, span.end);
}

/** Whether neither a tag nor an anchor stands before a stretch, nor more of the same value around it. */
function isWhole(text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", end);
  return (
    /(?:^|[:?[{,-])[ ]*$/.test(text.slice(Math.max(lineStart, start - NEAR), start)) &&
    /^(?:[ ]*\r?$|[ ]*[:,\]}]|[ ]+#)/.test(
      text.slice(end, lineEnd === -1 ? Math.min(text.length, end + NEAR) : Math.min(lineEnd, end + NEAR)),
    )
  );
}

/** Characters around a value that are looked at. */
const NEAR = 100;
