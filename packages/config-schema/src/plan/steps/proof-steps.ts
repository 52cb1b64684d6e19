import { DEFAULT_ALLOW_ENV, isAllowed, type ReferringKind } from "../../domain/allowed-variables.ts";
import type { ApplicationFacts } from "../facts/application-facts.ts";
import type { ConnectionFacts } from "../facts/connection-facts.ts";
import type { Credential } from "../facts/credential.ts";
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
  const check = {
    ...command,
    allowedVariables: others.size === 0 ? [] : [...Object.values(DEFAULT_ALLOW_ENV).flat(), ...[...others].sort()],
    hosts: [...new Set(partners.flatMap(({ hosts }) => hosts))].sort(),
    switchedOff: applications.filter(({ enabled }) => !enabled).map(({ name }) => name),
    unasked: unaskedApis(applications),
  };
  return [proveByCheck(check, proved.object, lastActions(actions))];
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

/** Whether a check calls something with what an object declares. */
function isChecked({ kind, name }: PortalAction["object"], { applications, connections, partners }: DeclaredTargets): boolean {
  if (kind === "Partner") return partners.some((partner) => partner.name === name);
  const application = kind === "ChorusProConnection" ? connections.find((connection) => connection.name === name)?.application : name;
  return (
    (kind === "Application" || kind === "ChorusProConnection") &&
    applications.some(({ name: other, enabled, subscriptions }) => other === application && enabled && subscriptions.length > 0)
  );
}
