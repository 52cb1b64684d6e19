import type { Field, MappingField } from "@pistectl/config-schema/schema";

type Mapping = Readonly<Record<string, unknown>>;

/** A value that keeps to its declaration, with every key: absent ones have their default, an empty list, or null. */
export function completeValue(field: Field, value: unknown): unknown {
  if (value === undefined || value === null) {
    if (field.absent !== undefined) return field.absent;
    if (field.type === "list") return [];
    return field.type === "mapping" && field.mayBeEmpty ? completeKeys(field.keys, {}) : null;
  }
  switch (field.type) {
    case "list":
      return (value as readonly unknown[]).map((item) => completeValue(field.items, item));
    case "mapping":
      return completeKeys(field.keys, value as Mapping);
    case "variants": {
      const variant = field.variants[String((value as Mapping)[field.by])];
      return completeKeys({ ...field.keys, ...variant?.keys }, value as Mapping);
    }
    default:
      return value;
  }
}

function completeKeys(keys: MappingField["keys"], value: Mapping): Mapping {
  return Object.fromEntries(Object.entries(keys).map(([key, field]) => [key, completeValue(field, value[key])]));
}
