import { type GraphNode, type ProjectGraph, SUBSCRIPTION_STATES, type SubscriptionState } from "@pistectl/config-schema/graph";
import { type Language, say } from "@pistectl/words";
import type { DiagramArrow, DiagramBox } from "./diagram.ts";
import { drawDiagram, stateLabel } from "./draw-diagram.ts";
import { GRAPH_TITLE, LEGEND_TITLE, NODE_WORDS, STATE_WORDS } from "./graph-words.ts";

const BOX_LOOKS: Readonly<Record<GraphNode["type"], string>> = {
  organization: 'shape=box, style="rounded,filled", fillcolor="#fff8c5", color="#bf8700"',
  application: 'shape=box, style=filled, fillcolor="#ddf4ff", color="#0969da"',
  "missing-application": 'shape=box, style="filled,dashed", fillcolor="#ffebe9", color="#cf222e"',
  api: 'shape=ellipse, style=filled, fillcolor="#dafbe1", color="#2da44e"',
  connection: 'shape=hexagon, style=filled, fillcolor="#fbefff", color="#8250df"',
  connector: 'shape=component, style=filled, fillcolor="#ffe2d1", color="#bc4c00"',
  partner: 'shape=parallelogram, style=filled, fillcolor="#eaeef2", color="#6e7781"',
};

const ARROW_LOOKS: Readonly<Record<SubscriptionState, string>> = {
  granted: 'color="#2da44e", style=solid',
  waiting: 'color="#bf8700", style=dashed, arrowhead=empty',
  refused: 'color="#cf222e", style=bold, arrowhead=tee',
  unknown: 'color="#8c959f", style=dotted, arrowhead=none',
};

/** A digraph for Graphviz, layer by layer from left to right, environments as clusters. Names cannot end their label or become a field of it. */
export function renderGraphDot(graph: ProjectGraph, { language }: { readonly language: Language }): string {
  const { boxes, groups, arrows } = drawDiagram(graph, language);
  const states = SUBSCRIPTION_STATES.filter((state) => arrows.some((arrow) => arrow.state === state));
  const ranks = LAYERS.map((types) => graph.nodes.filter(({ type }) => types.includes(type)).map(({ id }) => id));
  const lines = [
    "digraph pistectl {",
    "  rankdir=LR;",
    '  graph [fontname="Helvetica", labelloc=t, newrank=true, ranksep=1.2];',
    '  node [fontname="Helvetica", fontsize=11];',
    '  edge [fontname="Helvetica", fontsize=9, color="#57606a"];',
    `  label=${dotText([say(GRAPH_TITLE, language)])};`,
    ...boxes.map((box) => `  ${boxLine(box)}`),
    ...groups.flatMap(({ name, title, boxes: inside }) => [
      `  subgraph cluster_${name.replaceAll("-", "_")} {`,
      `    label=${dotText([title])};`,
      '    color="#8c959f";',
      ...inside.map((box) => `    ${boxLine(box)}`),
      "  }",
    ]),
    ...ranks.filter((ids) => ids.length > 1).map((ids) => `  { rank=same; ${ids.map((id) => `${id};`).join(" ")} }`),
    ...arrows.map((arrow) => `  ${arrowLine(arrow)}`),
    ...legendLines(states, language),
    "}",
  ];
  return `${lines.join("\n")}\n`;
}

/** Kinds that stand above each other. */
const LAYERS: readonly (readonly GraphNode["type"][])[] = [
  ["organization", "connector"],
  ["application", "missing-application"],
  ["api", "connection"],
];

function legendLines(states: readonly SubscriptionState[], language: Language): readonly string[] {
  if (states.length === 0) return [];
  const application = dotText([say(NODE_WORDS.application, language)]);
  const api = dotText([say(NODE_WORDS.api, language)]);
  return [
    "  subgraph cluster_legend {",
    `    label=${dotText([say(LEGEND_TITLE, language)])};`,
    '    color="#8c959f";',
    `    legend_application [label=${application}, ${BOX_LOOKS.application}];`,
    ...states.map((state) => `    legend_${state} [label=${api}, ${BOX_LOOKS.api}];`),
    "  }",
    ...states.map((state) => {
      const label = stateLabel(state, say(STATE_WORDS[state], language));
      return `  ${arrowLine({ from: "legend_application", to: `legend_${state}`, type: "subscribes", state, label })}`;
    }),
  ];
}

function boxLine({ id, look, lines }: DiagramBox): string {
  return `${id} [label=${dotText(lines)}, ${BOX_LOOKS[look]}];`;
}

function arrowLine({ from, to, state, label }: DiagramArrow): string {
  return state === null || label === null ? `${from} -> ${to};` : `${from} -> ${to} [label=${dotText([label])}, ${ARROW_LOOKS[state]}];`;
}

/** Lines as a quoted label: Graphviz reads escapes (`\N`) and entities (`&amp;`) in it. `#` is an entity too, so that no CI runner reads `##[…]` as a command. */
function dotText(lines: readonly string[]): string {
  const escaped = lines.map((line) => line.replace(/&/g, "&amp;").replace(/#/g, "&#35;").replace(/[\\"]/g, "\\$&"));
  return `"${escaped.join("\\n")}"`;
}
