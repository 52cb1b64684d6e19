import { apiFinder } from "../catalogue/api-finder.ts";
import { foldApiName } from "../catalogue/fold-api-name.ts";
import type { ManifestDocument } from "../document/manifest-document.ts";
import { documentSecrets } from "../secrets/document-secrets.ts";
import { compareObject } from "./comparison/compare-objects.ts";
import { pairDocuments } from "./comparison/pair-documents.ts";
import type { ObjectChange, Plan, PlanSummary } from "./plan.ts";
import { planActions } from "./plan-actions.ts";
import type { PlanInput } from "./plan-input.ts";
import type { PortalAction } from "./portal-action.ts";
import type { ObjectSteps } from "./steps/plan-context.ts";

/** Compares two declarations of a project and lists what people have to do on the portals to go from one to the other. No value that looks like a secret is in it. */
export function planProject(input: PlanInput): Plan {
  const { base, current, catalogue } = input;
  const declared = new Set(current.map(documentKey));
  const around = (input.around ?? []).filter((document) => !declared.has(documentKey(document)));
  const secrets = documentSecrets([...base, ...current, ...around]);
  const find = apiFinder(catalogue);
  const apiKey = (name: string): string => foldApiName(find(name)?.name ?? name);
  const objects = pairDocuments([...base, ...around], [...current, ...around], secrets).map((pair) => ({
    pair,
    change: compareObject(pair, apiKey),
  }));
  const { actions, notes } = planActions(objects, find, input);
  const changes = objects.flatMap(({ change }) => (change === null ? [] : [withNotes(change, notes.get(change))]));
  const portalActions = actions.map(
    ({ stage, provable: _provable, implied: _implied, ...action }): PortalAction => ({ ...action, destructive: stage === "removal" }),
  );
  return secrets.maskAll({ remarks: input.baseRemarks ?? [], changes, portalActions, summary: summaryOf(changes, portalActions) });
}

function documentKey({ kind, name }: ManifestDocument): string {
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
