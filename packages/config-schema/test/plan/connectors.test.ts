import { expect, test } from "vitest";
import { edited, INVOICING } from "./manifests.ts";
import { planOf } from "./plan-of.ts";

const [, , CONNECTOR = ""] = INVOICING.split("---\n");
const OTHER = edited(CONNECTOR, [
  ["name: ged-exemple", "name: ged-agence"],
  ["bindings:\n", 'bindings:\n  - { structure: "88888888000018", application: FACTURATION_AGENCE }\n'],
]);
const RECIPIENT = edited(OTHER, [["role: supplier", "role: recipient"]]);
const ELSEWHERE = edited(CONNECTOR, [["product: open-bee-portal-chorus-pro", "product: autre"]]);

/** What is taken out of products, or entered in them, and when a check proves it. */
test.each<readonly [title: string, base: readonly string[], current: readonly string[], actions: readonly string[]]>([
  ["another name", [CONNECTOR], [edited(CONNECTOR, [["name: ged-exemple", "name: ged-commune"]])], []],
  [
    "one of two goes: the structure of the one that stays is left alone",
    [CONNECTOR, OTHER],
    [CONNECTOR],
    ["connector/ged-agence/clear/88888888000018"],
  ],
  ["the one whose structures another binds too goes", [CONNECTOR, OTHER], [OTHER], []],
  ["the last one goes", [OTHER], [], ["connector/ged-agence/clear/21999999200015", "connector/ged-agence/clear/88888888000018"]],
  ["a recipient goes", [RECIPIENT], [], ["connector/ged-agence/clear"]],
  ["a recipient goes, a supplier of the product stays", [RECIPIENT, CONNECTOR], [CONNECTOR], []],
  ["a certificate goes", [edited(OTHER, [["authentication: oauth2", "authentication: certificate"]])], [], []],
  [
    "another product",
    [CONNECTOR],
    [ELSEWHERE],
    ["connector/ged-exemple/configure/21999999200015", "check/successor", "connector/ged-exemple/clear/21999999200015", "check"],
  ],
  [
    "another product, while another connector keeps the old one",
    [CONNECTOR, OTHER],
    [ELSEWHERE, OTHER],
    ["connector/ged-exemple/configure/21999999200015", "check"],
  ],
  [
    "a structure less",
    [OTHER],
    [edited(OTHER, [['  - { structure: "88888888000018", application: FACTURATION_AGENCE }\n', ""]])],
    ["connector/ged-agence/clear/88888888000018", "check"],
  ],
])("%s", (_, base, current, actions) => {
  expect(planOf(base, current).portalActions.map(({ id }) => id)).toEqual(actions);
});
