import { codeAlternatives, fail, type Localized, type Outcome, succeed } from "@pistectl/words";
import { nodeAt } from "../document/access.ts";
import type { ManifestNode } from "../document/manifest-node.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Finding } from "../findings/finding.ts";
import { readingFinding } from "../findings/reading-finding.ts";
import { checkDeclared } from "../schema/check-schema.ts";
import type { DeclaredSchema } from "../schema/declared-document.ts";
import { plainValue } from "../schema/plain-value.ts";
import { buildNode } from "./build-node.ts";
import { buildFinding, tooDeepFinding } from "./limit-findings.ts";
import { readPlainYaml } from "./read-plain-yaml.ts";
import { READING_LIMITS } from "./reading-limits.ts";
import { syntaxFindings } from "./syntax-findings.ts";
import { readStream } from "./yaml-stream.ts";

/** What a file of one document holds. */
export interface DeclaredContent<Value> {
  /** Of the type that its declaration gives. */
  readonly value: Value;
  readonly root: ManifestNode;
}

/** What else a format asks for, of the parts that `isSound` says keep to their declaration; each by the JSON Pointer of such a part. */
export type FurtherCheck<Value> = (value: Value, isSound: (pointer: string) => boolean) => readonly FurtherFinding[];

/** What is wrong at one place. */
export interface FurtherFinding {
  readonly pointer: string;
  readonly what: Localized;
  readonly help: Localized;
  readonly suggestions?: readonly string[];
}

/** Reads a YAML or JSON file of one document in a declared format; an empty one has no key. A failure holds everything that is wrong. */
export function readDeclaredFile<Value>(
  file: SourceFile,
  schema: DeclaredSchema,
  check: FurtherCheck<Value> = () => [],
): Outcome<DeclaredContent<Value>, readonly Finding[]> {
  const reading = readTree(file);
  if (!reading.ok) return reading;
  const required = Object.entries(schema.root.keys).flatMap(([key, field]) => (field.required ? [key] : []));
  if (reading.value === null && required.length > 0) return fail([emptyFile(file, required)]);
  const root = reading.value ?? NO_KEYS;
  const ofReading = checkDeclared({ file, document: null, root, schema });
  const value = plainValue(root) as Value;
  const isSound = (pointer: string) => !ofReading.some((finding) => `${finding.pointer}/`.startsWith(`${pointer}/`));
  const further = root.kind === "mapping" ? check(value, isSound) : [];
  const findings = [
    ...ofReading,
    ...further.map(({ pointer, what, help, suggestions = [] }) => {
      const { span } = nodeAt({ root }, pointer) ?? root;
      return readingFinding("schema/pattern", { file, document: null, pointer, span }, what, help, { suggestions });
    }),
  ];
  return findings.length > 0 ? fail(findings.sort((a, b) => a.span.start - b.span.start)) : succeed({ value, root });
}

function readTree(file: SourceFile): Outcome<ManifestNode | null, readonly Finding[]> {
  const plain = readPlainYaml(file.text, { documents: 1, depth: READING_LIMITS.depth });
  if (plain !== null) return succeed(plain.documents[0]?.root ?? null);
  const { documents, cutAt } = readStream(
    file.text,
    { ...READING_LIMITS, documents: 1, words: Number.POSITIVE_INFINITY },
    (document) => document,
  );
  const [streamed] = documents;
  if (cutAt !== null) return fail([severalDocuments(file, cutAt)]);
  if (streamed === undefined) return succeed(null);
  if (streamed.composed === null) return fail([tooDeepFinding(file, streamed, READING_LIMITS.depth)]);
  const budget = { left: READING_LIMITS.aliasedNodes };
  const { root, problems } = buildNode(streamed.composed.contents, { text: file.text, base: streamed.base }, READING_LIMITS, budget);
  const findings = [
    ...syntaxFindings(file, streamed, null),
    ...problems.map((problem) => buildFinding(file, null, problem, READING_LIMITS)),
  ];
  if (findings.length > 0) return fail(findings);
  const isEmpty = root?.kind === "scalar" && root.value === null && root.source === "";
  return succeed(isEmpty ? null : root);
}

const NO_KEYS: ManifestNode = { kind: "mapping", span: { start: 0, end: 0 }, style: "block", entries: [] };

function emptyFile(file: SourceFile, keys: readonly string[]): Finding {
  return readingFinding(
    "schema/missing-key",
    { file, document: null, pointer: "", span: { start: 0, end: 0 } },
    { en: "the file is empty", fr: "le fichier est vide" },
    { en: `It begins with ${codeAlternatives(keys).en}.`, fr: `Il commence par ${codeAlternatives(keys).fr}.` },
  );
}

function severalDocuments(file: SourceFile, start: number): Finding {
  return readingFinding(
    "yaml/limits",
    { file, document: null, pointer: null, span: { start, end: start + 3 } },
    {
      en: "the file holds several documents, and one is expected",
      fr: "le fichier contient plusieurs documents, alors qu'un seul est attendu",
    },
    { en: "Keep one of them.", fr: "N'en gardez qu'un." },
  );
}
