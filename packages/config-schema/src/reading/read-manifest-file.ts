import { textOf } from "../document/access.ts";
import type { Comment, ManifestDocument } from "../document/manifest-document.ts";
import type { ManifestNode } from "../document/manifest-node.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Span } from "../document/span.ts";
import type { Finding } from "../findings/finding.ts";
import { checkEnvelope } from "../schema/check-envelope.ts";
import { checkSchema } from "../schema/check-schema.ts";
import { type AliasBudget, buildNode } from "./build-node.ts";
import { isJson } from "./is-json.ts";
import { isLoss, wordJson } from "./json/json-wording.ts";
import { parseJson } from "./json/parse-json.ts";
import { buildFinding, cutFinding, tooDeepFinding } from "./limit-findings.ts";
import { linesAround } from "./lines-around.ts";
import { readPlainYaml } from "./read-plain-yaml.ts";
import { READING_LIMITS, type ReadingLimits } from "./reading-limits.ts";
import { slipFinding } from "./slip.ts";
import { syntaxFindings } from "./syntax-findings.ts";
import { readStream, type StreamDocument } from "./yaml-stream.ts";

/** What a manifest file holds. */
export interface ManifestFileReading {
  /** Documents whose content can be judged: their YAML is well formed, their `apiVersion` and `kind` are known. */
  readonly documents: readonly ManifestDocument[];
  /** Documents that cannot, for a reason that is among the findings. */
  readonly unread: readonly UnreadDocument[];
  readonly comments: readonly Comment[];
  /** `yaml/…` findings, and those of `schema/…` that `apiVersion` and `kind` give; in the order of the text. */
  readonly findings: readonly Finding[];
  /** Lines that were read otherwise than they are written: what is found there may only follow from that. */
  readonly doubtful: readonly Span[];
}

/** A document that cannot be judged; what it seems to declare keeps references to it from being called unknown. */
export interface UnreadDocument {
  /** From 0, among all documents of the file. */
  readonly index: number;
  readonly kind: string | null;
  readonly name: string | null;
  readonly span: Span;
}

/** Reads the documents of a YAML or, by its name, a JSON file; a broken one does not hide its neighbours, an empty one is passed over. */
export function readManifestFile(file: SourceFile, limits: Omit<ReadingLimits, "fileBytes"> = READING_LIMITS): ManifestFileReading {
  return isJson(file) ? readJsonFile(file, limits) : readYamlFile(file, limits);
}

/** The same with the parser of all of YAML alone, which `readManifestFile` is held to: it reads nothing otherwise, only faster. */
export function readByReference(file: SourceFile): ManifestFileReading {
  return isJson(file) ? readJsonFile(file, READING_LIMITS) : readAnyYaml(file, READING_LIMITS);
}

function readYamlFile(file: SourceFile, limits: Omit<ReadingLimits, "fileBytes">): ManifestFileReading {
  const plain = readPlainYaml(file.text, limits);
  if (plain === null) return readAnyYaml(file, limits);
  const readings = plain.documents.map(({ root, span }, index) =>
    readRoot(file, { index, kind: nonEmpty(root, "kind"), name: nonEmpty(root, "name") }, root, span, []),
  );
  return together(readings, plain.comments, []);
}

function readAnyYaml(file: SourceFile, limits: Omit<ReadingLimits, "fileBytes">): ManifestFileReading {
  const stream = readStream(file.text, limits);
  const budget: AliasBudget = { left: limits.aliasedNodes };
  const readings = stream.documents.map((streamed, at) => {
    const span = documentSpan(
      file.text,
      streamed,
      at === 0 ? null : stream.documents[at - 1],
      stream.documents[at + 1] ?? null,
      stream.cutAt,
    );
    return readDocument(file, streamed, span, limits, budget);
  });
  return together(readings, stream.comments, stream.cutAt === null ? [] : [cutFinding(file, stream.cutAt, limits.documents)]);
}

function readJsonFile(file: SourceFile, limits: Omit<ReadingLimits, "fileBytes">): ManifestFileReading {
  const readings = parseJson(file.text, limits.depth).map(({ root, span, slips, repeated, tooDeep }, index): DocumentReading => {
    const named = { index, kind: nonEmpty(root, "kind"), name: nonEmpty(root, "name") };
    const findings = [
      ...slips.map((slip) => slipFinding(file, named, slip, wordJson(slip.cause, file.text.slice(slip.span.start, slip.span.end)))),
      ...repeated.map((problem) => buildFinding(file, named, { code: "duplicate-key", ...problem }, limits)),
      ...(tooDeep === null ? [] : [buildFinding(file, named, { code: "too-deep", span: { start: tooDeep, end: tooDeep + 1 } }, limits)]),
    ];
    const doubtful = slips.map((slip) => linesAround(file.text, slip.span));
    return trusted(readRoot(file, named, root, span, findings), doubtful, !slips.some(({ cause }) => isLoss(cause)));
  });
  return together(readings, [], []);
}

/** A document that was read past slips: where one may have taken a value away, only what the format says of the rest of it is sure. */
function trusted(reading: DocumentReading, doubtful: readonly Span[], isWhole: boolean): DocumentReading {
  const { document, findings } = reading;
  if (isWhole || document === null) return { ...reading, doubtful };
  const { index, kind, name, span } = document;
  const isSure = ({ rule, span: { start } }: Finding): boolean =>
    rule !== "schema/missing-key" && !doubtful.some((line) => line.start <= start && start <= line.end);
  const sure = document.kind === "Api" ? [] : checkSchema(document).filter(isSure);
  return { document: null, unread: { index, kind, name, span }, findings: [...findings, ...sure], doubtful };
}

interface DocumentReading {
  readonly document: ManifestDocument | null;
  readonly unread: UnreadDocument | null;
  readonly findings: readonly Finding[];
  readonly doubtful: readonly Span[];
}

function together(readings: readonly DocumentReading[], comments: readonly Comment[], more: readonly Finding[]): ManifestFileReading {
  const findings = [...readings.flatMap((reading) => reading.findings), ...more];
  return {
    documents: readings.flatMap(({ document }) => document ?? []),
    unread: readings.flatMap(({ unread }) => unread ?? []),
    comments,
    findings: findings.sort((a, b) => a.span.start - b.span.start),
    doubtful: readings.flatMap(({ doubtful }) => doubtful),
  };
}

function readDocument(
  file: SourceFile,
  streamed: StreamDocument,
  span: Span,
  limits: Omit<ReadingLimits, "fileBytes">,
  budget: AliasBudget,
): DocumentReading {
  const { index, composed, base } = streamed;
  if (composed === null) {
    return {
      document: null,
      unread: { index, kind: null, name: null, span },
      findings: [tooDeepFinding(file, streamed, limits.depth)],
      doubtful: [],
    };
  }
  const { root, problems } = buildNode(composed.contents, file.text, base, limits.depth, budget);
  const named = { index, kind: nonEmpty(root, "kind"), name: nonEmpty(root, "name") };
  const syntax = syntaxFindings(file, streamed, named);
  const findings = [...syntax, ...problems.map((problem) => buildFinding(file, named, problem, limits))];
  // A repeated key or an unknown tag leaves a document that reads.
  const isBroken = composed.errors.length > 0 || problems.some(({ code }) => code !== "duplicate-key");
  if (isBroken) return { document: null, unread: { ...named, span }, findings, doubtful: [] };
  return readRoot(file, named, root, span, findings);
}

/** A document from its root; null: it is nested too deeply. */
function readRoot(
  file: SourceFile,
  named: NonNullable<Finding["document"]>,
  root: ManifestNode | null,
  span: Span,
  findings: readonly Finding[],
): DocumentReading {
  const unread = { ...named, span };
  if (root !== null && isEmpty(root)) return { document: null, unread: null, findings, doubtful: [] };
  if (root === null) return { document: null, unread: findings.length === 0 ? null : unread, findings, doubtful: [] };
  const envelope = checkEnvelope(file, named, root);
  if (!envelope.ok) return { document: null, unread, findings: [...findings, ...envelope.failure], doubtful: [] };
  const { index, name } = named;
  return { document: { file, index, ...envelope.value, name, span }, unread: null, findings, doubtful: [] };
}

function nonEmpty(root: ManifestNode | null, key: string): string | null {
  return textOf(root ?? undefined, key) ?? null;
}

/** Nothing but comments. */
function isEmpty(root: ManifestNode): boolean {
  return root.kind === "scalar" && root.value === null && root.source === "";
}

/** The part of the file that belongs to a document: from its `---`, or the start of the file, to the next document. */
function documentSpan(
  text: string,
  { base, facts }: StreamDocument,
  previous: StreamDocument | null | undefined,
  next: StreamDocument | null,
  cutAt: number | null,
): Span {
  const start = previous ? base + facts.start : 0;
  const end = next === null ? (cutAt ?? text.length) : next.base + next.facts.start;
  return { start, end: Math.max(start, end) };
}
