import { buildProjectGraph } from "@pistectl/config-schema/graph";
import { renderGraphMermaid, renderGraphSvg } from "@pistectl/report/graph";
import type { Language } from "@pistectl/words";
import type { OpenProject } from "../workspace/open-project.ts";

/** What the open manifests declare, drawn. */
export function projectGraph(project: OpenProject, format: "mermaid" | "svg", language: Language): string {
  const graph = buildProjectGraph(project.documents(), project.catalogue());
  return format === "svg" ? renderGraphSvg(graph, { language }) : renderGraphMermaid(graph, { language });
}
