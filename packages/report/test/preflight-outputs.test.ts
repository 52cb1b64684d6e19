import type { PreflightReport } from "@pistectl/auth-core/preflight";
import { LANGUAGES } from "@pistectl/words";
import { describe, expect, test } from "vitest";
import { renderPreflightGithub } from "../src/preflight/preflight-github.ts";
import { renderPreflightJson } from "../src/preflight/preflight-json.ts";
import { renderPreflightJunit } from "../src/preflight/preflight-junit.ts";
import { renderPreflightMarkdown } from "../src/preflight/preflight-markdown.ts";
import { type PreflightTextOptions, renderPreflightText } from "../src/preflight/preflight-text.ts";
import { hostileTarget, REPORTS, reportOf } from "./reports.ts";

const timeZone = "Europe/Paris";

const HOSTILE = reportOf(
  hostileTarget(
    "::error::forged\n  ::add-mask::a ##[set-output name=verdict;]ready\u202e\x1b[31m <img src=x onerror=y> **bold** | @someone #123 https://evil.example ```",
  ),
);

describe.each(Object.entries({ ...REPORTS, hostile: HOSTILE }))("%s", (name, report: PreflightReport) => {
  const file = (ending: string): string => `snapshots/${name}/${ending}`;

  test.each(LANGUAGES)("text in %s", async (language) => {
    await expect(renderPreflightText(report, { language, width: 80, timeZone })).toMatchFileSnapshot(file(`${language}.80.txt`));
  });

  test.each(LANGUAGES)("Markdown in %s", async (language) => {
    await expect(renderPreflightMarkdown(report, { language, timeZone })).toMatchFileSnapshot(file(`${language}.md.txt`));
  });

  test("JSON", async () => {
    await expect(renderPreflightJson(report, { language: "en" })).toMatchFileSnapshot(file("en.json.txt"));
  });

  test("JUnit", async () => {
    await expect(renderPreflightJunit(report, { language: "en" })).toMatchFileSnapshot(file("en.junit.xml"));
  });

  test("GitHub annotations", async () => {
    await expect(renderPreflightGithub(report, { language: "en" })).toMatchFileSnapshot(file("en.github.txt"));
  });
});

describe("text", () => {
  test.each<[file: string, name: keyof typeof REPORTS, options: PreflightTextOptions]>([
    ["several/en.120.txt", "several", { language: "en", width: 120 }],
    ["many/fr.quiet.txt", "many", { language: "fr", width: 80, quiet: true }],
    ["many/en.verbose.txt", "many", { language: "en", width: 80, verbose: true }],
    ["several/fr.ascii.txt", "several", { language: "fr", width: 80, ascii: true }],
    ["ready/en.verbose.txt", "ready", { language: "en", width: 80, verbose: true }],
    ["expiring-certificate/fr.120.txt", "expiring-certificate", { language: "fr", width: 120 }],
    ["quota/en.40.txt", "quota", { language: "en", width: 40 }],
    ["api-not-granted/en.color.txt", "api-not-granted", { language: "en", width: 80, color: true, links: true }],
  ])("%s", async (file, name, options) => {
    await expect(renderPreflightText(REPORTS[name] ?? reportOf(), { ...options, timeZone })).toMatchFileSnapshot(`snapshots/${file}`);
  });
});

test("Markdown in full", async () => {
  const markdown = renderPreflightMarkdown(REPORTS.many ?? reportOf(), { language: "en", timeZone, verbose: true });
  await expect(markdown).toMatchFileSnapshot("snapshots/many/en.verbose.md.txt");
});

describe("in French", () => {
  const several = REPORTS.several ?? reportOf();

  test.each([
    ["several/fr.json.txt", renderPreflightJson(several, { language: "fr" })],
    ["several/fr.junit.xml", renderPreflightJunit(several, { language: "fr" })],
    ["several/fr.github.txt", renderPreflightGithub(several, { language: "fr" })],
  ])("%s", async (file, output) => {
    await expect(output).toMatchFileSnapshot(`snapshots/${file}`);
  });
});
