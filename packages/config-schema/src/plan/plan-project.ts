import { apiFinder } from "../catalogue/api-finder.ts";
import { foldApiName } from "../catalogue/fold-api-name.ts";
import type { ManifestDocument } from "../document/manifest-document.ts";
import { maskerOf } from "../secrets/masker-of.ts";
import { compareObject } from "./comparison/compare-objects.ts";
import { type Declaration, declarationsOf } from "./comparison/declaration.ts";
import { pairDocuments } from "./comparison/pair-documents.ts";
import type { ObjectChange, Plan, PlanSummary } from "./plan.ts";
import { planActions } from "./plan-actions.ts";
import type { DeclaredPlanInput, PlanInput } from "./plan-input.ts";
import type { PortalAction } from "./portal-action.ts";
import type { ObjectSteps } from "./steps/plan-context.ts";

/** Compares two declarations of a project and lists what people have to do on the portals to go from one to the other. No value that looks like a secret is in it. */
export function planProject({ base, current, around = [], ...settings }: PlanInput): Plan {
  const documents = [...new Set([...base, ...current, ...around])];
  const declarations = declarationsOf(documents);
  const known = new Map(documents.map((document, index) => [document, declarations[index]]));
  const declared = (side: readonly ManifestDocument[]): readonly Declaration[] => side.flatMap((document) => known.get(document) ?? []);
  return planDeclarations({ ...settings, base: declared(base), current: declared(current), around: declared(around) });
}

/** The same for a caller that has not kept the documents. */
export function planDeclarations(input: DeclaredPlanInput): Plan {
  const { base, current, catalogue } = input;
  const declared = new Set(current.map(documentKey));
  const around = (input.around ?? []).filter((document) => !declared.has(documentKey(document)));
  const find = apiFinder(catalogue);
  const apiKey = (name: string): string => foldApiName(find(name)?.name ?? name);
  const objects = pairDocuments([...base, ...around], [...current, ...around]).map((pair) => ({
    pair,
    change: compareObject(pair, apiKey),
  }));
  const { actions, notes } = planActions(objects, find, input, base.length === 0);
  const changes = objects.flatMap(({ change }) => (change === null ? [] : [withNotes(change, notes.get(change))]));
  const portalActions = actions.map(
    ({ stage, provable: _provable, implied: _implied, ...action }): PortalAction => ({ ...action, destructive: stage === "removal" }),
  );
  const mask = maskerOf([...base, ...current, ...around].map(({ secrets }) => secrets));
  return mask({ remarks: input.baseRemarks ?? [], changes, portalActions, summary: summaryOf(changes, portalActions) });
}

function documentKey({ kind, name }: Declaration): string {
  return JSON.stringify([kind, name]);
}

function withNotes(change: ObjectChange, notes: Pick<ObjectSteps, "remarks" | "dying"> | undefined): ObjectChange {
  if (notes === undefined) return change;
  const { remarks, dying } = notes;
  return { ...change, remarks: [...change.remarks, ...remarks], dyingReferences: dying.flatMap(({ reference }) => reference ?? []) };
}

function summaryOf(changes: readonly ObjectChange[], actions: readonly PortalAction[]): PlanSummary {
  const count = (...wanted: readonly ObjectChange["action"][]): number => changes.filter(({ action }) => wanted.includes(action)).length;
  return {
    create: count("create", "replace"),
    update: count("update"),
    replace: count("replace"),
    delete: count("delete", "replace"),
    actions: actions.length,
    waits: actions.filter(({ kind }) => kind === "wait").length,
  };
}
