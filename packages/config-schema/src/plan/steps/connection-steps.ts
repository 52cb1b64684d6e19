import type { Localized } from "@pistectl/words";
import { addDays, daysBetween, parseCalendarDate } from "../../domain/calendar-date.ts";
import type { ConnectionFacts } from "../facts/connection-facts.ts";
import { changedEntries } from "../facts/form-entries.ts";
import { actionId } from "../walkthroughs/action-id.ts";
import { awaitConnection } from "../walkthroughs/await-connection.ts";
import { scopeOf } from "../walkthroughs/connection-scope.ts";
import { declareConnection } from "../walkthroughs/declare-connection.ts";
import { deleteConnection } from "../walkthroughs/delete-connection.ts";
import { deleteSecrets } from "../walkthroughs/delete-secrets.ts";
import type { DraftAction } from "../walkthroughs/draft-action.ts";
import { grantAuthorisations } from "../walkthroughs/grant-authorisations.ts";
import { modifyConnection } from "../walkthroughs/modify-connection.ts";
import { openSpace, spaceId } from "../walkthroughs/open-space.ts";
import { stillDependent } from "../walkthroughs/still-dependent.ts";
import { technicalAccountId } from "../walkthroughs/technical-account.ts";
import { dyingCredentials } from "./dying-credentials.ts";
import { movedCredentials, wasCommitted } from "./moved-credentials.ts";
import { type ChangedObject, isFirst, type ObjectSteps, type PlanContext } from "./plan-context.ts";
import { selections } from "./subscribe.ts";
import { type AccountChange, technicalAccountSteps } from "./technical-account-steps.ts";
import { movedClaims } from "./unclaimed.ts";

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
  const needed = goes === null || after !== null ? [] : stillDependent(context.dependentsOfConnection(goes));
  const dying = goes === null ? [] : context.unused([goes.credential], scopeOf(goes));
  const left =
    goes !== null
      ? remove(goes, needed, done, context)
      : before !== null && after !== null
        ? deleteAccountSecret(before, after.name, done, false, context)
        : [];
  return {
    actions: [...built, ...left],
    remarks: [
      ...(after?.certificate === true ? [CERTIFICATE] : []),
      ...(action === "update" && before !== null && after !== null && isMoved(before, after) ? movedClaims(before, after, context) : []),
      ...(goes === null ? [] : [dyingCredentials(dying, ACCOUNT)]),
      ...needed,
    ],
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
  const hasSpace = isMigration ? connection.space !== "missing" : context.hasSpace(connection);
  const access = hasSpace ? [] : accessSteps(connection);
  const isNew = isMigration || !context.hasAccount(connection);
  const renewal = !isMigration && isPasswordDue(connection, context.today) ? { declared: false, wasCommitted: false } : null;
  const account = { isNew, renewal, isMoved: !isNew && !context.hasStored(connection), others: context.otherLogins(connection) };
  const ready = [...access.map(({ id }) => id), technicalAccountId(connection, "create"), ...applicationReady(connection)];
  const declaration = declareConnection(connection, ready);
  return [
    ...access,
    ...technicalAccountSteps(connection, account, accountNeeds(connection, access)),
    declaration,
    awaitConnection(connection, [declaration.id]),
  ];
}

/** The space of a structure, and who may work in it. */
function accessSteps(connection: ConnectionFacts): readonly DraftAction[] {
  const space = openSpace(connection);
  return [space, grantAuthorisations(connection, [space.id])];
}

/** An account that is declared does not wait for a space that is declared missing: the manifest contradicts itself, and says of the space what is to be done. */
function accountNeeds(connection: ConnectionFacts, access: readonly DraftAction[]): readonly string[] {
  return access.filter(({ id, declared }) => id === spaceId(connection) && (declared || !connection.accountExists)).map(({ id }) => id);
}

function update(before: ConnectionFacts, after: ConnectionFacts, context: PlanContext): readonly DraftAction[] {
  if (isMoved(before, after)) return move(before, after, context);
  const values = changedEntries(before.form, after.form);
  const space = after.space === "missing" && before.space !== "missing" ? openSpace(after) : null;
  const form = Object.keys(values).length === 0 ? [] : [modifyConnection(after, values, [spaceId(after), ...applicationReady(after)])];
  return [
    ...(space === null ? [] : [space]),
    ...form,
    ...(before.application === after.application
      ? []
      : [
          awaitConnection(
            after,
            form.map(({ id }) => id),
          ),
        ]),
    ...(after.hasAccount ? technicalAccountSteps(after, accountChange(before, after, context), space === null ? [] : [space.id]) : []),
  ];
}

/** Another structure has a space, authorisations and a technical account of its own, whatever was there for the former one. */
function move(before: ConnectionFacts, after: ConnectionFacts, context: PlanContext): readonly DraftAction[] {
  const { login, space } = after;
  const isOther = login !== null && login !== before.login;
  const target = {
    ...after,
    login: isOther ? login : null,
    accountExists: false,
    space: space === "open" ? null : space,
  };
  const access = context.hasSpace(target) ? [] : accessSteps(target);
  const isNew = !(isOther && context.hasAccount(target));
  const account = { isNew, renewal: null, isMoved: !isNew && !context.hasStored(target), others: context.otherLogins(after) };
  const needs = [...access.map(({ id }) => id), technicalAccountId(target, "create"), ...applicationReady(target)];
  const form = modifyConnection(target, changedEntries(before.form, after.form), needs);
  return [...access, ...technicalAccountSteps(target, account, accountNeeds(target, access)), form, awaitConnection(target, [form.id])];
}

/** Blanks in a SIRET are no other structure. */
function isMoved(before: ConnectionFacts, after: ConnectionFacts): boolean {
  const [former, current] = [before.structure, after.structure].map((structure) => structure?.replace(/\s/gu, "") ?? null);
  return current !== null && former !== null && current !== former;
}

/** A new login is a new account; a later date, or a manifest that held the password, asks for a new password. */
function accountChange(before: ConnectionFacts, after: ConnectionFacts, { today, otherLogins }: PlanContext): AccountChange {
  const isNew = !before.hasAccount || (after.login !== null && after.login !== before.login);
  const isOther = isNew && before.login !== null;
  const isExposed = !isOther && wasCommitted(before.credential, after.credential);
  const [former, renewed] = [before.passwordRenewedOn, after.passwordRenewedOn];
  const isRenewed = !isOther && former !== null && renewed !== null && renewed > former;
  return {
    isNew,
    renewal: isExposed || isRenewed ? { declared: !isExposed && renewed !== null && renewed < today, wasCommitted: isExposed } : null,
    isMoved: movedCredentials([before.credential], [after.credential]).length > 0,
    others: otherLogins(after),
  };
}

/** Actions after which the application that a connection names can be connected. */
function applicationReady({ application }: ConnectionFacts): readonly string[] {
  if (application === null) return [];
  return [...["create", "modify"].map((step) => actionId("application", application, step)), ...selections(application)];
}

function isPasswordDue({ passwordRenewedOn }: ConnectionFacts, today: string): boolean {
  const renewed = passwordRenewedOn === null ? null : parseCalendarDate(passwordRenewedOn);
  const now = parseCalendarDate(today);
  const end = renewed === null ? null : parseCalendarDate(addDays(renewed, LIFETIME_DAYS));
  return now !== null && end !== null && daysBetween(now, end) <= NOTICE_DAYS;
}

function remove(
  connection: ConnectionFacts,
  needed: readonly Localized[],
  built: readonly string[],
  context: PlanContext,
): readonly DraftAction[] {
  const done = [...built, ...context.replaced(connection), ...context.disconnected(connection)];
  const deletion = deleteConnection(connection, needed, done);
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
