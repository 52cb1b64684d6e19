/** The command that gives the plan of the project of a manifest, whose address it is given, as Markdown. */
export const PLAN_COMMAND = "pistectl.plan";

/** The command that gives the graph of the project of a manifest, whose address it is given, as Mermaid; as a picture when `svg` comes second. */
export const GRAPH_COMMAND = "pistectl.graph";

/** The command that gives the page of a rule, whose id it is given, as Markdown. */
export const EXPLAIN_COMMAND = "pistectl.explain";

/** Those that the server carries out. */
export const COMMANDS: readonly string[] = [PLAN_COMMAND, GRAPH_COMMAND, EXPLAIN_COMMAND];
