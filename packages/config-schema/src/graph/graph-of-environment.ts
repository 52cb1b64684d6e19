import type { CatalogueEnvironmentName } from "../catalogue/catalogue-entry.ts";
import type { GraphNode, ProjectGraph } from "./project-graph.ts";

/** The graph without what belongs to the other environment, nor what nothing but that held on to. The Chorus Pro qualification portal belongs to the sandbox. */
export function graphOfEnvironment(graph: ProjectGraph, environment: CatalogueEnvironmentName): ProjectGraph {
  const elsewhere = new Set(graph.nodes.filter((node) => belongsElsewhere(node, environment)).map(({ id }) => id));
  const edges = graph.edges.filter(({ from, to }) => !elsewhere.has(from) && !elsewhere.has(to));
  const held = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const heldBefore = new Set(graph.edges.flatMap(({ from, to }) => [from, to]));
  const leftAlone = ({ type, id }: GraphNode): boolean =>
    (type === "organization" || type === "connector" || type === "missing-application") && heldBefore.has(id) && !held.has(id);
  const nodes = graph.nodes.filter((node) => !elsewhere.has(node.id) && !leftAlone(node));
  return { nodes, edges };
}

function belongsElsewhere(node: GraphNode, environment: CatalogueEnvironmentName): boolean {
  switch (node.type) {
    case "application":
    case "api":
      return node.environment !== null && node.environment !== environment;
    case "connection":
      return node.portal !== null && (node.portal === "production") !== (environment === "production");
    default:
      return false;
  }
}
