import fc from "fast-check";
import { expect, test } from "vitest";
import { renderGraphDot } from "../../src/graph/graph-dot.ts";
import { runnerCommands } from "../runner-commands.ts";
import { graphNamed, hostileGraph } from "./sample-graph.ts";

test.each(["en", "fr"] as const)("every kind of node and every state, %s", async (language) => {
  const text = renderGraphDot(
    graphNamed((place) => place),
    { language },
  );
  await expect(text).toMatchFileSnapshot(`snapshots/everything.${language}.dot`);
});

/** A label whose only escapes are ours: a quotation mark, a backslash, our line break; and whose only entities are `&` and `#`. */
const LABEL = String.raw`"(?:[^"\\&#\n]|\\["\\n]|&amp;|&#35;)*"`;
const LOOK = String.raw`(?:, \w+=(?:[a-z]+|"[a-z,#0-9]+"))*`;
const LINE = new RegExp(
  [
    "digraph pistectl \\{",
    "  rankdir=LR;",
    `  (?:graph|node|edge) \\[fontname="Helvetica"${LOOK.replaceAll("[a-z]+", "[a-z0-9.]+")}\\];`,
    ` {2,4}label=${LABEL};`,
    "  subgraph cluster_\\w+ \\{",
    '    color="#8c959f";',
    ` {2,4}\\w+ \\[label=${LABEL}${LOOK}\\];`,
    "  \\{ rank=same;(?: \\w+;)+ \\}",
    `  \\w+ -> \\w+(?: \\[label=${LABEL}${LOOK}\\])?;`,
    " {0,2}\\}",
  ]
    .map((line) => `^${line}$`)
    .join("|"),
);

test("names stay in their labels, whatever they are", () => {
  fc.assert(
    fc.property(hostileGraph, (graph) => {
      const text = renderGraphDot(graph, { language: "en" });
      for (const line of text.trimEnd().split("\n")) expect(line).toMatch(LINE);
      expect(runnerCommands(text)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
