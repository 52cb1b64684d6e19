import { pointerBelow } from "@pistectl/words";
import type { Kind, ManifestDocument } from "../../document/manifest-document.ts";
import type { ManifestNode, ScalarNode } from "../../document/manifest-node.ts";
import type { Field, MappingField } from "../../schema/field.ts";
import { KIND_SCHEMAS } from "../../schema/kind-schemas.ts";
import type { FileSecrets } from "../../secrets/file-secrets.ts";
import { spansWithin } from "../../secrets/spans-within.ts";
import type { PlainValue } from "../plan.ts";

/** What a document declares, in a form that can be compared and shown. */
export interface DocumentContent {
  readonly kind: Kind;
  /** Without `apiVersion` and `kind`, defaults filled in, identifiers as text, secrets null. */
  readonly value: PlainValue;
  /** Values that look like secrets, by JSON Pointer: to be compared, never shown. */
  readonly secrets: ReadonlyMap<string, string>;
}

/** Reads a document that may break the schema: what is of another type than expected is kept as it is. */
export function documentContent({ kind, root }: ManifestDocument, hidden: FileSecrets): DocumentContent {
  const secrets = new Map<string, string>();

  const read = (node: ManifestNode, field: Field | undefined, pointer: string): PlainValue => {
    switch (node.kind) {
      case "scalar":
        if (node.value === null || spansWithin(hidden.spans, node.span).length === 0) return scalarValue(node, field);
        secrets.set(pointer, String(node.value));
        return null;
      case "sequence":
        return node.items.map((item, index) => read(item, field?.type === "list" ? field.items : undefined, `${pointer}/${index}`));
      case "mapping": {
        const mapping = field?.type === "mapping" ? field : undefined;
        const object: Record<string, PlainValue> = { ...defaultsOf(mapping) };
        for (const { key, value } of node.entries) {
          if (pointer === "" && (key === "apiVersion" || key === "kind")) continue;
          const content = read(value, keyOf(mapping, key), pointerBelow(pointer, key));
          // It is a key like any other.
          if (key === "__proto__")
            Object.defineProperty(object, key, { value: content, enumerable: true, writable: true, configurable: true });
          else object[key] = content;
        }
        return object;
      }
    }
  };
  return { kind, value: read(root, KIND_SCHEMAS[kind].root, ""), secrets };
}

/** The declaration of a key. */
export function keyOf(mapping: MappingField | undefined, key: string): Field | undefined {
  return mapping !== undefined && Object.hasOwn(mapping.keys, key) ? mapping.keys[key] : undefined;
}

/** An identifier without its quotes is the same identifier. */
function scalarValue({ value, source }: ScalarNode, field: Field | undefined): PlainValue {
  return field?.type === "identifier" && typeof value === "number" ? source : value;
}

function defaultsOf(mapping: MappingField | undefined): Readonly<Record<string, boolean>> {
  if (mapping === undefined) return {};
  const known = DEFAULTS.get(mapping) ?? flagsOf(mapping);
  DEFAULTS.set(mapping, known);
  return known;
}

const DEFAULTS = new WeakMap<MappingField, Readonly<Record<string, boolean>>>();

function flagsOf({ keys }: MappingField): Readonly<Record<string, boolean>> {
  const flags = Object.entries(keys).flatMap(([key, field]) => (field.type === "flag" ? [[key, field.absent] as const] : []));
  return Object.fromEntries(flags);
}
