import type { GraphEdge, GraphNode, ProjectGraph, SubscriptionState } from "@pistectl/config-schema/graph";
import { counted, type Language, say } from "@pistectl/words";
import type { Diagram, DiagramArrow, DiagramBox } from "./diagram.ts";
import { drawDiagram, stateLabel } from "./draw-diagram.ts";
import { COUNTED_WORDS, GROUP_WORDS, type GroupName, groupOf, STATE_WORDS } from "./graph-words.ts";

/** How much of a graph is told by numbers, from nothing on. */
export const FOLD_LEVELS = ["nothing", "apis", "applications", "everything"] as const;
/** How much of a graph is told by numbers, as in `FOLD_LEVELS`: each level folds what the one before does and more. */
export type FoldLevel = (typeof FOLD_LEVELS)[number];

/**
 * The diagram of a graph in which the nodes of one kind are one box with their number: the APIs of each environment; then, besides, the
 * applications of each organization there, and all that is neither; then the organizations too. A box of one node stays what it is.
 */
export function foldDiagram(graph: ProjectGraph, level: FoldLevel, language: Language): Diagram {
  const whole = drawDiagram(graph, language);
  if (level === "nothing") return whole;
  const owners = new Map(graph.edges.filter(({ type }) => type === "owns").map(({ from, to }) => [to, from]));
  const boxes = new Map<string, GraphNode[]>();
  for (const node of graph.nodes) {
    const id = foldedId(node, level, owners);
    const members = boxes.get(id);
    if (members === undefined) boxes.set(id, [node]);
    else members.push(node);
  }
  const boxById = new Map([...whole.boxes, ...whole.groups.flatMap((group) => group.boxes)].map((box) => [box.id, box]));
  const placed = [...boxes].map(([id, members]) => ({ members, ...foldBox(id, members, boxById, language) }));
  const boxOfNode = new Map(placed.flatMap(({ box, members }) => members.map((node) => [node.id, box.id] as const)));
  const inGroup = (group: GroupName | null): readonly DiagramBox[] =>
    placed.filter((candidate) => candidate.group === group).map(({ box }) => box);
  return {
    boxes: inGroup(null),
    groups: whole.groups.map(({ name }) => ({ name, title: say(GROUP_WORDS[name], language), boxes: inGroup(name) })),
    arrows: foldArrows(graph.edges, whole.arrows, (id) => boxOfNode.get(id) ?? id, language),
    remark: say(REMARKS[level], language),
  };
}

const REMARKS = {
  apis: {
    en: "Too large to be drawn in full: APIs are counted. The SVG shows everything.",
    fr: "Trop grand pour être dessiné en entier : les API sont comptées. Le SVG montre tout.",
  },
  applications: {
    en: "Too large to be drawn in full: applications and APIs are counted. The SVG shows everything.",
    fr: "Trop grand pour être dessiné en entier : les applications et les API sont comptées. Le SVG montre tout.",
  },
  everything: {
    en: "Too large to be drawn in full: everything is counted. The SVG shows it all.",
    fr: "Trop grand pour être dessiné en entier : tout est compté. Le SVG montre l'ensemble.",
  },
} as const;

function foldedId(node: GraphNode, level: Exclude<FoldLevel, "nothing">, owners: ReadonlyMap<string, string>): string {
  const group = groupOf(node);
  const folded = ["folded", node.type, group ?? ""].join("_").replace(/\W/g, "_");
  if (node.type === "api" || level === "everything") return folded;
  if (level === "apis" || node.type === "organization") return node.id;
  return node.type === "application" ? `${folded}_${owners.get(node.id) ?? ""}` : folded;
}

function foldBox(
  id: string,
  members: readonly GraphNode[],
  boxById: ReadonlyMap<string, DiagramBox>,
  language: Language,
): { readonly box: DiagramBox; readonly group: GroupName | null } {
  const [only] = members as readonly [GraphNode];
  const group = groupOf(only);
  if (members.length > 1)
    return { group, box: { id, look: only.type, lines: [counted(members.length, language, ...COUNTED_WORDS[only.type][language])] } };
  return { group, box: boxById.get(only.id) as DiagramBox };
}

/** Arrows between the same two boxes and of the same state are one, which says how many they were. */
function foldArrows(
  edges: readonly GraphEdge[],
  arrows: readonly DiagramArrow[],
  boxOf: (id: string) => string,
  language: Language,
): readonly DiagramArrow[] {
  const merged = new Map<string, { readonly edge: GraphEdge; readonly arrow: DiagramArrow; count: number }>();
  for (const [index, edge] of edges.entries()) {
    const arrow = arrows[index] as DiagramArrow;
    const key = JSON.stringify([boxOf(edge.from), boxOf(edge.to), edge.type, arrow.state]);
    const same = merged.get(key);
    if (same === undefined) merged.set(key, { edge, arrow, count: 1 });
    else same.count += 1;
  }
  return [...merged.values()].map(({ edge, arrow, count }) => ({
    ...arrow,
    from: boxOf(edge.from),
    to: boxOf(edge.to),
    label: count === 1 || arrow.state === null ? arrow.label : stateLabel(arrow.state, `${count} ${severalWords(arrow.state, language)}`),
  }));
}

function severalWords(state: SubscriptionState, language: Language): string {
  return state === "refused" && language === "fr" ? "refusées" : say(STATE_WORDS[state], language);
}
