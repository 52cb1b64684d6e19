import type { Localized } from "@pistectl/words";
import type { CatalogueEntry } from "../catalogue/catalogue-entry.ts";
import type { ManifestDocument } from "../document/manifest-document.ts";
import type { Declaration } from "./comparison/declaration.ts";

/** What `planProject` looks at. */
export type PlanInput = PlanSides<ManifestDocument> & PlanSettings;

/** What `planDeclarations` looks at. A document that stands on both sides is the same object. */
export type DeclaredPlanInput = PlanSides<Declaration> & PlanSettings;

interface PlanSides<Document> {
  /** What has been declared until now; it may break rules and the schema. */
  readonly base: readonly Document[];
  readonly current: readonly Document[];
  /** What the project declares besides, before and now: no part of the plan, but known to those that are. */
  readonly around?: readonly Document[];
}

/** What a plan depends on besides. */
export interface PlanSettings {
  /** What to know about the base; none when absent. */
  readonly baseRemarks?: readonly Localized[];
  /** Embedded catalogue with the project's own `Api` documents over it. */
  readonly catalogue: readonly CatalogueEntry[];
  /** Operands of the `pistectl check` that proves the whole, as typed. */
  readonly checkPaths: readonly string[];
  /** Value of its `--config`, as typed; null or absent when the plan was made without. */
  readonly checkConfiguration?: string | null;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}
