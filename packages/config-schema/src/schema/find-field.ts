import { pointerBelow, pointerTokens } from "@pistectl/words";
import { nodeAt } from "../document/access.ts";
import type { ManifestNode } from "../document/manifest-node.ts";
import type { DeclaredDocument, DeclaredSchema } from "./declared-document.ts";
import type { Field, MappingField, VariantsField } from "./field.ts";

/** A declaration at its place in a document: variants have become the mapping that their word makes of them. */
export type PlacedField = Exclude<Field, VariantsField | MappingField> | PlacedMapping;

/** A mapping at its place. */
export interface PlacedMapping extends MappingField {
  /** What else it could be, by name, with the keys that it would have: another kind of document, another variant. */
  readonly others?: DeclaredSchema["others"];
}

/** The declaration of the value at a JSON Pointer; undefined below a free or unknown key. */
export function findField({ root, schema }: Pick<DeclaredDocument, "root" | "schema">, pointer: string): PlacedField | undefined {
  const { root: declared, others } = schema;
  let at = "";
  let field: PlacedField | undefined = { ...declared, ...(others && { others }) };
  for (const token of pointerTokens(pointer)) {
    at = pointerBelow(at, token);
    const place = at;
    const child: Field | undefined = field && below(field, token);
    field = child?.type === "variants" ? mappingOfVariant(child, nodeAt({ root }, place)) : child;
  }
  return field;
}

/** The mapping that a declaration is, or that it is a list of. */
export function mappingOf(field: Field | undefined): PlacedMapping | undefined {
  if (field?.type === "list") return field.orOne ? mappingOf(field.items) : undefined;
  return field?.type === "mapping" ? field : undefined;
}

/** Names that the keys of a value may have; none where any may stand. */
export function keysOf(field: Field | undefined): readonly string[] {
  if (field?.type === "map") return field.names && "words" in field.names ? field.names.words : [];
  return Object.keys(mappingOf(field)?.keys ?? {});
}

function below(field: Field, token: string): Field | undefined {
  if (field.type === "list" && /^\d+$/.test(token)) return field.items;
  if (field.type === "map") return field.values;
  const mapping = mappingOf(field);
  return mapping && Object.hasOwn(mapping.keys, token) ? mapping.keys[token] : undefined;
}

function mappingOfVariant(field: VariantsField, node: ManifestNode | undefined): PlacedMapping {
  const { by, keys, variants, ...declared } = field;
  const found = node?.kind === "mapping" ? node.entries.find(({ key }) => key === by)?.value : undefined;
  const word = found?.kind === "scalar" ? String(found.value) : "";
  const own = Object.hasOwn(variants, word) ? variants[word]?.keys : undefined;
  const others = Object.entries(variants).filter(([other]) => other !== word);
  return {
    ...declared,
    type: "mapping",
    keys: { ...keys, ...own },
    others: Object.fromEntries(others.map(([other, variant]) => [other, variant.keys])),
  };
}

/** Where a format has a key: the path of the mapping that holds it, `[]` for the items of a list, empty for the document. */
export type KeyFinder = (schema: DeclaredSchema, key: string) => readonly string[];

/** For keys that are looked for again and again in the same formats. */
export function keyFinder(): KeyFinder {
  const known = new Map<DeclaredSchema, ReadonlyMap<string, readonly string[]>>();
  return (schema, key) => {
    const places = known.get(schema) ?? placesOfKeys(schema);
    known.set(schema, places);
    return places.get(key) ?? [];
  };
}

function placesOfKeys({ root }: DeclaredSchema): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  const visit = (field: Field, path: string): void => {
    if (field.type === "list") visit(field.items, `${path}[]`);
    if (field.type !== "mapping" && field.type !== "variants") return;
    for (const name of Object.keys(field.keys)) {
      const known = places.get(name);
      if (known === undefined) places.set(name, [path]);
      else known.push(path);
    }
    for (const [name, child] of Object.entries(field.keys)) {
      // Marks repeat the keys that they speak of.
      if (name !== "marks") visit(child, path === "" ? name : `${path}.${name}`);
    }
  };
  visit(root, "");
  return places;
}
