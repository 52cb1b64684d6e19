import { DEFAULT_ALLOW_ENV, isAllowed, type ReferringKind } from "../../domain/allowed-variables.ts";
import { SANDBOX_PREFIX } from "../../domain/sandbox-account.ts";
import type { ApplicationFacts } from "../facts/application-facts.ts";
import type { ConnectionFacts } from "../facts/connection-facts.ts";
import type { ConnectorFacts } from "../facts/connector-facts.ts";
import type { Credential } from "../facts/credential.ts";
import type { PartnerFacts } from "../facts/partner-facts.ts";
import { lastActions } from "../order-actions.ts";
import type { PortalAction } from "../portal-action.ts";
import type { DraftAction } from "../walkthroughs/draft-action.ts";
import { type CheckCommand, proveByCheck } from "../walkthroughs/prove-by-check.ts";

/** What is declared now. */
export interface DeclaredTargets {
  readonly applications: readonly ApplicationFacts[];
  readonly connections: readonly ConnectionFacts[];
  readonly connectors: readonly ConnectorFacts[];
  readonly partners: readonly PartnerFacts[];
}

/**
 * Ordered actions with the checks that prove what people did; as they are where a check would see nothing of it. What something new takes the place of goes
 * only after a check of the new; the last action is a check of the whole. `succeeded` has the keys of the objects that go and have a successor, `altered`
 * are those of which a check shows a change that asks nothing of anybody.
 */
export function withProofs(
  actions: readonly DraftAction[],
  declared: DeclaredTargets,
  { succeeded, altered }: { readonly succeeded: ReadonlySet<string>; readonly altered: readonly PortalAction["object"][] },
  command: Pick<CheckCommand, "paths" | "configuration">,
): readonly DraftAction[] {
  const isChecked = checkedObjects(declared);
  const proved = actions.find((action) => action.provable && isChecked(action.object))?.object ?? altered.find(isChecked);
  if (proved === undefined) return actions;
  const check = checkCommand(actions, proved, declared, command);
  const replaced = replacedBy(actions, succeeded, ({ stage, provable, object }) => stage !== "removal" && provable && isChecked(object));
  if (replaced.size === 0) return [...actions, proveByCheck("result", check, proved, lastActions(actions))];
  const builds = actions.filter(({ stage }) => stage !== "removal");
  const built = new Set(builds.map(({ id }) => id));
  const successor = proveByCheck("successor", check, proved, lastActions(builds));
  const removals = actions
    .filter(({ id }) => !built.has(id))
    .map((action) => {
      if (!replaced.has(action.id)) return action;
      const removals = action.dependsOn.filter((id) => !built.has(id));
      return { ...action, dependsOn: removals.some((id) => replaced.has(id)) ? removals : [successor.id, ...removals] };
    });
  const proven = [...builds, successor, ...removals];
  return [...proven, proveByCheck("result", check, proved, lastActions(proven))];
}

/** What makes two mentions of an object one. */
export function objectKey({ kind, name }: PortalAction["object"]): string {
  return `${kind} ${name}`;
}

/** Ids of the removals, still to be done, that come after something that a check shows, or whose object has a successor. */
function replacedBy(
  actions: readonly DraftAction[],
  succeeded: ReadonlySet<string>,
  isShown: (action: DraftAction) => boolean,
): ReadonlySet<string> {
  const after = new Set<string>();
  const replaced = new Set<string>();
  for (const action of actions) {
    const isSucceeded = action.stage === "removal" && succeeded.has(objectKey(action.object));
    const isAfter = isSucceeded || action.dependsOn.some((id) => after.has(id));
    if (isAfter || isShown(action)) after.add(action.id);
    if (isAfter && action.stage === "removal" && !action.declared) replaced.add(action.id);
  }
  return replaced;
}

function checkCommand(
  actions: readonly DraftAction[],
  object: PortalAction["object"],
  declared: DeclaredTargets,
  command: Pick<CheckCommand, "paths" | "configuration">,
): CheckCommand {
  const { applications, connections, partners } = declared;
  const checked = new Set(applications.map(({ name }) => name));
  const environment = undeclaredEnvironment(object, declared);
  const others = new Set([
    ...unusualVariables(
      "Application",
      applications.flatMap(({ credentials }) => credentials),
    ),
    ...unusualVariables(
      "ChorusProConnection",
      connections.flatMap(({ application, credential }) => (application !== null && checked.has(application) ? [credential] : [])),
    ),
    ...unusualVariables(
      "Partner",
      partners.flatMap(({ credentials }) => credentials),
    ),
  ]);
  return {
    ...command,
    environment,
    withConnector: actions.some((action) => action.object.kind === "Connector" && action.stage !== "removal"),
    allowedVariables: others.size === 0 || environment !== null ? [] : [...Object.values(DEFAULT_ALLOW_ENV).flat(), ...[...others].sort()],
    hosts: [...new Set(partners.flatMap(({ hosts }) => hosts))].sort(),
    switchedOff: applications.filter(({ enabled }) => !enabled).map(({ name }) => name),
    unasked: unaskedApis(applications),
  };
}

/** Variables that manifests of a kind name and that a check reads only if the operator allows them. */
function unusualVariables(kind: ReferringKind, credentials: readonly Credential[]): readonly string[] {
  const named = credentials.flatMap(({ place, reference }) => (place.type === "variable" && reference !== null ? [place.name] : []));
  return named.filter((name) => !isAllowed(DEFAULT_ALLOW_ENV[kind], name));
}

/** APIs of the applications to be checked of which nothing can be asked. */
function unaskedApis(applications: readonly ApplicationFacts[]): readonly string[] {
  const subscriptions = applications.flatMap((application) => (application.enabled ? application.subscriptions : []));
  return [...new Set(subscriptions.flatMap(({ name, entry }) => (entry === null || entry.health === null ? [name] : [])))];
}

/** Whether a check calls something with what an object declares. An application that is not declared may still be asked by its environment. */
function checkedObjects({ applications, connections, connectors, partners }: DeclaredTargets): (object: PortalAction["object"]) => boolean {
  const known = new Set(applications.map(({ name }) => name));
  const answering = new Set(
    applications.filter(({ enabled, subscriptions }) => enabled && subscriptions.length > 0).map(({ name }) => name),
  );
  const isAsked = (name: string): boolean => answering.has(name) || !known.has(name);
  const connected = new Set(connections.flatMap(({ name, application }) => (application !== null && isAsked(application) ? [name] : [])));
  const bound = new Set(
    connectors.filter(({ bindings }) => bindings.some(({ application }) => isAsked(application))).map(({ name }) => name),
  );
  const partnerNames = new Set(partners.map(({ name }) => name));
  return ({ kind, name }) => {
    switch (kind) {
      case "Application":
        return answering.has(name);
      case "ChorusProConnection":
        return connected.has(name);
      case "Connector":
        return bound.has(name);
      case "Partner":
        return partnerNames.has(name);
      case "Api":
        return false;
    }
  };
}

/** Environment to be asked in place of declared applications, where none of them is; null where one is. */
function undeclaredEnvironment(
  { kind, name }: PortalAction["object"],
  { applications, connections, connectors, partners }: DeclaredTargets,
): CheckCommand["environment"] {
  if (applications.some(({ enabled, subscriptions }) => enabled && subscriptions.length > 0) || partners.length > 0) return null;
  const application = kind === "Connector" ? connectors.find((connector) => connector.name === name)?.bindings[0]?.application : undefined;
  const connection = connections.find((candidate) =>
    kind === "Connector" ? candidate.application === application : candidate.name === name,
  );
  if (connection !== undefined) return connection.portal === "production" ? "production" : "sandbox";
  return application?.startsWith(SANDBOX_PREFIX) === true ? "sandbox" : "production";
}
