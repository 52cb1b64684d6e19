import { expect, test } from "vitest";
import { edited, INVOICING } from "./manifests.ts";
import { planOf } from "./plan-of.ts";

const [APPLICATION = "", CONNECTION = "", CONNECTOR = ""] = INVOICING.split("---\n");
const NEEDED = /still depend/;

/** What whoever deletes something is told of what still needs it, by the id of the deletion. */
test.each<readonly [title: string, current: readonly string[], told: Readonly<Record<string, string>>]>([
  [
    "an application that a connection and a connector name",
    [CONNECTION, CONNECTOR],
    {
      "application/FACTURATION_EXEMPLE/delete":
        'In the manifests the connection "facturation-exemple" and the connector "ged-exemple" still depend on it: change them first, or they stop working too.',
    },
  ],
  [
    "an application and its connection, and the connector stays",
    [CONNECTOR],
    {
      "connection/facturation-exemple/delete":
        'In the manifests the connector "ged-exemple" still depends on it: change it first, or it stops working too.',
      "application/FACTURATION_EXEMPLE/delete":
        'In the manifests the connector "ged-exemple" still depends on it: change it first, or it stops working too.',
    },
  ],
  [
    "a connection whose place another takes",
    [APPLICATION, edited(CONNECTION, [["name: facturation-exemple", "name: autre"]]), CONNECTOR],
    {},
  ],
  ["everything", [], {}],
])("%s", (_title, current, told) => {
  const { portalActions } = planOf([INVOICING], current);
  const found = portalActions.flatMap(({ id, remarks }) => remarks.filter(({ en }) => NEEDED.test(en)).map(({ en }) => [id, en] as const));
  expect(Object.fromEntries(found)).toEqual(told);
});

test("whoever renames an application is told what still bears its former name", () => {
  const renamed = edited(APPLICATION, [["name: FACTURATION_EXEMPLE\n", "name: FACTURATION_COMMUNE\nrenamedFrom: FACTURATION_EXEMPLE\n"]]);
  const told = (...current: readonly string[]): readonly string[] =>
    planOf([INVOICING], current).portalActions.flatMap(({ remarks }) =>
      remarks.map(({ en }) => en).filter((en) => en.includes("still name")),
    );
  expect(told(renamed, CONNECTION, edited(CONNECTOR, [["application: FACTURATION_EXEMPLE", "application: FACTURATION_COMMUNE"]]))).toEqual([
    'In the manifests the connection "facturation-exemple" still names "FACTURATION_EXEMPLE": give it the new name and plan again.',
  ]);
  expect(told(renamed, CONNECTION, CONNECTOR)).toEqual([
    'In the manifests the connection "facturation-exemple" and the connector "ged-exemple" still name "FACTURATION_EXEMPLE": give them the new name and plan again.',
  ]);
});

test("a product lets go of the identifiers before their connection and their application go", () => {
  expect(planOf([INVOICING], []).portalActions.map(({ id, dependsOn }) => `${id} after ${dependsOn.join(", ")}`)).toEqual([
    "connector/ged-exemple/clear/21999999200015 after ",
    "connection/facturation-exemple/delete after connector/ged-exemple/clear/21999999200015",
    "application/FACTURATION_EXEMPLE/delete after connection/facturation-exemple/delete",
    "application/FACTURATION_EXEMPLE/delete/secrets after application/FACTURATION_EXEMPLE/delete",
    "connection/facturation-exemple/delete/secrets after connection/facturation-exemple/delete",
  ]);
});

test.each<readonly [title: string, others: number, told: string | undefined]>([
  ["nobody", 0, undefined],
  ["one other", 1, 'The same names hold the identifiers of "A0"'],
  ["two others", 2, 'The same names hold the identifiers of "A0" and "A1"'],
  ["many others", 40, "The same names hold the identifiers of 40 other applications"],
])("whoever stores the identifiers of an application is told that their names are used by %s", (_title, others, told) => {
  const named = (name: string): string => edited(APPLICATION, [["name: FACTURATION_EXEMPLE", `name: ${name}`]]);
  const known = Array.from({ length: others }, (_, index) => named(`A${index}`));
  const { portalActions } = planOf([CONNECTION, ...known], [CONNECTION, ...known, named("NEW")]);
  const storing = portalActions.find(({ id }) => id === "application/NEW/credentials");
  const remark = storing?.remarks.find(({ en }) => en.startsWith("The same names"))?.en;
  expect(remark).toBe(
    told === undefined
      ? undefined
      : `${told}: those stored last replace the others. Give each application references of its own in its manifest (credentials) and plan again.`,
  );
});

test("two technical accounts under one name are told apart, one of two connections is not", () => {
  const second = (login: string): string =>
    edited(CONNECTION, [
      ["name: facturation-exemple", "name: achats"],
      ['siret: "21999999200015"', 'siret: "24000010900019"'],
      ["TECH_1_123456@cpro.fr", login],
    ]);
  const told = (login: string): readonly string[] =>
    planOf([APPLICATION], [APPLICATION, CONNECTION, second(login)]).portalActions.flatMap(({ id, remarks }) =>
      id.endsWith("/store") ? remarks.map(({ en }) => en).filter((en) => en.startsWith("The same name")) : [],
    );
  expect(told("TECH_2_222222@cpro.fr")).toEqual([
    'The same name is to hold the technical account "TECH_1_123456@cpro.fr" too: a secret holds one. Give each connection a reference of its own in its manifest (technicalAccount.credential) and plan again.',
  ]);
  expect(told("TECH_1_123456@cpro.fr")).toEqual([]);
});
