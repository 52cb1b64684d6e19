import type { Localized } from "@pistectl/words";

/** What there is to do about the fields of a form that are to hold nothing any more. */
export function emptiedFields(values: Readonly<Record<string, string>>): readonly Localized[] {
  return Object.entries(values)
    .filter(([, value]) => value === "")
    .map(([label]) => ({ en: `Empty the field « ${label} ».`, fr: `Videz le champ « ${label} ».` }));
}
