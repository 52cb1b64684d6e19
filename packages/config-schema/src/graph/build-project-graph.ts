import { groupBy } from "@pistectl/words";
import { versionKey } from "../catalogue/api-version.ts";
import type { CatalogueEntry, CatalogueEnvironmentName } from "../catalogue/catalogue-entry.ts";
import { foldApiName } from "../catalogue/fold-api-name.ts";
import { itemsOf, scalarOf, textOf } from "../document/access.ts";
import type { ManifestDocument } from "../document/manifest-document.ts";
import { type ApplicationApi, applicationsWithApis } from "../domain/application-apis.ts";
import { portalEnvironment } from "../domain/document-environment.ts";
import { organizationKey } from "../domain/organization-key.ts";
import { documentSecrets } from "../secrets/document-secrets.ts";
import { maskerOf } from "../secrets/masker-of.ts";
import { graphIds } from "./graph-id.ts";
import { byCodeUnits, byContent, byEnvironment } from "./graph-order.ts";
import {
  type GraphEdge,
  type GraphNode,
  type GraphSubscription,
  type ProjectGraph,
  SUBSCRIPTION_STATES,
  type SubscriptionState,
} from "./project-graph.ts";
import { readSubscription } from "./read-subscription.ts";

/** Of documents around, the applications that connections and connectors name and that are not declared beside them. */
export function applicationsAround(
  documents: readonly ManifestDocument[],
  around: readonly ManifestDocument[],
): readonly ManifestDocument[] {
  const declared = new Set(documents.filter(({ kind }) => kind === "Application").map(({ name }) => name));
  const naming = documents.filter(({ kind }) => kind === "ChorusProConnection" || kind === "Connector");
  const named = new Set(naming.flatMap(applicationsNamedBy).filter((name) => !declared.has(name)));
  return around.filter(({ kind, name }) => kind === "Application" && name !== null && named.has(name));
}

type Node<Type extends GraphNode["type"]> = Extract<GraphNode, { readonly type: Type }>;
type Environment = CatalogueEnvironmentName | null;

/** An application with its document and what it subscribes to, one entry for each API. */
interface Application {
  readonly node: Node<"application">;
  readonly document: ManifestDocument;
  readonly subscriptions: readonly { readonly api: string; readonly subscription: GraphSubscription }[];
}

/** Applications that one name is drawn to mean: each environment has one, and as many of one name as a file holds would be a mistake with millions of arrows. */
const MOST_MEANT = 8;

/** From bad to good. */
const SEVERITY: readonly SubscriptionState[] = ["refused", "waiting", "unknown", "granted"];

/**
 * What documents declare and how it hangs together, whatever their order. An organization is one whatever its spelling, an API whatever the
 * spelling of its name and version, each in its environment. What breaks the schema is left out: `validate` speaks of it.
 */
export function buildProjectGraph(documents: readonly ManifestDocument[], catalogue: readonly CatalogueEntry[]): ProjectGraph {
  const ordered = documents.toSorted(byContent);
  const ofKind = (kind: ManifestDocument["kind"]) => ordered.filter((document) => document.kind === kind);
  const mask = maskerOf(documentSecrets(ordered).values());
  const newId = graphIds();

  const organizations = new Map(
    orderedGroups(
      ofKind("Application").flatMap(({ root }) => textOf(root, "organization") ?? []),
      organizationKey,
    ).map(([key, spellings]) => {
      const name = mask(first(spellings));
      return [key, { type: "organization", id: newId("organization", name), name } as const];
    }),
  );
  const listed = applicationsWithApis({ documents: ordered, catalogue });
  const applicationNodes = listed.map(({ document, environment }): Node<"application"> => {
    const name = mask(document.name ?? "");
    return { type: "application", id: newId("application", name), name, environment, enabled: isEnabled(document) };
  });
  const declaredNames = new Set(ofKind("Application").map(({ name }) => name));
  const named = [...ofKind("ChorusProConnection"), ...ofKind("Connector")].flatMap(applicationsNamedBy);
  const missing = new Map(
    [...new Set(named.filter((name) => !declaredNames.has(name)))].sort(byCodeUnits).map((raw) => {
      const name = mask(raw);
      return [raw, { type: "missing-application", id: newId("missing", name), name } as const];
    }),
  );
  const apis = new Map(
    orderedGroups(
      listed.flatMap(({ environment, apis: items }) => items.map((api) => ({ api, environment }))),
      ({ api, environment }) => apiKey(api, environment),
    )
      .map(([key, uses]) => [key, apiOf(uses)] as const)
      .sort(([, a], [, b]) => byEnvironment(a, b) || byCodeUnits(a.name, b.name) || byCodeUnits(a.version ?? "", b.version ?? ""))
      .map(([key, { name: raw, version: rawVersion, environment }]): [string, Node<"api">] => {
        const name = mask(raw);
        const version = rawVersion === null ? null : mask(rawVersion);
        return [key, { type: "api", id: newId("api", environment ?? "", name, version ?? ""), name, version, environment }];
      }),
  );
  const applications = listed.map(({ document, environment, apis: items }, index): Application => {
    const node = applicationNodes[index] as Node<"application">;
    const subscriptions = orderedGroups(items, (api) => apiKey(api, environment)).map(([key, uses]) => ({
      api: apis.get(key)?.id ?? "",
      subscription: worstOf(uses.map(readSubscription)),
    }));
    return { node, document, subscriptions };
  });
  const connections = ofKind("ChorusProConnection").map((document) => {
    const name = mask(document.name ?? "");
    return { document, node: { type: "connection", id: newId("connection", name), name, portal: portalOf(document) } as const };
  });
  const connectors = ofKind("Connector").map((document) => {
    const name = mask(document.name ?? "");
    const product = textOf(document.root, "product");
    const node = { type: "connector", id: newId("connector", name), name, product: product === undefined ? null : mask(product) } as const;
    return { document, node };
  });
  const partners = ofKind("Partner").map(({ name: raw }) => {
    const name = mask(raw ?? "");
    return { type: "partner", id: newId("partner", name), name } as const;
  });

  const byName = groupBy(applications, ({ document }) => document.name ?? "");
  /** The nodes that a name may mean, those of one environment if there are any. */
  const meant = (name: string, environment: Environment): readonly string[] => {
    const absent = missing.get(name);
    if (absent !== undefined) return [absent.id];
    const same = (byName.get(name) ?? []).map(({ node }) => node);
    const there = same.filter((node) => node.environment === environment);
    return (there.length > 0 ? there : same).slice(0, MOST_MEANT).map(({ id }) => id);
  };
  const nodes: readonly GraphNode[] = [
    ...organizations.values(),
    ...applicationNodes,
    ...missing.values(),
    ...apis.values(),
    ...connections.map(({ node }) => node),
    ...connectors.map(({ node }) => node),
    ...partners,
  ];
  const edges: readonly GraphEdge[] = [
    ...applications.flatMap(({ node, document, subscriptions }): readonly GraphEdge[] => {
      const organization = textOf(document.root, "organization");
      const owner = organization === undefined ? undefined : organizations.get(organizationKey(organization));
      return [
        ...(owner === undefined ? [] : [plainEdge("owns", owner.id, node.id)]),
        ...subscriptions.map(({ api, subscription }): GraphEdge => ({ from: node.id, to: api, type: "subscribes", subscription })),
      ];
    }),
    ...connections.flatMap(({ document, node }) =>
      applicationsNamedBy(document).flatMap((name) =>
        meant(name, portalEnvironment(document)).map((id) => plainEdge("connects", id, node.id)),
      ),
    ),
    ...connectors.flatMap(({ document, node }) =>
      applicationsNamedBy(document).flatMap((name) => meant(name, null).map((id) => plainEdge("uses", node.id, id))),
    ),
  ];
  const places = new Map(nodes.map(({ id }, index) => [id, index]));
  const placeOf = (id: string): number => places.get(id) ?? 0;
  return { nodes, edges: edges.toSorted((a, b) => placeOf(a.from) - placeOf(b.from) || placeOf(a.to) - placeOf(b.to)) };
}

/** Applications that a connection or a connector names, each once, in the order of the text. */
function applicationsNamedBy({ kind, root }: ManifestDocument): readonly string[] {
  const holders = kind === "Connector" ? itemsOf(root, "bindings").map(({ node }) => node) : [root];
  return [...new Set(holders.flatMap((node) => textOf(node, "application") ?? []))];
}

function isEnabled({ root }: ManifestDocument): boolean {
  return scalarOf(root, "enabled")?.value !== false;
}

function portalOf(document: ManifestDocument): Node<"connection">["portal"] {
  const environment = portalEnvironment(document);
  return environment === "sandbox" ? "qualification" : environment;
}

function apiKey({ entry, name, version }: ApplicationApi, environment: Environment): string {
  return JSON.stringify([environment, foldApiName(entry?.name ?? name), versionKey(version ?? "")]);
}

/** Of several spellings the first in the order of characters. */
function apiOf(
  uses: readonly { readonly api: ApplicationApi; readonly environment: Environment }[],
): Pick<Node<"api">, "name" | "version" | "environment"> {
  const versions = uses.flatMap(({ api }) => api.version ?? []);
  return {
    name: first(uses.map(({ api }) => api.entry?.name ?? api.name)),
    version: versions.length === 0 ? null : first(versions),
    environment: uses[0]?.environment ?? null,
  };
}

/** An API listed twice is subscribed to once, and as badly as the worse of the two says. */
function worstOf(subscriptions: readonly GraphSubscription[]): GraphSubscription {
  const [worst] = subscriptions.toSorted((a, b) => SEVERITY.indexOf(a.state) - SEVERITY.indexOf(b.state));
  return worst ?? { state: SUBSCRIPTION_STATES[3], terms: "unknown", approval: "unknown", profile: null };
}

function plainEdge(type: "owns" | "connects" | "uses", from: string, to: string): GraphEdge {
  return { from, to, type, subscription: null };
}

/** Groups in the order of their keys. */
function orderedGroups<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [string, readonly T[]])[] {
  return [...groupBy(items, keyOf)].sort(([a], [b]) => byCodeUnits(a, b));
}

function first(texts: readonly string[]): string {
  return texts.toSorted(byCodeUnits)[0] ?? "";
}
