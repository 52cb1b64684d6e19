import type { PlainValue } from "@pistectl/config-schema/plan";
import { pointerTokens } from "@pistectl/words";

/**
 * Which parts of a value have a property, in the shape of the value as Terraform's plans have it (`after_unknown`, `after_sensitive`): `true` for a part
 * that has it, keys of objects left out where nothing below has, items of lists kept as `false`.
 */
export type ValueMarks = boolean | readonly ValueMarks[] | { readonly [key: string]: ValueMarks };

/** Marks the places that the JSON Pointers lead to; a place that the value does not have yet is marked all the same. */
export function valueMarks(value: PlainValue | undefined, pointers: readonly string[]): ValueMarks {
  const root: Branch = { marked: false, below: new Map() };
  for (const pointer of pointers) {
    let branch = root;
    for (const step of pointerTokens(pointer)) {
      const next = branch.below.get(step) ?? { marked: false, below: new Map() };
      branch.below.set(step, next);
      branch = next;
    }
    branch.marked = true;
  }
  return marksAt(value, root);
}

interface Branch {
  marked: boolean;
  readonly below: Map<string, Branch>;
}

function marksAt(value: PlainValue | undefined, branch: Branch | undefined): ValueMarks {
  if (branch?.marked === true) return true;
  if (isList(value)) return value.map((item, index) => marksAt(item, branch?.below.get(String(index))));
  const isLeaf = typeof value !== "object" || value === null;
  if (isLeaf && (branch === undefined || branch.below.size === 0)) return false;
  const known = new Map(isLeaf ? [] : Object.entries(value));
  const keys = new Set([...known.keys(), ...(branch?.below.keys() ?? [])]);
  return Object.fromEntries(
    [...keys].map((key) => [key, marksAt(known.get(key), branch?.below.get(key))] as const).filter(([, marks]) => marks !== false),
  );
}

function isList(value: PlainValue | undefined): value is readonly PlainValue[] {
  return Array.isArray(value);
}
