import type { ObjectChange, Plan } from "@pistectl/config-schema/plan";

/** The changes that take something away: the object goes, a line of it goes, or an action for it removes something; what is declared done is no more to come. */
export function changeLosses({ changes, portalActions }: Pick<Plan, "changes" | "portalActions">): ReadonlySet<ObjectChange> {
  const reduced = new Set(
    portalActions.filter(({ destructive, declared }) => destructive && !declared).map(({ object }) => objectKey(object)),
  );
  return new Set(
    changes.filter(
      (change) =>
        change.action === "delete" ||
        change.action === "replace" ||
        (change.action === "update" && (change.fields.some(({ action }) => action === "delete") || reduced.has(objectKey(change)))),
    ),
  );
}

/** What makes two mentions of an object one. */
export function objectKey({ kind, name }: Pick<ObjectChange, "kind" | "name">): string {
  return `${kind} ${name}`;
}
