// Drawings of what manifests declare.
export { renderGraphDot } from "../graph/graph-dot.ts";
export { type GraphMermaidOptions, renderGraphMermaid } from "../graph/graph-mermaid.ts";
export { renderGraphSvg } from "../graph/graph-svg.ts";
