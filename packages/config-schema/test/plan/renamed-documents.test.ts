import { describe, expect, test } from "vitest";
import { edited, INVOICING, PARTNER } from "./manifests.ts";
import { planOf } from "./plan-of.ts";

const [, CONNECTION = "", CONNECTOR = ""] = INVOICING.split("---\n");
const CYNOD = `${PARTNER}endpoints: { token: "https://gateway.example/token", api: "https://gateway.example/" }\n`;

describe("names that stand in the manifests only", () => {
  test.each([
    ["a connection", CONNECTION, "facturation-exemple"],
    ["a connector", CONNECTOR, "ged-exemple"],
    ["a partner", CYNOD, "cynod"],
  ])("%s takes another one and nobody has anything to do", (_, base, name) => {
    const { changes, portalActions } = planOf([base], [edited(base, [[`name: ${name}`, "name: nouveau"]])]);
    expect(changes.map((change) => [change.action, change.previousName, change.name, change.fields.map(({ label }) => label)])).toEqual([
      ["update", name, "nouveau", ["name"]],
    ]);
    expect(portalActions).toEqual([]);
  });

  test("the connector that shares most structures is the same", () => {
    const binding = '  - { structure: "88888888000018", application: FACTURATION_AGENCE }\n';
    const wide = edited(CONNECTOR, [
      ["name: ged-exemple", "name: ged-large"],
      ["bindings:\n", `bindings:\n${binding}`],
    ]);
    const renamed = wide.replace("name: ged-large", "name: nouveau");
    const { changes } = planOf([CONNECTOR, wide], [renamed]);
    expect(changes.map(({ action, previousName, name }) => [action, previousName, name])).toEqual([
      ["delete", null, "ged-exemple"],
      ["update", "ged-large", "nouveau"],
    ]);
  });

  test.each([
    ["a connection of another structure", CONNECTION, "facturation-exemple", "21999999200015", "88888888000018"],
    ["a connector of another role", CONNECTOR, "ged-exemple", "role: supplier", "role: recipient"],
    ["a partner at another address", CYNOD, "cynod", "gateway.example/token", "other.example/token"],
  ])("%s is another object", (_, base, name, from, to) => {
    const { changes } = planOf(
      [base],
      [
        edited(base, [
          [`name: ${name}`, "name: nouveau"],
          [from, to],
        ]),
      ],
    );
    expect(changes.map(({ action }) => action).sort()).toEqual(["create", "delete"]);
  });
});

test("a connection that takes the place of another is declared before that one goes", () => {
  const after = edited(CONNECTION, [
    ["name: facturation-exemple", "name: nouveau"],
    ["application: FACTURATION_EXEMPLE", "application: FACTURATION_COMMUNE"],
  ]);
  const deletion = planOf([CONNECTION], [after]).portalActions.find(({ id }) => id === "connection/facturation-exemple/delete");
  expect([deletion?.values, deletion?.dependsOn]).toEqual([
    { Structure: "21999999200015", "Nom de l'application": "FACTURATION_EXEMPLE" },
    ["check/successor"],
  ]);
});
