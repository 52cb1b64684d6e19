import { addDays, daysBetween, parseCalendarDate } from "../../domain/calendar-date.ts";
import type { ConnectionFacts } from "../facts/connection-facts.ts";
import { changedEntries } from "../facts/form-entries.ts";
import { actionId } from "../walkthroughs/action-id.ts";
import { scopeOf } from "../walkthroughs/connection-scope.ts";
import { declareConnection } from "../walkthroughs/declare-connection.ts";
import { deleteConnection } from "../walkthroughs/delete-connection.ts";
import { deleteSecrets } from "../walkthroughs/delete-secrets.ts";
import type { DraftAction } from "../walkthroughs/draft-action.ts";
import { modifyConnection } from "../walkthroughs/modify-connection.ts";
import { openSpace, spaceId } from "../walkthroughs/open-space.ts";
import { technicalAccountId } from "../walkthroughs/technical-account.ts";
import { dyingCredentials } from "./dying-credentials.ts";
import { movedCredentials, wasCommitted } from "./moved-credentials.ts";
import { type ChangedObject, isFirst, type ObjectSteps, type PlanContext } from "./plan-context.ts";
import { type AccountChange, technicalAccountSteps } from "./technical-account-steps.ts";

/** Days after its renewal through which a password is valid (communaute.chorus-pro.gouv.fr, good practice). */
const LIFETIME_DAYS = 424;
/** Days before the end in which a plan asks for the renewal, as the rule on its age warns. */
const NOTICE_DAYS = 30;

/** What people do for a connection on the Chorus Pro portal. A change of portal is a new connection there and the end of the old one here. */
export function connectionSteps(object: ChangedObject<ConnectionFacts>, context: PlanContext): ObjectSteps {
  const { action, before, after } = object;
  const built =
    after === null || after.certificate
      ? []
      : before === null || isFirst(object)
        ? connect(after, false, context)
        : before.certificate
          ? connect(after, true, context)
          : update(before, after, context);
  const done = built.map(({ id }) => id);
  const goes = action === "delete" || action === "replace" ? before : null;
  const dying = goes === null ? [] : context.unused([goes.credential], scopeOf(goes));
  const left =
    goes !== null
      ? remove(goes, done, context)
      : before !== null && after !== null
        ? deleteAccountSecret(before, after.name, done, false, context)
        : [];
  return {
    actions: [...built, ...left],
    remarks: [...(after?.certificate === true ? [CERTIFICATE] : []), ...(goes === null ? [] : [dyingCredentials(dying, ACCOUNT)])],
    dying,
  };
}

const CERTIFICATE = {
  en: "The certificate mode is said to have ended on 1 January 2021: no step is listed for it; declare authentication: oauth2.",
  fr: "Le mode certificat aurait pris fin le 1er janvier 2021 : aucune étape n'est donnée pour lui ; déclarez authentication: oauth2.",
};
const ACCOUNT = {
  en: "The technical account of the connection no longer gives access through it",
  fr: "Le compte technique du raccordement n'y donne plus accès",
};

/** A connection that gives up the certificate mode has its space. */
function connect(connection: ConnectionFacts, isMigration: boolean, context: PlanContext): readonly DraftAction[] {
  const space = isMigration && connection.space !== "missing" ? null : openSpace(connection);
  const opened = space === null ? [] : [space.id];
  const renewal = !isMigration && isPasswordDue(connection, context.today) ? { declared: false, wasCommitted: false } : null;
  return [
    ...(space === null ? [] : [space]),
    ...technicalAccountSteps(connection, { isNew: true, renewal, isMoved: false }, opened),
    declareConnection(connection, [...opened, technicalAccountId(connection, "create"), ...applicationReady(connection)]),
  ];
}

function update(before: ConnectionFacts, after: ConnectionFacts, { today }: PlanContext): readonly DraftAction[] {
  const values = changedEntries(before.form, after.form);
  const space = after.space === "missing" && before.space !== "missing" ? openSpace(after) : null;
  return [
    ...(space === null ? [] : [space]),
    ...(Object.keys(values).length === 0 ? [] : [modifyConnection(after, values, [spaceId(after), ...applicationReady(after)])]),
    ...(after.hasAccount ? technicalAccountSteps(after, accountChange(before, after, today), space === null ? [] : [space.id]) : []),
  ];
}

/** A new login is a new account; a later date, or a manifest that held the password, asks for a new password. */
function accountChange(before: ConnectionFacts, after: ConnectionFacts, today: string): AccountChange {
  const isNew = !before.hasAccount || (after.login !== null && after.login !== before.login);
  const isOther = isNew && before.login !== null;
  const isExposed = !isOther && wasCommitted(before.credential, after.credential);
  const [former, renewed] = [before.passwordRenewedOn, after.passwordRenewedOn];
  const isRenewed = !isOther && former !== null && renewed !== null && renewed > former;
  return {
    isNew,
    renewal: isExposed || isRenewed ? { declared: !isExposed && renewed !== null && renewed < today, wasCommitted: isExposed } : null,
    isMoved: movedCredentials([before.credential], [after.credential]).length > 0,
  };
}

/** Actions after which the application that a connection names can be connected. */
function applicationReady({ application }: ConnectionFacts): readonly string[] {
  return application === null ? [] : ["create", "modify", "apis"].map((step) => actionId("application", application, step));
}

function isPasswordDue({ passwordRenewedOn }: ConnectionFacts, today: string): boolean {
  const renewed = passwordRenewedOn === null ? null : parseCalendarDate(passwordRenewedOn);
  const now = parseCalendarDate(today);
  const end = renewed === null ? null : parseCalendarDate(addDays(renewed, LIFETIME_DAYS));
  return now !== null && end !== null && daysBetween(now, end) <= NOTICE_DAYS;
}

function remove(connection: ConnectionFacts, built: readonly string[], context: PlanContext): readonly DraftAction[] {
  const deletion = deleteConnection(connection, [...built, ...context.replaced(connection)]);
  return [deletion, ...deleteAccountSecret(connection, connection.name, [deletion.id], true, context)];
}

function deleteAccountSecret(
  connection: ConnectionFacts,
  name: string,
  dependsOn: readonly string[],
  isLeaving: boolean,
  context: PlanContext,
): readonly DraftAction[] {
  const scope = scopeOf(connection);
  const id = actionId("connection", name, "delete", "secrets");
  const object = { kind: "ChorusProConnection", name } as const;
  const secrets = deleteSecrets(id, object, context.abandoned([connection.credential], scope), scope, dependsOn, isLeaving);
  return secrets === null ? [] : [secrets];
}
