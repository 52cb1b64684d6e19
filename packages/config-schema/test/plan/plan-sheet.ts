import type { Localized } from "@pistectl/words";
import type { FieldChange, ObjectChange, Plan } from "../../src/plan/plan.ts";
import type { PortalAction } from "../../src/plan/portal-action.ts";

/** A plan as a text to review: everything in it, in both languages. */
export function planSheet({ changes, portalActions, summary }: Plan): string {
  const numbers = new Map(portalActions.map(({ id }, index) => [id, index + 1]));
  return `${[
    ...changes.map(changeSheet),
    ...portalActions.map((action, index) => actionSheet(action, index + 1, numbers)),
    Object.entries(summary)
      .map(([key, count]) => `${key} ${count}`)
      .join(", "),
  ].join("\n\n")}\n`;
}

function changeSheet({ kind, name, previousName, action, remarks, fields, unchanged }: ObjectChange): string {
  const title = `${action} ${kind} ${name}${previousName === null ? "" : ` (was ${previousName})`}`;
  return [
    title,
    ...remarks.flatMap(remarkLines),
    ...fields.map(fieldLine),
    ...(unchanged === 0 ? [] : [`  (${unchanged} unchanged)`]),
  ].join("\n");
}

function fieldLine(field: FieldChange): string {
  const { action, label, before, after, knownAfterCreation, sensitive, forcesReplacement } = field;
  const show = (value: FieldChange["after"]): string => (sensitive ? "(sensitive)" : JSON.stringify(value));
  const value = { create: () => show(after), delete: () => show(before), update: () => `${show(before)} -> ${show(after)}` }[action]();
  const symbol = { create: "+", delete: "-", update: "~" }[action];
  return `  ${symbol} ${label} = ${knownAfterCreation ? "(known after creation)" : value}${forcesReplacement ? " # forces replacement" : ""}`;
}

function actionSheet(action: PortalAction, number: number, numbers: ReadonlyMap<string, number>): string {
  const { id, portal, kind, who, title, url, path, values, commands, remarks, duration, dependsOn, source, declared } = action;
  return [
    `${number}. [${declared ? "x" : " "}] ${kind} on ${portal} by ${who}: ${id}`,
    `   ${title.en}`,
    `   ${title.fr}`,
    ...(url === null ? [] : [`   page: ${url.en}${url.fr === url.en ? "" : ` | ${url.fr}`}`]),
    ...(path.length === 0 ? [] : [`   path: ${path.join(" > ")}`]),
    ...Object.entries(values).map(([label, value]) => `   ${label} = ${JSON.stringify(value)}`),
    ...commands.map((command) => `   $ ${command}`),
    ...remarks.flatMap(remarkLines),
    ...(duration === null ? [] : [`   takes ${duration.en} | ${duration.fr}`]),
    ...(dependsOn.length === 0 ? [] : [`   after ${dependsOn.map((need) => numbers.get(need) ?? `? ${need}`).join(", ")}`]),
    `   source: ${source.en}${source.fr === source.en ? "" : ` | ${source.fr}`}`,
  ].join("\n");
}

function remarkLines({ en, fr }: Localized): readonly string[] {
  return [`   * ${en}`, `     ${fr}`];
}
