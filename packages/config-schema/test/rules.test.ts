import { expect, test } from "vitest";
import { entryAt, nodeAt } from "../src/document/access.ts";
import type { SourceFile } from "../src/document/source-file.ts";
import { READING_FINDINGS } from "../src/findings/reading-findings.ts";
import type { Example } from "../src/findings/rule-page.ts";
import { applyFixes } from "../src/lint/apply-fixes.ts";
import { exampleFile, exampleInput } from "../src/lint/example-input.ts";
import { fixProject } from "../src/lint/fix-project.ts";
import { validateProject } from "../src/lint/open-project.ts";
import { readManifestFile } from "../src/reading/read-manifest-file.ts";
import type { AnyRule } from "../src/rules/any-rule.ts";
import { RULES } from "../src/rules/registry.ts";
import { ruleReports } from "./rule-reports.ts";

/** Rules that speak of the comments and the baseline themselves. */
/** Nothing hides or lowers what these report. */
const PROTECTED = ["security/inline-secret"];
const WATCHERS = RULES.map(({ id }) => id).filter((id) => /^(suppression|baseline)\//.test(id));

test.each(RULES.map((rule) => [rule.id, rule] as const))("%s is described in both languages", (_, rule) => {
  const [docs, examples] = [rule.docs(), rule.examples()];
  for (const { en, fr } of [docs.title, docs.what, docs.why, docs.fix, ...examples.map(({ title }) => title)]) {
    expect([en, fr]).toEqual([en.trim(), fr.trim()]);
    expect([en, fr]).not.toContain("");
  }
  // A title may be a name that both languages share.
  for (const { en, fr } of [docs.what, docs.why, docs.fix]) expect(fr).not.toBe(en);
  expect(docs.title.en).not.toMatch(/\.$/);
  expect(docs.title.fr).not.toMatch(/\.$/);
  expect(docs.source).not.toBe("");
  expect(examples.some(({ reports }) => reports.length === 0)).toBe(true);
  expect(examples.some(({ reports }) => reports.length > 0)).toBe(true);
});

const formatExamples = READING_FINDINGS.flatMap(({ id, examples }) =>
  examples().map((example): readonly [string, string, Example] => [`${id}: ${example.title.en}`, id, example]),
);

test.each(formatExamples)("%s: nothing else is said", (_, id, example) => {
  const { findings } = validateProject(exampleInput(example));
  expect(findings.map(({ rule, document, pointer }) => ({ rule, document: (document?.index ?? 0) + 1, pointer: pointer ?? "" }))).toEqual(
    example.reports.map(({ document, pointer }) => ({ rule: id, document, pointer })),
  );
});

const examples = RULES.flatMap((rule) => rule.examples().map((example) => [`${rule.id}: ${example.title.en}`, rule, example] as const));
const failing = examples.filter(([, , { reports }]) => reports.length > 0);

test.each(examples)("%s", (_, rule, example) => {
  const { findings, suppressed } = validateProject(exampleInput(example));
  const own = findings.filter((finding) => finding.rule === rule.id);
  expect(own.map(({ document, pointer }) => ({ document: document === null ? 0 : document.index + 1, pointer }))).toEqual(
    example.reports.map(({ document, pointer }) => ({ document, pointer })),
  );
  for (const [index, { severity }] of example.reports.entries()) if (severity !== undefined) expect(own[index]?.severity).toBe(severity);
  for (const { summary, detail } of own) {
    expect(summary.en).not.toMatch(/\.$/);
    expect(summary.fr).not.toMatch(/\.$/);
    expect(summary.fr).not.toBe(summary.en);
    expect(detail.fr).not.toBe(detail.en);
  }
  // A sample shows one thing: it is otherwise a manifest of the format.
  expect([...findings, ...suppressed].filter(({ rule: id }) => /^(schema|yaml)\//.test(id)).map(({ summary }) => summary.en)).toEqual([]);
});

test.each(failing.filter(([, rule]) => !WATCHERS.includes(rule.id)))("%s: with these messages", (_, rule, example) => {
  expect(reportsOf(rule, example)).toEqual(example.reports.map(({ document, pointer, message }) => ({ document, pointer, message })));
});

function reportsOf(rule: AnyRule, example: Example): readonly { document: number; pointer: string; message: string }[] {
  const { catalogue, fileFacts, today } = exampleInput(example);
  const { documents } = readManifestFile(exampleFile(example.manifest));
  return ruleReports(rule, documents, { catalogue, fileFacts, today })
    .map(({ at, pointer, message }) => ({
      document: at.index + 1,
      pointer,
      message: String(message.key),
      start: nodeAt(at, pointer)?.span.start ?? 0,
    }))
    .sort((a, b) => a.document - b.document || a.start - b.start)
    .map(({ start: _start, ...report }) => report);
}

test.each(examples.filter(([, , { fixed }]) => fixed !== undefined))("%s: --fix gives the manifest that is shown", (_, rule, example) => {
  const input = exampleInput(example);
  const { findings } = validateProject(input);
  const [changed] = applyFixes(
    findings.filter((finding) => finding.rule === rule.id),
    { unsafe: false },
  );
  expect(changed?.text).toBe(example.fixed);
});

test.each(failing.filter(([, rule]) => !WATCHERS.includes(rule.id)))(
  "%s: a comment hides it, unless it cannot be hidden",
  (_, rule, example) => {
    const input = exampleInput(example);
    const [file] = input.files;
    if (file === undefined) throw new Error("no file");
    const { findings, suppressed } = validateProject({ ...input, files: [withComments(file, rule.id, example)] });
    const visible = findings.filter((finding) => finding.rule === rule.id).length;
    const hidden = suppressed.filter((finding) => finding.rule === rule.id).length;
    const count = example.reports.length;
    expect([visible, hidden]).toEqual(PROTECTED.includes(rule.id) ? [count, 0] : [0, count]);
    expect(findings.filter((finding) => finding.rule === "suppression/unused").length > 0).toBe(PROTECTED.includes(rule.id));
  },
);

/** The manifest with a comment of its own line before each node that is reported. */
function withComments(file: SourceFile, rule: string, { reports }: Example): SourceFile {
  const { documents } = readManifestFile(file);
  const starts = reports.map(({ document, pointer }) => {
    const reported = documents.find(({ index }) => index === document - 1);
    if (reported === undefined) throw new Error(`no document ${document}`);
    return entryAt(reported, pointer)?.keySpan.start ?? nodeAt(reported, pointer)?.span.start ?? 0;
  });
  const lines = new Set(starts.map((start) => file.text.lastIndexOf("\n", start - 1) + 1));
  const text = [...lines]
    .sort((a, b) => b - a)
    .reduce((result, start) => {
      const indent = /^ */.exec(result.slice(start))?.[0] ?? "";
      return `${result.slice(0, start)}${indent}# pistectl-ignore ${rule}: accepted for the sample\n${result.slice(start)}`;
    }, file.text);
  return { ...file, text };
}

test.each(failing)("%s: fixes remove their findings and add none", (_, __, example) => {
  const input = exampleInput(example);
  for (const unsafe of [false, true]) {
    const before = validateProject(input);
    const { result, changed } = fixProject(input, { unsafe });
    const fixable = before.findings.filter(({ fix }) => fix !== null && (fix.safe || unsafe));
    expect(result.findings.length).toBeLessThanOrEqual(before.findings.length - fixable.length);
    expect(result.findings.filter(({ fix }) => fix !== null && (fix.safe || unsafe))).toEqual([]);
    expect(changed.length > 0).toBe(fixable.length > 0);
    const known = new Set(before.findings.map(({ rule, pointer }) => `${rule} ${pointer}`));
    expect(result.findings.map(({ rule, pointer }) => `${rule} ${pointer}`).filter((key) => !known.has(key))).toEqual([]);
  }
});
