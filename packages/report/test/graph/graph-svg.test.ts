import type { GraphNode, GraphSubscription, ProjectGraph } from "@pistectl/config-schema/graph";
import { unmistakableText } from "@pistectl/words";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderGraphSvg } from "../../src/graph/graph-svg.ts";
import type { Box, GraphLayout, PlacedText } from "../../src/graph/svg/graph-layout.ts";
import { layoutGraph } from "../../src/graph/svg/layout-graph.ts";
import { spread } from "../../src/graph/svg/spread.ts";
import { fitName, fitText, textWidth } from "../../src/graph/svg/text-width.ts";
import { runnerCommands } from "../runner-commands.ts";
import { readSvg } from "./read-svg.ts";
import { graphNamed, graphOfSize, hostileGraph } from "./sample-graph.ts";

test.each(["en", "fr"] as const)("every kind of node and every state, %s", async (language) => {
  const svg = renderGraphSvg(
    graphNamed((place) => place),
    { language },
  );
  await expect(svg).toMatchFileSnapshot(`snapshots/everything.${language}.svg`);
});

test("is well-formed, holds nothing but shapes and texts, and every name whole, whatever the names are", () => {
  fc.assert(
    fc.property(hostileGraph, (graph) => {
      const svg = renderGraphSvg(graph, { language: "en" });
      const elements = readSvg(svg);
      const titles = elements.filter(({ name }) => name === "title").map(({ text }) => text);
      for (const { name } of graph.nodes) {
        const whole = name.trim() === "" ? "(unnamed)" : unmistakableText(name, 120);
        expect(titles.some((title) => title.includes(whole))).toBe(true);
      }
      expect(svg.replace(/<style>[^<]*<\/style>/, "")).not.toMatch(/url\((?!#pistectl-)|@import/);
      expect(runnerCommands(svg)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

describe("no text leaves its box or meets another, no card meets another", () => {
  test.each([
    ["one of each", graphNamed((place) => place)],
    ["long names", graphNamed((place) => `${place} ${"WQm@ ".repeat(20)}`)],
    ["names without blanks", graphNamed((place) => `${place}${"漢字العربية".repeat(9)}`)],
    ["no names", graphNamed(() => "")],
    ["200 applications", graphOfSize(200, 24, 5)],
    ["one application of 40 APIs", graphOfSize(1, 40, 40)],
    ["nothing", { nodes: [], edges: [] }],
  ])("%s", (_, graph) => {
    for (const language of ["en", "fr"] as const) expectOrder(layoutGraph(graph, language));
  });

  test("whatever they say", () => {
    fc.assert(
      fc.property(hostileGraph, (graph) => expectOrder(layoutGraph(graph, "fr"))),
      { numRuns: 100 },
    );
  });
});

describe("a state is never cut", () => {
  const REFUSED: GraphSubscription = { state: "refused", terms: "pending", approval: "refused", profile: "pending" };
  const NOT_GIVEN: GraphSubscription = { state: "waiting", terms: "not-given", approval: "not-given", profile: "not-given" };

  test.each<readonly [name: string, language: "en" | "fr", subscription: GraphSubscription, shown: readonly string[]]>([
    ["Annuaire", "fr", { ...REFUSED, profile: null }, ["Annuaire 1.0.0", "validation refusée, CGU en attente"]],
    ["Annuaire", "fr", REFUSED, ["Annuaire 1.0.0", "validation refusée, CGU en attente, profil métier en attente"]],
    ["Annuaire", "fr", NOT_GIVEN, ["Annuaire 1.0.0", "CGU non renseignées, validation non renseignée,", "profil métier non renseigné"]],
    ["Directory", "en", NOT_GIVEN, ["Directory 1.0.0", "terms not given, approval not given, business profile not given"]],
    [
      `API${" d'exemple".repeat(9)}`,
      "en",
      REFUSED,
      ["API d'exemple d'exemple d'exemp…mple d'exemple d'exemple 1.0.0", "approval refused, terms pending, business profile pending"],
    ],
  ])("%s, %s, %j", (name, language, subscription, shown) => {
    const [card] = layoutGraph(graphOf(name, subscription), language).cards;
    expect(card?.texts.slice(2).map((text) => text.shown.text)).toEqual(shown);
  });

  test("whatever is written beside it", () => {
    fc.assert(
      fc.property(hostileGraph, (graph) => {
        for (const { texts } of layoutGraph(graph, "fr").cards)
          for (const { role, shown, full } of texts) if (role === "detail") expect(shown.text).toBe(full);
      }),
      { numRuns: 100 },
    );
  });

  function graphOf(name: string, subscription: GraphSubscription): ProjectGraph {
    const environment = "production";
    return {
      nodes: [
        { type: "application", id: "application_a", name: "EXEMPLE", environment, enabled: true },
        { type: "api", id: "api_a", name, version: "1.0.0", environment },
      ],
      edges: [{ from: "application_a", to: "api_a", type: "subscribes", subscription }],
    };
  }
});

test("long names that end differently are drawn differently", () => {
  const names = ["A", "B"].map((letter) => `EXEMPLE_${"APPLICATION_".repeat(5)}${letter}`);
  const nodes = names.map((name, index): GraphNode => {
    return { type: "application", id: `application_${index}`, name, environment: "production", enabled: true };
  });
  const shown = layoutGraph({ nodes, edges: [] }, "fr").cards.map(({ texts }) => texts[0]?.shown.text);
  expect(shown).toEqual(["EXEMPLE_APPLICATION_APP…LICATION_APPLICATION_A", "EXEMPLE_APPLICATION_APP…LICATION_APPLICATION_B"]);
});

/** Arrows run between columns, where no text is: only cards, texts and the page are looked at. */
function expectOrder({ width, height, texts, cards, bands, legend, arrows }: GraphLayout): void {
  const page: Box = { x: 0, y: 0, width, height };
  const cardTexts = cards.flatMap((card) => card.texts.map((text) => ({ text, box: card as Box })));
  const pageTexts = [...texts, ...legend.map(({ text }) => text)].map((text) => ({ text, box: page }));
  for (const { text, box } of [...cardTexts, ...pageTexts])
    expect(inside(boxOf(text), box), `${text.shown.text} leaves its box`).toBe(true);
  for (const box of [...cards, ...bands]) expect(inside(box, page)).toBe(true);
  expectApart(cards);
  expectApart(bands);
  expectApart([...cardTexts, ...pageTexts].map(({ text }) => boxOf(text)));
  for (const { from, to } of arrows) expect(to.x - from.x).toBeGreaterThan(60);
}

/** What a line of text takes: three quarters of its size above the line that letters stand on, a quarter below. */
function boxOf({ x, anchor, baseline, style, shown }: PlacedText): Box {
  const left = anchor === "start" ? x : x - shown.width;
  return { x: left, y: baseline - style.size * 0.75, width: shown.width, height: style.size };
}

function inside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function expectApart(boxes: readonly Box[]): void {
  const sorted = boxes.toSorted((a, b) => a.y - b.y);
  for (const [index, one] of sorted.entries()) {
    for (const other of sorted.slice(index + 1)) {
      if (other.y >= one.y + one.height) break;
      const apart = other.x >= one.x + one.width || one.x >= other.x + other.width;
      expect(apart, `${JSON.stringify(one)} meets ${JSON.stringify(other)}`).toBe(true);
    }
  }
}

test("things in a column are apart, in order, and where they wish when there is room", () => {
  expect(spread([{ middle: 50, height: 20 }], { gap: 10, start: 0 })).toEqual([40]);
  expect(
    spread(
      [
        { middle: 50, height: 20 },
        { middle: 50, height: 20 },
      ],
      { gap: 10, start: 0 },
    ),
  ).toEqual([25, 55]);
  const wish = fc.record({ middle: fc.integer({ min: -100, max: 1000 }), height: fc.integer({ min: 1, max: 200 }) });
  fc.assert(
    fc.property(fc.array(wish), (wishes) => {
      const tops = spread(wishes, { gap: 14, start: 30 });
      expect(tops).toHaveLength(wishes.length);
      for (const [index, top] of tops.entries()) {
        const above = tops[index - 1];
        expect(top).toBeGreaterThanOrEqual(above === undefined ? 30 : above + (wishes[index - 1]?.height ?? 0) + 14);
      }
    }),
  );
});

test("a text is cut after a whole character, a name between two, and neither is wider than asked", () => {
  const style = { size: 10, bold: false };
  expect(fitText("Légifrance", 100, style)).toEqual({ text: "Légifrance", width: textWidth("Légifrance", style), known: true });
  expect(fitText("e\u0301e\u0301e\u0301", 17, style).text).toBe("e\u0301…");
  expect(fitName("Légifrance", 100, style)).toEqual(fitText("Légifrance", 100, style));
  expect(fitName("e\u0301aaae\u0301", 24, style).text).toBe("e\u0301…e\u0301");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 12, max: 200 }), (text, room) => {
      expect(fitText(text, room, style).width).toBeLessThanOrEqual(room);
      expect(fitName(text, room, style).width).toBeLessThanOrEqual(room);
    }),
  );
});
