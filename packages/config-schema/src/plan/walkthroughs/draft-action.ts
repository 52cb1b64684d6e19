import type { PortalAction } from "../portal-action.ts";

/** What comes first when nothing else decides. */
export const STAGES = [
  "account",
  "sandbox",
  "production",
  "wait",
  "credentials",
  "connection",
  "connector",
  "partner",
  "removal",
  "proof",
] as const;

/** One of `STAGES`. */
export type Stage = (typeof STAGES)[number];

/** An action before it is put in its place; `dependsOn` may name actions that this plan does not need. */
export interface DraftAction extends Omit<PortalAction, "destructive"> {
  readonly stage: Stage;
  /** What it does shows in a `pistectl check`. */
  readonly provable: boolean;
  /** It must have been done where what depends on it is declared to be. */
  readonly implied: boolean;
}

type Required = "id" | "stage" | "portal" | "who" | "title" | "source" | "object";

/** Fills in what most actions do without. */
export function draftAction(draft: Pick<DraftAction, Required> & Partial<Omit<DraftAction, Required>>): DraftAction {
  return {
    kind: "do",
    url: null,
    path: [],
    values: {},
    commands: [],
    remarks: [],
    duration: null,
    dependsOn: [],
    declared: false,
    provable: true,
    implied: false,
    ...draft,
  };
}
