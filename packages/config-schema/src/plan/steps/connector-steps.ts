import type { ConnectorFacts } from "../facts/connector-facts.ts";
import { connectorSettings, type Setting } from "../facts/connector-settings.ts";
import { actionId } from "../walkthroughs/action-id.ts";
import { clearConnector } from "../walkthroughs/clear-connector.ts";
import { configureConnector } from "../walkthroughs/configure-connector.ts";
import type { DraftAction } from "../walkthroughs/draft-action.ts";
import { isTooOld } from "../walkthroughs/open-bee.ts";
import { upgradeConnector } from "../walkthroughs/upgrade-connector.ts";
import type { ChangedObject, ObjectSteps, PlanContext } from "./plan-context.ts";
import { selections } from "./subscribe.ts";

/** What people do in a product that uses the credentials. */
export function connectorSteps({ before, after }: ChangedObject<ConnectorFacts>, context: PlanContext): ObjectSteps {
  if (after === null) return { actions: before === null ? [] : clear(before, before.name, [], context), remarks: [], dying: [] };
  return after.certificate
    ? { actions: [], remarks: [CERTIFICATE], dying: [] }
    : { actions: [...upgrade(before, after), ...configure(before, after, context)], remarks: [], dying: [] };
}

const CERTIFICATE = {
  en: "The certificate mode is said to have ended on 1 January 2021: no step is listed for it; declare authentication: oauth2.",
  fr: "Le mode certificat aurait pris fin le 1er janvier 2021 : aucune étape n'est donnée pour lui ; déclarez authentication: oauth2.",
};

function upgrade(before: ConnectorFacts | null, after: ConnectorFacts): readonly DraftAction[] {
  const isChanged = before !== null && before.product === after.product && before.version !== after.version;
  const isOld = after.version !== null && isTooOld(after.product, after.version);
  return after.version !== null && (isChanged || (isOld && before === null)) ? [upgradeConnector(after)] : [];
}

function configure(before: ConnectorFacts | null, after: ConnectorFacts, context: PlanContext): readonly DraftAction[] {
  // Another product or another role: nothing of the old configuration holds.
  const isSame = before !== null && before.product === after.product && before.isRecipient === after.isRecipient;
  const former = new Map((isSame ? connectorSettings(before) : []).map((setting) => [setting.structure, currentKey(setting, context)]));
  const entered = connectorSettings(after)
    .filter((setting) => former.get(setting.structure) !== currentKey(setting, context))
    .map((setting) => configureConnector(after, setting, readyFor(after, setting, context)));
  const done = entered.map(({ id }) => id);
  return [...entered, ...(before === null ? [] : clear(before, after.name, done, context))];
}

/** Takes out what no declared connector enters in the product any more; `name` is the one that the document has now. */
function clear(before: ConnectorFacts, name: string, dependsOn: readonly string[], { isBound }: PlanContext): readonly DraftAction[] {
  const { product, bindings } = before;
  const isLeft = (structure: string | null): boolean => !isBound(product, structure);
  return connectorSettings(before)
    .filter(({ structure }) => isLeft(structure) && (structure !== null || bindings.every((binding) => isLeft(binding.structure))))
    .map(({ structure }) => clearConnector({ ...before, name }, structure, dependsOn));
}

/** Two settings with the same one use the same credentials: a renamed application is the same. */
function currentKey({ applications }: Setting, { currentName }: PlanContext): string {
  return JSON.stringify(applications.map(currentName));
}

function readyFor({ name }: ConnectorFacts, { applications }: Setting, { connected }: PlanContext): readonly string[] {
  return [
    actionId("connector", name, "upgrade"),
    ...applications.flatMap((application) => [
      ...["credentials", "create", "modify"].map((step) => actionId("application", application, step)),
      ...selections(application),
      ...connected(application),
    ]),
  ];
}
