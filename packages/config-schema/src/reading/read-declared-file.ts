import { codeAlternatives, fail, type Localized, type Outcome, succeed } from "@pistectl/words";
import { nodeAt } from "../document/access.ts";
import type { ManifestNode } from "../document/manifest-node.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Finding } from "../findings/finding.ts";
import { readingFinding } from "../findings/reading-finding.ts";
import { checkDeclared } from "../schema/check-schema.ts";
import { type DeclaredSchema, validateValue } from "../schema/declared-document.ts";
import { plainValue } from "../schema/plain-value.ts";
import { buildNode } from "./build-node.ts";
import { gatherSlips } from "./json/gather-slips.ts";
import { jsonSlipFinding } from "./json/json-slip-finding.ts";
import { parseJson } from "./json/parse-json.ts";
import { buildFinding, tooDeepFinding, wordyFinding } from "./limit-findings.ts";
import { readPlainYaml } from "./read-plain-yaml.ts";
import { READING_LIMITS } from "./reading-limits.ts";
import { syntaxFindings } from "./syntax-findings.ts";
import { readStream } from "./yaml-stream.ts";

/** Errors of a validator that are looked at: whoever steers the tool mends them one after the other. */
const MAX_ERRORS = 1000;

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

/**
 * Reads a YAML or JSON file of one document in a declared format; an empty one has no key. A failure holds everything that is wrong. `jsonWords`: how many words
 * and signs of right JSON are read, where that may be more than of any document.
 */
export function readDeclaredFile<Value>(
  file: SourceFile,
  schema: DeclaredSchema,
  { check = () => [], jsonWords = READING_LIMITS.words }: { readonly check?: FurtherCheck<Value>; readonly jsonWords?: number } = {},
): Outcome<DeclaredContent<Value>, readonly Finding[]> {
  const reading = readTree(file, jsonWords);
  if (!reading.ok) return reading;
  const required = Object.entries(schema.root.keys).flatMap(([key, field]) => (field.required ? [key] : []));
  if (reading.value === null && required.length > 0) return fail([emptyFile(file, required)]);
  const root = reading.value ?? NO_KEYS;
  const value = plainValue(root) as Value;
  const errors = validateValue(schema, value);
  const ofReading = checkDeclared({ file, document: null, root, schema }, errors.slice(0, MAX_ERRORS));
  const isSound = (pointer: string) => !ofReading.some((finding) => `${finding.pointer}/`.startsWith(`${pointer}/`));
  // Of more errors than are looked at, one may be in what seems sound.
  const further = root.kind === "mapping" && errors.length <= MAX_ERRORS ? check(value, isSound) : [];
  const findings = [
    ...ofReading,
    ...further.map(({ pointer, what, help, suggestions = [] }) => {
      const { span } = nodeAt({ root }, pointer) ?? root;
      return readingFinding("schema/pattern", { file, document: null, pointer, span }, what, help, { suggestions });
    }),
  ];
  return findings.length > 0 ? fail(findings.sort((a, b) => a.span.start - b.span.start)) : succeed({ value, root });
}

function readTree(file: SourceFile, jsonWords: number): Outcome<ManifestNode | null, readonly Finding[]> {
  const plain = readPlainYaml(file.text, { ...READING_LIMITS, documents: 1 });
  if (plain !== null) return succeed(plain.documents[0]?.root ?? null);
  const json = file.text.startsWith("{") ? parseJson(file.text, { ...READING_LIMITS, words: jsonWords }).documents : [];
  const [right] = json;
  if (right?.root && json.every(({ slips, repeated }) => slips.length + repeated.length === 0)) return succeed(right.root);
  const { documents, cutAt, isWordy } = readStream(file.text, { ...READING_LIMITS, documents: 1 }, (document) => document);
  if (isWordy && cutAt !== null) {
    // Right JSON may be longer than YAML: what is not right of it is then what is wrong.
    const ofJson = [
      ...gatherSlips(json.flatMap(({ slips }) => slips)).map((slip) => jsonSlipFinding(file, null, slip)),
      ...json.flatMap(({ repeated }) => repeated).map((key) => buildFinding(file, null, { code: "duplicate-key", ...key }, READING_LIMITS)),
    ];
    return fail(ofJson.length > 0 ? ofJson : [wordyFinding(file, cutAt, KEEP_FEWER)]);
  }
  if (cutAt !== null) return fail([severalDocuments(file, cutAt)]);
  const [streamed] = documents;
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

const KEEP_FEWER = {
  en: "Nothing of it was read. Keep what is meant: a file like this one has some hundreds of values.",
  fr: "Rien n'en a été lu. Gardez ce qui est voulu : un tel fichier contient quelques centaines de valeurs.",
} as const;
