import type {
  FieldChange,
  ObjectAction,
  ObjectChange,
  PlainValue,
  Plan,
  PlanSummary,
  Portal,
  PortalAction,
} from "@pistectl/config-schema/plan";
import { type Language, pointerTokens, printableJson, say, valueAt } from "@pistectl/words";
import { objectAddress, objectType } from "./object-address.ts";
import { OBJECT_PORTALS } from "./object-portals.ts";
import { planHasChanges } from "./plan-has-changes.ts";
import { type PlanView, shownSummary } from "./plan-view.ts";
import { type ValueMarks, valueMarks } from "./value-marks.ts";

/** A plan as machines read it: names and meanings of Terraform's JSON plan where there is one, ours beside them. */
export interface PlanJson {
  readonly format_version: "1.0";
  /** Whether there is anything to do or to record. */
  readonly applyable: boolean;
  readonly complete: true;
  readonly errored: false;
  /** What to know of the plan before anything is clicked: that its base is not what the tree comes from. */
  readonly remarks: readonly string[];
  readonly resource_changes: readonly ResourceChangeJson[];
  readonly portal_actions: readonly PortalActionJson[];
  readonly summary: PlanSummary;
}

/** What changes in one document. */
export interface ResourceChangeJson {
  /** `application.NAME`, or `application["a name"]` where the name is no identifier. */
  readonly address: string;
  /** Only of an object that is renamed. */
  readonly previous_address?: string;
  readonly mode: "managed";
  /** Kind in snake case. */
  readonly type: string;
  readonly name: string;
  /** Portal where the object lives. */
  readonly provider_name: Portal;
  readonly change: ChangeJson;
  readonly action_reason?: "replace_because_cannot_update" | "delete_because_no_resource_config";
  readonly remarks: readonly string[];
}

/** Both sides of a change. Secrets are null on both, and marked. */
export interface ChangeJson {
  readonly actions: readonly ("no-op" | "create" | "update" | "delete")[];
  readonly before: PlainValue;
  readonly after: PlainValue;
  readonly after_unknown: ValueMarks;
  readonly before_sensitive: ValueMarks;
  readonly after_sensitive: ValueMarks;
  /** Only of a replacement: the keys that the portal cannot edit. */
  readonly replace_paths?: readonly (readonly (string | number)[])[];
}

/** One step for people. */
export interface PortalActionJson {
  readonly id: string;
  readonly portal: string;
  readonly kind: string;
  readonly who: string;
  readonly title: string;
  /** Page to open, where a source gives one. */
  readonly url: string | null;
  readonly path: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly commands: readonly string[];
  readonly remarks: readonly string[];
  readonly duration: string | null;
  readonly depends_on: readonly string[];
  readonly source: string;
  readonly declared: boolean;
  readonly object: { readonly kind: string; readonly name: string };
}

const ACTIONS: Readonly<Record<ObjectAction, ChangeJson["actions"]>> = {
  create: ["create"],
  update: ["update"],
  replace: ["delete", "create"],
  delete: ["delete"],
  none: ["no-op"],
};

/** How a plan is shown as JSON: in short without what changes in the documents. */
export interface PlanJsonOptions extends PlanView {
  readonly language: Language;
}

/** The JSON of a plan, as a value. */
export function planJson(plan: Plan, { language, short = false, role = null }: PlanJsonOptions): PlanJson {
  return {
    format_version: "1.0",
    applyable: planHasChanges(plan),
    complete: true,
    errored: false,
    remarks: plan.remarks.map((remark) => say(remark, language)),
    resource_changes: short ? [] : plan.changes.map((change) => resourceChange(change, language)),
    portal_actions: plan.portalActions.filter(({ who }) => role === null || who === role).map((action) => portalAction(action, language)),
    summary: shownSummary(plan, role),
  };
}

/** The JSON of a plan, as text. */
export function renderPlanJson(plan: Plan, options: PlanJsonOptions): string {
  return printableJson(planJson(plan, options));
}

function resourceChange(change: ObjectChange, language: Language): ResourceChangeJson {
  const { kind, name, previousName, action, before, after, fields } = change;
  return {
    address: objectAddress(kind, name),
    ...(previousName === null ? {} : { previous_address: objectAddress(kind, previousName) }),
    mode: "managed",
    type: objectType(kind),
    name,
    provider_name: OBJECT_PORTALS[kind],
    change: {
      actions: ACTIONS[action],
      before,
      after,
      after_unknown:
        after === null
          ? {}
          : valueMarks(
              after,
              pointersOf(fields, ({ knownAfterCreation }) => knownAfterCreation),
            ),
      before_sensitive: before === null ? false : valueMarks(before, sensitiveBefore(fields, before)),
      after_sensitive:
        after === null
          ? false
          : valueMarks(
              after,
              pointersOf(fields, (field) => field.sensitive && field.action !== "delete"),
            ),
      ...(action === "replace" ? { replace_paths: replacePaths(fields, after) } : {}),
    },
    ...(action === "replace" ? { action_reason: "replace_because_cannot_update" } : {}),
    ...(action === "delete" ? { action_reason: "delete_because_no_resource_config" } : {}),
    remarks: change.remarks.map((remark) => say(remark, language)),
  };
}

function pointersOf(fields: readonly FieldChange[], test: (field: FieldChange) => boolean): readonly string[] {
  return fields.filter(test).map(({ pointer }) => pointer);
}

/** The pointer of a line that stays is that of `after`: before, another item may have stood there, which holds no secret then. */
function sensitiveBefore(fields: readonly FieldChange[], before: PlainValue): readonly string[] {
  return pointersOf(
    fields,
    ({ sensitive, action, pointer }) => sensitive && action !== "create" && (action === "delete" || valueAt(before, pointer) === null),
  );
}

/** Numbers stand for places in lists, as in Terraform. */
function replacePaths(fields: readonly FieldChange[], after: PlainValue): readonly (readonly (string | number)[])[] {
  return pointersOf(fields, ({ forcesReplacement }) => forcesReplacement).map((pointer) => {
    let at: PlainValue | undefined = after;
    return pointerTokens(pointer).map((step) => {
      const inList = Array.isArray(at);
      at = childOf(at, step);
      return inList ? Number(step) : step;
    });
  });
}

function childOf(value: PlainValue | undefined, step: string): PlainValue | undefined {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Readonly<Record<string, PlainValue>>)[step];
}

function portalAction(action: PortalAction, language: Language): PortalActionJson {
  const { id, portal, kind, who, title, url, path, values, commands, remarks, duration, dependsOn, source, declared, object } = action;
  return {
    id,
    portal,
    kind,
    who,
    title: say(title, language),
    url: url === null ? null : url[language],
    path,
    values,
    commands,
    remarks: remarks.map((remark) => say(remark, language)),
    duration: duration === null ? null : say(duration, language),
    depends_on: dependsOn,
    source: say(source, language),
    declared,
    object,
  };
}
