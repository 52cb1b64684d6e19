import { pointerTokens } from "@pistectl/words";
import type { Kind } from "../document/manifest-document.ts";
import type { Field, MappingField } from "./field.ts";
import { FORMATS } from "./formats.ts";

/** The declaration of the value at a JSON Pointer; undefined below a free or unknown key. */
export function findField(kind: Kind, pointer: string): Field | undefined {
  let field: Field | undefined = FORMATS[kind].root;
  for (const token of pointerTokens(pointer)) field = field && below(field, token);
  return field;
}

/** The mapping that a declaration is, or that it is a list of. */
export function mappingOf(field: Field | undefined): MappingField | undefined {
  if (field?.type === "list") return field.orOne ? mappingOf(field.items) : undefined;
  return field?.type === "mapping" ? field : undefined;
}

function below(field: Field, token: string): Field | undefined {
  if (field.type === "list" && /^\d+$/.test(token)) return field.items;
  const mapping = mappingOf(field);
  return mapping && Object.hasOwn(mapping.keys, token) ? mapping.keys[token] : undefined;
}

/** Where a kind has a key: the path of the mapping that holds it, `[]` for the items of a list, empty for the document. */
export function keyFinder(): (kind: Kind, key: string) => readonly string[] {
  const known = new Map<Kind, ReadonlyMap<string, readonly string[]>>();
  return (kind, key) => {
    const places = known.get(kind) ?? placesOfKeys(kind);
    known.set(kind, places);
    return places.get(key) ?? [];
  };
}

function placesOfKeys(kind: Kind): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  const visit = (field: Field, path: string): void => {
    if (field.type === "list") visit(field.items, `${path}[]`);
    if (field.type !== "mapping") return;
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
  visit(FORMATS[kind].root, "");
  return places;
}
