import { groupBy, type Localized } from "@pistectl/words";
import type { Subscription } from "../facts/subscription.ts";

/** An API as the portal's list names it: name and version. */
export function subscriptionTitle({ name, version }: Subscription): string {
  return version === null ? name : `${name} ${version}`;
}

/** The same as steps of an id. */
export function subscriptionId({ name, version }: Subscription): readonly string[] {
  return version === null ? [name] : [name, version];
}

/** Where the APIs of an application are ticked. */
export function listPath(application: string): readonly string[] {
  return ["Applications", application, "Modifier l'application", "Sélectionner les API", "Appliquer les modifications"];
}

/** The list has a line for each API and version: « Nom de l'API », « Version ». */
export function rows(apis: readonly Subscription[]): Readonly<Record<string, string>> {
  const byName = groupBy(apis, ({ name }) => name);
  const isAlone = ({ name }: Subscription): boolean => byName.get(name)?.length === 1;
  return Object.fromEntries(apis.map((api) => [isAlone(api) ? api.name : subscriptionTitle(api), api.version ?? ""]));
}

/** How a title counts APIs that it does not name. */
export function countApis(count: number): Localized {
  return { en: `${count} APIs`, fr: `${count} API` };
}
