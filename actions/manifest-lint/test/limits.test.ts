import { gzipSync } from "node:zlib";
import { annotations, shownLines } from "@pistectl/action-kit/testing";
import { expect, test } from "vitest";
import { type LintRun, type LintRunResult, runLint } from "./run-lint.ts";
import { application } from "./sample-manifests.ts";
import { sarifResults } from "./transcript.ts";

/** The runner drops the whole summary beyond (actions/runner, `FileCommandManager.cs`). */
const SUMMARY_BYTES = 1_048_576;
/** GitHub refuses a longer comment. */
const COMMENT_CHARACTERS = 65_536;
/** GitHub refuses a larger upload, and more results of one run. */
const SARIF_BYTES = 10_000_000;
const SARIF_RESULTS = 25_000;

/** Documents with one error, one warning and nothing else each, a hundred to a file. */
function manifests(documents: number): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (let start = 0; start < documents; start += 100) {
    const count = Math.min(100, documents - start);
    const texts = Array.from({ length: count }, (_, index) =>
      application(`APP_${start + index}`)
        .replace("24000010900019", "24000010900018")
        .replace(/ {2}- role: notifications\n.*\n/, ""),
    );
    files[`piste/${String(start).padStart(6, "0")}.piste.yaml`] = texts.join("---\n");
  }
  return files;
}

/** Files of ten applications that have next to nothing of what the format asks: 500 errors and 500 warnings each, in a few kilobytes. */
function crowdedManifests(files: number): Readonly<Record<string, string>> {
  const unknownKeys = Array.from({ length: 46 }, (_, index) => `k${index}: 1\n`).join("");
  const vainComments = "# pistectl-ignore api/known: x\n".repeat(50);
  const text = (start: number): string =>
    Array.from(
      { length: 10 },
      (_, index) =>
        `---\napiVersion: pistectl/v1\nkind: Application\nname: APP_${start + index}\nenvironment: production\n${unknownKeys}${vainComments}`,
    ).join("");
  return Object.fromEntries(Array.from({ length: files }, (_, index) => [`piste/${index}.piste.yaml`, text(10 * index)]));
}

/** Numbers of errors and warnings as each channel tells them; of annotations, both together, those that are left out included. */
function counts(result: LintRunResult): Readonly<Record<string, readonly number[]>> {
  const tally = (text: string | undefined): readonly [number, number] => {
    const [, errors = "-1", warnings = "-1"] = /(\d+) errors?, (\d+) warnings? in/.exec(text ?? "") ?? [];
    return [Number(errors), Number(warnings)];
  };
  const shown = annotations(result).filter(({ properties }) => properties.file !== undefined);
  const leftOut = Number(/(\d+) more findings have no annotation/.exec(result.stdout)?.[1] ?? 0);
  const results = sarifResults(result.files["sarif-path"]);
  const of = (level: string): number => results.filter((found) => found.level === level).length;
  return {
    outputs: [Number(result.outputs.errors), Number(result.outputs.warnings)],
    log: tally(shownLines(result).join("\n")),
    summary: tally(result.summary),
    ...(result.comments.length > 0 ? { comment: tally(result.comments[0]?.body) } : {}),
    SARIF: [of("error"), of("warning")],
    annotations: [shown.length + leftOut],
  };
}

/** Every block of Markdown that is opened is closed. */
function unclosed(markdown: string): readonly string[] {
  const fences = markdown.match(/^`{3,}/gm) ?? [];
  const open = (markdown.match(/<details>/g) ?? []).length - (markdown.match(/<\/details>/g) ?? []).length;
  return [...(fences.length % 2 === 0 ? [] : ["code fence"]), ...(open === 0 ? [] : ["details"])];
}

function expectWithinLimits(result: LintRunResult): void {
  expect(Buffer.byteLength(result.summary)).toBeLessThanOrEqual(SUMMARY_BYTES);
  expect(unclosed(result.summary)).toEqual([]);
  for (const { body } of result.comments) {
    expect(body.length).toBeLessThanOrEqual(COMMENT_CHARACTERS);
    expect(unclosed(body)).toEqual([]);
  }
  const levels = annotations(result).map(({ name }) => name);
  for (const level of ["error", "warning", "notice"]) expect(levels.filter((name) => name === level).length).toBeLessThanOrEqual(10);
  expect(annotations(result).filter(({ data }) => data.length > 4096)).toEqual([]);
  const sarif = result.files["sarif-path"] ?? "";
  expect(gzipSync(sarif).length).toBeLessThanOrEqual(SARIF_BYTES);
  expect(sarifResults(sarif).length).toBeLessThanOrEqual(SARIF_RESULTS);
  expect(result.violations).toEqual([]);
}

const REVIEW: LintRun["inputs"] = { comment: "true", plan: "true" };

test("5,000 findings: every channel stays within its limit and tells the same numbers", async () => {
  const result = await runLint({ contents: { base: { "README.md": "x" }, change: manifests(2500) }, depth: 2, inputs: REVIEW });
  expectWithinLimits(result);
  const same: readonly [number, number] = [2500, 2500];
  expect(counts(result)).toEqual({ outputs: same, log: same, summary: same, comment: same, SARIF: same, annotations: [5000] });
});

test("in French too", async () => {
  const result = await runLint({
    contents: { base: { "README.md": "x" }, change: manifests(500) },
    depth: 2,
    inputs: { ...REVIEW, language: "fr" },
  });
  expectWithinLimits(result);
  const tally = "500 erreurs, 500 avertissements dans 5 fichiers";
  expect([shownLines(result).join("\n"), result.summary, result.comments[0]?.body].filter((text) => !text?.includes(tally))).toEqual([]);
});

test("30,000 findings: SARIF holds the gravest, and says how many it does not hold", async () => {
  const result = await runLint({
    contents: { base: { "README.md": "x" }, change: crowdedManifests(30) },
    depth: 2,
    inputs: { comment: "true" },
  });
  expectWithinLimits(result);
  const same: readonly [number, number] = [15_000, 15_000];
  expect(counts(result)).toEqual({
    outputs: same,
    log: same,
    summary: same,
    comment: same,
    SARIF: [15_000, 10_000],
    annotations: [30_000],
  });
  expect(annotations(result).map(({ data }) => data)).toContain(
    "5000 findings are not in the SARIF file, which would be more than GitHub takes: those that count most are.",
  );
  expect(JSON.parse(result.outputs.applications ?? "")).toHaveLength(256);
  expect(annotations(result).map(({ data }) => data)).toContain(
    "Output applications holds the first 256 applications of 300: a matrix has no more legs.",
  );
});

test.each([1_048_576 - 700, 1_048_576 - 20_000, 500_000])("a summary of which %d bytes are taken gets what fits", async (taken) => {
  const before = `${"x".repeat(taken - 1)}\n`;
  const result = await runLint({
    contents: { base: { "README.md": "x" }, change: manifests(300) },
    depth: 2,
    inputs: { plan: "true" },
    summary: before,
  });
  expectWithinLimits(result);
  expect(result.summary.slice(before.length)).toMatch(/^## ❌ 300 errors, 300 warnings in 3 files/);
});

test("a full summary is a warning", async () => {
  const result = await runLint({ contents: { base: { "README.md": "x" }, change: manifests(1) }, summary: "x".repeat(SUMMARY_BYTES) });
  expect(annotations(result)[0]?.data).toBe(
    "The job summary could not be written: it would be over 1 MiB, beyond which the runner drops it. The verdict is not affected.",
  );
  expect(result.outputs).toMatchObject({ valid: "false", errors: "1" });
});

test("deletions of a plan are shown whatever is found beside them", async () => {
  const old = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`old/${index}.piste.yaml`, application(`OLD_${index}`)]));
  const gone = Object.fromEntries(Object.keys(old).map((path) => [path, null]));
  const result = await runLint({ contents: { base: old, change: { ...gone, ...manifests(400) } }, depth: 2, inputs: REVIEW });
  expectWithinLimits(result);
  const [{ body } = { body: "" }] = result.comments;
  expect(body).toContain("400 to create, 0 to change, 250 to delete");
  const missing = Array.from({ length: 250 }, (_, index) => `OLD_${index}`).filter((name) => !body.includes(`\`${name}\``));
  expect(missing).toEqual([]);
});
