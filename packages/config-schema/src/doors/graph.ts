// What manifests declare, as nodes and edges.
export { applicationsAround, buildProjectGraph } from "../graph/build-project-graph.ts";
export { graphOfEnvironment } from "../graph/graph-of-environment.ts";
export {
  type GraphEdge,
  type GraphNode,
  type GraphSubscription,
  type ProjectGraph,
  SUBSCRIPTION_STATES,
  type SubscriptionState,
} from "../graph/project-graph.ts";
