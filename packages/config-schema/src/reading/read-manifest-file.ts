import { textOf } from "../document/access.ts";
import type { Comment, ManifestDocument } from "../document/manifest-document.ts";
import type { ManifestNode } from "../document/manifest-node.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Span } from "../document/span.ts";
import type { Finding } from "../findings/finding.ts";
import { checkEnvelope } from "../schema/check-envelope.ts";
import { type AliasBudget, buildNode } from "./build-node.ts";
import { buildFinding, cutFinding, tooDeepFinding } from "./limit-findings.ts";
import { READING_LIMITS, type ReadingLimits } from "./reading-limits.ts";
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
}

/** A document that cannot be judged; what it seems to declare keeps references to it from being called unknown. */
export interface UnreadDocument {
  /** From 0, among all documents of the file. */
  readonly index: number;
  readonly kind: string | null;
  readonly name: string | null;
  readonly span: Span;
}

/** Reads the documents of a YAML or JSON file; a broken one does not hide its neighbours, an empty one is passed over. */
export function readManifestFile(file: SourceFile, limits: Omit<ReadingLimits, "fileBytes"> = READING_LIMITS): ManifestFileReading {
  const stream = readStream(file.text, limits);
  const documents: ManifestDocument[] = [];
  const unread: UnreadDocument[] = [];
  const findings: Finding[] = [];
  const budget: AliasBudget = { left: limits.aliasedNodes };
  for (const [at, streamed] of stream.documents.entries()) {
    const span = documentSpan(
      file.text,
      streamed,
      at === 0 ? null : stream.documents[at - 1],
      stream.documents[at + 1] ?? null,
      stream.cutAt,
    );
    const reading = readDocument(file, streamed, span, limits, budget);
    // Not spread into arguments: a hostile file gives more of them than a call can take.
    for (const finding of reading.findings) findings.push(finding);
    if (reading.document !== null) documents.push(reading.document);
    if (reading.unread !== null) unread.push(reading.unread);
  }
  if (stream.cutAt !== null) findings.push(cutFinding(file, stream.cutAt, limits.documents));
  return { documents, unread, comments: stream.comments, findings: findings.sort((a, b) => a.span.start - b.span.start) };
}

interface DocumentReading {
  readonly document: ManifestDocument | null;
  readonly unread: UnreadDocument | null;
  readonly findings: readonly Finding[];
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
    };
  }
  const { root, problems } = buildNode(composed.contents, file.text, base, limits.depth, budget);
  const kind = nonEmpty(root, "kind");
  const name = nonEmpty(root, "name");
  const named: Finding["document"] = { index, kind, name };
  const syntax = syntaxFindings(file, streamed, named);
  const findings = [...syntax, ...problems.map((problem) => buildFinding(file, named, problem, limits))];
  const unread = { index, kind, name, span };
  // A repeated key or an unknown tag leaves a document that reads.
  const isBroken = composed.errors.length > 0 || problems.some(({ code }) => code !== "duplicate-key");
  if (isBroken) return { document: null, unread, findings };
  if (root === null || isEmpty(root)) return { document: null, unread: null, findings };
  const envelope = checkEnvelope(file, named, root);
  if (!envelope.ok) return { document: null, unread, findings: [...findings, ...envelope.failure] };
  return { document: { file, index, ...envelope.value, name, span }, unread: null, findings };
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
