import { visibleText } from "@pistectl/words";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderError } from "../src/error/render-error.ts";
import { breakLogCommands } from "../src/escaping/log-commands.ts";
import { neutraliseLogLine } from "../src/escaping/untrusted-text.ts";
import { renderPreflightGithub } from "../src/preflight/preflight-github.ts";
import { renderPreflightJson } from "../src/preflight/preflight-json.ts";
import { renderPreflightJunit } from "../src/preflight/preflight-junit.ts";
import { renderPreflightMarkdown } from "../src/preflight/preflight-markdown.ts";
import { renderPreflightText } from "../src/preflight/preflight-text.ts";
import { hostileText } from "./hostile-text.ts";
import { hostileTarget, readyTarget, reportOf } from "./reports.ts";
import { runnerCommands } from "./runner-commands.ts";

const hostileTargets = fc.array(
  hostileText.chain((text) => fc.constantFrom("blocked", "degraded", "ready", "skipped").map((verdict) => hostileTarget(text, verdict))),
  { minLength: 1, maxLength: 3 },
);

/** Of each target there may be several that are alike, which are told together. */
const hostileReport = fc
  .tuple(hostileTargets, fc.constantFrom(1, 3))
  .map(([targets, times]) => reportOf(...Array(times).fill(targets).flat()));

/** Control characters, bidirectional and other format characters, separators: what a terminal obeys or hides. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

describe("neutraliseLogLine", () => {
  test.each([
    ["a plain line: 12:30, a::b, # 1", "a plain line: 12:30, a::b, # 1"],
    ["::error::x", ": :error::x"],
    ["  \u00a0::error::x", "  \u00a0: :error::x"],
    ["a ##[error]b", "a ## [error]b"],
    ["a ##vso[task.complete]b", "a ## vso[task.complete]b"],
    ["a\r\n::error::b", "a<U+000D><U+000A>::error::b"],
    ["\x1b[31mred\x07", "<U+001B>[31mred<U+0007>"],
    ["\u202eright to left\u2029", "<U+202E>right to left<U+2029>"],
    ["\ud800", "<U+D800>"],
    ["\u{e0041}", "<U+E0041>"],
  ])("%j", (text, line) => {
    expect(neutraliseLogLine(text)).toBe(line);
  });

  test("is cut after a whole character", () => {
    expect(neutraliseLogLine("ab👩c", 4)).toBe("ab…");
  });
});

describe("no text makes a command of", () => {
  test("a line", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = neutraliseLogLine(text);
        expect(runnerCommands(line)).toEqual([]);
        expect(line).not.toMatch(/\n/);
        expect(line).not.toMatch(INVISIBLE);
      }),
      { numRuns: 1000 },
    );
  });

  test("lines that are coloured", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(runnerCommands(breakLogCommands(`\x1b[1m \x1b[31m${visibleText(text)}\x1b[39m\x1b[22m`))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["text", (report) => renderPreflightText(report, { language: "fr", width: 60, verbose: true })],
    ["ASCII text", (report) => renderPreflightText(report, { language: "en", ascii: true, verbose: true })],
    ["coloured text", (report) => renderPreflightText(report, { language: "en", color: true, links: true })],
    ["Markdown", (report) => renderPreflightMarkdown(report, { language: "en" })],
    ["JSON", (report) => renderPreflightJson(report, { language: "en" })],
    ["JUnit", (report) => renderPreflightJunit(report, { language: "fr" })],
  ] satisfies [string, (report: ReturnType<typeof reportOf>) => string][])("a report as %s", (_, render) => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        expect(runnerCommands(render(report))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test.each(["json", "junit", "markdown"] as const)("an error as %s", (format) => {
    fc.assert(
      fc.property(hostileText, hostileText, (code, message) => {
        expect(runnerCommands(renderError(format, code, message, { version: "1.2.3" }))).toEqual([]);
      }),
    );
  });
});

test("annotations are ours alone, one for each target", () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const output = renderPreflightGithub(report, { language: "en" });
      const commands = runnerCommands(output);
      const level = { blocked: "error", degraded: "warning", skipped: "notice", ready: "notice" } as const;
      expect(commands.map(({ name }) => name).sort()).toEqual(report.targets.map(({ verdict }) => level[verdict]).sort());
      expect(commands.every(({ properties }) => /^title=[^,:]*$/.test(properties))).toBe(true);
      expect(output.split("\n")).toHaveLength(report.targets.length + 1);
      expect(output).not.toMatch(INVISIBLE);
    }),
    { numRuns: 100 },
  );
});

test("an error is one annotation", () => {
  fc.assert(
    fc.property(hostileText, hostileText, (code, message) => {
      expect(runnerCommands(renderError("github", code, message, { version: "1.2.3" })).map(({ name }) => name)).toEqual(["error"]);
    }),
  );
});

test("a terminal gets no escape code of a stranger", () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      expect(renderPreflightText(report, { language: "en" })).not.toMatch(INVISIBLE);
      expect(renderPreflightText(report, { language: "en", ascii: true })).toMatch(/^[\x20-\x7e\n]*$/);
    }),
    { numRuns: 100 },
  );
});

test("many targets that are alike make one annotation, whatever they say", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const report = reportOf(...Array.from({ length: 12 }, () => hostileTarget(text)));
      const output = renderPreflightGithub(report, { language: "fr" });
      expect(runnerCommands(output).map(({ name }) => name)).toEqual(["error"]);
    }),
  );
});

test("JSON keeps every text to the letter", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const json = renderPreflightJson(reportOf(readyTarget({ application: text })), { language: "en" });
      // JSON has no halves of surrogate pairs; it escapes them, and reads them back.
      expect(JSON.parse(json).targets[0].application).toBe(text);
      expect(json).not.toMatch(INVISIBLE);
    }),
    { numRuns: 1000 },
  );
});

test("JUnit stays well-formed XML 1.0", () => {
  const attribute = ' [a-z]+="[^"<\\n]*"';
  const element = new RegExp(
    `^(?:<\\?xml version="1\\.0" encoding="UTF-8"\\?>|<(?:testsuites?|testcase|failure|skipped|system-out|error)(?:${attribute})*/?>|</[a-z-]+>)$`,
  );
  fc.assert(
    fc.property(hostileReport, (report) => {
      const xml = renderPreflightJunit(report, { language: "en" });
      expect(xml).toMatch(/^(?:[\t\n\r\x20-\ud7ff\ue000-\ufffd]|[\ud800-\udbff][\udc00-\udfff])*$/);
      expect((xml.match(/<[^>]*>/g) ?? []).filter((tag) => !element.test(tag))).toEqual([]);
      expect(xml.replace(/&(?:amp|lt|gt|quot|#39|#10|#35|#58);/g, "")).not.toContain("&");
      const open: string[] = [];
      for (const [, close, name = "", empty] of xml.matchAll(/<(\/?)([a-z][a-z-]*)[^>]*?(\/?)>/g)) {
        if (close === "/") expect(open.pop()).toBe(name);
        else if (empty === "") open.push(name);
      }
      expect(open).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
