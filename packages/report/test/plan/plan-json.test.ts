import type { PlainValue } from "@pistectl/config-schema/plan";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { objectAddress } from "../../src/plan/object-address.ts";
import { planJson, renderPlanJson } from "../../src/plan/plan-json.ts";
import { valueMarks } from "../../src/plan/value-marks.ts";
import { hostileText } from "../hostile-text.ts";
import { action, both, change, field, PLANS, planOf } from "./sample-plans.ts";

/** What a field of Terraform's plan holds. */
type Check = (value: unknown) => boolean;
const text: Check = (value) => typeof value === "string" && value !== "";
const flag: Check = (value) => typeof value === "boolean";
const either =
  (...accepted: readonly unknown[]): Check =>
  (value) =>
    accepted.some((one) => JSON.stringify(one) === JSON.stringify(value));
const objectOrNull: Check = (value) => value === null || (typeof value === "object" && !Array.isArray(value));
const marks: Check = (value) => typeof value === "boolean" || (typeof value === "object" && value !== null);
const paths: Check = (value) =>
  Array.isArray(value) &&
  value.every((path) => Array.isArray(path) && path.every((step) => typeof step === "string" || Number.isInteger(step)));

/** Fields of `terraform show -json` (developer.hashicorp.com/terraform/internals/json-format, "Plan Representation" and "Change Representation"): type, and whether a reader may count on it. */
const PLAN_FIELDS: Readonly<Record<string, readonly [check: Check, required: boolean]>> = {
  format_version: [(value) => /^[01]\.\d+$/.test(String(value)), true],
  applyable: [flag, true],
  complete: [flag, true],
  errored: [flag, true],
  resource_changes: [Array.isArray, true],
};
const RESOURCE_FIELDS: typeof PLAN_FIELDS = {
  address: [text, true],
  previous_address: [text, false],
  mode: [either("managed", "data"), true],
  type: [text, true],
  name: [text, true],
  provider_name: [text, true],
  change: [objectOrNull, true],
  action_reason: [either("replace_because_cannot_update", "delete_because_no_resource_config"), false],
};
const CHANGE_FIELDS: typeof PLAN_FIELDS = {
  actions: [either(["no-op"], ["create"], ["update"], ["delete", "create"], ["delete"]), true],
  before: [objectOrNull, true],
  after: [objectOrNull, true],
  after_unknown: [marks, true],
  before_sensitive: [marks, true],
  after_sensitive: [marks, true],
  replace_paths: [paths, false],
};

/** Reads as a consumer of Terraform's plans does: what it does not know it passes over; gives the fields that it could not use. */
function misread(value: object, fields: typeof PLAN_FIELDS): readonly string[] {
  return Object.entries(fields).flatMap(([name, [check, required]]) => {
    const found = (value as Readonly<Record<string, unknown>>)[name];
    return found === undefined ? (required ? [name] : []) : check(found) ? [] : [name];
  });
}

interface Read {
  readonly resource_changes: readonly {
    readonly address: string;
    readonly change: {
      readonly actions: readonly string[];
      readonly after: unknown;
      readonly after_unknown: Readonly<Record<string, unknown>>;
    };
  }[];
}

describe.each(Object.entries(PLANS))("a reader of Terraform's plans reads %s", (_, plan) => {
  const read = JSON.parse(renderPlanJson(plan, { language: "fr" })) as Read;

  test("each of its fields", () => {
    expect(misread(read, PLAN_FIELDS)).toEqual([]);
    for (const resource of read.resource_changes) {
      expect(misread(resource, RESOURCE_FIELDS)).toEqual([]);
      expect(misread(resource.change, CHANGE_FIELDS)).toEqual([]);
    }
  });

  test("and counts what the summary counts", () => {
    const count = (verb: string): number => read.resource_changes.filter(({ change: { actions } }) => actions.includes(verb)).length;
    expect([count("create"), count("update"), count("delete")]).toEqual([plan.summary.create, plan.summary.update, plan.summary.delete]);
  });
});

test("a value known after creation is absent and marked, a secret is null and marked", () => {
  const plan = planOf([
    change("A", {
      action: "update",
      before: { credentials: { clientSecret: null }, notes: ["a", "b", null] },
      after: { notes: [null, "a"], credentials: { clientSecret: null, "a/b": null } },
      fields: [
        field("/credentials/clientSecret", { action: "update", sensitive: true }),
        field("/credentials/a~1b", { action: "create", sensitive: true }),
        field("/notes/0", { action: "update", sensitive: true }),
        field("/notes/2", { action: "delete", sensitive: true }),
        field("/oauth/identifier", { knownAfterCreation: true }),
      ],
    }),
  ]);
  expect(planJson(plan, { language: "en" }).resource_changes[0]?.change).toEqual({
    actions: ["update"],
    before: { credentials: { clientSecret: null }, notes: ["a", "b", null] },
    after: { notes: [null, "a"], credentials: { clientSecret: null, "a/b": null } },
    after_unknown: { notes: [false, false], credentials: {}, oauth: { identifier: true } },
    // In the place of notes/0 another item stood before: it was no secret.
    before_sensitive: { credentials: { clientSecret: true }, notes: [false, false, true] },
    after_sensitive: { notes: [true, false], credentials: { clientSecret: true, "a/b": true } },
  });
});

test("a replacement names what it is for, with numbers for places in lists", () => {
  const plan = planOf([
    change("A", {
      action: "replace",
      before: { environment: "sandbox", apis: [{ name: "B" }] },
      after: { environment: "production", apis: [{ name: "C" }] },
      fields: [
        field("/environment", { before: "sandbox", after: "production", forcesReplacement: true }),
        field("/apis/0/name", { before: "B", after: "C", forcesReplacement: true }),
      ],
    }),
  ]);
  const [resource] = planJson(plan, { language: "en" }).resource_changes;
  expect([resource?.action_reason, resource?.change.replace_paths]).toEqual([
    "replace_because_cannot_update",
    [["environment"], ["apis", 0, "name"]],
  ]);
});

test("portal actions bear the names of the contract", () => {
  const plan = planOf(
    [],
    [
      action("b", both("B"), {
        dependsOn: ["a"],
        values: { Email: "a@b.example" },
        url: both("https://piste.gouv.fr/apps"),
        path: ["Applications"],
        remarks: [both("R")],
        declared: true,
      }),
    ],
  );
  expect(planJson(plan, { language: "en" }).portal_actions).toEqual([
    {
      id: "b",
      portal: "piste",
      kind: "do",
      who: "application-manager",
      title: "B",
      url: "https://piste.gouv.fr/apps",
      path: ["Applications"],
      values: { Email: "a@b.example" },
      commands: [],
      remarks: ["R"],
      duration: null,
      depends_on: ["a"],
      source: "SNE-Cotation guide, 2021-08-04",
      declared: true,
      object: { kind: "Application", name: "COTATION_METROPOLE_EXEMPLE" },
    },
  ]);
});

test.each([
  ["Application", "COTATION_METROPOLE_EXEMPLE", "application.COTATION_METROPOLE_EXEMPLE"],
  ["ChorusProConnection", "facturation-exemple", "chorus_pro_connection.facturation-exemple"],
  ["Application", "a name", 'application["a name"]'],
  ["Application", 'x"].y', 'application["x\\"].y"]'],
  ["Application", "1st", 'application["1st"]'],
  ["Application", "", 'application[""]'],
] as const)("%s %j has an address", (kind, name, address) => {
  expect(objectAddress(kind, name)).toBe(address);
});

test("two names never have the same address", () => {
  fc.assert(
    fc.property(hostileText, hostileText, (a, b) => {
      expect(objectAddress("Application", a) === objectAddress("Application", b)).toBe(a === b);
    }),
  );
});

test("marks have the shape of the value", () => {
  const { value: anyValue } = fc.letrec<{ value: PlainValue }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom<PlainValue>(null, true, 1, "a"),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom("a", "b", "__proto__", "c/d", "e~f"), tie("value"), { maxKeys: 3 }),
    ),
  }));
  const pointersIn = (value: PlainValue): readonly string[] => {
    if (typeof value !== "object" || value === null) return [""];
    return Object.entries(value).flatMap(([key, below]) =>
      pointersIn(below as PlainValue).map((pointer) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}${pointer}`),
    );
  };
  const markedIn = (marks: unknown): readonly string[] => {
    if (typeof marks === "boolean") return marks ? [""] : [];
    return Object.entries(marks as object).flatMap(([key, below]) =>
      markedIn(below).map((pointer) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}${pointer}`),
    );
  };
  fc.assert(
    fc.property(anyValue, fc.func(fc.boolean()), (value, choose) => {
      const chosen = pointersIn(value).filter((pointer) => choose(pointer));
      expect([...markedIn(valueMarks(value, chosen))].sort()).toEqual([...chosen].sort());
    }),
  );
});
