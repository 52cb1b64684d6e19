import { fail, type Outcome, succeed } from "@pistectl/words";
import type { ManifestNode } from "../document/manifest-node.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Finding } from "../findings/finding.ts";
import { formatFinding } from "../findings/format-finding.ts";
import { checkDeclared } from "../schema/check-format.ts";
import type { Format } from "../schema/declared-document.ts";
import { plainValue } from "../schema/plain-value.ts";
import { buildNode } from "./build-node.ts";
import { buildFinding, tooDeepFinding } from "./limit-findings.ts";
import { READING_LIMITS } from "./reading-limits.ts";
import { syntaxFindings } from "./syntax-findings.ts";
import { readStream } from "./yaml-stream.ts";

/** What a file of one document holds. */
export interface DeclaredContent<Value> {
  /** Of the type that its declaration gives. */
  readonly value: Value;
  readonly root: ManifestNode;
}

/** Reads a YAML or JSON file of one document in a declared format; null for an empty one. A failure holds everything that is wrong. */
export function readDeclaredFile<Value>(file: SourceFile, format: Format): Outcome<DeclaredContent<Value> | null, readonly Finding[]> {
  const reading = readTree(file);
  if (!reading.ok) return reading;
  const root = reading.value;
  if (root === null) return succeed(null);
  const findings = checkDeclared({ file, document: null, root, format });
  return findings.length > 0 ? fail(findings) : succeed({ value: plainValue(root) as Value, root });
}

function readTree(file: SourceFile): Outcome<ManifestNode | null, readonly Finding[]> {
  const { documents, cutAt } = readStream(file.text, { ...READING_LIMITS, documents: 1 });
  const [streamed] = documents;
  if (cutAt !== null) return fail([severalDocuments(file, cutAt)]);
  if (streamed === undefined) return succeed(null);
  if (streamed.composed === null) return fail([tooDeepFinding(file, streamed, READING_LIMITS.depth)]);
  const budget = { left: READING_LIMITS.aliasedNodes };
  const { root, problems } = buildNode(streamed.composed.contents, file.text, streamed.base, READING_LIMITS.depth, budget);
  const findings = [
    ...syntaxFindings(file, streamed, null),
    ...problems.map((problem) => buildFinding(file, null, problem, READING_LIMITS)),
  ];
  if (findings.length > 0) return fail(findings);
  const isEmpty = root?.kind === "scalar" && root.value === null && root.source === "";
  return succeed(isEmpty ? null : root);
}

function severalDocuments(file: SourceFile, start: number): Finding {
  return formatFinding(
    "yaml/limits",
    { file, document: null, pointer: null, span: { start, end: start + 3 } },
    {
      en: "the file holds several documents, and one is expected",
      fr: "le fichier contient plusieurs documents, alors qu'un seul est attendu",
    },
    { en: "Keep one of them.", fr: "N'en gardez qu'un." },
  );
}
