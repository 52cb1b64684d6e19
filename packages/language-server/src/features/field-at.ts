import type { Field } from "@pistectl/config-schema/editing";

/** What a format declares at a path of keys from `root`, `*` for an item of a list; undefined where it declares nothing. */
export function fieldAt(root: Field, path: readonly string[]): Field | undefined {
  return path.reduce<Field | undefined>((field, token) => field && below(field, token), root);
}

/** Keys that a mapping may have, with what each holds; of variants, those of all. */
export function keysOf(field: Field): Readonly<Record<string, Field>> {
  if (field.type === "mapping") return field.keys;
  if (field.type === "variants")
    return Object.assign({}, field.keys, ...Object.values(field.variants).map(({ keys }) => keys)) as Readonly<Record<string, Field>>;
  return {};
}

/** Names that the keys of a map may have where they are a closed list; else none. */
export function namesOf(field: Field): readonly string[] {
  return field.type === "map" && field.names !== undefined && "words" in field.names ? field.names.words : [];
}

function below(field: Field, token: string): Field | undefined {
  if (field.type === "list") return token === "*" ? field.items : field.orOne ? below(field.items, token) : undefined;
  if (field.type === "map") return field.values;
  const keys = keysOf(field);
  return Object.hasOwn(keys, token) ? keys[token] : undefined;
}
