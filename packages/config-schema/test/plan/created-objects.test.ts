import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/plan/plan.ts";
import { edited, INVOICING, PARTNER, SANDBOX, SCORING } from "./manifests.ts";
import { planOf } from "./plan-of.ts";

const [APPLICATION = "", CONNECTION = ""] = INVOICING.split("---\n");
const OTHER = edited(SCORING, [
  ["COTATION_METROPOLE_EXEMPLE", "COTATION_METROPOLE_NOUVELLE"],
  ["PISTE_CLIENT_ID", "PISTE_NOUVELLE_ID"],
  ["PISTE_CLIENT_SECRET", "PISTE_NOUVELLE_SECRET"],
]);

/** Ids with a mark for what is declared done. */
function shown({ portalActions }: Plan): readonly string[] {
  return portalActions.map(({ id, declared }) => `[${declared ? "x" : " "}] ${id}`);
}

function remarksOf({ changes }: Plan, name: string): readonly string[] {
  return changes.filter((change) => change.name === name).flatMap(({ remarks }) => remarks.map(({ en }) => en));
}

describe("on a first plan", () => {
  test("what a granted step depends on is declared with it", () => {
    expect(shown(planOf([], [SCORING]))).toEqual([
      "[x] account/MTES/create",
      "[x] account/MTES/activate",
      "[x] application/COTATION_METROPOLE_EXEMPLE/create",
      "[x] application/COTATION_METROPOLE_EXEMPLE/apis",
      "[x] application/COTATION_METROPOLE_EXEMPLE/approval/SNE-Cotation/1.0",
      "[x] application/COTATION_METROPOLE_EXEMPLE/profile/SNE-Cotation/1.0/request",
      "[x] application/COTATION_METROPOLE_EXEMPLE/profile/SNE-Cotation/1.0",
      "[ ] application/COTATION_METROPOLE_EXEMPLE/credentials",
      "[ ] check",
    ]);
  });

  test("what is granted is ticked apart from what is not", () => {
    const added = edited(SCORING, [["apis:\n", 'apis:\n  - { name: Légifrance, version: "2.4.2", terms: pending }\n']]);
    expect(shown(planOf([], [added])).filter((id) => /apis|terms|create/.test(id))).toEqual([
      "[x] account/MTES/create",
      "[ ] account/MTES/terms/production",
      "[ ] account/MTES/terms/production/accepted",
      "[x] application/COTATION_METROPOLE_EXEMPLE/create",
      "[x] application/COTATION_METROPOLE_EXEMPLE/apis/given",
      "[ ] application/COTATION_METROPOLE_EXEMPLE/apis",
    ]);
  });

  test("an account that is declared does not declare a space that is missing", () => {
    const [space, , account] = shown(planOf([], [edited(CONNECTION, [["space: open", "space: missing"]])]));
    expect([space, account]).toEqual([
      "[ ] structure/21999999200015/production/space",
      "[x] technical-account/TECH_1_123456@cpro.fr/production/create",
    ]);
  });
});

describe("with a base, what a plan creates has nothing yet", () => {
  test.each<readonly [title: string, base: string, current: readonly string[], name: string, remark: string]>([
    [
      "an application",
      INVOICING,
      [INVOICING, SCORING],
      "COTATION_METROPOLE_EXEMPLE",
      'The manifest says approval: granted ("SNE-Cotation 1.0") and profile: granted ("SNE-Cotation 1.0"), but what this plan creates has nothing yet: these steps are listed as to be done. Skip what is on the portal already.',
    ],
    [
      "a connection",
      APPLICATION,
      [APPLICATION, CONNECTION],
      "facturation-exemple",
      "The manifest says space: open, technicalAccount.login and technicalAccount.passwordRenewedOn, but what this plan creates has nothing yet: these steps are listed as to be done. Skip what is on the portal already.",
    ],
    [
      "the production side of a replacement",
      edited(SCORING, [["environment: production", "environment: sandbox"]]),
      [SCORING],
      "COTATION_METROPOLE_EXEMPLE",
      'The manifest says approval: granted ("SNE-Cotation 1.0") and profile: granted ("SNE-Cotation 1.0"), but what this plan creates has nothing yet: these steps are listed as to be done. Skip what is on the portal already.',
    ],
  ])("%s", (_, base, current, name, remark) => {
    const plan = planOf([base], current);
    expect(plan.portalActions.filter(({ object, declared }) => object.name === name && declared)).toEqual([]);
    expect(remarksOf(plan, name)).toContain(remark);
  });

  test("a sandbox application is not created: what its manifest says holds", () => {
    expect(shown(planOf([INVOICING], [INVOICING, SANDBOX])).filter((id) => id.includes("terms"))).toEqual([
      "[x] account/api-piste@commune.example/terms/sandbox/given",
      "[x] account/api-piste@commune.example/terms/sandbox/given/accepted",
    ]);
  });

  test("a connection of a structure whose space and account are known needs neither again", () => {
    const second = edited(CONNECTION, [
      ["name: facturation-exemple", "name: achats-exemple"],
      ["application: FACTURATION_EXEMPLE", "application: ACHATS_EXEMPLE"],
    ]);
    expect(shown(planOf([CONNECTION], [CONNECTION, second])).filter((id) => !id.includes("check"))).toEqual([
      "[ ] connection/achats-exemple/declare",
      "[ ] connection/achats-exemple/effective",
    ]);
  });
});

test("a connection that moves to another structure is told what its manifest says of it, one to a known structure is not", () => {
  const moved = edited(CONNECTION, [
    ['siret: "21999999200015"', 'siret: "24000010900019"'],
    ["TECH_1_123456@cpro.fr", "TECH_2_123456@cpro.fr"],
  ]);
  expect(remarksOf(planOf([APPLICATION, CONNECTION], [APPLICATION, moved]), "facturation-exemple")).toEqual([
    "The manifest says space: open and technicalAccount.login, but nothing was declared for this structure before: these steps are listed as to be done. Skip what is on the portal already.",
  ]);
  const known = edited(moved, [["name: facturation-exemple", "name: autre"]]);
  expect(remarksOf(planOf([APPLICATION, CONNECTION, known], [APPLICATION, moved, known]), "facturation-exemple")).toEqual([]);
});

test("what was there before for a structure is no claim of the manifest that names it first", () => {
  const second = edited(CONNECTION, [
    ["name: facturation-exemple", "name: achats-exemple"],
    ["application: FACTURATION_EXEMPLE", "application: ACHATS_EXEMPLE"],
    ["TECH_1_123456@cpro.fr", "TECH_2_123456@cpro.fr"],
    [", passwordRenewedOn: 2026-02-01", ""],
  ]);
  expect(remarksOf(planOf([CONNECTION], [CONNECTION, second]), "achats-exemple")).toEqual([
    "The manifest says technicalAccount.login, but what this plan creates has nothing yet: these steps are listed as to be done. Skip what is on the portal already.",
  ]);
});

describe("a creation that looks like a deletion", () => {
  const hintOf = (current: string): string | undefined =>
    remarksOf(planOf([SCORING], [current]), "COTATION_METROPOLE_NOUVELLE").find((remark) => remark.includes("renamedFrom"));

  test.each([
    ["the same structure and APIs", OTHER, "(the same structure and the same APIs)"],
    [
      "the same credentials",
      edited(SCORING, [
        ["COTATION_METROPOLE_EXEMPLE", "COTATION_METROPOLE_NOUVELLE"],
        ['"24000010900019"', '"21999999200015"'],
      ]),
      "(the same credentials and the same APIs)",
    ],
    [
      "everything",
      edited(SCORING, [["COTATION_METROPOLE_EXEMPLE", "COTATION_METROPOLE_NOUVELLE"]]),
      "(the same credentials, the same structure and the same APIs)",
    ],
  ])("by %s", (_, current, shared) => {
    expect(hintOf(current)).toBe(
      `It looks like "COTATION_METROPOLE_EXEMPLE", which this plan deletes ${shared}. If it is that application under a new name, write renamedFrom: COTATION_METROPOLE_EXEMPLE in its manifest and plan again before anything is clicked.`,
    );
  });

  test("not one with another structure and other credentials", () => {
    expect(hintOf(edited(OTHER, [['"24000010900019"', '"21999999200015"']]))).toBeUndefined();
  });

  test("each deletion answers to one creation", () => {
    const third = edited(OTHER, [["COTATION_METROPOLE_NOUVELLE", "COTATION_METROPOLE_TIERCE"]]);
    const { changes } = planOf([SCORING], [OTHER, third]);
    expect(changes.filter(({ remarks }) => remarks.some(({ en }) => en.includes("renamedFrom")))).toHaveLength(1);
  });
});

describe("what goes comes after the proof of what takes its place", () => {
  const CYNOD = `${PARTNER}credentials: { consumerKey: env:CYNOD_CONSUMER_KEY, consumerSecret: env:CYNOD_CONSUMER_SECRET }\n`;

  test.each<readonly [title: string, base: readonly string[], current: readonly string[], removal: string]>([
    [
      "an application of another structure",
      [SCORING],
      [edited(OTHER, [['"24000010900019"', '"21999999200015"']])],
      "application/COTATION_METROPOLE_EXEMPLE/delete",
    ],
    [
      "a partner",
      [CYNOD],
      [
        edited(CYNOD, [
          ["name: cynod", "name: autre"],
          ["platform: cynod", "platform: generic"],
        ]),
      ],
      "partner/cynod/revoke",
    ],
    [
      "old identifiers",
      [SCORING],
      [edited(SCORING, [["rotatedOn: 2026-06-01", "rotatedOn: 2026-12-01"]])],
      "application/COTATION_METROPOLE_EXEMPLE/rotation/retire",
    ],
    [
      "an older version of an API",
      [SCORING],
      [edited(SCORING, [['version: "1.0"', 'version: "2.0"']])],
      "application/COTATION_METROPOLE_EXEMPLE/apis/remove",
    ],
  ])("%s", (_, base, current, removal) => {
    const { portalActions } = planOf(base, current);
    expect(portalActions.find(({ id }) => id === removal)?.dependsOn).toEqual(["check/successor"]);
    expect(portalActions.at(-1)?.id).toBe("check");
  });

  test("what has no successor waits for none", () => {
    const { portalActions } = planOf([SCORING, INVOICING], [edited(INVOICING, [["alex.petit@", "sacha.durand@"]])]);
    expect(portalActions.find(({ id }) => id === "application/COTATION_METROPOLE_EXEMPLE/delete")?.dependsOn).toEqual([]);
  });
});

test("a connection that moves to another structure needs its space, authorisations and technical account", () => {
  const moved = edited(CONNECTION, [['siret: "21999999200015"', 'siret: "88888888000018"']]);
  expect(shown(planOf([INVOICING], [APPLICATION, moved]))).toEqual([
    "[ ] structure/88888888000018/production/space",
    "[ ] structure/88888888000018/production/authorisations",
    "[ ] technical-account/CPRO_ACCOUNT/production/create",
    "[ ] technical-account/CPRO_ACCOUNT/production/store",
    "[ ] technical-account/CPRO_ACCOUNT/production/usable",
    "[ ] connection/facturation-exemple/modify",
    "[ ] connection/facturation-exemple/effective",
    "[ ] connector/ged-exemple/clear/21999999200015",
    "[ ] check",
  ]);
});

test("every change of a connection or connector that asks for something ends with a check", () => {
  const changes: readonly (readonly [from: string, to: string])[] = [
    ["alex.petit@commune.example }\ntechnicalAccount", "sacha.durand@commune.example }\ntechnicalAccount"],
    ["publisher: Open Bee", "publisher: Autre"],
    ['version: "6.11.2"', 'version: "6.12.0"'],
    ['structure: "21999999200015", application', 'structure: "88888888000018", application'],
  ];
  for (const change of changes) {
    const last = planOf([INVOICING], [edited(INVOICING, [change])]).portalActions.at(-1);
    expect([last?.kind, last?.portal, last?.commands]).toEqual(["verify", "repository", ["pistectl check piste"]]);
  }
});

test("a change that asks nothing of a portal says so", () => {
  const { changes } = planOf([SCORING], [edited(SCORING, [["rotateEveryDays: 365", "rotateEveryDays: 180"]])]);
  expect(changes.map(({ remarks }) => remarks)).toEqual([
    [{ en: "This change asks nothing of a portal.", fr: "Ce changement ne demande rien sur un portail." }],
  ]);
});

describe("the address of an account", () => {
  const addresses = (base: readonly string[], current: readonly string[]): readonly (string | undefined)[] =>
    planOf(base, current)
      .portalActions.filter(({ id }) => /^account\/.*\/create$/.test(id))
      .map(({ values }) => values.Email);
  const COMMUNE = edited(APPLICATION, [["alex.petit@commune.example", "CAMILLE.martin@metropole.example"]]);

  test("is that of the application manager", () => {
    expect(addresses([], [SCORING])).toEqual(["camille.martin@metropole.example"]);
  });

  test("is never given to two organizations", () => {
    expect(addresses([], [SCORING, COMMUNE])).toEqual(["camille.martin@metropole.example", undefined]);
    expect(addresses([SCORING], [SCORING, COMMUNE])).toEqual([undefined]);
    const sandbox = edited(SANDBOX, [["api-piste@commune.example", "camille.martin@metropole.example"]]);
    expect(addresses([], [SCORING, sandbox])).toEqual(["camille.martin@metropole.example", undefined]);
  });
});
