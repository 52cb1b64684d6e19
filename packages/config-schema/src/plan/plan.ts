import type { Localized } from "@pistectl/words";
import type { Kind } from "../document/manifest-document.ts";
import type { PortalAction } from "./portal-action.ts";

/** A value of a manifest as JSON has it. */
export type PlainValue = string | number | boolean | null | readonly PlainValue[] | { readonly [key: string]: PlainValue };

/** What happens to an object, which is one document: `none` is shown only when there is a remark to read. */
export type ObjectAction = "create" | "update" | "replace" | "delete" | "none";

/** What changed between two declarations, and what people have to do on the portals for it. */
export interface Plan {
  /** What to know before the rest is read: that the base is not what the tree comes from. */
  readonly remarks: readonly Localized[];
  /** By kind, in the order of `KINDS`, then by name. */
  readonly changes: readonly ObjectChange[];
  /** In an order that respects `dependsOn`. */
  readonly portalActions: readonly PortalAction[];
  readonly summary: PlanSummary;
}

/** A replacement counts in `create`, `delete` and `replace`; waits count among the actions. */
export interface PlanSummary {
  readonly create: number;
  readonly update: number;
  readonly replace: number;
  readonly delete: number;
  readonly actions: number;
  readonly waits: number;
}

/** What changed in one document. */
export interface ObjectChange {
  readonly kind: Kind;
  /** Name after the change; before it when the object is deleted. */
  readonly name: string;
  /** Former name, when `renamedFrom` leads to it, or when the portals know it as the same object. */
  readonly previousName: string | null;
  readonly action: ObjectAction;
  /** Why it is so, or what else it means: a sandbox application that stays, credentials that die with the object. */
  readonly remarks: readonly Localized[];
  /** References of the credentials that die with the object and that nothing else declared uses. */
  readonly dyingReferences: readonly string[];
  /** Content without `apiVersion` and `kind`, secrets replaced by null; null when there was none. */
  readonly before: PlainValue;
  /** The same after the change; null when there will be none. */
  readonly after: PlainValue;
  /** Changed lines only, in the order of the schema; for a created or deleted object, all of them. */
  readonly fields: readonly FieldChange[];
  /** Number of lines that did not change. */
  readonly unchanged: number;
}

/** One changed line of an object: a scalar, or the place of a value that will be known later. */
export interface FieldChange {
  /** JSON Pointer in `after`, or in `before` when the line goes. List items that have a name of their own are matched by it, not by their place. */
  readonly pointer: string;
  /** The same for people: `apis["SNE-Cotation 1.0"].approval`. */
  readonly label: string;
  readonly action: "create" | "update" | "delete";
  /** Null when there was none, and when it is a secret. */
  readonly before: string | number | boolean | null;
  /** Null when there will be none, when it is a secret, and when it is known only after creation. */
  readonly after: string | number | boolean | null;
  /** Given by the portal once the object exists. */
  readonly knownAfterCreation: boolean;
  /** A value that looks like a secret: neither side is to be shown. */
  readonly sensitive: boolean;
  /** The portal cannot edit it. */
  readonly forcesReplacement: boolean;
}
