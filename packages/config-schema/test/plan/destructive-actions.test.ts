import { expect, test } from "vitest";
import { edited, INVOICING, PARTNER, SCORING } from "./manifests.ts";
import { planOf } from "./plan-of.ts";

const PARTNER_WITH_KEYS = `${PARTNER}credentials: { consumerKey: env:CYNOD_CONSUMER_KEY, consumerSecret: env:CYNOD_CONSUMER_SECRET }\n`;

/** Ids of the actions that take something away. */
test.each<readonly [title: string, base: readonly string[], current: readonly string[], destructive: readonly string[]]>([
  ["a first plan", [], [SCORING, INVOICING, PARTNER_WITH_KEYS], []],
  [
    "an API that is no longer declared",
    [INVOICING],
    [edited(INVOICING, [['  - { name: Structures, version: "1.0.0", terms: accepted }\n', ""]])],
    ["application/FACTURATION_EXEMPLE/apis/remove"],
  ],
  [
    "new credentials in place of the old ones",
    [SCORING],
    [edited(SCORING, [["rotatedOn: 2026-06-01", "rotatedOn: 2026-11-20"]])],
    ["application/COTATION_METROPOLE_EXEMPLE/rotation/retire"],
  ],
  [
    "everything goes",
    [INVOICING, PARTNER_WITH_KEYS],
    [],
    [
      "application/FACTURATION_EXEMPLE/delete",
      "application/FACTURATION_EXEMPLE/delete/secrets",
      "connection/facturation-exemple/delete",
      "connection/facturation-exemple/delete/secrets",
      "connector/ged-exemple/clear/21999999200015",
      "partner/cynod/delete/secrets",
      "partner/cynod/revoke",
    ],
  ],
])("%s", (_title, base, current, destructive) => {
  const { portalActions } = planOf(base, current);
  expect(
    portalActions
      .filter((action) => action.destructive)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(destructive);
});
