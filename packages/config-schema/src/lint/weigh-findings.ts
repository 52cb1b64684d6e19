import { severityAt } from "../configuration/rule-level.ts";
import { touchesLine } from "../document/ordered-lines.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Span } from "../document/span.ts";
import type { Finding } from "../findings/finding.ts";
import { fileSecrets } from "../secrets/file-secrets.ts";
import { maskFindings } from "../secrets/mask-findings.ts";
import { applyBaseline } from "./apply-baseline.ts";
import { applySuppressions } from "./apply-suppressions.ts";
import { atAliases } from "./at-aliases.ts";
import { type BaselineEntry, baselineEntryOf } from "./baseline.ts";
import type { KeptFile } from "./judge-file.ts";
import { withProvenFixes } from "./prove-fixes.ts";
import type { levelResolver } from "./resolve-level.ts";
import { tellLookAlikes } from "./tell-look-alikes.ts";

/** Everything that was found in a file. */
export interface FoundInFile {
  /** Null when it could not be decoded. */
  readonly file: SourceFile | null;
  readonly kept: KeptFile;
  readonly ofRules: readonly Finding[];
}

/** What decides what becomes of a finding. */
export interface Scales {
  /** Date of the check, `YYYY-MM-DD`. */
  readonly today: string;
  /** Keys of the baseline's entries; null without a baseline. */
  readonly known: ReadonlySet<string> | null;
  readonly levelOf: ReturnType<typeof levelResolver>;
}

/** What is to be said of a file. */
export interface FileVerdict {
  /** With those that a comment or the baseline hides; by position, then rule. */
  readonly findings: readonly Finding[];
  /** Entries of the baseline that hide something here. */
  readonly known: readonly BaselineEntry[];
}

/** It speaks of something that is not there, at the node that lacks it: a rule may have more to say about that node. */
const ABOUT_AN_ABSENCE = "schema/missing-key";
const SECRET = "security/inline-secret";
/** Most files have nothing wrong. */
const NOTHING: FileVerdict = { findings: [], known: [] };

/** One finding for each mistake of a file, at its level, marked where a comment or the baseline hides it. */
export function weighFindings({ file, kept, ofRules }: FoundInFile, { today, known, levelOf }: Scales): FileVerdict {
  const { findings: ofReading, suppressions, doubtful } = kept;
  if (ofReading.length + ofRules.length + suppressions.length === 0) return NOTHING;
  const spoken = new Set(ofReading.filter(({ rule }) => rule.startsWith("schema/") && rule !== ABOUT_AN_ABSENCE).map(nodeKey));
  const unspoken = ofRules.filter((finding) => finding.rule === SECRET || !spoken.has(nodeKey(finding)));
  const all = [...withoutSecrets(ofReading, unspoken), ...unspoken];
  // A comment that ignores a finding of a doubtful line has ignored it all the same.
  const judged = (file === null ? all : applySuppressions(all, file, suppressions, today)).filter(
    (finding) => finding.suppressed !== null || !isDoubtful(finding, doubtful),
  );
  const marked = file === null ? judged : placed(judged, file, kept);
  const found = maskFindings(marked, (of) => (of === file ? kept.secrets : fileSecrets(of)));
  const hidden = known === null ? found : applyBaseline(found, known);
  return {
    findings: hidden.flatMap((finding) => atLevel(finding, levelOf)).sort(byPlace),
    known: hidden
      .filter(({ suppressed }) => suppressed?.by === "baseline")
      .map(baselineEntryOf)
      .filter((entry) => entry !== null),
  };
}

const ASCII = /^[\0-\x7f]*$/;

/** Findings at the places where their values are used, with the fixes that can be made there. */
function placed(findings: readonly Finding[], file: SourceFile, { aliases }: KeptFile): readonly Finding[] {
  return withProvenFixes(atAliases(ASCII.test(file.text) ? findings : tellLookAlikes(findings, file), file, aliases), file);
}

/** A finding at the level that is set for its rule; none when that is off. */
export function atLevel(finding: Finding, levelOf: Scales["levelOf"]): readonly Finding[] {
  const level = levelOf(finding.rule, finding.file.path);
  if (level === null) return [finding];
  const severity = severityAt(level);
  return severity === null ? [] : [{ ...finding, severity }];
}

/** What the schema says of a value that is a secret, or of the list that holds one, is the lesser half of the same mistake. */
function withoutSecrets(ofReading: readonly Finding[], ofRules: readonly Finding[]): readonly Finding[] {
  const secrets = ofRules.filter(({ rule }) => rule === SECRET);
  const withSecret = new Set(
    secrets.flatMap((finding) => enclosingPointers(finding.pointer).map((pointer) => nodeKey({ ...finding, pointer }))),
  );
  const holdsSecret = (finding: Finding): boolean => finding.pointer !== "" && withSecret.has(nodeKey(finding));
  return ofReading.filter((finding) => finding.rule === ABOUT_AN_ABSENCE || !finding.rule.startsWith("schema/") || !holdsSecret(finding));
}

/** A JSON Pointer and those of everything that its value stands in, innermost first. */
function enclosingPointers(pointer: string | null): readonly string[] {
  const pointers: string[] = [];
  for (let at = pointer ?? ""; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) pointers.push(at);
  return pointers;
}

/** Whether a finding is on a line whose reading is itself a finding. A secret is one whatever surrounds it. */
function isDoubtful({ rule, span }: Finding, doubtful: readonly Span[]): boolean {
  return rule !== SECRET && !rule.startsWith("yaml/") && touchesLine(doubtful, span);
}

function nodeKey({ document, pointer }: Pick<Finding, "document" | "pointer">): string {
  return `${document?.index} ${pointer}`;
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start ||
    compare(a.rule, b.rule) ||
    a.span.end - b.span.end ||
    compare(a.pointer ?? "", b.pointer ?? "") ||
    compare(a.summary.en, b.summary.en)
  );
}

/** By code units: the same order on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
