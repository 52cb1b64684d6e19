import type { CatalogueEntry } from "../catalogue/catalogue-entry.ts";
import type { Kind } from "../document/manifest-document.ts";
import type { DeclaredObject, ObjectPair } from "./comparison/pair-documents.ts";
import { readApplication } from "./facts/application-facts.ts";
import { readConnection } from "./facts/connection-facts.ts";
import { readConnector } from "./facts/connector-facts.ts";
import { boundSettings } from "./facts/connector-settings.ts";
import { readPartner } from "./facts/partner-facts.ts";
import { orderActions } from "./order-actions.ts";
import type { ObjectChange } from "./plan.ts";
import type { PlanInput } from "./plan-input.ts";
import { accountSteps } from "./steps/account-steps.ts";
import { applicationSteps } from "./steps/application-steps.ts";
import { connectedActions, releasingActions } from "./steps/application-users.ts";
import { connectionSteps } from "./steps/connection-steps.ts";
import { connectorSteps } from "./steps/connector-steps.ts";
import { partnerSteps } from "./steps/partner-steps.ts";
import type { ChangedObject, ObjectSteps, PlanContext } from "./steps/plan-context.ts";
import { proofSteps } from "./steps/proof-steps.ts";
import { secretUsers } from "./steps/secret-users.ts";
import { termsSteps } from "./steps/terms-steps.ts";
import { actionId } from "./walkthroughs/action-id.ts";
import type { DraftAction } from "./walkthroughs/draft-action.ts";

/** An object with what happens to it; null when nothing does. */
export interface ComparedObject {
  readonly pair: ObjectPair;
  readonly change: ObjectChange | null;
}

/** What people do for all the changes of a project, in order, and what there is to say of each change. */
export function planActions(
  objects: readonly ComparedObject[],
  find: (name: string) => CatalogueEntry | null,
  { today, checkPaths, checkConfiguration = null }: Pick<PlanInput, "today" | "checkPaths" | "checkConfiguration">,
): { readonly actions: readonly DraftAction[]; readonly notes: ReadonlyMap<ObjectChange, Pick<ObjectSteps, "remarks" | "dying">> } {
  const applications = readSides(objects, "Application", (name, side) => readApplication(name, side, find));
  const connections = readSides(objects, "ChorusProConnection", readConnection);
  const connectors = readSides(objects, "Connector", readConnector);
  const partners = readSides(objects, "Partner", readPartner);

  const accounts = accountSteps(
    applications.flatMap(({ before }) => before ?? []),
    applications.flatMap(({ after }) => after ?? []),
    applications.flatMap(({ before, after }) => (before === null && after !== null ? [after] : [])),
  );
  const terms = termsSteps(
    applications.filter(({ action }) => action !== "none"),
    accounts,
  );
  const newNames = new Map(applications.flatMap(({ before, after }) => (before && after ? [[before.name, after.name] as const] : [])));
  const declared = {
    applications: applications.flatMap(({ after }) => after ?? []),
    connections: connections.flatMap(({ after }) => after ?? []),
    partners: partners.flatMap(({ after }) => after ?? []),
  };
  const connected = connectedActions(declared.connections);
  const releasing = releasingActions(connections, connectors);
  const context: PlanContext = {
    today,
    accountReady: accounts.ready,
    termsAccepted: terms.accepted,
    currentName: (name) => newNames.get(name) ?? name,
    connected: (name) => connected.get(name) ?? [],
    released: (name) => releasing.get(name) ?? [],
    replaced: ({ portal, structure }) =>
      declared.connections
        .filter((connection) => connection.portal === portal && connection.structure === structure)
        .map(({ name }) => actionId("connection", name, "declare")),
    isBound: boundSettings(connectors.flatMap(({ after }) => after ?? [])),
    ...secretUsers(applications, connections, partners),
  };

  const steps = new Map<ObjectChange, ObjectSteps>();
  const work = <Facts>(sides: readonly Sides<Facts>[], stepsOf: (object: Sides<Facts>, context: PlanContext) => ObjectSteps): void => {
    for (const object of sides) if (object.change !== null && object.action !== "none") steps.set(object.change, stepsOf(object, context));
  };
  work(applications, applicationSteps);
  work(connections, connectionSteps);
  work(connectors, connectorSteps);
  work(partners, partnerSteps);
  const ordered = orderActions([...accounts.actions, ...terms.actions, ...[...steps.values()].flatMap(({ actions }) => actions)]);
  const check = proofSteps(ordered, declared, { paths: checkPaths, configuration: checkConfiguration });
  return {
    actions: [...ordered, ...check],
    notes: steps,
  };
}

interface Sides<Facts> extends ChangedObject<Facts> {
  readonly change: ObjectChange | null;
}

function readSides<Facts>(
  objects: readonly ComparedObject[],
  kind: Kind,
  read: (name: string, side: DeclaredObject) => Facts,
): readonly Sides<Facts>[] {
  return objects
    .filter(({ pair }) => pair.kind === kind)
    .map(({ pair: { name, previousName, before, after }, change }) => ({
      change,
      action: change?.action ?? "none",
      before: before === null ? null : read(previousName ?? name, before),
      after: after === null ? null : read(name, after),
    }));
}
