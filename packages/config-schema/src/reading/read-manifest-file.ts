import { textOf } from "../document/access.ts";
import { isJson } from "../document/is-json.ts";
import type { Comment, ManifestDocument } from "../document/manifest-document.ts";
import type { ManifestNode } from "../document/manifest-node.ts";
import { orderedLines } from "../document/ordered-lines.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Span } from "../document/span.ts";
import type { Finding } from "../findings/finding.ts";
import { checkEnvelope } from "../schema/check-envelope.ts";
import { type AliasBudget, buildNode } from "./build-node.ts";
import { gatherSlips, isCutShort, slipsOfCutText } from "./json/gather-slips.ts";
import { jsonSlipFinding } from "./json/json-slip-finding.ts";
import { isLoss } from "./json/json-wording.ts";
import { parseJson } from "./json/parse-json.ts";
import { readPastedJson } from "./json/read-pasted-json.ts";
import { buildFinding, cutFinding, tooDeepFinding, wordyFinding } from "./limit-findings.ts";
import { linesAround } from "./lines-around.ts";
import type { ManifestFileReading, UnreadDocument } from "./manifest-file-reading.ts";
import { type Assessment, isAmiss } from "./mend/assessment.ts";
import { countSuspicions } from "./mend/suspicions.ts";
import { type AssessedReading, readMended } from "./read-mended.ts";
import { readPlainYaml } from "./read-plain-yaml.ts";
import { READING_LIMITS, type ReadingLimits } from "./reading-limits.ts";
import { syntaxFindings } from "./syntax-findings.ts";
import { trusted } from "./trusted.ts";
import { readStream, type StreamDocument, type YamlStream } from "./yaml-stream.ts";

/** Reads the documents of a YAML or, by its name, a JSON file; a broken one does not hide its neighbours, an empty one is passed over. */
export function readManifestFile(file: SourceFile, limits: Omit<ReadingLimits, "fileBytes"> = READING_LIMITS): ManifestFileReading {
  return isJson(file) ? readJsonFile(file, limits) : readYamlFile(file, limits);
}

/** The same with the parser of all of YAML alone, which `readManifestFile` is held to: it reads nothing otherwise, only faster. */
export function readByReference(file: SourceFile, limits: Omit<ReadingLimits, "fileBytes"> = READING_LIMITS): ManifestFileReading {
  return isJson(file) ? readJsonFile(file, limits) : readPastSlips(file, (written) => readAnyYaml(written, limits));
}

function readYamlFile(file: SourceFile, limits: Omit<ReadingLimits, "fileBytes">): ManifestFileReading {
  return readPastSlips(file, (written) => readAsWritten(written, limits));
}

/** Allowed at the beginning of each document (YAML 1.2.2 §5.2), and a slip elsewhere. */
const BYTE_ORDER_MARK = "\ufeff";

function readPastSlips(file: SourceFile, read: (file: SourceFile) => AssessedReading): ManifestFileReading {
  const { assessment, ...reading } = read(file);
  if (!isAmiss(assessment) && !file.text.includes(BYTE_ORDER_MARK)) return reading;
  return readMended(file, (text) => read({ ...file, text })) ?? reading;
}

/** A text read without a thought for what may have happened to it. */
function readAsWritten(file: SourceFile, limits: Omit<ReadingLimits, "fileBytes">): AssessedReading {
  const plain = readPlainYaml(file.text, limits);
  if (plain === null) return readAnyYaml(file, limits);
  const readings = plain.documents.map(({ root, span }, index) =>
    readRoot(file, { index, kind: nonEmpty(root, "kind"), name: nonEmpty(root, "name") }, root, span, []),
  );
  return {
    ...together(readings, plain.comments, []),
    assessment: plain.isUsual && !mayBePasted(file.text) && !readings.some(isTorn) ? NOTHING_AMISS : assessmentOf(readings),
  };
}

/** Characters of HTML, and the head of a message: words and signs that are usual by themselves. */
function mayBePasted(text: string): boolean {
  return text.includes("&") || /^(?:De|From|To|Sent|Subject|Objet)[ \t]*:/.test(text);
}

const NOTHING_AMISS: Assessment = { brokenAt: null, suspicions: 0, repeated: 0 };

function readAnyYaml(file: SourceFile, limits: Omit<ReadingLimits, "fileBytes">): AssessedReading {
  const budget: AliasBudget = { left: limits.aliasedNodes };
  const stream = readStream(file.text, limits, (document) => readDocument(file, document, limits, budget));
  const readings = stream.documents;
  const reading = together(readings, stream.comments, cutOf(file, stream, limits));
  const assessment = assessmentOf(readings);
  return { ...reading, assessment: { ...assessment, suspicions: assessment.suspicions + entitiesAsAnchors(file.text) } };
}

/** Values that begin with a character as HTML writes it: YAML takes it for the name of an anchor. */
function entitiesAsAnchors(text: string): number {
  return text.includes("&") ? [...text.matchAll(/(?<=: |- )&(?:quot|lt|gt|amp|apos|nbsp);/g)].length : 0;
}

function cutOf(
  file: SourceFile,
  { cutAt, isWordy }: Pick<YamlStream<unknown>, "cutAt" | "isWordy">,
  { documents }: Pick<ReadingLimits, "documents">,
): readonly Finding[] {
  if (cutAt === null) return [];
  return [isWordy ? wordyFinding(file, cutAt) : cutFinding(file, cutAt, documents)];
}

function readJsonFile(file: SourceFile, limits: Omit<ReadingLimits, "fileBytes">): ManifestFileReading {
  return readPastedJson(file, (pasted) => readJson(pasted, limits));
}

function readJson(file: SourceFile, limits: Omit<ReadingLimits, "fileBytes">): ManifestFileReading {
  const { documents, cutAt } = parseJson(file.text, limits);
  const readings = documents.map(({ root, span, slips: all, repeated, beyond, isWordy }, index): DocumentReading => {
    const isCut = isCutShort(file.text, all);
    const slips = isCut ? slipsOfCutText(all) : all;
    const named = { index, kind: nonEmpty(root, "kind"), name: nonEmpty(root, "name") };
    const findings = [
      ...(isWordy ? [wordyFinding(file, span.start)] : []),
      ...gatherSlips(slips).map((slip) => jsonSlipFinding(file, named, slip)),
      ...repeated.map((problem) => buildFinding(file, named, { code: "duplicate-key", ...problem }, limits)),
      ...(beyond === null ? [] : [buildFinding(file, named, beyond, limits)]),
    ];
    const doubtful = orderedLines(slips.map((slip) => linesAround(file.text, slip.span)));
    // A JSON file holds one value: which of two is meant nobody knows, and the first is what is read of it.
    if (index > 0) return { document: null, unread: { ...named, span }, findings: index === 1 ? findings : [], doubtful };
    const read = readRoot(file, named, root, span, findings);
    if (read.document === null) return { ...read, doubtful };
    const sure = trusted(read.document, doubtful, !isCut && !slips.some(({ cause }) => isLoss(cause)));
    return { ...sure, findings: [...read.findings, ...sure.findings], doubtful };
  });
  return together(readings, [], cutOf(file, { cutAt, isWordy: false }, limits));
}

interface DocumentReading {
  readonly document: ManifestDocument | null;
  readonly unread: UnreadDocument | null;
  readonly findings: readonly Finding[];
  readonly doubtful: readonly Span[];
  /** Where the parser stops understanding it. */
  readonly brokenAt?: number;
  /** What stands in the place of a document that does not say which kind it is. */
  readonly root?: ManifestNode;
}

function assessmentOf(readings: readonly DocumentReading[]): Assessment {
  const broken = readings.flatMap(({ brokenAt }) => brokenAt ?? []);
  const isRepeated = ({ rule, pointer }: Finding): boolean =>
    rule === "yaml/duplicate-key" && /^\/(?:apiVersion|kind|(?:contacts|apis|bindings)\/\d+\/[^/]+)$/.test(pointer ?? "");
  return {
    // Not spread into arguments: a hostile file gives more of them than a call can take.
    brokenAt: broken.length === 0 ? null : broken.reduce((least, at) => Math.min(least, at)),
    suspicions:
      readings.reduce((sum, { document, root = document?.root }) => sum + (root === undefined ? 0 : countSuspicions(root)), 0) +
      readings.filter(isTorn).length,
    repeated: readings.reduce((sum, { findings }) => sum + findings.filter(isRepeated).length, 0),
  };
}

/** Behind another document, one that does not say what it is may be the rest of that one. */
function isTorn({ document, root }: DocumentReading, index: number): boolean {
  if (index === 0 || document !== null || root === undefined) return false;
  return root.kind !== "mapping" || root.entries.every(({ key }) => key !== "apiVersion" && key !== "kind");
}

function together(readings: readonly DocumentReading[], comments: readonly Comment[], more: readonly Finding[]): ManifestFileReading {
  const findings = [...readings.flatMap((reading) => reading.findings), ...more];
  return {
    documents: readings.flatMap(({ document }) => document ?? []),
    unread: readings.flatMap(({ unread }) => unread ?? []),
    comments,
    findings: findings.sort((a, b) => a.span.start - b.span.start),
    doubtful: orderedLines(readings.flatMap(({ doubtful }) => doubtful)),
  };
}

function readDocument(
  file: SourceFile,
  streamed: StreamDocument,
  limits: Omit<ReadingLimits, "fileBytes">,
  budget: AliasBudget,
): DocumentReading {
  const { index, composed, base, span } = streamed;
  if (composed === null) {
    return {
      document: null,
      unread: { index, kind: null, name: null, span },
      findings: [tooDeepFinding(file, streamed, limits.depth)],
      doubtful: [],
    };
  }
  const { root, problems, tagged, aliases } = buildNode(composed.contents, { text: file.text, base }, limits, budget);
  const named = { index, kind: nonEmpty(root, "kind"), name: nonEmpty(root, "name") };
  const syntax = syntaxFindings(file, streamed, named);
  const ofNodes = problems.map((problem) => buildFinding(file, named, problem, limits));
  // What follows the first error follows from it, for all that is known.
  const [first] = syntax;
  if (composed.errors.length > 0 && first !== undefined) {
    return { document: null, unread: { ...named, span }, findings: [first], doubtful: [], brokenAt: first.span.start };
  }
  const findings = [...syntax, ...ofNodes];
  // A repeated key or an unknown tag leaves a document that reads.
  if (problems.some(({ code }) => code !== "duplicate-key")) return { document: null, unread: { ...named, span }, findings, doubtful: [] };
  const reading = { ...readRoot(file, named, root, span, findings), doubtful: tagged };
  return aliases.size === 0 || reading.document === null ? reading : { ...reading, document: { ...reading.document, aliases } };
}

/** A document from its root; null: it goes beyond a limit. */
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
  if (!envelope.ok) return { document: null, unread, findings: [...findings, ...envelope.failure], doubtful: [], root };
  const { index, name } = named;
  const { kind, root: meant, findings: ofEnvelope } = envelope.value;
  const document: ManifestDocument = { file, index, kind, root: meant, name, span };
  return { document, unread: null, findings: ofEnvelope.length === 0 ? findings : [...findings, ...ofEnvelope], doubtful: [] };
}

function nonEmpty(root: ManifestNode | null, key: string): string | null {
  return textOf(root ?? undefined, key) ?? null;
}

/** Nothing but comments. */
function isEmpty(root: ManifestNode): boolean {
  return root.kind === "scalar" && root.value === null && root.source === "";
}
