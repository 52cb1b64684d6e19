import { expect, test } from "vitest";
import { walkScalars } from "../src/document/walk-scalars.ts";
import { readManifestFile } from "../src/reading/read-manifest-file.ts";
import { identifierNodes } from "../src/rules/identity/identifier-nodes.ts";
import type { Field } from "../src/schema/field.ts";
import { KIND_SCHEMAS } from "../src/schema/kind-schemas.ts";

/** A value for a field in which every identifier is the number 1, and everything else is left out. */
function sample(field: Field): unknown {
  if (field.type === "identifier") return 1;
  if (field.type === "list") return [sample(field.items)];
  return field.type === "mapping" ? Object.fromEntries(Object.entries(field.keys).map(([key, value]) => [key, sample(value)])) : null;
}

function pointersOfOnes(value: unknown, pointer = ""): readonly string[] {
  if (value === 1) return [pointer];
  return typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, child]) => pointersOfOnes(child, `${pointer}/${key}`))
    : [];
}

test.each(Object.values(KIND_SCHEMAS))("the identifiers of $kind are those of the format", ({ kind, root }) => {
  const value = { ...(sample(root) as Record<string, unknown>), apiVersion: "pistectl/v1", kind };
  const { documents } = readManifestFile({ path: "a.piste.json", text: JSON.stringify(value), byteOrderMark: false });
  const found = documents.flatMap((document) =>
    Array.from(identifierNodes(document, walkScalars(document.root)), ({ pointer }) => pointer),
  );
  expect(documents).toHaveLength(1);
  expect(found).toEqual(pointersOfOnes(value));
});
