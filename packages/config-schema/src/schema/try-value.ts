import { pointerBelow, pointerToken, pointerTokens } from "@pistectl/words";
import { entryOf } from "../document/access.ts";
import type { ManifestNode } from "../document/manifest-node.ts";
import { type DeclaredDocument, validateValue } from "./declared-document.ts";
import { plainValue } from "./plain-value.ts";

/** A change to try: another key for a value of a mapping. */
export interface Rename {
  readonly set: string;
  readonly to: ManifestNode;
}

/** Whether the value that a repair would give passes the schema at its new place. */
export function wouldHold(document: DeclaredDocument, pointer: string, { set, to }: Rename): boolean {
  return passes(document, pointerBelow(pointer, set), plainValue(to));
}

/** Whether another value would pass the schema in the place of the one at a pointer. */
export function wouldFit(document: DeclaredDocument, pointer: string, value: unknown): boolean {
  return pointer !== "" && passes(document, pointer, value);
}

/** The schema judges each place by itself and by what leads there: the rest of the document, which may be large, is left out. */
function passes(document: DeclaredDocument, pointer: string, value: unknown): boolean {
  const tokens = pointerTokens(pointer);
  const parents: ManifestNode[] = [];
  let node: ManifestNode | undefined = document.root;
  for (const token of tokens) {
    if (node === undefined || node.kind === "scalar") return false;
    parents.push(node);
    node = node.kind === "mapping" ? entryOf(node, token)?.value : node.items[Number(token)];
  }
  let root = value;
  let path = "";
  for (const [index, parent] of [...parents.entries()].reverse()) {
    const token = tokens[index] ?? "";
    // `__proto__` is a key like any other.
    root = parent.kind === "sequence" ? [root] : Object.assign(Object.create(null), { [token]: root });
    path = `/${parent.kind === "sequence" ? 0 : pointerToken(token)}${path}`;
  }
  return isClean(document, root, path);
}

function isClean(document: DeclaredDocument, root: unknown, pointer: string): boolean {
  return !validateValue(document.schema, root).some(
    ({ instancePath, schemaPath }) =>
      !/\/contains\//.test(schemaPath) && (instancePath === pointer || instancePath.startsWith(`${pointer}/`)),
  );
}
