import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderGraphMermaid } from "../../src/graph/graph-mermaid.ts";
import { mermaidText } from "../../src/graph/mermaid-text.ts";
import { hostileText } from "../hostile-text.ts";
import { runnerCommands } from "../runner-commands.ts";
import { graphNamed, graphOfSize, hostileGraph } from "./sample-graph.ts";

test.each(["en", "fr"] as const)("every kind of node and every state, %s", async (language) => {
  const text = renderGraphMermaid(
    graphNamed((place) => place),
    { language },
  );
  await expect(text).toMatchFileSnapshot(`snapshots/everything.${language}.mermaid`);
});

describe("a label", () => {
  const joiner = "\u2060";
  test.each([
    ["COTATION_MÉTROPOLE site-ecole 1.0, 漢字 😀", "COTATION_MÉTROPOLE site-ecole 1.0, 漢字 😀"],
    ['a"] --> b["', "a#34;#93; #45;#45;#62; b#91;#34;".replace("#93;", `${joiner}#93;${joiner}`)],
    ["#quot; &lt; <b>", "#35;quot#59; #38;lt#59; #60;b#62;".replace("#35;", `${joiner}#35;`)],
    ["APP_SANDBOX_a@b.example", `APP_SANDBOX_a${joiner}#64;${joiner}b.example`],
    ["https://www.b.example", `https${joiner}#58;${joiner}#47;#47;${joiner}www${joiner}#46;b.example`],
    ["1. a", `${joiner}1#46; a`],
    ["_a_ `b` *c* ~d~", `${joiner}#95;${joiner}a${joiner}#95;${joiner} ˋbˋ ∗c∗ ∼d∼`],
    ["fa:fa-ban $$x$$", `fa${joiner}#58;${joiner}fa-ban ${`${joiner}#36;${joiner}`.repeat(2)}x${`${joiner}#36;${joiner}`.repeat(2)}`],
    ["ﬂ°°60¶ß", `ﬂ${`${joiner}°${joiner}`.repeat(2)}60${joiner}¶${joiner}ß`],
    ["  a  b ", "#160;#160;a #160;b#160;"],
  ])("%j", (text, label) => {
    expect(mermaidText(text)).toBe(label);
  });

  test("never ends, and nothing in it is an entity that was not meant, a link, code, an icon or a formula", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const label = mermaidText(text);
        expect(label.replace(/#\d+;/g, "")).not.toMatch(/["#;&<>[\](){}|`*~@:\\/$%=+^!?']|°°|¶ß/);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Every line that a diagram may hold. */
const LINE =
  /^(?:flowchart LR| {2}acc(?:Title|Descr): [\p{L}\d ,]+| {2,4}\w+(?:\(\[|\[\[|\{\{|\[\/|\[|\()"(?:[^"#;&<>\n]|#\d+;|<br\/>)+"(?:\]\)|\]\]|\}\}|\/\]|\]|\)):::\w+| {2}subgraph \w+\["[^"#;&<>\n]+"\]| {2}end| {2}\w+ --> \w+| {2}\w+ (?:--|-\.|==) "(?:[^"#;&<>\n]|#\d+;)+" (?:-->|\.->|==x|\.-) \w+| {2}classDef \w+ [\w:#, -]+| {2}class [\w,]+ group| {2}linkStyle [\d,]+ [\w:#,-]+)$/u;

test("names stay in their labels, whatever they are", () => {
  fc.assert(
    fc.property(hostileGraph, (graph) => {
      const text = renderGraphMermaid(graph, { language: "fr" });
      for (const line of text.trimEnd().split("\n")) expect(line).toMatch(LINE);
      expect(runnerCommands(text)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

describe("what is too large is folded and says so", () => {
  const arrowsIn = (text: string): number => text.split("\n").filter((line) => / (?:-->|\.->|==x|\.-) \w+$/.test(line)).length;
  test.each([
    ["nothing", graphOfSize(6, 4, 3), {}, undefined, "APPLICATION_EXEMPLE_5"],
    [
      "the APIs, for a short summary",
      graphOfSize(20, 12, 10),
      { maxCharacters: 12_000 },
      "Too large to be drawn in full",
      "APPLICATION_EXEMPLE_19",
    ],
    ["the APIs, for more than 500 arrows", graphOfSize(60, 20, 9), {}, "APIs are counted", "APPLICATION_EXEMPLE_59"],
    ["applications too", graphOfSize(300, 30, 9), {}, "applications and APIs are counted", "Organization 2"],
    ["everything", graphOfSize(300, 30, 9), { maxCharacters: 2_500 }, "everything is counted", "3 organizations"],
  ] as const)("%s", (_, graph, options, remark, shown) => {
    const text = renderGraphMermaid(graph, { language: "en", ...options });
    if (remark === undefined) expect(text).not.toContain("remark");
    else expect(text).toContain(remark);
    expect(text).toContain(shown);
    expect(text.length).toBeLessThanOrEqual("maxCharacters" in options ? options.maxCharacters : 50_000);
    expect(arrowsIn(text)).toBeLessThanOrEqual(500);
  });

  test("in numbers that add up", () => {
    const text = renderGraphMermaid(graphOfSize(300, 30, 9), { language: "en", maxCharacters: 2_500 });
    const labels = [...text.matchAll(/"(?:✓|…|✗|\u2060#63;) (\d+) /g)].map(([, count]) => Number(count));
    expect(labels.reduce((sum, count) => sum + count, 0)).toBe(300 * 9);
  });
});
