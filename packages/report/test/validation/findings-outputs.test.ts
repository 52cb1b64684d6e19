import { LANGUAGES } from "@pistectl/words";
import { describe, expect, test } from "vitest";
import { renderFindingsCompact } from "../../src/validation/findings-compact.ts";
import { renderFindingsGithub } from "../../src/validation/findings-github.ts";
import { renderFindingsGitlab } from "../../src/validation/findings-gitlab.ts";
import { renderFindingsJson } from "../../src/validation/findings-json.ts";
import { renderFindingsJunit } from "../../src/validation/findings-junit.ts";
import { renderFindingsMarkdown } from "../../src/validation/findings-markdown.ts";
import { renderFindingsNarrated } from "../../src/validation/findings-narrated.ts";
import { renderFindingsSarif } from "../../src/validation/findings-sarif.ts";
import { type FindingsTextOptions, renderFindingsText } from "../../src/validation/findings-text.ts";
import { REPORTS, reportOf, secrets } from "./sample-reports.ts";

const MANY = REPORTS["many-findings"] ?? reportOf([]);

describe.each(Object.entries(REPORTS))("%s", (name, report) => {
  describe.each(LANGUAGES)("in %s", (language) => {
    test.each([80, 120])("on a terminal of %i columns", async (width) => {
      await expect(renderFindingsText(report, { language, secrets, width })).toMatchFileSnapshot(
        `snapshots/${name}/${language}.${width}.txt`,
      );
    });

    test("for a screen reader", async () => {
      await expect(renderFindingsNarrated(report, { language, secrets })).toMatchFileSnapshot(`snapshots/${name}/${language}.narrated.txt`);
    });
  });

  test.each([
    ["compact.txt", renderFindingsCompact(report, { language: "en", secrets })],
    ["json.txt", renderFindingsJson(report, { language: "en", secrets })],
  ])("en.%s", async (ending, output) => {
    await expect(output).toMatchFileSnapshot(`snapshots/${name}/en.${ending}`);
  });
});

describe.each(LANGUAGES)("the formats of machines in %s", (language) => {
  const options = { language, secrets };
  test.each([
    ["sarif.txt", renderFindingsSarif(MANY, { ...options, version: "1.2.3" })],
    ["junit.xml", renderFindingsJunit(MANY, options)],
    ["gitlab.txt", renderFindingsGitlab(MANY, options)],
    ["github.txt", renderFindingsGithub(MANY, options)],
    ["md.txt", renderFindingsMarkdown(MANY, options)],
  ])("%s", async (ending, output) => {
    await expect(output).toMatchFileSnapshot(`snapshots/many-findings/${language}.${ending}`);
  });
});

describe("text", () => {
  test.each<[file: string, name: string, options: Omit<FindingsTextOptions, "secrets">]>([
    ["many-findings/en.color.txt", "many-findings", { language: "en", color: true, links: true }],
    ["multi-line-labels/fr.40.ascii.txt", "multi-line-labels", { language: "fr", width: 40, ascii: true }],
    ["wide-characters/fr.40.txt", "wide-characters", { language: "fr", width: 40 }],
    ["did-you-mean/fr.40.ascii.txt", "did-you-mean", { language: "fr", width: 40, ascii: true }],
  ])("%s", async (file, name, options) => {
    await expect(renderFindingsText(REPORTS[name] ?? MANY, { ...options, secrets })).toMatchFileSnapshot(`snapshots/${file}`);
  });

  test("a hidden finding that is shown counts for nothing and says who hides it", () => {
    const shown = { ...MANY, findings: MANY.suppressed, suppressed: [], maxWarnings: null };
    expect(renderFindingsText(shown, { language: "fr", secrets })).toBe(`avertissement[contact/phone]: un constat masqué
  --> apps/cotation.piste.yaml:11:11 (Application COTATION_METROPOLE_EXEMPLE)
   |
11 |     name: Camille Martin
   |           ^^^^^^^
   |
   = aide\u00a0: Pourquoi cela compte. Que faire.
     masqué par un commentaire\u00a0: number to come
   = voir\u00a0: pistectl explain contact/phone
     https://github.com/pistectl/pistectl/blob/main/docs/rules/contact/phone.fr.md

rien à signaler dans 3 fichiers\u00a0; 1 masqué par des commentaires
`);
  });
});
