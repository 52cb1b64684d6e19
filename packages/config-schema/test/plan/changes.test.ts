import { describe, expect, test } from "vitest";
import { type Edits, edited, INVOICING, PARTNER, SANDBOX, SCORING } from "./manifests.ts";
import { planOf, TODAY } from "./plan-of.ts";
import { planSheet } from "./plan-sheet.ts";

const CHANGES: readonly (readonly [title: string, file: string, base: string, edits: Edits])[] = [
  [
    "a new name",
    "renamed",
    INVOICING,
    [
      ["name: FACTURATION_EXEMPLE\n", "name: FACTURATION_COMMUNE\nrenamedFrom: FACTURATION_EXEMPLE\n"],
      ["application: FACTURATION_EXEMPLE\n", "application: FACTURATION_COMMUNE\n"],
      ["application: FACTURATION_EXEMPLE }", "application: FACTURATION_COMMUNE }"],
    ],
  ],
  [
    "a new name that is not said to be one",
    "another-application",
    INVOICING,
    [
      ["name: FACTURATION_EXEMPLE\n", "name: FACTURATION_COMMUNE\n"],
      ["application: FACTURATION_EXEMPLE\n", "application: FACTURATION_COMMUNE\n"],
      ["application: FACTURATION_EXEMPLE }", "application: FACTURATION_COMMUNE }"],
      ["PISTE_CLIENT_ID", "PISTE_COMMUNE_CLIENT_ID"],
    ],
  ],
  [
    "other contacts",
    "contacts",
    SCORING,
    [
      [
        'name: Camille Martin, email: camille.martin@metropole.example, phone: "+33 1 99 00 12 34"',
        "name: Noa Lefebvre, email: noa.lefebvre@metropole.example",
      ],
      ["exploitation@", "astreinte@"],
    ],
  ],
  [
    "what only the team reads",
    "team-only",
    SCORING,
    [
      ["rotateEveryDays: 365", "rotateEveryDays: 180"],
      ["approvedOn: 2026-09-14", "approvedOn: 2026-09-15"],
      ["env:PISTE_CLIENT_ID", "env:PISTE_SCORING_CLIENT_ID"],
      ["credentials:", "labels: { team: habitat }\nx-ticket: 42\ncredentials:"],
    ],
  ],
  ["an application switched off", "switched-off", SCORING, [["organization:", "enabled: false\norganization:"]]],
  ["another organization", "organization", SCORING, [["organization: MTES", "organization: Universelle"]]],
  [
    "APIs added, changed and removed",
    "apis",
    INVOICING,
    [
      [
        '  - { name: Structures, version: "1.0.0", terms: accepted }\n',
        '  - { name: Légifrance, version: "2.4.2" }\n  - { name: CaptchEtat, version: "2", terms: accepted, approval: pending }\n',
      ],
      ['{ name: Factures, version: "1.0.0", terms: accepted }', '{ name: Factures, version: "2.0.0", terms: accepted }'],
    ],
  ],
  [
    "an approval refused, a profile withdrawn",
    "refused",
    SCORING,
    [["approval: granted, approvedOn: 2026-09-14, profile: granted", "approval: refused, profile: pending"]],
  ],
  [
    "terms that have to be accepted anew",
    "new-terms",
    INVOICING,
    [['Factures, version: "1.0.0", terms: accepted', 'Factures, version: "1.0.0", terms: pending']],
  ],
  ["a renewed client secret", "rotated", SCORING, [["rotatedOn: 2026-06-01", `rotatedOn: ${TODAY}`]]],
  ["a renewed password", "password", INVOICING, [["passwordRenewedOn: 2026-02-01", "passwordRenewedOn: 2026-11-20"]]],
  [
    "another technical account, another contact, a closed space",
    "technical-account",
    INVOICING,
    [
      ["TECH_1_123456", "TECH_1_654321"],
      [
        "technicalContact: { name: Alex Petit, email: alex.petit@commune.example }",
        "technicalContact: { name: Sacha Durand, email: sacha.durand@commune.example }",
      ],
      ["space: open", "space: missing"],
    ],
  ],
  [
    "the other portal",
    "portal",
    INVOICING,
    [
      ["portal: production", "portal: qualification"],
      ["application: FACTURATION_EXEMPLE\n", "application: APP_SANDBOX_api-piste@commune.example\n"],
    ],
  ],
  [
    "a structure more and a newer connector",
    "connector",
    INVOICING,
    [
      ['version: "6.11.2"', 'version: "6.12.0"'],
      ["bindings:\n", 'bindings:\n  - { structure: "88888888000018", application: FACTURATION_FILIALE }\n'],
    ],
  ],
  ["a supplier that becomes a recipient", "recipient", INVOICING, [["role: supplier", "role: recipient"]]],
  [
    "credentials that were written in the manifests",
    "committed",
    edited(INVOICING, [
      ["env:PISTE_CLIENT_SECRET", "0f8f1c2e-sesame-ouvre-toi"],
      ["env:CPRO_ACCOUNT", "TECH_1_123456@cpro.fr:sesame"],
    ]),
    [
      ["0f8f1c2e-sesame-ouvre-toi", "env:PISTE_CLIENT_SECRET"],
      ["TECH_1_123456@cpro.fr:sesame", "file:secrets/account"],
    ],
  ],
  [
    "a technical account for a connection that had none",
    "first-account",
    edited(INVOICING, [
      ["technicalAccount: { login: TECH_1_123456@cpro.fr, credential: env:CPRO_ACCOUNT, passwordRenewedOn: 2026-02-01 }\n", ""],
    ]),
    [["authentication: oauth2\n---", "technicalAccount: { credential: env:CPRO_ACCOUNT }\nauthentication: oauth2\n---"]],
  ],
];

describe("what changes", () => {
  test.each(CHANGES)("%s", async (_, file, base, edits) => {
    await expect(planSheet(planOf([base], [edited(base, edits)]))).toMatchFileSnapshot(`__snapshots__/change-${file}.txt`);
  });

  test("certificate gives way to OAuth", async () => {
    const before = INVOICING.replaceAll("authentication: oauth2", "authentication: certificate").replace("6.11.2", "6.9.0");
    const after = INVOICING.replace("6.11.2", "6.10.0");
    await expect(planSheet(planOf([before], [after]))).toMatchFileSnapshot("__snapshots__/change-migration.txt");
  });

  test("from production to the sandbox", async () => {
    const after = SCORING.replace("environment: production", "environment: sandbox");
    await expect(planSheet(planOf([SCORING], [after]))).toMatchFileSnapshot("__snapshots__/change-to-sandbox.txt");
  });

  test("from the sandbox to production", async () => {
    const after = SANDBOX.replace("environment: sandbox", "environment: production");
    await expect(planSheet(planOf([SANDBOX], [after]))).toMatchFileSnapshot("__snapshots__/change-to-production.txt");
  });

  test("a sandbox application that is declared no more", async () => {
    await expect(planSheet(planOf([SANDBOX], []))).toMatchFileSnapshot("__snapshots__/change-sandbox-undeclared.txt");
  });
});

describe("accounts", () => {
  const sandboxOf = (address: string): string => SANDBOX.replace("api-piste@commune.example", address);

  test.each<readonly [title: string, base: readonly string[], current: readonly string[], accounts: readonly string[]]>([
    ["the first application", [], [SCORING], ["account/MTES"]],
    ["an application more of the same organization", [SCORING], [SCORING, SCORING.replace("COTATION_M", "AUTRE_M")], []],
    ["an organization more", [SCORING], [SCORING, INVOICING], ["account/Universal"]],
    [
      "spellings of one organization",
      [],
      [INVOICING, sandboxOf("a@commune.example").replace("Universal", "Universelle")],
      ["account/a@commune.example"],
    ],
    ["the sandbox application of an account that production tells of", [INVOICING], [INVOICING, SANDBOX], []],
    ["another account's sandbox application", [SANDBOX], [SANDBOX, sandboxOf("b@commune.example")], ["account/b@commune.example"]],
    ["two accounts at once", [], [SCORING, SANDBOX], ["account/api-piste@commune.example", "account/MTES"]],
    ["an organization that changes", [SCORING], [SCORING.replace("MTES", "DUME")], []],
    ["no application", [], [PARTNER], []],
  ])("%s", (_, base, current, accounts) => {
    const ids = planOf(base, current).portalActions.map(({ id }) => id);
    expect(ids.filter((id) => /^account\/.*\/(?:create|activate)$/.test(id))).toEqual(
      accounts.flatMap((account) => [`${account}/create`, `${account}/activate`]),
    );
  });
});

describe("credentials", () => {
  const commandsOf = (credentials: string): readonly string[] => {
    const text = SCORING.replace(/^credentials:.*$/m, credentials);
    const action = planOf([], [text]).portalActions.find(({ id }) => id.endsWith("/credentials"));
    return [...(action?.commands ?? []), ...(action?.remarks ?? []).map(({ en }) => en).filter((remark) => remark.includes("file"))];
  };

  test("have usual names where the manifest gives none", () => {
    expect(commandsOf("")).toEqual([
      "gh secret set PISTE_CLIENT_ID --env production",
      "gh secret set PISTE_CLIENT_SECRET --env production",
    ]);
  });

  test("are written to files where it says so", () => {
    expect(commandsOf("credentials: { clientId: env:PISTE_SCORING_ID, clientSecret: file:secrets/scoring }")).toEqual([
      "gh secret set PISTE_SCORING_ID --env production",
      'Write the client secret to the file "piste/secrets/scoring", which git must ignore.',
    ]);
  });

  const commandsBetween = (base: string, ...edits: Edits): readonly string[] =>
    planOf([base], [edited(base, edits)]).portalActions.flatMap(({ commands, remarks }) => [
      ...commands,
      ...remarks.map(({ en }) => en).filter((remark) => remark.includes("the file")),
    ]);

  test.each<readonly [title: string, base: string, edit: Edits[number], commands: readonly string[]]>([
    [
      "a variable of another name",
      INVOICING,
      ["env:CPRO_ACCOUNT", "env:CPRO_COMMUNE"],
      [
        "gh secret set CPRO_COMMUNE --env production",
        "pistectl check piste",
        "gh secret delete CPRO_ACCOUNT --env production",
        "pistectl check piste",
      ],
    ],
    [
      "a file",
      SCORING,
      ["env:PISTE_CLIENT_SECRET", "file:secret"],
      [
        'Write the client secret to the file "piste/secret", which git must ignore.',
        "pistectl check piste",
        "gh secret delete PISTE_CLIENT_SECRET --env production",
        "pistectl check piste",
      ],
    ],
    [
      "a variable in place of a file",
      `${PARTNER}credentials: { consumerKey: file:key, consumerSecret: file:secret }\n`,
      ["file:secret", "env:CYNOD_CONSUMER_SECRET"],
      ["gh secret set CYNOD_CONSUMER_SECRET", "pistectl check piste", 'Delete the file "piste/secret".', "pistectl check piste"],
    ],
    [
      "the usual variable, which was not named before",
      SCORING.replace("clientId: env:PISTE_CLIENT_ID, ", ""),
      ["credentials: {", "credentials: { clientId: env:PISTE_CLIENT_ID,"],
      [],
    ],
  ])("move to %s", (_, base, edit, commands) => {
    expect(commandsBetween(base, edit)).toEqual(commands);
  });

  test("of a partner that stood in its manifest are asked for anew", () => {
    const base = `${PARTNER}credentials: { consumerKey: env:CYNOD_CONSUMER_KEY, consumerSecret: sesame-ouvre-toi }\n`;
    const plan = planOf([base], [base.replace("sesame-ouvre-toi", "env:CYNOD_CONSUMER_SECRET")]);
    expect(plan.portalActions.map(({ id }) => id)).toEqual([
      "partner/cynod/renew",
      "partner/cynod/renew/wait",
      "partner/cynod/credentials",
      "check",
    ]);
  });

  test("that move and are renewed are stored once, under the new name", () => {
    const moved = commandsBetween(
      INVOICING,
      ["env:CPRO_ACCOUNT", "env:CPRO_COMMUNE"],
      ["passwordRenewedOn: 2026-02-01", "passwordRenewedOn: 2026-11-20"],
    );
    expect(moved).toEqual([
      "gh secret set CPRO_COMMUNE --env production",
      "pistectl check piste",
      "gh secret delete CPRO_ACCOUNT --env production",
      "pistectl check piste",
    ]);
  });

  test("are deleted once when the last of two objects leaves them", () => {
    const [, connection = ""] = INVOICING.split("---\n");
    const other = connection.replace("name: facturation-exemple", "name: autre");
    const after = [connection, other].map((text) => text.replace("env:CPRO_ACCOUNT", "env:CPRO_COMMUNE"));
    const commands = planOf([connection, other], after).portalActions.flatMap((action) => action.commands);
    const check = "pistectl check --environment production --api 'Chorus Pro'";
    expect(commands).toEqual([
      "gh secret set CPRO_COMMUNE --env production",
      check,
      "gh secret delete CPRO_ACCOUNT --env production",
      check,
    ]);
  });

  test("are not said to be used no more while a partner uses them", () => {
    const keys = "credentials: { consumerKey: env:CYNOD_CONSUMER_KEY, consumerSecret: env:CYNOD_CONSUMER_SECRET }\n";
    const other = `${PARTNER.replace("name: cynod", "name: autre").replace("platform: cynod", "platform: generic")}${keys}`;
    const { changes } = planOf([`${PARTNER}${keys}`, other], [other]);
    expect(changes.flatMap(({ remarks }) => remarks.map(({ en }) => en))).toEqual(["The consumer key and secret are used no more."]);
  });

  test("stay in the store while another application uses them", () => {
    const other = SCORING.replace("COTATION_M", "AUTRE_M");
    expect(planOf([SCORING, other], [other]).portalActions.map(({ id }) => id)).toEqual(["application/COTATION_METROPOLE_EXEMPLE/delete"]);
  });
});

describe("technical accounts", () => {
  const [, connection = ""] = INVOICING.split("---\n");
  const accountIds = (base: readonly string[], current: readonly string[], today = TODAY): readonly string[] =>
    planOf(base, current, today)
      .portalActions.map(({ id, declared }) => `${declared ? "x " : ""}${id}`)
      .filter((id) => id.includes("technical-account/"));

  test("two connections with one login have one, stored once for a secret", () => {
    const other = connection.replace("name: facturation-exemple", "name: autre");
    const apart = connection.replace("name: facturation-exemple", "name: tiers").replace("env:CPRO_ACCOUNT", "env:CPRO_TIERS");
    expect(accountIds([], [connection, other, apart])).toEqual([
      "x technical-account/TECH_1_123456@cpro.fr/production/create",
      "technical-account/CPRO_ACCOUNT/production/store",
      "x technical-account/TECH_1_123456@cpro.fr/production/usable",
      "technical-account/CPRO_TIERS/production/store",
    ]);
  });

  test("a password that is nearly too old on a first plan is renewed before it is stored", () => {
    expect(accountIds([], [connection], "2027-03-20")).toEqual([
      "x technical-account/TECH_1_123456@cpro.fr/production/create",
      "technical-account/TECH_1_123456@cpro.fr/production/password",
      "technical-account/CPRO_ACCOUNT/production/store",
      "x technical-account/TECH_1_123456@cpro.fr/production/usable",
    ]);
  });

  test("the login of an account that had none tells that it exists", () => {
    expect(accountIds([connection.replace("login: TECH_1_123456@cpro.fr, ", "")], [connection])).toEqual([
      "x technical-account/TECH_1_123456@cpro.fr/production/create",
      "technical-account/CPRO_ACCOUNT/production/store",
      "x technical-account/TECH_1_123456@cpro.fr/production/usable",
    ]);
  });
});

test("the space of a structure is opened once for all its connections", () => {
  const [, connection = ""] = INVOICING.split("---\n");
  const other = connection.replace("name: facturation-exemple", "name: autre").replace("space: open", "space: missing");
  const spaces = planOf([], [connection, other]).portalActions.filter(({ id }) => id.endsWith("/space"));
  expect(spaces.map(({ id, declared }) => [id, declared])).toEqual([["structure/21999999200015/production/space", false]]);
});

test("of two documents that bear one name, the change says that only the first is planned", () => {
  const twin = SCORING.replace("description: ", "description: Other ");
  const remarksOf = (base: readonly string[], current: readonly string[]): readonly (readonly [string, readonly string[]])[] =>
    planOf(base, current).changes.map(({ action, remarks }) => [action, remarks.map(({ en }) => en)]);
  const twice = "2 documents bear this name: only the first is planned, the others are not in this plan.";
  expect(remarksOf([], [SCORING, twin])).toEqual([["create", [twice]]]);
  expect(remarksOf([SCORING], [SCORING, twin])).toEqual([["none", [twice]]]);
  expect(remarksOf([SCORING, twin], [SCORING])).toEqual([["none", [twice.replace("name:", "name in the base:")]]]);
});

test("a name that is a secret is not shown", () => {
  const secret = "ghp_a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8";
  const plan = planOf(
    [],
    [SCORING.replace("COTATION_METROPOLE_EXEMPLE", secret), SCORING.replace("COTATION_METROPOLE_EXEMPLE", `${secret}9`)],
  );
  expect(plan.changes.map(({ name }) => name)).toEqual(["********", "******** 2"]);
  expect(JSON.stringify(plan)).not.toContain("ghp_");
});

describe("nothing to do", () => {
  test.each<readonly [title: string, base: string, current: string, today: string]>([
    ["pending becomes granted", SCORING.replaceAll("granted", "pending"), SCORING, TODAY],
    ["terms are accepted", INVOICING.replaceAll("terms: accepted", "terms: pending"), INVOICING, TODAY],
    ["labels alone", SCORING, `${SCORING}labels: { team: habitat }\n`, TODAY],
    [
      "a granted approval, long after the password and the identifiers should have been renewed",
      SCORING.replace("approval: granted", "approval: pending"),
      SCORING,
      "2035-01-01",
    ],
    [
      "another label of a connection whose password is old",
      INVOICING,
      INVOICING.replace("space: open", "space: open\nlabels: { a: b }"),
      "2035-01-01",
    ],
    ["the name of the structure", SCORING, SCORING.replace("name: Métropole d'Exemple", "name: Métropole"), TODAY],
  ])("%s", (_, base, current, today) => {
    const { changes, portalActions, summary } = planOf([base], [current], today);
    expect(changes.map(({ action }) => action)).toEqual(["update"]);
    expect(portalActions).toEqual([]);
    expect(summary).toEqual({ create: 0, update: 1, replace: 0, delete: 0, actions: 0, waits: 0 });
  });
});

describe("no change", () => {
  test.each<readonly [title: string, base: string, edits: Edits]>([
    ["spellings of the common organization", INVOICING, [["organization: Universal", "organization: Universelle"]]],
    ["a default that is written", SCORING, [["organization:", "enabled: true\norganization:"]]],
    [
      "quotes and comments",
      SCORING,
      [
        ["name: COTATION_METROPOLE_EXEMPLE", "name: 'COTATION_METROPOLE_EXEMPLE' # on PISTE"],
        ['version: "1.0"', "version: 1.0"],
      ],
    ],
    [
      "the order of lists",
      SCORING,
      [
        [
          "  - { role: notifications, email: api-piste@metropole.example }\n  - { role: technical, email: exploitation@metropole.example }\n",
          "  - { role: technical, email: exploitation@metropole.example }\n  - { role: notifications, email: api-piste@metropole.example }\n",
        ],
      ],
    ],
    ["the order of keys", SCORING, [["environment: production\norganization: MTES\n", "organization: MTES\nenvironment: production\n"]]],
    ["a former name that was never declared", SCORING, [["name: COTATION", "renamedFrom: ANCIEN\nname: COTATION"]]],
  ])("%s", (_, base, edits) => {
    expect(planOf([base], [edited(base, edits)])).toEqual(NOTHING);
  });

  test("a former name that is still declared makes another application", () => {
    const copy = edited(SCORING, [["name: COTATION_METROPOLE_EXEMPLE", "renamedFrom: COTATION_METROPOLE_EXEMPLE\nname: COTATION_2"]]);
    expect(planOf([SCORING], [SCORING, copy]).changes.map(({ name, previousName, action }) => [name, previousName, action])).toEqual([
      ["COTATION_2", null, "create"],
    ]);
  });

  test("catalogue entries are no objects", () => {
    const entry =
      "apiVersion: pistectl/v1\nkind: Api\nname: Exemple\nenvironments: { production: {}, sandbox: {} }\nseen: 2026-11-21\nsource: team\n";
    expect(planOf([], [entry])).toEqual(NOTHING);
  });
});

const NOTHING = {
  remarks: [],
  changes: [],
  portalActions: [],
  summary: { create: 0, update: 0, replace: 0, delete: 0, actions: 0, waits: 0 },
};

test("a field of a connection that is to hold nothing is named, since its value cannot be shown", () => {
  const direct = edited(INVOICING, [["usage: { type: publisher-solution, publisher: Open Bee }", "usage: { type: direct }"]]);
  const [change] = planOf([INVOICING], [direct]).portalActions;
  expect([change?.values, change?.remarks[0]]).toEqual([
    { "Type d'utilisation": "Raccordement direct", "Éditeur / solution": "" },
    { en: "Empty the field « Éditeur / solution ».", fr: "Videz le champ « Éditeur / solution »." },
  ]);
});
