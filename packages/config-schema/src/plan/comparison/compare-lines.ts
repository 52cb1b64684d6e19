import type { FieldChange } from "../plan.ts";
import type { ContentLine } from "./content-lines.ts";

/** What differs between the lines of two declarations of an object, in the order of the schema, and how many lines do not. */
export function compareLines(
  before: readonly ContentLine[],
  after: readonly ContentLine[],
): { readonly fields: readonly FieldChange[]; readonly unchanged: number } {
  // Of a new object every line is.
  if (before.length === 0) return { fields: after.flatMap((line) => lineChange(undefined, line) ?? []), unchanged: 0 };
  const old = new Map(before.map((line) => [line.key, line]));
  const young = new Map(after.map((line) => [line.key, line]));
  const keys = mergedOrder([...old.keys()], [...young.keys()]);
  const fields = keys.flatMap((key) => lineChange(old.get(key), young.get(key)) ?? []);
  return { fields, unchanged: keys.length - fields.length };
}

function lineChange(before: ContentLine | undefined, after: ContentLine | undefined): FieldChange | null {
  const line = after ?? before;
  if (line === undefined || before?.meaning === after?.meaning) return null;
  const sensitive = before?.sensitive === true || after?.sensitive === true;
  return {
    pointer: line.pointer,
    label: line.label,
    action: before === undefined ? "create" : after === undefined ? "delete" : "update",
    before: sensitive ? null : (before?.value ?? null),
    after: sensitive ? null : (after?.value ?? null),
    knownAfterCreation: false,
    sensitive,
    forcesReplacement: false,
  };
}

/** The order of `after`; what only `before` has follows what it followed there. */
function mergedOrder(before: readonly string[], after: readonly string[]): readonly string[] {
  const kept = new Set(after);
  const followers = new Map<string | null, string[]>();
  let previous: string | null = null;
  for (const key of before) {
    if (kept.has(key)) previous = key;
    else {
      const group = followers.get(previous);
      if (group === undefined) followers.set(previous, [key]);
      else group.push(key);
    }
  }
  return [...(followers.get(null) ?? []), ...after.flatMap((key) => [key, ...(followers.get(key) ?? [])])];
}
