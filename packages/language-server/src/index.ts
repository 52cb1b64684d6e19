export { PLAN_COMMAND } from "./features/code-lenses.ts";
export { EXPLAIN_COMMAND, GRAPH_COMMAND, serve } from "./server/serve.ts";
export type { Host } from "./workspace/host.ts";
