import { pointerBelow } from "@pistectl/words";
import { versionKey } from "../../catalogue/api-version.ts";
import { organizationKey } from "../../domain/organization-key.ts";
import type { Field, MappingField } from "../../schema/field.ts";
import { KIND_SCHEMAS } from "../../schema/kind-schemas.ts";
import { isList, listAt, textAt } from "../plain-content.ts";
import type { PlainValue } from "../plan.ts";
import { type DocumentContent, keyOf } from "./document-content.ts";

/** One scalar of a document. */
export interface ContentLine {
  /** What makes it the same line in another declaration: the path of its keys, list items by their identity. */
  readonly key: string;
  /** JSON Pointer in the content. */
  readonly pointer: string;
  /** Path for people: `apis["SNE-Cotation 1.0"].approval`. */
  readonly label: string;
  /** Null for a secret. */
  readonly value: string | number | boolean | null;
  /** Two lines with the same one say the same; it may hold a secret. */
  readonly meaning: string;
  readonly sensitive: boolean;
}

/** How list items are told apart. */
export interface LineIdentity {
  /** One key for all the names of an API. */
  readonly apiKey: (name: string) => string;
  /** Roles that several contacts of either declaration have: these contacts are told apart by their address. */
  readonly sharedRoles: ReadonlySet<string>;
}

/** Lines that say nothing of the object itself: `renamedFrom` speaks to `plan`. */
const NOT_CONTENT = new Set(["/renamedFrom"]);
/** Roles of which the portal's form takes the first contact: their order counts. */
const ORDERED_ROLES = new Set(["application-manager", "notifications"]);

/** Every scalar of a document, in the order of the schema, keys that it does not know last and by name. */
export function contentLines({ kind, value, secrets }: DocumentContent, identity: LineIdentity): readonly ContentLine[] {
  const lines: ContentLine[] = [];
  const visit = (node: PlainValue, field: Field | undefined, place: Place): void => {
    if (NOT_CONTENT.has(place.pointer)) return;
    const secret = secrets.get(place.pointer);
    if (secret !== undefined) lines.push({ ...place, value: null, meaning: JSON.stringify(secret), sensitive: true });
    else if (isList(node)) {
      const items = field?.type === "list" ? field.items : undefined;
      for (const [index, item] of itemPlaces(node, place, identity).entries()) visit(node[index] ?? null, items, item);
    } else if (typeof node === "object" && node !== null) {
      const mapping = field?.type === "mapping" ? field : undefined;
      for (const key of orderedKeys(node, mapping)) visit(node[key] ?? null, keyOf(mapping, key), keyPlace(place, key));
    } else if (node !== null) lines.push({ ...place, value: node, meaning: meaningOf(node, place.pointer), sensitive: false });
  };
  visit(value, KIND_SCHEMAS[kind].root, ROOT);
  return lines;
}

/** Roles that more than one contact of a document has. */
export function repeatedRoles({ value }: DocumentContent): readonly string[] {
  const roles = listAt(value, "contacts").map((contact) => textAt(contact, "role"));
  return roles.flatMap((role, index) => (role !== null && roles.indexOf(role) !== index ? [role] : []));
}

interface Place {
  readonly key: string;
  readonly pointer: string;
  readonly label: string;
}

const ROOT: Place = { key: "", pointer: "", label: "" };

/** Documents of a kind have nearly the same places: each is made once. By the place above, then by a key or what tells an item. */
const PLACES = new WeakMap<Place, Map<string, Place>>();
/** Places below another that are kept. */
const MOST_PLACES = 200;

function placeBelow(above: Place, step: string, make: () => Place): Place {
  const known = PLACES.get(above) ?? new Map<string, Place>();
  const before = known.get(step);
  if (before !== undefined) return before;
  const place = make();
  if (known.size === MOST_PLACES) known.clear();
  known.set(step, place);
  PLACES.set(above, known);
  return place;
}

function keyPlace(above: Place, name: string): Place {
  return placeBelow(above, name, () => {
    const { key, pointer, label } = above;
    const step = /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(name) ? `${label === "" ? "" : "."}${name}` : `[${JSON.stringify(name)}]`;
    return { key: pointerBelow(key, name), pointer: pointerBelow(pointer, name), label: `${label}${step}` };
  });
}

function itemPlaces(items: readonly PlainValue[], above: Place, identity: LineIdentity): readonly Place[] {
  const { key, pointer, label } = above;
  const seen = new Map<string, number>();
  return items.map((item, index) => {
    const own = itemIdentity(item, pointer, identity);
    const rank = own === null ? index : (seen.get(own.key) ?? 0);
    if (own !== null) seen.set(own.key, rank + 1);
    return placeBelow(above, own === null ? `${index}` : `${index} ${rank} ${own.key} ${own.label}`, () => {
      const shown = own === null ? `[${index}]` : `[${JSON.stringify(rank === 0 ? own.label : `${own.label} ${rank + 1}`)}]`;
      return { key: `${key}/${own?.key ?? ""}#${rank}`, pointer: `${pointer}/${index}`, label: `${label}${shown}` };
    });
  });
}

function itemIdentity(item: PlainValue, list: string, { apiKey, sharedRoles }: LineIdentity): { key: string; label: string } | null {
  if (list === "/apis") {
    const name = textAt(item, "name");
    const version = textAt(item, "version");
    if (name === null) return null;
    return { key: JSON.stringify([apiKey(name), versionKey(version ?? "")]), label: version === null ? name : `${name} ${version}` };
  }
  if (list === "/contacts") {
    const role = textAt(item, "role");
    if (role === null) return null;
    const email = sharedRoles.has(role) && !ORDERED_ROLES.has(role) ? textAt(item, "email") : null;
    return { key: JSON.stringify([role, email]), label: email === null ? role : `${role} ${email}` };
  }
  if (list === "/bindings") {
    const structure = textAt(item, "structure")?.replace(/\s/gu, "") ?? null;
    return structure === null ? null : { key: structure, label: structure };
  }
  return null;
}

function orderedKeys(object: { readonly [key: string]: PlainValue }, mapping: MappingField | undefined): readonly string[] {
  const known = Object.keys(mapping?.keys ?? {}).filter((key) => Object.hasOwn(object, key));
  const others = Object.keys(object).filter((key) => keyOf(mapping, key) === undefined);
  return [...known, ...others.sort()];
}

function meaningOf(value: string | number | boolean, pointer: string): string {
  return JSON.stringify(pointer === "/organization" && typeof value === "string" ? organizationKey(value) : value);
}
