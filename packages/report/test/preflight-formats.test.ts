import type { TargetReport } from "@pistectl/auth-core/preflight";
import { describe, expect, test } from "vitest";
import { renderError } from "../src/error/render-error.ts";
import { renderPreflightGithub } from "../src/preflight/preflight-github.ts";
import { renderPreflightJunit } from "../src/preflight/preflight-junit.ts";
import { renderPreflightMarkdown } from "../src/preflight/preflight-markdown.ts";
import { apiNotGranted, expiringCertificate, noBusinessProfile, readyTarget, reportOf, skippedTarget } from "./reports.ts";
import { runnerCommands } from "./runner-commands.ts";

const repeat = <T>(count: number, make: (index: number) => T): readonly T[] => Array.from({ length: count }, (_, index) => make(index));

/** Each of a kind of its own. */
function unlike(index: number): TargetReport {
  const target = apiNotGranted();
  return { ...target, diagnosis: target.diagnosis && { ...target.diagnosis, code: `gateway/api-not-granted-${index}` } };
}

describe("annotations", () => {
  test("of many targets what is alike together, ten of each level, the rest counted", () => {
    const report = reportOf(
      ...repeat(11, () => readyTarget()),
      ...repeat(12, unlike),
      skippedTarget(),
      ...repeat(3, () => expiringCertificate()),
    );
    const output = renderPreflightGithub(report, { language: "en" });
    expect(runnerCommands(output).map(({ name, properties }) => `${name} ${properties}`)).toEqual([
      ...repeat(10, (index) => `error title=gateway/api-not-granted-${index}`),
      "warning title=tls/expiring",
      "notice title=skipped",
      "notice title=ready",
    ]);
    expect(output.trimEnd().split("\n").at(-1)).toBe("2 more targets have no annotation: GitHub shows 10 of each level.");
  });

  test("of few targets one for each", () => {
    const output = renderPreflightGithub(reportOf(readyTarget(), ...repeat(9, () => noBusinessProfile())), { language: "en" });
    expect(runnerCommands(output).map(({ name }) => name)).toEqual([...repeat(9, () => "error"), "notice"]);
  });

  test.each([
    ["en", 12, "and 2 more"],
    ["fr", 11, "et 1 autre"],
    ["fr", 12, "et 2 autres"],
  ] as const)("names ten of those that are alike, in %s of %i", (language, count, more) => {
    const output = renderPreflightGithub(reportOf(...repeat(count, () => noBusinessProfile())), { language });
    const lines = output.split("%0A");
    const where = "SNE-Cotation 1.0, production, COTATION_METROPOLE_EXEMPLE";
    expect(lines.slice(0, 11)).toEqual([`::error title=api/no-business-profile::${where}`, ...repeat(9, () => where), more]);
  });

  test("a long message is cut below the runner's own limit", () => {
    const summary = { en: "é👩".repeat(3000), fr: "" };
    const found = noBusinessProfile();
    const diagnosis = found.diagnosis === null ? null : { ...found.diagnosis, remedies: [summary, summary, summary] };
    const [command] = runnerCommands(renderPreflightGithub(reportOf({ ...found, summary, diagnosis }), { language: "en" }));
    expect(command?.data.replaceAll("%0A", "\n").length).toBe(3900);
    expect(command?.data.endsWith("…")).toBe(true);
    expect(command?.data.isWellFormed()).toBe(true);
  });

  test("no target, no line", () => {
    expect(renderPreflightGithub(reportOf(), { language: "en" })).toBe("");
  });
});

describe("JUnit", () => {
  test("equal names are told apart", () => {
    const names = [
      readyTarget(),
      readyTarget(),
      readyTarget({ api: "SNE-Cotation 1.0", version: "(2)" }),
      readyTarget({ environment: "sandbox" }),
    ];
    const xml = renderPreflightJunit(reportOf(...names), { language: "en" });
    expect([...xml.matchAll(/<testcase classname="([^"]*)" name="([^"]*)"/g)].map(([, suite, name]) => `${suite}: ${name}`)).toEqual([
      "COTATION_METROPOLE_EXEMPLE (production): SNE-Cotation 1.0",
      "COTATION_METROPOLE_EXEMPLE (production): SNE-Cotation 1.0 (2)",
      "COTATION_METROPOLE_EXEMPLE (production): SNE-Cotation 1.0 (2) (2)",
      "COTATION_METROPOLE_EXEMPLE (sandbox): SNE-Cotation 1.0",
    ]);
  });

  test("a report without targets is a valid empty one", () => {
    expect(renderPreflightJunit({ ...reportOf(), durationMs: 0 }, { language: "en" })).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites name="pistectl check" tests="0" failures="0" errors="0" skipped="0" time="0.000" timestamp="2026-11-20T12:00:00Z">',
        "</testsuites>",
        "",
      ].join("\n"),
    );
  });
});

describe("Markdown within a budget", () => {
  const report = reportOf(...repeat(40, unlike));
  const whole = renderPreflightMarkdown(report, { language: "fr" });

  test.each(repeat(30, (index) => Math.floor((Buffer.byteLength(whole) * index) / 29)))("%i bytes", (budgetBytes) => {
    const markdown = renderPreflightMarkdown(report, { language: "fr", budgetBytes });
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(budgetBytes);
    const sections = markdown.match(/^### /gm)?.length ?? 0;
    const fences = markdown.match(/^```/gm)?.length ?? 0;
    expect(fences).toBe(sections * 4);
    if (markdown.includes("faute de place"))
      expect(markdown.trimEnd().split("\n").at(-1)).toBe(
        sections === 39
          ? "*Les détails d'une cible ne sont pas montrés, faute de place.*"
          : `*Les détails de ${40 - sections} cibles ne sont pas montrés, faute de place.*`,
      );
    else expect([0, 40]).toContain(sections);
  });

  test("the default leaves room in a job summary of 1 MiB", () => {
    const many = reportOf(...repeat(2000, unlike));
    const size = Buffer.byteLength(renderPreflightMarkdown(many, { language: "en" }));
    expect(size).toBeGreaterThan(890_000);
    expect(size).toBeLessThanOrEqual(900_000);
  });

  test("what is left out is counted in targets", () => {
    const alike = reportOf(...repeat(2, () => noBusinessProfile()), ...repeat(5, () => apiNotGranted()));
    const all = renderPreflightMarkdown(alike, { language: "en" });
    const markdown = renderPreflightMarkdown(alike, { language: "en", budgetBytes: Buffer.byteLength(all) - 200 });
    expect(markdown.match(/^###.*$/gm)).toEqual(["### ❌ Blocked: 2 targets"]);
    expect(markdown.trimEnd().split("\n").at(-1)).toBe("*The details of 5 targets are not shown, for lack of room.*");
  });
});

describe("errors", () => {
  const message = 'unknown API "SNE <Cotation>": did you mean SNE-Cotation?\nSee https://piste.gouv.fr, or ask @someone.';

  test("JUnit", () => {
    expect(renderError("junit", "usage", message, { version: "1.2.3" })).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="pistectl" tests="1" failures="0" errors="1" skipped="0" time="0.000">
  <testsuite name="pistectl" tests="1" failures="0" errors="1" skipped="0" time="0.000">
    <testcase classname="pistectl" name="usage" time="0.000">
      <error type="usage" message="unknown API &quot;SNE &lt;Cotation&gt;&quot;: did you mean SNE-Cotation?&#10;See https://piste.gouv.fr, or ask @someone.">unknown API &quot;SNE &lt;Cotation&gt;&quot;: did you mean SNE-Cotation?
See https://piste.gouv.fr, or ask @someone.</error>
    </testcase>
  </testsuite>
</testsuites>
`);
  });

  test("GitHub", () => {
    expect(renderError("github", "usage", message, { version: "1.2.3" })).toBe(
      '::error title=usage::unknown API "SNE <Cotation>": did you mean SNE-Cotation?%0ASee https://piste.gouv.fr, or ask @someone.\n',
    );
  });

  test("Markdown", () => {
    expect(renderError("markdown", "usage", message, { version: "1.2.3" })).toBe(
      '## ❌ pistectl: `usage`\n\nunknown API "SNE &lt;Cotation&gt;": did you mean SNE-Cotation?\n\nSee `https://piste.gouv.fr`, or ask `@someone`.\n',
    );
  });
});
