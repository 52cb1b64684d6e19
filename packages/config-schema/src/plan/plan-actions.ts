import type { Localized } from "@pistectl/words";
import type { CatalogueEntry } from "../catalogue/catalogue-entry.ts";
import type { Kind } from "../document/manifest-document.ts";
import type { DeclaredObject, ObjectPair } from "./comparison/pair-documents.ts";
import { readApplication } from "./facts/application-facts.ts";
import { readConnection } from "./facts/connection-facts.ts";
import { readConnector } from "./facts/connector-facts.ts";
import { boundSettings } from "./facts/connector-settings.ts";
import { readPartner } from "./facts/partner-facts.ts";
import { orderActions } from "./order-actions.ts";
import { textAt } from "./plain-content.ts";
import type { ObjectChange } from "./plan.ts";
import type { PlanSettings } from "./plan-input.ts";
import { accountSteps } from "./steps/account-steps.ts";
import { applicationSteps } from "./steps/application-steps.ts";
import { connectionUsers, formerConnections } from "./steps/application-users.ts";
import { connectionSteps } from "./steps/connection-steps.ts";
import { connectorSteps } from "./steps/connector-steps.ts";
import { findLookAlikes } from "./steps/look-alikes.ts";
import { partnerSteps } from "./steps/partner-steps.ts";
import type { ChangedObject, ObjectSteps, PlanContext } from "./steps/plan-context.ts";
import { objectKey, withProofs } from "./steps/proof-steps.ts";
import { secretUsers } from "./steps/secret-users.ts";
import { termsSteps } from "./steps/terms-steps.ts";
import { type Unclaimed, unclaimedApplication, unclaimedConnection } from "./steps/unclaimed.ts";
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
  { catalogue, today, checkPaths, checkConfiguration = null }: PlanSettings,
  isFirstPlan: boolean,
): { readonly actions: readonly DraftAction[]; readonly notes: ReadonlyMap<ObjectChange, ChangeNotes> } {
  const claims = new Map<ObjectChange, Localized>();
  const applications = withoutClaims(
    readSides(objects, "Application", (name, side) => readApplication(name, side, find)),
    isFirstPlan ? null : unclaimedApplication,
    claims,
  );
  const bothSides = readSides(objects, "ChorusProConnection", readConnection);
  const former = formerConnections(bothSides);
  const connections = withoutClaims(bothSides, isFirstPlan ? null : (connection) => unclaimedConnection(connection, former), claims);
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
    catalogue,
  );
  const newNames = new Map(applications.flatMap(({ before, after }) => (before && after ? [[before.name, after.name] as const] : [])));
  const declared = {
    applications: applications.flatMap(({ after }) => after ?? []),
    connections: connections.flatMap(({ after }) => after ?? []),
    connectors: connectors.flatMap(({ after }) => after ?? []),
    partners: partners.flatMap(({ after }) => after ?? []),
  };
  const lookAlikes = findLookAlikes(
    applications.flatMap(({ action, after }) => (action === "create" && after !== null ? [after] : [])),
    applications.flatMap(({ action, before }) => (action === "delete" && before !== null ? [before] : [])),
  );
  const context: PlanContext = {
    today,
    accountReady: accounts.ready,
    termsAccepted: terms.accepted,
    creationRemarks: ({ name }) => [lookAlikes.ofCreated.get(name) ?? []].flat(),
    deletionRemarks: ({ name }) => [lookAlikes.ofDeleted.get(name) ?? []].flat(),
    currentName: (name) => newNames.get(name) ?? name,
    ...former,
    ...connectionUsers(connections, connectors),
    isBound: boundSettings(declared.connectors),
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
  const altered = partners.flatMap(({ before, after }) =>
    before !== null && after !== null && before.access !== after.access ? [{ kind: "Partner", name: after.name } as const] : [],
  );
  const ordered = orderActions([...accounts.actions, ...terms.actions, ...[...steps.values()].flatMap(({ actions }) => actions)]);
  const asking = new Set(applications.flatMap(({ change, after }) => (after !== null && terms.accepted(after).length > 0 ? [change] : [])));
  const notesOf = (change: ObjectChange, { actions, remarks, dying }: ObjectSteps): ChangeNotes => ({
    remarks: [
      ...[change.kind === "Application" ? (lookAlikes.ofCreated.get(change.name) ?? []) : []].flat(),
      ...[claims.get(change) ?? []].flat(),
      ...remarks,
      ...(actions.length === 0 && !asking.has(change) ? [ASKS_NOTHING] : []),
    ],
    dying,
  });
  return {
    actions: withProofs(
      ordered,
      declared,
      { succeeded: succeededObjects(objects), altered },
      { paths: checkPaths, configuration: checkConfiguration },
    ),
    notes: new Map([...steps].map(([change, object]) => [change, notesOf(change, object)] as const)),
  };
}

/** The objects that go while another of their kind comes in the same place: it may well be their successor. */
function succeededObjects(objects: readonly ComparedObject[]): ReadonlySet<string> {
  const placeOf = ({ kind, before, after }: ObjectChange): string => {
    const content = after ?? before;
    return JSON.stringify([kind, textAt(content, "environment") ?? textAt(content, "portal")]);
  };
  const changes = objects.flatMap(({ change }) => change ?? []);
  const created = new Set(changes.filter(({ action }) => action === "create" || action === "replace").map(placeOf));
  return new Set(changes.filter((change) => change.action === "delete" && created.has(placeOf(change))).map(objectKey));
}

/** What there is to say of a change besides its lines. */
type ChangeNotes = Pick<ObjectSteps, "remarks" | "dying">;

const ASKS_NOTHING: Localized = {
  en: "This change asks nothing of a portal.",
  fr: "Ce changement ne demande rien sur un portail.",
};

/** What the plan creates is read without what its manifest claims to be there; the claims are noted. */
function withoutClaims<Facts>(
  sides: readonly Sides<Facts>[],
  unclaim: ((facts: Facts) => Unclaimed<Facts>) | null,
  claims: Map<ObjectChange, Localized>,
): readonly Sides<Facts>[] {
  if (unclaim === null) return sides;
  return sides.map((object) => {
    if (object.change === null || object.after === null || !isCreated(object.change)) return object;
    const { facts, remark } = unclaim(object.after);
    if (remark !== null) claims.set(object.change, remark);
    return { ...object, after: facts };
  });
}

/** A sandbox application is there since the registration of the account, even where it takes the place of another. */
function isCreated({ kind, action, after }: ObjectChange): boolean {
  return action === "create" || (action === "replace" && !(kind === "Application" && textAt(after, "environment") === "sandbox"));
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
    .map(({ pair: { name, previousName, before, after }, change }) => {
      const factsBefore = before === null ? null : read(previousName ?? name, before);
      // What has not changed is read once.
      const isSame = previousName === null && before?.content === after?.content && before?.namesakes === after?.namesakes;
      const factsAfter = after === null ? null : isSame ? factsBefore : read(name, after);
      return { change, action: change?.action ?? "none", before: factsBefore, after: factsAfter };
    });
}
