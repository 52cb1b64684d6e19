import type { ConnectionFacts } from "../facts/connection-facts.ts";
import type { Binding, ConnectorFacts } from "../facts/connector-facts.ts";
import { actionId } from "../walkthroughs/action-id.ts";
import { effectiveId } from "../walkthroughs/await-connection.ts";
import { othersThan } from "../walkthroughs/sharing.ts";
import type { Dependent } from "../walkthroughs/still-dependent.ts";
import { accountSecretId, technicalAccountId } from "../walkthroughs/technical-account.ts";
import type { ChangedObject, PlanContext } from "./plan-context.ts";

type FormerConnections = Pick<PlanContext, "hasSpace" | "hasAccount" | "hasStored">;
type ConnectionContext = Pick<
  PlanContext,
  "connected" | "released" | "replaced" | "dependentsOf" | "dependentsOfConnection" | "disconnected" | "otherLogins"
>;

/** What was there for connections before. */
export function formerConnections(connections: readonly ChangedObject<ConnectionFacts>[]): FormerConnections {
  const former = connections.flatMap(({ before }) => (before === null || before.certificate ? [] : [before]));
  const spaces = new Set(former.filter(({ space }) => space === "open").map(structureKey));
  const accounts = new Set(former.flatMap((connection) => accountKey(connection) ?? []));
  const stored = new Set(former.map(accountSecretId));
  return {
    hasSpace: (connection) => connection.space !== "missing" && spaces.has(structureKey(connection)),
    hasAccount: (connection) => accounts.has(accountKey(connection) ?? ""),
    hasStored: (connection) => stored.has(accountSecretId(connection)),
  };
}

/** Who uses an application or a structure. */
export function connectionUsers(
  connections: readonly ChangedObject<ConnectionFacts>[],
  connectors: readonly ChangedObject<ConnectorFacts>[],
): ConnectionContext {
  const current = connections.flatMap(({ after }) => after ?? []);
  const products = connectors.flatMap(({ after }) => after ?? []);
  const connected = connectedActions(current);
  const releasing = releasingActions(connections, connectors);
  const declaring = new Map<string, string[]>();
  const logins = new Map<string, Set<string>>();
  for (const connection of current) {
    addTo(declaring, structureKey(connection), [actionId("connection", connection.name, "declare")]);
    if (connection.login === null) continue;
    const place = accountSecretId(connection);
    logins.set(place, (logins.get(place) ?? new Set()).add(connection.login));
  }
  return {
    connected: (name) => connected.get(name) ?? [],
    released: (name) => releasing.get(name) ?? [],
    replaced: (connection) => declaring.get(structureKey(connection)) ?? [],
    otherLogins: (connection) => othersThan(connection.login, logins.get(accountSecretId(connection)) ?? new Set()),
    dependentsOf: (application) => [
      ...current.flatMap((connection) =>
        connection.application === application ? [{ kind: "ChorusProConnection", name: connection.name } as const] : [],
      ),
      ...products.filter(({ bindings }) => bindings.some((binding) => binding.application === application)).map(asDependent),
    ],
    dependentsOfConnection: (connection) =>
      current.some((other) => isSameUse(other, connection))
        ? []
        : products.filter(({ bindings }) => bindings.some((binding) => isThrough(binding, connection))).map(asDependent),
    disconnected: (connection) =>
      connectors.flatMap(({ before, after }) =>
        before === null
          ? []
          : before.bindings
              .filter((binding) => isThrough(binding, connection))
              .flatMap(({ structure }) => leavingActions(after?.name ?? before.name, structure)),
      ),
  };
}

function asDependent({ name }: ConnectorFacts): Dependent {
  return { kind: "Connector", name };
}

function isSameUse(one: ConnectionFacts, other: ConnectionFacts): boolean {
  return structureKey(one) === structureKey(other) && one.application === other.application;
}

function isThrough({ structure, application }: Binding, connection: ConnectionFacts): boolean {
  return application === connection.application && structure === withoutBlanks(connection.structure);
}

/** The actions after which a connector no longer holds, for a structure, what it held before. */
function leavingActions(connector: string, structure: string): readonly string[] {
  return [["clear"], ["clear", structure], ["configure"], ["configure", structure]].map((step) =>
    actionId("connector", connector, ...step),
  );
}

function structureKey({ portal, structure }: ConnectionFacts): string {
  return JSON.stringify([portal, withoutBlanks(structure)]);
}

function withoutBlanks(structure: string | null): string | null {
  return structure?.replace(/\s/gu, "") ?? null;
}

/** Null without a login. An account belongs to a structure. */
function accountKey(connection: ConnectionFacts): string | null {
  return connection.login === null ? null : JSON.stringify([structureKey(connection), connection.login]);
}

/** By application: the actions after which its connections work. */
function connectedActions(connections: readonly ConnectionFacts[]): ReadonlyMap<string, readonly string[]> {
  const actions = new Map<string, string[]>();
  for (const connection of connections) {
    const { name, application } = connection;
    if (application === null) continue;
    addTo(actions, application, [
      actionId("connection", name, "declare"),
      actionId("connection", name, "modify"),
      technicalAccountId(connection, "usable"),
      effectiveId(connection),
    ]);
  }
  return actions;
}

/** By application as it was declared before: the actions after which connections and connectors use it no more. */
function releasingActions(
  connections: readonly ChangedObject<ConnectionFacts>[],
  connectors: readonly ChangedObject<ConnectorFacts>[],
): ReadonlyMap<string, readonly string[]> {
  const releasing = new Map<string, string[]>();
  for (const { before, after } of connections) {
    if (before === null || before.application === null) continue;
    const name = after?.name ?? before.name;
    const ids = ["declare", "modify"].map((step) => actionId("connection", name, step));
    addTo(releasing, before.application, [actionId("connection", before.name, "delete"), ...ids]);
  }
  for (const { before, after } of connectors) {
    if (before === null) continue;
    const name = after?.name ?? before.name;
    for (const { structure, application } of before.bindings) addTo(releasing, application, leavingActions(name, structure));
  }
  return releasing;
}

function addTo(lists: Map<string, string[]>, key: string, items: readonly string[]): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [...items]);
  else list.push(...items);
}
