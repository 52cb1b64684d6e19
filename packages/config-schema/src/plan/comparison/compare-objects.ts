import type { Localized } from "@pistectl/words";
import { isList, textAt, valueAt } from "../plain-content.ts";
import type { FieldChange, ObjectAction, ObjectChange, PlainValue } from "../plan.ts";
import { compareLines } from "./compare-lines.ts";
import { type ContentLine, contentLines, type LineIdentity, repeatedRoles } from "./content-lines.ts";
import { declaredEnvironment, type ObjectPair } from "./pair-documents.ts";

/** What happens to an object and which of its lines change; null when nothing does. Remarks on what else it means are added by those who know the portals. */
export function compareObject(pair: ObjectPair, apiKey: LineIdentity["apiKey"]): ObjectChange | null {
  const { kind, name, previousName, before, after } = pair;
  const namesakes = namesakeRemarks(pair);
  if (before !== null && before.content === after?.content && namesakes.length === 0) return null;
  const sides = [before, after].flatMap((side) => (side === null ? [] : [side.content]));
  const identity = { apiKey, sharedRoles: new Set(sides.flatMap(repeatedRoles)) };
  const linesOf = (side: ObjectPair["before"]): readonly ContentLine[] => (side === null ? [] : contentLines(side.content, identity));
  const action = actionOf(pair);
  const lines = compareLines(linesOf(before), linesOf(after));
  const isSame = action === "update" && lines.fields.length === 0;
  if (isSame && namesakes.length === 0) return null;
  const object = {
    kind,
    name,
    previousName,
    action,
    dyingReferences: [],
    before: before?.content.value ?? null,
    after: after?.content.value ?? null,
  };
  if (isSame) return { ...object, action: "none", remarks: namesakes, fields: [], unchanged: lines.unchanged };
  if (action === "none") return { ...object, remarks: [STAYS, ...namesakes], fields: [], unchanged: lines.fields.length };
  const known = action === "create" || action === "replace" ? knownAfterCreation(pair) : [];
  return {
    ...object,
    remarks: [...(action === "update" && before === null ? [EXISTS] : []), ...namesakes],
    fields: [...lines.fields.map((field) => (isForced(field, pair) ? { ...field, forcesReplacement: true } : field)), ...known],
    unchanged: lines.unchanged,
  };
}

const STAYS: Localized = { en: "stays on PISTE, no longer declared", fr: "reste sur PISTE, n'est plus déclarée" };
const EXISTS: Localized = {
  en: "exists since the account was registered: it is modified, not created",
  fr: "existe depuis l'inscription du compte : elle se modifie, elle ne se crée pas",
};

/** A second document of one name is a mistake that `validate` reports; nothing of it is planned. */
function namesakeRemarks({ before, after }: ObjectPair): readonly Localized[] {
  const count = Math.max(before?.namesakes ?? 0, after?.namesakes ?? 0);
  if (count < 2) return [];
  const where = (after?.namesakes ?? 0) > 1 ? { en: "", fr: "" } : { en: " in the base", fr: " dans la base" };
  return [
    {
      en: `${count} documents bear this name${where.en}: only the first is planned, the others are not in this plan.`,
      fr: `${count} documents portent ce nom${where.fr} : seul le premier est planifié, les autres ne sont pas dans ce plan.`,
    },
  ];
}

function actionOf(pair: ObjectPair): ObjectAction {
  const { kind, before, after } = pair;
  if (before !== null && after !== null) return changesPlace(pair) ? "replace" : "update";
  const side = after ?? before;
  // PISTE creates the sandbox application with the account and keeps it as long.
  const isSandbox = kind === "Application" && side !== null && declaredEnvironment(side.content) === "sandbox";
  if (after !== null) return isSandbox ? "update" : "create";
  return isSandbox ? "none" : "delete";
}

/** An application cannot leave its environment, nor a connection its portal. */
function changesPlace({ kind, before, after }: ObjectPair): boolean {
  if (before === null || after === null) return false;
  if (kind === "Application") return declaredEnvironment(before.content) !== declaredEnvironment(after.content);
  return kind === "ChorusProConnection" && textAt(before.content.value, "portal") !== textAt(after.content.value, "portal");
}

function isForced({ pointer }: FieldChange, pair: ObjectPair): boolean {
  return changesPlace(pair) && pointer === (pair.kind === "Application" ? "/environment" : "/portal");
}

/** Lines whose values the portal gives once the object exists. */
function knownAfterCreation({ kind, after }: ObjectPair): readonly FieldChange[] {
  if (after === null) return [];
  const { content } = after;
  if (kind === "Application") return declaredEnvironment(content) === "production" ? [CLIENT_ID, CLIENT_SECRET] : [];
  if (kind !== "ChorusProConnection") return [];
  const account = valueAt(content.value, "technicalAccount");
  return isMapping(account) && textAt(account, "login") === null && !content.secrets.has("/technicalAccount/login") ? [LOGIN] : [];
}

function unknown(pointer: string, label: string): FieldChange {
  return {
    pointer,
    label,
    action: "create",
    before: null,
    after: null,
    knownAfterCreation: true,
    sensitive: false,
    forcesReplacement: false,
  };
}

const CLIENT_ID = unknown("/oauth/clientId", "oauth.clientId");
const CLIENT_SECRET = unknown("/oauth/clientSecret", "oauth.clientSecret");
const LOGIN = unknown("/technicalAccount/login", "technicalAccount.login");

function isMapping(value: PlainValue): boolean {
  return typeof value === "object" && value !== null && !isList(value);
}
