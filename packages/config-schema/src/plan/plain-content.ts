import type { PlainValue } from "./plan.ts";

/** Reading the content of a document that may break the schema: what is absent, of another type or a secret is not there. */

/** The value of a key. */
export function valueAt(object: PlainValue, key: string): PlainValue {
  if (typeof object !== "object" || object === null || isList(object) || !Object.hasOwn(object, key)) return null;
  return object[key] ?? null;
}

/** The text of a key; blank is nothing. */
export function textAt(object: PlainValue, key: string): string | null {
  const value = valueAt(object, key);
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

/** The items of a key. */
export function listAt(object: PlainValue, key: string): readonly PlainValue[] {
  const value = valueAt(object, key);
  return isList(value) ? value : [];
}

/** Whether a value is a list. */
export function isList(value: PlainValue): value is readonly PlainValue[] {
  return Array.isArray(value);
}
