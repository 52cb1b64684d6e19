import type { GraphEdge, GraphNode, ProjectGraph } from "@pistectl/config-schema/graph";
import { keysOf, type Language, say } from "@pistectl/words";
import type { Diagram, DiagramArrow, DiagramBox, DiagramGroup } from "./diagram.ts";
import { GROUP_WORDS, type GroupName, groupOf, nodeName, nodeNote, subscriptionText } from "./graph-words.ts";

/** Mark of each state before its words, so that colour is never the only sign. */
const STATE_MARKS = { granted: "✓", waiting: "…", refused: "✗", unknown: "?" } as const;

/** Every node and every edge of a graph as a box and an arrow. */
export function drawDiagram({ nodes, edges }: ProjectGraph, language: Language): Diagram {
  return {
    boxes: nodes.filter((node) => groupOf(node) === null).map((node) => boxOf(node, language)),
    groups: keysOf(GROUP_WORDS).flatMap((name) => groupNamed(name, nodes, language)),
    arrows: edges.map((edge) => arrowOf(edge, language)),
    remark: null,
  };
}

/** Label of an arrow that stands for a subscription. */
export function stateLabel(state: keyof typeof STATE_MARKS, text: string): string {
  return `${STATE_MARKS[state]} ${text}`;
}

function groupNamed(name: GroupName, nodes: readonly GraphNode[], language: Language): readonly DiagramGroup[] {
  const boxes = nodes.filter((node) => groupOf(node) === name).map((node) => boxOf(node, language));
  return boxes.length === 0 ? [] : [{ name, title: say(GROUP_WORDS[name], language), boxes }];
}

function boxOf(node: GraphNode, language: Language): DiagramBox {
  return { id: node.id, look: node.type, lines: [nodeName(node, language), nodeNote(node, language)] };
}

function arrowOf({ from, to, type, subscription }: GraphEdge, language: Language): DiagramArrow {
  if (subscription === null) return { from, to, type, state: null, label: null };
  return { from, to, type, state: subscription.state, label: stateLabel(subscription.state, subscriptionText(subscription, language)) };
}
