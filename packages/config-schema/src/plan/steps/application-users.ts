import type { ConnectionFacts } from "../facts/connection-facts.ts";
import type { ConnectorFacts } from "../facts/connector-facts.ts";
import { actionId } from "../walkthroughs/action-id.ts";
import { effectiveId } from "../walkthroughs/await-connection.ts";
import { accountSecretId, technicalAccountId } from "../walkthroughs/technical-account.ts";
import type { ChangedObject, PlanContext } from "./plan-context.ts";

type ConnectionContext = Pick<PlanContext, "connected" | "released" | "replaced" | "hasSpace" | "hasAccount" | "hasStored">;

/** Who uses an application or a structure, and what has been declared of connections. */
export function connectionUsers(
  connections: readonly ChangedObject<ConnectionFacts>[],
  connectors: readonly ChangedObject<ConnectorFacts>[],
): ConnectionContext {
  const current = connections.flatMap(({ after }) => after ?? []);
  const connected = connectedActions(current);
  const releasing = releasingActions(connections, connectors);
  const declaring = new Map<string, string[]>();
  for (const connection of current) addTo(declaring, structureKey(connection), [actionId("connection", connection.name, "declare")]);
  const former = connections.flatMap(({ before }) => (before === null || before.certificate ? [] : [before]));
  const spaces = new Set(former.filter(({ space }) => space === "open").map(structureKey));
  const accounts = new Set(former.flatMap((connection) => accountKey(connection) ?? []));
  const stored = new Set(former.map(accountSecretId));
  return {
    connected: (name) => connected.get(name) ?? [],
    released: (name) => releasing.get(name) ?? [],
    replaced: (connection) => declaring.get(structureKey(connection)) ?? [],
    hasSpace: (connection) => connection.space !== "missing" && spaces.has(structureKey(connection)),
    hasAccount: (connection) => accounts.has(accountKey(connection) ?? ""),
    hasStored: (connection) => stored.has(accountSecretId(connection)),
  };
}

function structureKey({ portal, structure }: ConnectionFacts): string {
  return JSON.stringify([portal, structure?.replace(/\s/gu, "") ?? null]);
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
    for (const { structure, application } of before.bindings) {
      const steps = [["clear"], ["clear", structure], ["configure"], ["configure", structure]];
      addTo(
        releasing,
        application,
        steps.map((step) => actionId("connector", name, ...step)),
      );
    }
  }
  return releasing;
}

function addTo(lists: Map<string, string[]>, key: string, items: readonly string[]): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [...items]);
  else list.push(...items);
}
