import type { GraphEdge, GraphNode, GraphSubscription, ProjectGraph } from "@pistectl/config-schema/graph";
import fc from "fast-check";
import { hostileText } from "../hostile-text.ts";

const GRANTED: GraphSubscription = { state: "granted", terms: "accepted", approval: "granted", profile: null };
const WAITING: GraphSubscription = { state: "waiting", terms: "not-given", approval: "pending", profile: null };
const REFUSED: GraphSubscription = { state: "refused", terms: "pending", approval: "refused", profile: null };
const UNKNOWN: GraphSubscription = { state: "unknown", terms: "unknown", approval: "unknown", profile: null };
const SUBSCRIPTIONS = [GRANTED, WAITING, REFUSED, UNKNOWN] as const;

/** A graph with every kind of node and every state, whose texts are these. */
export function graphNamed(text: (place: string) => string): ProjectGraph {
  const api = (id: string, environment: "production" | "sandbox" | null): GraphNode => ({
    type: "api",
    id,
    name: text(id),
    version: text(`${id} version`),
    environment,
  });
  return {
    nodes: [
      { type: "organization", id: "organization_a", name: text("organization") },
      { type: "application", id: "application_a", name: text("production application"), environment: "production", enabled: true },
      { type: "application", id: "application_b", name: text("sandbox application"), environment: "sandbox", enabled: false },
      { type: "application", id: "application_c", name: text("application without environment"), environment: null, enabled: true },
      { type: "missing-application", id: "missing_a", name: text("missing application") },
      api("api_a", "production"),
      api("api_b", "production"),
      api("api_c", "sandbox"),
      api("api_d", null),
      { type: "connection", id: "connection_a", name: text("connection"), portal: "qualification" },
      { type: "connection", id: "connection_b", name: text("connection without portal"), portal: null },
      { type: "connector", id: "connector_a", name: text("connector"), product: text("product") },
      { type: "partner", id: "partner_a", name: text("partner") },
    ],
    edges: [
      plain("owns", "organization_a", "application_a"),
      plain("owns", "organization_a", "application_b"),
      subscribes("application_a", "api_a", GRANTED),
      subscribes("application_a", "api_b", WAITING),
      plain("connects", "application_b", "connection_a"),
      subscribes("application_b", "api_c", REFUSED),
      subscribes("application_c", "api_d", UNKNOWN),
      plain("connects", "missing_a", "connection_b"),
      plain("uses", "connector_a", "application_a"),
      plain("uses", "connector_a", "missing_a"),
    ],
  };
}

/** A graph of so many applications, each with so many of as many APIs. */
export function graphOfSize(applications: number, apis: number, each: number): ProjectGraph {
  const environmentOf = (index: number): "production" | "sandbox" => (index % 3 === 0 ? "sandbox" : "production");
  const range = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);
  const nodes: readonly GraphNode[] = [
    ...range(3).map((index): GraphNode => ({ type: "organization", id: `organization_${index}`, name: `Organization ${index}` })),
    ...range(applications).map(
      (index): GraphNode => ({
        type: "application",
        id: `application_${index}`,
        name: `APPLICATION_EXEMPLE_${index}`,
        environment: environmentOf(index),
        enabled: index % 7 !== 0,
      }),
    ),
    ...(["production", "sandbox"] as const).flatMap((environment) =>
      range(apis).map(
        (index): GraphNode => ({
          type: "api",
          id: `api_${environment}_${index}`,
          name: `API Exemple ${index}`,
          version: "1.0.0",
          environment,
        }),
      ),
    ),
  ];
  const edges = range(applications).flatMap((index) => [
    plain("owns", `organization_${index % 3}`, `application_${index}`),
    ...range(Math.min(each, apis)).map((step) =>
      subscribes(
        `application_${index}`,
        `api_${environmentOf(index)}_${(index * 5 + step) % apis}`,
        SUBSCRIPTIONS[(index + step) % 4] ?? GRANTED,
      ),
    ),
  ]);
  return { nodes, edges };
}

/** Graphs whose every text a stranger chose. */
export const hostileGraph: fc.Arbitrary<ProjectGraph> = fc.array(hostileText, { minLength: 18, maxLength: 18 }).map((texts) => {
  let next = 0;
  return graphNamed(() => texts[next++ % texts.length] ?? "");
});

function plain(type: "owns" | "connects" | "uses", from: string, to: string): GraphEdge {
  return { from, to, type, subscription: null };
}

function subscribes(from: string, to: string, subscription: GraphSubscription): GraphEdge {
  return { from, to, type: "subscribes", subscription };
}
