export { EXPLAIN_COMMAND, GRAPH_COMMAND, PLAN_COMMAND } from "./features/commands.ts";
export { serve } from "./server/serve.ts";
export type { ServerConnection } from "./server/server-connection.ts";
export type { Host, HostLanguage, PlanBase } from "./workspace/host.ts";
export { memoryFiles } from "./workspace/memory-files.ts";
