import type { CatalogueEntry } from "../catalogue/catalogue-entry.ts";
import type { Configuration } from "../configuration/configuration.ts";
import { type RuleLevels, severityAt } from "../configuration/rule-level.ts";
import type { ManifestDocument } from "../document/manifest-document.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Span } from "../document/span.ts";
import { environmentOf } from "../domain/document-environment.ts";
import type { Project } from "../domain/project.ts";
import type { Finding, Severity } from "../findings/finding.ts";
import { type ManifestFileReading, readManifestFile, type UnreadDocument } from "../reading/read-manifest-file.ts";
import type { AnyRule } from "../rules/any-rule.ts";
import { baselineStale } from "../rules/baseline/stale.ts";
import { RULES } from "../rules/registry.ts";
import { checkSchema } from "../schema/check-schema.ts";
import { secretSpans } from "../secrets/secret-spans.ts";
import { secretSpansInComment } from "../secrets/secret-spans-in-comment.ts";
import { secretSpansInText } from "../secrets/secret-spans-in-text.ts";
import { applyBaseline } from "./apply-baseline.ts";
import { applySuppressions } from "./apply-suppressions.ts";
import { type Baseline, type BaselineEntry, baselineEntryOf } from "./baseline.ts";
import { placeReport } from "./place-report.ts";
import { projectCatalogue } from "./project-catalogue.ts";
import { readCatalogueEntry } from "./read-catalogue-entry.ts";
import { levelResolver } from "./resolve-level.ts";
import { type RuleView, viewForRules } from "./rule-view.ts";

/** Everything that findings depend on. */
export interface ProjectInput {
  /** In any order; each path once. */
  readonly files: readonly SourceFile[];
  /** Findings about files that could not be decoded, which are then not among `files`. */
  readonly unreadable: readonly Finding[];
  readonly configuration: Configuration;
  readonly baseline: Baseline | null;
  /** Date of the check, `YYYY-MM-DD`. */
  readonly today: string;
  /** The embedded catalogue; the `Api` documents of `files` go over it. */
  readonly catalogue: readonly CatalogueEntry[];
  readonly fileFacts: Project["fileFacts"];
  /** Levels given by flags. */
  readonly levels: RuleLevels;
  /** Report on these paths only; everything is read all the same. */
  readonly onlyFiles?: ReadonlySet<string>;
  /** Told after each file that is read, for a long run to show that it goes on. */
  readonly onRead?: (filesRead: number) => void;
  /** Reads a file, for a caller that has done so already. Default: `readManifestFile`. */
  readonly read?: (file: SourceFile) => ManifestFileReading;
}

/** What is wrong with a project. */
export interface ValidationResult {
  /** By file, position, rule. */
  readonly findings: readonly Finding[];
  /** Hidden by a comment or the baseline, in the same order; they count for nothing. */
  readonly suppressed: readonly Finding[];
  readonly counts: { readonly errors: number; readonly warnings: number; readonly infos: number };
  /** Readable documents, in all files. */
  readonly documents: number;
  /** What `--update-baseline` is to write, for all files. */
  readonly baselineEntries: readonly BaselineEntry[];
  /** Findings that a baseline cannot hold. */
  readonly unbaselined: readonly Finding[];
  /** Where secrets stand, in all files: no output may show these stretches. */
  readonly secrets: readonly { readonly file: SourceFile; readonly span: Span }[];
}

/** It speaks of something that is not there, at the node that lacks it: a rule may have more to say about that node. */
const ABOUT_AN_ABSENCE = "schema/missing-key";
const SECRET = "security/inline-secret";

/** Reads every file, checks its format, runs every rule, then weighs comments, the baseline and levels. Throws only when a rule does: a bug of ours, with its cause. */
export function validateProject(input: ProjectInput): ValidationResult {
  const read = input.read ?? readManifestFile;
  const readings = input.files
    .toSorted((a, b) => compare(a.path, b.path))
    .map((file, index) => {
      const reading = { file, ...read(file) };
      input.onRead?.(index + 1);
      return reading;
    });
  const documents = readings.flatMap((reading) => reading.documents);
  const ofReading = [...input.unreadable, ...readings.flatMap(({ findings }) => findings), ...documents.flatMap(schemaFindings)];
  const unread = readings.flatMap(unreadIn);
  const ofRules = ruleFindings(input, documents, unread, ofReading);
  const isDoubtful = doubtTest(readings);
  const found = [...withoutSecrets(ofReading, ofRules), ...ofRules].filter((finding) => !isDoubtful(finding));
  const withIgnored = applySuppressions(found, readings, input.today);
  const isReadable = documentTest(documents, unread, ofReading.some(isOfWholeFile));
  const hidden = input.baseline === null ? withIgnored : applyBaseline(withIgnored, input.baseline, isReadable);
  const levelled = atLevels(hidden, input).toSorted(byPlace);
  const reported = levelled.filter(({ file }) => input.onlyFiles?.has(file.path) ?? true);
  const findings = reported.filter(({ suppressed }) => suppressed === null);
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    findings,
    suppressed: reported.filter(({ suppressed }) => suppressed !== null),
    counts: { errors: count("error"), warnings: count("warning"), infos: count("info") },
    documents: documents.length,
    ...nextBaseline(levelled, hidden, input.baseline, isReadable),
    secrets: [
      ...documents.flatMap((document) => secretSpans(document).map((span) => ({ file: document.file, span }))),
      ...readings.flatMap(({ file, unread: ofFile, comments }) =>
        [
          ...ofFile.flatMap(({ span }) => secretSpansInText(file, span)),
          ...comments.flatMap((comment) => secretSpansInComment(file, comment)),
        ].map((span) => ({ file, span })),
      ),
    ],
  };
}

/** Documents that could not be read; where the syntax is broken, what seems to be a name may be anything. */
function unreadIn({ unread, findings }: ManifestFileReading): readonly UnreadDocument[] {
  const broken = new Set(findings.filter(({ rule }) => rule.startsWith("yaml/")).map(({ document }) => document?.index));
  return unread.map((document) => (broken.has(document.index) ? { ...document, name: null } : document));
}

/** Whether a finding is on a line whose reading is itself a finding. A secret is one whatever surrounds it. */
function doubtTest(readings: readonly (ManifestFileReading & { readonly file: SourceFile })[]): (finding: Finding) => boolean {
  const doubtful = new Map(readings.flatMap(({ file, doubtful: spans }) => (spans.length === 0 ? [] : [[file.path, spans] as const])));
  return ({ file, rule, span }) =>
    rule !== SECRET &&
    !rule.startsWith("yaml/") &&
    (doubtful.get(file.path)?.some(({ start, end }) => span.start <= end && span.end >= start) ?? false);
}

function schemaFindings(document: ManifestDocument): readonly Finding[] {
  if (document.kind !== "Api") return checkSchema(document);
  const reading = readCatalogueEntry(document);
  return reading.ok ? [] : reading.failure;
}

function ruleFindings(
  input: ProjectInput,
  documents: readonly ManifestDocument[],
  unread: readonly UnreadDocument[],
  ofReading: readonly Finding[],
): readonly Finding[] {
  const view = viewForRules(documents, ofReading);
  const project: Project = {
    documents: view.documents,
    unread: [...unread, ...halfRead(view.documents, ofReading), ...input.unreadable.map(() => ({ kind: null, name: null }))],
    catalogue: projectCatalogue(input.catalogue, documents),
    today: input.today,
    fileFacts: input.fileFacts,
  };
  const spoken = new Set(ofReading.filter(({ rule }) => rule.startsWith("schema/") && rule !== ABOUT_AN_ABSENCE).map(nodeKey));
  return RULES.flatMap((rule) => run(rule, project, view)).filter((finding) => finding.rule === SECRET || !spoken.has(nodeKey(finding)));
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

/** Documents that declare something under a name that is missing, or an API that cannot be used: the schema has said so. */
function halfRead(documents: readonly ManifestDocument[], ofReading: readonly Finding[]): readonly ManifestDocument[] {
  const broken = new Set(ofReading.map(({ file, document }) => JSON.stringify([file.path, document?.index])));
  return documents.filter(
    ({ kind, name, file, index }) => name === null || (kind === "Api" && broken.has(JSON.stringify([file.path, index]))),
  );
}

function run(rule: AnyRule, project: Project, view: RuleView): readonly Finding[] {
  try {
    return Array.from(rule.check(project), (report) =>
      placeReport(rule, report, view, rule.lowerInSandbox === true && environmentOf(report.document, project) === "sandbox"),
    );
  } catch (cause) {
    throw new Error(`The rule ${rule.id} failed`, { cause });
  }
}

function atLevels(findings: readonly Finding[], { configuration, levels }: ProjectInput): readonly Finding[] {
  const levelOf = levelResolver(configuration, levels);
  return findings.flatMap((finding): readonly Finding[] => {
    const level = levelOf(finding.rule, finding.file.path);
    if (level === null) return [finding];
    const severity = severityAt(level);
    return severity === null ? [] : [{ ...finding, severity }];
  });
}

type DocumentTest = (document: BaselineEntry["document"]) => boolean;

/** Every finding that counts, those that the baseline already knows, and the entries of documents that could not be looked at this time. */
function nextBaseline(
  levelled: readonly Finding[],
  hidden: readonly Finding[],
  baseline: Baseline | null,
  isReadable: DocumentTest,
): Pick<ValidationResult, "baselineEntries" | "unbaselined"> {
  const visible = levelled.filter(({ suppressed, rule }) => suppressed === null && rule !== baselineStale.id);
  const known = hidden.filter(({ suppressed }) => suppressed?.by === "baseline");
  return {
    baselineEntries: [
      ...[...visible, ...known].map(baselineEntryOf).filter((entry) => entry !== null),
      ...(baseline?.entries.filter(({ document }) => !isReadable(document)) ?? []),
    ],
    unbaselined: visible.filter((finding) => baselineEntryOf(finding) === null),
  };
}

/** Whether the document of a baseline entry, if it is still there, was among those that the rules saw. */
function documentTest(documents: readonly ManifestDocument[], unread: readonly UnreadDocument[], missedFile: boolean): DocumentTest {
  const names = new Set(documents.map(({ kind, name }) => JSON.stringify([kind, name])));
  const isMissed = ({ kind, name }: BaselineEntry["document"]): boolean =>
    missedFile || unread.some((other) => (other.kind ?? kind) === kind && (other.name ?? name) === name);
  return (document) => names.has(JSON.stringify([document.kind, document.name])) || !isMissed(document);
}

/** Whether a finding means that a file, or the rest of it, was not read. */
function isOfWholeFile({ rule, document }: Finding): boolean {
  return rule.startsWith("yaml/") && document === null;
}

function nodeKey({ file, document, pointer }: Pick<Finding, "file" | "document" | "pointer">): string {
  return `${document?.index} ${file.path}\0${pointer}`;
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.file.path, b.file.path) ||
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
