import { LANGUAGES } from "@pistectl/words";
import { describe, expect, test } from "vitest";
import { planHasChanges } from "../../src/plan/plan-has-changes.ts";
import { planJson, renderPlanJson } from "../../src/plan/plan-json.ts";
import { renderPlanMarkdown } from "../../src/plan/plan-markdown.ts";
import { planTextPieces, renderPlanText } from "../../src/plan/plan-text.ts";
import { planSummaryText } from "../../src/plan/plan-words.ts";
import { action, both, PLANS, planOf } from "./sample-plans.ts";

describe.each(Object.entries(PLANS))("%s", (name, plan) => {
  const file = (ending: string): string => `snapshots/${name}/${ending}`;

  test.each(LANGUAGES)("text in %s", async (language) => {
    await expect(renderPlanText(plan, { language, width: 90 })).toMatchFileSnapshot(file(`${language}.90.txt`));
  });

  test("narrow text with colours", async () => {
    await expect(renderPlanText(plan, { language: "fr", width: 40, color: true })).toMatchFileSnapshot(file("fr.40.coloured.txt"));
  });

  test.each(LANGUAGES)("Markdown in %s", async (language) => {
    await expect(renderPlanMarkdown(plan, { language })).toMatchFileSnapshot(file(`${language}.md.txt`));
  });

  test("JSON", async () => {
    await expect(renderPlanJson(plan, { language: "en" })).toMatchFileSnapshot(file("en.json.txt"));
  });

  test.each(LANGUAGES)("in short, in %s", async (language) => {
    await expect(renderPlanText(plan, { language, width: 90, short: true })).toMatchFileSnapshot(file(`${language}.short.txt`));
    await expect(renderPlanMarkdown(plan, { language, short: true })).toMatchFileSnapshot(file(`${language}.short.md.txt`));
  });

  test("for one role", async () => {
    await expect(renderPlanText(plan, { language: "en", width: 90, role: "application-manager" })).toMatchFileSnapshot(
      file("en.manager.txt"),
    );
  });

  test("colours are all that colours add", () => {
    const coloured = renderPlanText(plan, { language: "en", width: 90, color: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence begins with one
    expect(coloured.replace(/\x1b\[\d+m/g, "")).toBe(renderPlanText(plan, { language: "en", width: 90 }));
  });
});

test("JSON in short and for one role has their actions only, and counts them", () => {
  const { resource_changes, portal_actions, summary } = planJson(PLANS.mixed ?? planOf([]), {
    language: "en",
    short: true,
    role: "application-manager",
  });
  expect(resource_changes).toEqual([]);
  expect(new Set(portal_actions.map(({ who }) => who))).toEqual(new Set(["application-manager"]));
  expect(summary.actions).toBe(portal_actions.length);
});

test("what is to be known of the base is said in every format", () => {
  const remark = { en: "The base has 1 commit more.", fr: "La base compte 1 commit de plus." };
  const plan = { ...(PLANS.first ?? planOf([])), remarks: [remark] };
  expect(renderPlanText(plan, { language: "en" })).toMatch(/^Warning: The base has 1 commit more\.\n\n/);
  expect(renderPlanText({ ...planOf([]), remarks: [remark] }, { language: "en" })).toContain("Warning: The base has 1 commit more.");
  expect(renderPlanMarkdown(plan, { language: "fr", short: true })).toContain("> ⚠️ La base compte 1 commit de plus.");
  expect(planJson(plan, { language: "fr" }).remarks).toEqual(["La base compte 1 commit de plus."]);
});

test("the same steps of forty applications take a page", () => {
  const names = Array.from({ length: 40 }, (_, index) => `COTATION_${String(index + 1).padStart(2, "0")}`);
  const steps = names.flatMap((name) => [
    action(`${name}/create`, both(`Create "${name}"`), { object: { kind: "Application", name } }),
    action(`${name}/select`, both(`Select "SNE-Cotation" for "${name}"`), { object: { kind: "Application", name } }),
  ]);
  const text = renderPlanText(planOf([], steps), { language: "en", width: 80, short: true });
  expect(text).toMatchSnapshot();
});

test.each([
  ["en", 20, "Note for 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39: Shared."],
  ["en", 21, "Note for 21 of the actions 1 to 41: Shared."],
  ["fr", 20, "Note pour 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39\u00a0: Shared."],
  ["fr", 21, "Note pour 21 des actions 1 à 41\u00a0: Shared."],
] as const)("in %s a note that %i actions share tells its numbers as long as they can be read", (language, count, note) => {
  const steps = Array.from({ length: count }, (_, index) => [
    action(`A${index}/create`, both("Create"), { remarks: [both("Shared.")] }),
    action(`A${index}/select`, both("Select")),
  ]);
  const text = renderPlanText(planOf([], steps.flat()), { language, width: 100 });
  expect(text).toContain(`\n  ${note}\n`);
});

test("a plan comes in pieces of whole lines", () => {
  for (const plan of Object.values(PLANS)) {
    const pieces = [...planTextPieces(plan, { language: "en" })];
    expect(pieces.filter((piece) => !piece.endsWith("\n"))).toEqual([]);
    expect(pieces.join("")).toBe(renderPlanText(plan, { language: "en" }));
  }
});

test.each([
  [0, 0, "Plan: 1 to create, 0 to change, 0 to delete; 0 portal actions, 0 waits."],
  [1, 1, "Plan: 1 to create, 0 to change, 0 to delete; 1 portal action, 1 wait."],
  [9, 2, "Plan: 1 to create, 0 to change, 0 to delete; 9 portal actions, 2 waits."],
])("%i actions and %i waits are counted in English", (actions, waits, line) => {
  expect(planSummaryText({ create: 1, update: 0, replace: 0, delete: 0, actions, waits }, "en")).toBe(line);
});

test.each([
  [0, 0, "Plan\u00a0: 0 à créer, 2 à modifier, 1 à supprimer\u00a0; 0 action sur les portails, 0 attente."],
  [1, 1, "Plan\u00a0: 0 à créer, 2 à modifier, 1 à supprimer\u00a0; 1 action sur les portails, 1 attente."],
  [9, 2, "Plan\u00a0: 0 à créer, 2 à modifier, 1 à supprimer\u00a0; 9 actions sur les portails, 2 attentes."],
])("%i actions and %i waits are counted in French", (actions, waits, line) => {
  expect(planSummaryText({ create: 0, update: 2, replace: 0, delete: 1, actions, waits }, "fr")).toBe(line);
});

test.each([
  ["empty", false],
  ["remark-only", false],
  ["without-actions", true],
  ["first", true],
])("the plan %j changes something: %j", (name, changes) => {
  expect(planHasChanges(PLANS[name] ?? planOf([]))).toBe(changes);
});
