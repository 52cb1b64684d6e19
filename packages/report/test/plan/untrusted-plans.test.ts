import type { Plan } from "@pistectl/config-schema/plan";
import fc from "fast-check";
import { expect, test } from "vitest";
import { renderPlanJson } from "../../src/plan/plan-json.ts";
import { renderPlanMarkdown } from "../../src/plan/plan-markdown.ts";
import { renderPlanText } from "../../src/plan/plan-text.ts";
import { hostileText } from "../hostile-text.ts";
import { runnerCommands } from "../runner-commands.ts";
import { action, both, change, field, planOf } from "./sample-plans.ts";

/** A plan with strange texts in every place that a manifest fills. */
function planWith(text: string): Plan {
  return planOf(
    [
      change(text, {
        action: "delete",
        previousName: text,
        remarks: [both(text)],
        before: { name: text },
        fields: [
          field(`/${text}`, { label: text, before: text }),
          field("/b", { label: "b", before: text, after: text, forcesReplacement: true }),
        ],
      }),
      change(text, { action: "replace", fields: [field("/b", { label: text, before: text, after: text, forcesReplacement: true })] }),
      change(text, { action: "none", remarks: [both(text)] }),
    ],
    [
      action(text, both(text), {
        path: [text, text],
        values: { [text]: text, other: text },
        commands: [text],
        remarks: [both(text)],
        duration: both(text),
        source: both(text),
      }),
      action(`${text}2`, both(text), { kind: "wait", declared: true, dependsOn: [text] }),
      action(`${text}3`, both(text), { values: Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((index) => [`${text}${index}`, text])) }),
    ],
  );
}

const hostilePlan = hostileText.map(planWith);

/** Control characters, bidirectional and other format characters, separators: what a terminal obeys or hides. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

const FORMATS: readonly (readonly [string, (plan: Plan) => string])[] = [
  ["text", (plan) => renderPlanText(plan, { language: "fr", width: 60 })],
  ["coloured text", (plan) => renderPlanText(plan, { language: "en", color: true })],
  ["Markdown", (plan) => renderPlanMarkdown(plan, { language: "en" })],
  ["JSON", (plan) => renderPlanJson(plan, { language: "en" })],
];

test.each(FORMATS)("no text makes a command of %s", (_, render) => {
  fc.assert(
    fc.property(hostilePlan, (plan) => {
      expect(runnerCommands(render(plan))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test.each(FORMATS.filter(([name]) => name !== "coloured text"))("%s obeys no escape code of a stranger", (name, render) => {
  fc.assert(
    fc.property(hostilePlan, (plan) => {
      const output = render(plan);
      expect(name === "Markdown" ? output.replaceAll("\u200b", "").replaceAll("\ufe0f", "") : output).not.toMatch(INVISIBLE);
    }),
    { numRuns: 200 },
  );
});

test("JSON keeps every text to the letter", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const read = JSON.parse(renderPlanJson(planWith(text), { language: "en" }));
      expect([read.resource_changes[0].name, read.portal_actions[0].values[text], read.portal_actions[0].commands]).toEqual([
        text,
        text,
        [text],
      ]);
    }),
  );
});

/** What is code is shown as it is: fences, `code` elements and code spans aside, the rest must be harmless. */
function prose(markdown: string): string {
  return markdown
    .replace(/^( *)(`{3,})(?:diff|sh)\n[\s\S]*?\n\1\2$/gm, "")
    .replace(/<code>[^<]*<\/code>/g, "")
    .replace(/(?<![`\\])(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, "");
}

test("Markdown has no markup of a stranger", () => {
  fc.assert(
    fc.property(hostilePlan, (plan) => {
      const markdown = renderPlanMarkdown(plan, { language: "en" });
      const text = prose(markdown);
      expect((text.match(/<[^>\n]*>?/g) ?? []).filter((tag) => !/^<(?:\/?(?:details|summary)|br)>$/.test(tag))).toEqual([]);
      expect(text).not.toMatch(/@\w|:\/\/|www\.|(?<!\\)!\[|(?<!\\)\]\(/);
      const rows = markdown.split("\n").filter((line) => line.startsWith("|"));
      expect(rows.map((row) => row.match(/\|/g)?.length)).toEqual([4, 4, 4, 4, 4]);
      expect(markdown.match(/^- \[[ x]\] \*\*\d\.\*\* /gm)).toHaveLength(3);
      expect(markdown.match(/^#+ .*/gm)).toEqual([
        "## ⚠️ Plan: 1 to create, 0 to change, 2 to delete; 3 portal actions, 1 wait",
        "### Portal actions, in this order (1 declared done already)",
      ]);
    }),
    { numRuns: 300 },
  );
});

test("a text of a mebibyte is cut in what people read", () => {
  const plan = planWith(`<b>@someone</b>\n::error::x\u202e`.repeat(40_000));
  for (const [, render] of FORMATS.filter(([name]) => name !== "JSON")) expect(render(plan).length).toBeLessThan(60_000);
});
