import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_CONFIGURATION } from "../src/configuration/configuration.ts";
import type { RuleLevel } from "../src/configuration/rule-level.ts";
import type { SourceFile } from "../src/document/source-file.ts";
import type { Finding } from "../src/findings/finding.ts";
import { READING_FINDINGS } from "../src/findings/reading-findings.ts";
import { type Baseline, writeBaseline } from "../src/lint/baseline.ts";
import { exampleInput } from "../src/lint/example-input.ts";
import { type OpenProject, openProject, type ProjectInput, type ProjectSettings, validateProject } from "../src/lint/open-project.ts";
import { readBaseline } from "../src/lint/read-baseline.ts";
import { decodeSource } from "../src/reading/decode-source.ts";
import { sampleApplication, sampleConnection } from "../src/rules/chorus-pro/sample-manifests.ts";
import { RULES } from "../src/rules/registry.ts";
import { sampleScoring } from "../src/rules/sample-manifests.ts";

const EXAMPLES = fileURLToPath(new URL("../../../examples", import.meta.url));

/** Every sample of a rule whole and in pieces, so that what belongs together stands in one file or in several; and every example. */
const SAMPLES = [...RULES, ...READING_FINDINGS].flatMap(({ examples }) => examples().map(({ manifest }) => manifest));
const TEXTS = [
  ...new Set([
    ...SAMPLES.flatMap((text) => [text, ...text.split(/^---$/m)]),
    ...["FACTURATION_EXMPLE", "FACTURATION_EXMPL"].map((application) => sampleConnection({ application })),
    ...readdirSync(EXAMPLES, { recursive: true, encoding: "utf8" })
      .filter((path) => /\.(ya?ml|json)$/.test(path))
      .map((path) => readFileSync(`${EXAMPLES}/${path}`, "utf8")),
  ]),
];
/** Entries of the project's own catalogue, and applications that list what they add, change or leave out. */
const CATALOGUE_TEXTS = [
  ...["SNE-Cotation", "COTATION", "Géoportail interne"].flatMap((name) =>
    [{ approval: "required" }, { approval: "not-required", aliases: ["Cotations"] }, { approval: "unknown", instead: "COTATION" }].map(
      ({ approval, aliases = ["Cotation locale"], instead }) => `apiVersion: pistectl/v1
kind: Api
name: ${name}
aliases: [${aliases.join(", ")}]
environments:
  production: { availability: ${instead === undefined ? "offered" : "not-offered"}, versions: ["1.0", "2.0"], approval: ${approval}, terms: required, organizations: [MTES] }
  sandbox: { availability: not-offered${instead === undefined ? "" : `, instead: ${instead}`} }
seen: 2026-11-21
source: sample
`,
    ),
  ),
  ...["SNE-Cotation", "Cotations", "COTATION", "Géoportail interne", "Geoportail internes"].map((api) =>
    sampleScoring({ api: `{ name: ${api}, version: "1.0" }` }),
  ),
];
const PATHS = ["a.piste.yaml", "b/piste.yaml", "b/x.piste.yaml", "c.piste.yaml", "d.piste.json"];
const IDS = RULES.map(({ id }) => id);

/** A change of a project. */
type Step =
  | { readonly kind: "update"; readonly file: SourceFile }
  | { readonly kind: "refuse"; readonly path: string }
  | { readonly kind: "remove"; readonly path: string }
  | { readonly kind: "configure"; readonly changes: Partial<ProjectSettings> };

const anyPath = fc.constantFrom(...PATHS);
const anyText = fc.oneof(
  fc.constantFrom(...TEXTS),
  fc.constantFrom(...CATALOGUE_TEXTS),
  // A line is left out, written twice, or asks to ignore a rule.
  fc.tuple(fc.constantFrom(...TEXTS), fc.nat(), fc.constantFrom("cut", "twice", ...IDS)).map(([text, at, change]) => {
    const lines = text.split("\n");
    const line = lines[at % lines.length] ?? "";
    const changed = change === "cut" ? [] : change === "twice" ? [line, line] : [`${line} # pistectl-ignore ${change}: as agreed`];
    return lines.toSpliced(at % lines.length, 1, ...changed).join("\n");
  }),
);
const anyLevels = fc
  .array(fc.tuple(fc.constantFrom(...IDS), fc.constantFrom<RuleLevel>("off", "info", "warn", "error")), { maxLength: 4 })
  .map((levels) => new Map(levels));
const anyChanges = fc.oneof(
  anyLevels.map((levels) => ({ levels })),
  fc.tuple(anyLevels, anyPath, anyLevels).map(([rules, path, placed]) => ({
    configuration: { ...NO_CONFIGURATION, rules, overrides: [{ paths: [path], rules: placed, reason: "sample" }] },
  })),
  fc.constantFrom("2026-11-21", "2027-03-01", "2024-01-01").map((today) => ({ today })),
  fc.constantFrom(100, 10_000_000).map((sizeBytes) => ({ fileFacts: () => ({ sizeBytes }) })),
  fc.array(anyPath).map((paths) => ({ onlyFiles: new Set(paths) })),
  fc.constantFrom(0, 1).map((left) => ({ catalogue: exampleInput(NO_SAMPLE).catalogue.slice(left) })),
  fc.array(fc.constantFrom(...TEXTS), { maxLength: 3 }).map((texts) => ({ baseline: baselineOf(texts) })),
);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("update" as const), file: fc.tuple(anyPath, anyText).map(fileOf) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("refuse" as const), path: anyPath }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("remove" as const), path: anyPath }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("configure" as const), changes: anyChanges }) },
);

test("whether a connection misses an application is asked again when either is renamed", () => {
  const connection = (application: string): SourceFile => fileOf(["c.piste.yaml", sampleConnection({ application })]);
  const application = (name: string): SourceFile => fileOf(["a.piste.yaml", sampleApplication({ name })]);
  const project = openProject({ ...exampleInput(NO_SAMPLE), files: [application("FACTURATION_EXEMPLE"), connection("COMPTABILITE")] });
  const rules = (): readonly string[] => project.allFindings().map(({ rule }) => rule);
  expect(rules()).toEqual(["chorus-pro/apis", "chorus-pro/application-name"]);
  project.update(connection("FACTURATION_EXMPLE"));
  expect(rules()).toEqual(["chorus-pro/application-name"]);
  project.update(application("COMPTABILITE"));
  expect(rules()).toEqual(["chorus-pro/apis", "chorus-pro/application-name"]);
  project.update(connection("COMPTABILITES"));
  expect(rules()).toEqual(["chorus-pro/application-name"]);
  project.remove("c.piste.yaml");
  expect(rules()).toEqual(["chorus-pro/apis"]);
});

test("after any changes in any order, everything is said as in a whole run", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyPath, anyText).map(fileOf), { maxLength: 3 }),
      fc.array(anyStep, { minLength: 1, maxLength: 8 }),
      (files, steps) => {
        let input: ProjectInput = { ...exampleInput(NO_SAMPLE), files: [...new Map(files.map((file) => [file.path, file])).values()] };
        const project = openProject(input);
        let before = project.allFindings();
        for (const step of steps) {
          const said = apply(project, step);
          input = applied(input, step);
          const whole = validateProject(input);
          expect(project.result()).toEqual(whole);
          expect(project.allFindings()).toEqual(whole.findings);
          for (const path of [...PATHS, BASELINE]) {
            expect(project.findings(path)).toEqual(whole.findings.filter((finding) => finding.file.path === path));
            // What is not named has not changed.
            if (!said.has(path) && step.kind !== "configure") expect(at(whole.findings, path)).toEqual(at(before, path));
          }
          before = whole.findings;
        }
      },
    ),
    { numRuns: 150 },
  );
});

const NO_SAMPLE = { title: { en: "", fr: "" }, manifest: "", reports: [] };
const BASELINE = "piste.baseline.json";

function apply(project: OpenProject, step: Step): ReadonlySet<string> {
  switch (step.kind) {
    case "update":
      return project.update(step.file);
    case "refuse":
      return project.refuse(undecodable(step.path));
    case "remove":
      return project.remove(step.path);
    case "configure":
      return project.configure(step.changes);
  }
}

function applied(input: ProjectInput, step: Step): ProjectInput {
  if (step.kind === "configure") return { ...input, ...step.changes };
  const path = step.kind === "update" ? step.file.path : step.path;
  return {
    ...input,
    files: [...input.files.filter((file) => file.path !== path), ...(step.kind === "update" ? [step.file] : [])],
    unreadable: [...input.unreadable.filter(({ file }) => file.path !== path), ...(step.kind === "refuse" ? [undecodable(path)] : [])],
  };
}

function at(findings: readonly Finding[], path: string): readonly Finding[] {
  return findings.filter((finding) => finding.file.path === path);
}

function undecodable(path: string): Finding {
  const decoding = decodeSource(path, Uint8Array.of(0xff, 0xff, 0xff));
  if (decoding.ok) throw new Error("it is no text");
  return decoding.failure;
}

function fileOf([path, text]: readonly [string, string]): SourceFile {
  return { path, text, byteOrderMark: false };
}

/** The baseline that some texts give. */
function baselineOf(texts: readonly string[]): Baseline | null {
  const files = texts.map((text, index) => fileOf([`${index}.piste.yaml`, text]));
  const { baselineEntries } = validateProject({ ...exampleInput(NO_SAMPLE), files });
  const reading = readBaseline(fileOf([BASELINE, writeBaseline(baselineEntries)]));
  return reading.ok ? reading.value : null;
}
