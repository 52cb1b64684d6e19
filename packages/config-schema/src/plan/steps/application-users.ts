import type { ConnectionFacts } from "../facts/connection-facts.ts";
import type { ConnectorFacts } from "../facts/connector-facts.ts";
import { actionId } from "../walkthroughs/action-id.ts";
import { technicalAccountId } from "../walkthroughs/technical-account.ts";
import type { ChangedObject } from "./plan-context.ts";

/** By application: the actions after which its connections work. */
export function connectedActions(connections: readonly ConnectionFacts[]): ReadonlyMap<string, readonly string[]> {
  const actions = new Map<string, string[]>();
  for (const connection of connections) {
    const { name, application } = connection;
    if (application === null) continue;
    addTo(actions, application, [
      actionId("connection", name, "declare"),
      actionId("connection", name, "modify"),
      technicalAccountId(connection, "usable"),
    ]);
  }
  return actions;
}

/** By application as it was declared before: the actions after which connections and connectors use it no more. */
export function releasingActions(
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
