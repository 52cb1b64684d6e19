import type { Finding, Severity } from "@pistectl/config-schema/findings";
import fc from "fast-check";
import { expect, test } from "vitest";
import { renderError } from "../../src/error/render-error.ts";
import { renderFindingsGithub } from "../../src/validation/findings-github.ts";
import { renderFindingsJunit } from "../../src/validation/findings-junit.ts";
import { renderFindingsMarkdown } from "../../src/validation/findings-markdown.ts";
import { hostileText } from "../hostile-text.ts";
import { runnerCommands } from "../runner-commands.ts";
import { FORMATS } from "./formats.ts";
import { both, file, finding, reportOf } from "./sample-reports.ts";

const options = { language: "en", secrets: () => [] } as const;

/** Control characters, bidirectional and other format characters, separators: what a terminal obeys or hides. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** A finding with strange texts in every place that a manifest fills. */
const hostileFinding: fc.Arbitrary<Finding> = fc
  .record({
    text: hostileText,
    content: fc.array(hostileText, { minLength: 1, maxLength: 4 }).map((lines) => lines.join("\n")),
    places: fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()),
    severity: fc.constantFrom<Severity>("error", "warning", "info"),
  })
  .map(({ text, content, places, severity }) => {
    const source = file(text, content);
    const other = file(`${text}2`, content);
    const [a = 0, b = 0, c = 0, d = 0] = places.map((place) => place % (content.length + 1));
    const span = { start: Math.min(a, b), end: Math.max(a, b) };
    const second = { start: Math.min(c, d), end: Math.max(c, d) };
    return finding("api/known", source, span, {
      severity,
      document: { index: 0, kind: text, name: text },
      pointer: `/${text}`,
      summary: both(text),
      detail: both(`${text}\n${text}`),
      suggestions: [text, text],
      related: [
        { file: source, span: second, message: both(text) },
        { file: other, span: second, message: both(text) },
      ],
      fix: { title: both(text), safe: true, edits: [{ file: source, span, text }] },
    });
  });

const hostileReport = fc.array(hostileFinding, { minLength: 1, maxLength: 3 }).map((findings) => reportOf(findings));

test.each(FORMATS.filter(([name]) => name !== "GitHub"))("no text makes a command of %s", (_, render) => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      expect(runnerCommands(render(report, options))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test.each(FORMATS.filter(([name]) => name !== "coloured text"))("%s obeys no escape code of a stranger", (name, render) => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const output = render(report, options);
      expect(name === "Markdown" ? output.replaceAll("\u200b", "").replaceAll("\ufe0f", "") : output).not.toMatch(INVISIBLE);
      if (name === "ASCII text") expect(output).toMatch(/^[\x20-\x7e\n]*$/);
    }),
    { numRuns: 100 },
  );
});

test.each(["sarif", "gitlab"] as const)("an error as %s is JSON and no command", (format) => {
  fc.assert(
    fc.property(hostileText, hostileText, (code, message) => {
      const output = renderError(format, code, message, { version: "1.2.3" });
      expect(JSON.stringify(JSON.parse(output))).toContain(JSON.stringify(message));
      expect(runnerCommands(output)).toEqual([]);
    }),
  );
});

test("annotations are ours alone, one for each finding", () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const output = renderFindingsGithub(report, options);
      const commands = runnerCommands(output);
      const level = { error: "error", warning: "warning", info: "notice" } as const;
      expect(commands.map(({ name }) => name).sort()).toEqual(report.findings.map(({ severity }) => level[severity]).sort());
      for (const { properties } of commands) {
        expect(properties).toMatch(/^title=api\/known,file=[^,:]*,line=[1-9]\d*,endLine=[1-9]\d*(?:,col=[1-9]\d*,endColumn=[1-9]\d*)?$/);
      }
      expect(output.split("\n")).toHaveLength(report.findings.length + 1);
    }),
    { numRuns: 100 },
  );
});

test("Markdown has no markup of a stranger", () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const markdown = renderFindingsMarkdown(report, options);
      // What is code is shown as it is: fences, `code` elements and code spans aside, the rest must be harmless.
      const prose = markdown
        .replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, "")
        .replace(/<code>[^<]*<\/code>/g, "")
        .replace(/(?<![`\\])(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, "")
        .replace(/\(https:\/\/github\.com\/pistectl\/[\w./-]+\)/g, "");
      expect((prose.match(/<[^>\n]*>?/g) ?? []).filter((tag) => !/^<\/?(?:details|summary)>$/.test(tag))).toEqual([]);
      expect(prose).not.toMatch(/@\w|:\/\/|www\.|(?<!\\)!\[|(?<!\\)\]\(/);
      const rows = markdown.split("\n").filter((line) => line.startsWith("|"));
      expect(rows).toHaveLength(report.findings.length + 2);
      // Four cells each, whatever they hold.
      expect(rows.map((row) => row.match(/\|/g)?.length)).toEqual(rows.map(() => 5));
    }),
    { numRuns: 200 },
  );
});

test("JUnit stays well-formed XML 1.0", () => {
  const element =
    /^(?:<\?xml version="1\.0" encoding="UTF-8"\?>|<(?:testsuites?|testcase|failure|system-out)(?: [a-z]+="[^"<\n]*")*\/?>|<\/[a-z-]+>)$/;
  fc.assert(
    fc.property(hostileReport, (report) => {
      const xml = renderFindingsJunit(report, options);
      expect((xml.match(/<[^>]*>/g) ?? []).filter((tag) => !element.test(tag))).toEqual([]);
      expect(xml.replace(/&(?:amp|lt|gt|quot|#39|#10|#35|#58);/g, "")).not.toContain("&");
      expect(xml.match(/<testcase /g)).toHaveLength(report.findings.length + 1);
    }),
    { numRuns: 100 },
  );
});
