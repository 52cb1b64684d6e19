import { expect, test } from "vitest";
import { edited, INVOICING, SANDBOX, SCORING } from "./manifests.ts";
import { planOf } from "./plan-of.ts";

const [APPLICATION = ""] = INVOICING.split("---\n");
const OTHER = edited(APPLICATION, [
  ["name: FACTURATION_EXEMPLE", "name: ACHATS_EXEMPLE"],
  ['  - { name: Structures, version: "1.0.0", terms: accepted }\n', '  - { name: Utilisateurs, version: "1.0.0" }\n'],
]);
const PLANNING = edited(SCORING, [
  [
    '  - { name: SNE-Cotation, version: "1.0", approval: granted, approvedOn: 2026-09-14, profile: granted }\n',
    '  - { name: PLAT\'AU, version: "4", terms: accepted }\n  - { name: PLAT\'AU, version: "5", terms: pending }\n',
  ],
]);

/** Consents and their waits: whether they are declared, what to tick, who selects afterwards. */
test.each<readonly [title: string, base: readonly string[], current: readonly string[], consents: readonly string[]]>([
  [
    "one consent for the applications of an account, what is given apart",
    [],
    [APPLICATION, OTHER],
    [
      "[ ] account/Universal/terms/production: Utilisateurs PROD, FacturesTravaux PROD, Transverses PROD",
      "[x] account/Universal/terms/production/given: Factures PROD, Structures PROD",
    ],
  ],
  [
    "one for each environment",
    [],
    [APPLICATION, SANDBOX],
    [
      "[x] account/api-piste@commune.example/terms/sandbox/given: JUDILIBRE SANDBOX",
      "[x] account/api-piste@commune.example/terms/production/given: Factures PROD, Structures PROD",
    ],
  ],
  ["an API once, whatever its versions", [], [PLANNING], ["[ ] account/MTES/terms/production: PLAT'AU PROD"]],
  [
    "an API that one of two manifests says to be given is asked for",
    [],
    [APPLICATION, edited(OTHER, [['Factures, version: "1.0.0", terms: accepted', 'Factures, version: "1.0.0", terms: pending']])],
    [
      "[ ] account/Universal/terms/production: Factures PROD, Utilisateurs PROD, FacturesTravaux PROD, Transverses PROD",
      "[x] account/Universal/terms/production/given: Structures PROD",
    ],
  ],
  [
    "an application more asks for what it misses",
    [APPLICATION],
    [APPLICATION, OTHER],
    ["[ ] account/Universal/terms/production: Factures PROD, Utilisateurs PROD, FacturesTravaux PROD, Structures PROD, Transverses PROD"],
  ],
  ["terms that are accepted ask for nothing", [edited(APPLICATION, [["terms: accepted", "terms: pending"]])], [APPLICATION], []],
])("%s", (_, base, current, consents) => {
  const { portalActions } = planOf(base, current);
  const terms = portalActions.filter(({ id }) => /\/terms\//.test(id));
  const shown = terms
    .filter(({ kind }) => kind === "do")
    .map(
      ({ id, declared, values }) =>
        `[${declared ? "x" : " "}] ${id}: ${Object.entries(values)
          .map((row) => row.join(" "))
          .join(", ")}`,
    );
  expect(shown).toEqual(consents);
  expect(terms.filter(({ kind }) => kind === "wait").map(({ id, declared }) => [id, declared])).toEqual(
    terms.filter(({ kind }) => kind === "do").map(({ id, declared }) => [`${id}/accepted`, declared]),
  );
});

test("every application selects its APIs after the consents of its account", () => {
  const { portalActions } = planOf([], [APPLICATION, OTHER]);
  const selections = portalActions.filter(({ id }) => id.endsWith("/apis"));
  expect(selections.map(({ dependsOn }) => dependsOn.filter((id) => id.includes("/terms/")))).toEqual([
    ["account/Universal/terms/production/accepted", "account/Universal/terms/production/given/accepted"],
    ["account/Universal/terms/production/accepted", "account/Universal/terms/production/given/accepted"],
  ]);
});
