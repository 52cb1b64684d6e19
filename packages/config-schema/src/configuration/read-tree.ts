import type { Localized } from "@pistectl/words";
import type { ManifestNode } from "../document/manifest-node.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Span } from "../document/span.ts";
import type { Finding } from "../findings/finding.ts";
import { buildNode } from "../reading/build-node.ts";
import { buildFinding } from "../reading/limit-findings.ts";
import { READING_LIMITS } from "../reading/reading-limits.ts";
import { syntaxFindings } from "../reading/syntax-findings.ts";
import { readStream } from "../reading/yaml-stream.ts";
import type { FileProblem } from "./file-problem.ts";

/** The one document of a YAML or JSON file as nodes, null for an empty file; with problems there is nothing to read. */
export function readTree(file: SourceFile): { readonly root: ManifestNode | null; readonly problems: readonly FileProblem[] } {
  const { documents, cutAt } = readStream(file.text, { ...READING_LIMITS, documents: 1 });
  const [streamed] = documents;
  if (cutAt !== null) return failed(file, { start: cutAt, end: cutAt + 3 }, ONE_DOCUMENT);
  if (streamed === undefined) return { root: null, problems: [] };
  if (streamed.composed === null) return failed(file, { start: 0, end: 0 }, TOO_DEEP);
  const budget = { left: READING_LIMITS.aliasedNodes };
  const { root, problems } = buildNode(streamed.composed.contents, file.text, streamed.base, READING_LIMITS.depth, budget);
  const findings = [
    ...syntaxFindings(file, streamed, null),
    ...problems.map((problem) => buildFinding(file, null, problem, READING_LIMITS)),
  ];
  if (findings.length > 0) return { root: null, problems: findings.map(problemOf) };
  const isEmpty = root?.kind === "scalar" && root.value === null && root.source === "";
  return { root: isEmpty ? null : root, problems: [] };
}

const ONE_DOCUMENT: Localized = {
  en: "The file holds several documents, and one is expected.",
  fr: "Le fichier contient plusieurs documents, alors qu'un seul est attendu.",
};
const TOO_DEEP: Localized = { en: "The file is nested too deeply.", fr: "Le fichier est trop profondément imbriqué." };

function failed(file: SourceFile, span: Span, message: Localized): { readonly root: null; readonly problems: readonly FileProblem[] } {
  return { root: null, problems: [{ file, span, message }] };
}

function problemOf({ file, span, summary, detail }: Finding): FileProblem {
  return { file, span, message: { en: `${summary.en}. ${detail.en}`, fr: `${summary.fr}. ${detail.fr}` } };
}
