import type { Verb } from "../command-line/verb.ts";
import { GRAPH_FLAGS } from "./graph-flags.ts";
import { GRAPH_HELP } from "./graph-help.ts";

/** `pistectl graph`: what manifests declare, as a diagram. What it works with is loaded once its flags have been read. */
export const graph: Verb<typeof GRAPH_FLAGS> = {
  ...GRAPH_HELP,
  flags: GRAPH_FLAGS,
  run: async (invocation) => (await import("./run-graph.ts")).runGraph(invocation),
};
