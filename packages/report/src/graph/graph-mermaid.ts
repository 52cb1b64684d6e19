import { type GraphNode, type ProjectGraph, SUBSCRIPTION_STATES, type SubscriptionState } from "@pistectl/config-schema/graph";
import { type Language, say } from "@pistectl/words";
import type { Diagram, DiagramArrow, DiagramBox } from "./diagram.ts";
import { stateLabel } from "./draw-diagram.ts";
import { FOLD_LEVELS, foldDiagram } from "./fold-diagram.ts";
import { countText, GRAPH_TITLE, LEGEND_TITLE, NODE_WORDS, STATE_WORDS } from "./graph-words.ts";
import { mermaidText } from "./mermaid-text.ts";

/** How `renderGraphMermaid` draws. */
export interface GraphMermaidOptions {
  readonly language: Language;
  /** Longest text. Default: the 50,000 characters that Mermaid takes (`maxTextSize`), on GitHub too. */
  readonly maxCharacters?: number;
}

/** Mermaid's own limits, which a diagram cannot raise under GitHub's settings: `maxTextSize` and `maxEdges` (mermaid, `config.schema.yaml`, seen 2026-11-21). */
const MAX_CHARACTERS = 50_000;
const MAX_ARROWS = 500;

/**
 * A Mermaid flowchart that GitHub draws. What is too large is folded: APIs, then applications, then everything is counted instead of
 * named, and a box says so; a limit below what even that takes is exceeded. Names cannot end their label, style, link or script anything.
 */
export function renderGraphMermaid(graph: ProjectGraph, { language, maxCharacters = MAX_CHARACTERS }: GraphMermaidOptions): string {
  let text = "";
  for (const level of FOLD_LEVELS) {
    const diagram = foldDiagram(graph, level, language);
    // Not worth writing out: Mermaid would refuse it anyway.
    if (diagram.arrows.length + SUBSCRIPTION_STATES.length > MAX_ARROWS && level !== "everything") continue;
    text = renderDiagram(diagram, countText(graph.nodes, language), language);
    if (text.length <= Math.min(maxCharacters, MAX_CHARACTERS)) break;
  }
  return text;
}

/** Brackets that give a box its shape. */
const SHAPES: Readonly<Record<GraphNode["type"], readonly [string, string]>> = {
  organization: ["([", "])"],
  application: ["[", "]"],
  "missing-application": ["[", "]"],
  api: ["(", ")"],
  connection: ["{{", "}}"],
  connector: ["[[", "]]"],
  partner: ["[/", "/]"],
};

/** Fill, border and ink of each kind: the ink is on our own fill, so that it can be read on a light page and on a dark one. */
const CLASSES: Readonly<Record<GraphNode["type"], string>> = {
  organization: "fill:#fff8c5,stroke:#bf8700,color:#3b2300",
  application: "fill:#ddf4ff,stroke:#0969da,color:#0a3069",
  "missing-application": "fill:#ffebe9,stroke:#cf222e,color:#82071e,stroke-dasharray:6 4",
  api: "fill:#dafbe1,stroke:#2da44e,color:#044f1e",
  connection: "fill:#fbefff,stroke:#8250df,color:#3e1f79",
  connector: "fill:#ffe2d1,stroke:#bc4c00,color:#471700",
  partner: "fill:#eaeef2,stroke:#6e7781,color:#24292f",
};

/** Pattern and head of the arrow of each state, with room for a label. */
const ARROWS: Readonly<Record<SubscriptionState, readonly [string, string]>> = {
  granted: ["--", "-->"],
  waiting: ["-.", ".->"],
  refused: ["==", "==x"],
  unknown: ["-.", ".-"],
};

/** Middle tones, which stand out from white and from black. */
const STROKES: Readonly<Record<SubscriptionState, string>> = {
  granted: "#2da44e",
  waiting: "#bf8700",
  refused: "#cf222e",
  unknown: "#8c959f",
};

function renderDiagram(diagram: Diagram, counts: string, language: Language): string {
  const legend = legendOf(diagram, language);
  const arrows = [...diagram.arrows, ...(legend?.arrows ?? [])];
  const boxes = [...diagram.boxes, ...diagram.groups.flatMap((group) => group.boxes), ...(legend?.boxes ?? [])];
  const looks = [...new Set(boxes.map(({ look }) => look))];
  const groups = [
    ...diagram.groups.map(({ name, title, boxes: inside }) => ({ id: `group_${className(name)}`, title, boxes: inside })),
    ...(legend === null ? [] : [{ id: "legend", title: say(LEGEND_TITLE, language), boxes: legend.boxes }]),
  ];
  const lines = [
    "flowchart LR",
    `  accTitle: ${say(GRAPH_TITLE, language)}`,
    ...(counts === "" ? [] : [`  accDescr: ${counts}`]),
    ...diagram.boxes.map((box) => `  ${boxLine(box)}`),
    ...groups.flatMap(({ id, title, boxes: inside }) => [
      `  subgraph ${id}["${mermaidText(title)}"]`,
      ...inside.map((box) => `    ${boxLine(box)}`),
      "  end",
    ]),
    ...(diagram.remark === null ? [] : [`  remark["${mermaidText(diagram.remark)}"]:::remark`]),
    ...arrows.map(arrowLine),
    ...looks.map((look) => `  classDef ${className(look)} ${CLASSES[look]}`),
    ...(groups.length === 0 ? [] : ["  classDef group fill:none,stroke:#8c959f", `  class ${groups.map(({ id }) => id).join(",")} group`]),
    ...(diagram.remark === null ? [] : ["  classDef remark fill:none,stroke:none"]),
    ...SUBSCRIPTION_STATES.flatMap((state) => {
      const places = arrows.flatMap((arrow, index) => (arrow.state === state ? [index] : []));
      return places.length === 0
        ? []
        : [`  linkStyle ${places.join(",")} stroke:${STROKES[state]},stroke-width:${state === "refused" ? 4 : 2}px`];
    }),
  ];
  return `${lines.join("\n")}\n`;
}

/** A sample subscription for each state that occurs, and a sample of each look that stands for something missing. */
function legendOf(
  diagram: Diagram,
  language: Language,
): { readonly boxes: readonly DiagramBox[]; readonly arrows: readonly DiagramArrow[] } | null {
  const states = SUBSCRIPTION_STATES.filter((state) => diagram.arrows.some((arrow) => arrow.state === state));
  if (states.length === 0) return null;
  return {
    boxes: [
      { id: "legend_application", look: "application", lines: [say(NODE_WORDS.application, language)] },
      ...states.map((state): DiagramBox => ({ id: `legend_${state}`, look: "api", lines: [say(NODE_WORDS.api, language)] })),
    ],
    arrows: states.map((state) => ({
      from: "legend_application",
      to: `legend_${state}`,
      type: "subscribes",
      state,
      label: stateLabel(state, say(STATE_WORDS[state], language)),
    })),
  };
}

function boxLine({ id, look, lines }: DiagramBox): string {
  const [open, close] = SHAPES[look];
  return `${id}${open}"${lines.map(mermaidText).join("<br/>")}"${close}:::${className(look)}`;
}

function arrowLine({ from, to, state, label }: DiagramArrow): string {
  if (state === null || label === null) return `  ${from} --> ${to}`;
  const [start, end] = ARROWS[state];
  return `  ${from} ${start} "${mermaidText(label)}" ${end} ${to}`;
}

function className(name: string): string {
  return name.replaceAll("-", "_");
}
