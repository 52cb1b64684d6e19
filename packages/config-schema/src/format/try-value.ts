import type { ManifestDocument } from "../document/manifest-document.ts";
import type { ManifestNode } from "../document/manifest-node.ts";
import { join, pointerTokens } from "./find-field.ts";
import { plainValue } from "./plain-value.ts";
import { validateValue } from "./validate-value.ts";

/** A change to try: a key renamed in a mapping. */
export interface Rename {
  readonly remove: string;
  readonly set: string;
  readonly to: ManifestNode;
}

/** Whether the value that a repair would give passes the schema at its new place. */
export function wouldHold(document: ManifestDocument, pointer: string, { remove, set, to }: Rename): boolean {
  const root = plainValue(document.root);
  const mapping = at(root, pointer);
  if (mapping === undefined) return false;
  delete mapping[remove];
  mapping[set] = plainValue(to);
  return isClean(document, root, join(pointer, set));
}

/** Whether another value would pass the schema in the place of the one at a pointer. */
export function wouldFit(document: ManifestDocument, pointer: string, value: unknown): boolean {
  const root = plainValue(document.root);
  const tokens = pointerTokens(pointer);
  const last = tokens.at(-1);
  const parentPointer = pointer.slice(0, pointer.lastIndexOf("/"));
  const parent = at(root, parentPointer);
  if (last === undefined || parent === undefined) return false;
  parent[last] = value;
  return isClean(document, root, pointer);
}

function at(root: unknown, pointer: string): Record<string, unknown> | undefined {
  let value: unknown = root;
  for (const token of pointerTokens(pointer)) value = isObject(value) ? value[token] : undefined;
  return isObject(value) ? value : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isClean(document: ManifestDocument, root: unknown, pointer: string): boolean {
  return !validateValue(document.kind, root).some(
    ({ instancePath, schemaPath }) =>
      !/\/contains\//.test(schemaPath) && (instancePath === pointer || instancePath.startsWith(`${pointer}/`)),
  );
}
