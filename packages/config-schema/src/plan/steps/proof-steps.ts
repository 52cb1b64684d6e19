import { DEFAULT_ALLOW_ENV, isAllowed } from "../../targets/credential-reference.ts";
import type { ApplicationFacts } from "../facts/application-facts.ts";
import type { ConnectionFacts } from "../facts/connection-facts.ts";
import type { PartnerFacts } from "../facts/partner-facts.ts";
import { lastActions } from "../order-actions.ts";
import type { PortalAction } from "../portal-action.ts";
import type { DraftAction } from "../walkthroughs/draft-action.ts";
import { type CheckCommand, proveByCheck } from "../walkthroughs/prove-by-check.ts";

/** What is declared now and what a check takes credentials from. */
export interface DeclaredTargets {
  readonly applications: readonly ApplicationFacts[];
  readonly connections: readonly ConnectionFacts[];
  readonly partners: readonly PartnerFacts[];
}

/** The check that proves what people did; none where it would see nothing of it. */
export function proofSteps(
  actions: readonly DraftAction[],
  declared: DeclaredTargets,
  command: Pick<CheckCommand, "paths" | "configuration">,
): readonly DraftAction[] {
  const { applications, connections, partners } = declared;
  const proved = actions.find(({ provable, object }) => provable && isChecked(object, declared));
  if (proved === undefined) return [];
  const checked = new Set(applications.map(({ name }) => name));
  const credentials = [
    ...applications.flatMap((application) => application.credentials),
    ...connections.flatMap(({ application, credential }) => (application !== null && checked.has(application) ? [credential] : [])),
    ...partners.flatMap((partner) => partner.credentials),
  ];
  const variables = credentials.flatMap(({ place, reference }) => (place.type === "variable" && reference !== null ? [place.name] : []));
  const others = new Set(variables.filter((name) => !DEFAULT_ALLOW_ENV.some((pattern) => isAllowed(pattern, name))));
  const check = {
    ...command,
    allowedVariables: others.size === 0 ? [] : [...DEFAULT_ALLOW_ENV, ...[...others].sort()],
    hosts: [...new Set(partners.flatMap(({ hosts }) => hosts))].sort(),
    switchedOff: applications.filter(({ enabled }) => !enabled).map(({ name }) => name),
    unasked: unaskedApis(applications),
  };
  return [proveByCheck(check, proved.object, lastActions(actions))];
}

/** APIs of the applications to be checked of which nothing can be asked. */
function unaskedApis(applications: readonly ApplicationFacts[]): readonly string[] {
  const subscriptions = applications.flatMap((application) => (application.enabled ? application.subscriptions : []));
  return [...new Set(subscriptions.flatMap(({ name, entry }) => (entry === null || entry.health === null ? [name] : [])))];
}

/** Whether a check calls something with what an object declares. */
function isChecked({ kind, name }: PortalAction["object"], { applications, connections, partners }: DeclaredTargets): boolean {
  if (kind === "Partner") return partners.some((partner) => partner.name === name);
  const application = kind === "ChorusProConnection" ? connections.find((connection) => connection.name === name)?.application : name;
  return (
    (kind === "Application" || kind === "ChorusProConnection") &&
    applications.some(({ name: other, enabled, subscriptions }) => other === application && enabled && subscriptions.length > 0)
  );
}
