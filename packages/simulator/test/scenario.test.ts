import {
  defaultScenario,
  describeScenarioFailure,
  parseScenario,
  type Scenario,
  ScenarioError,
  type ScenarioFailure,
  type ScenarioInput,
  startSimulator,
} from "@pistectl/simulator";
import { expect, test } from "vitest";

const MINIMAL = `applications:
  - name: A
    environment: production
    clientId: id
    clientSecret: secret
`;

test("a minimal scenario is completed", () => {
  expect(parsed(MINIMAL)).toEqual({
    applications: [
      {
        name: "A",
        environment: "production",
        clientId: "id",
        clientSecret: "secret",
        apiKey: null,
        enabled: true,
        scopes: [],
        subscriptions: [],
        technicalAccount: null,
        quota: null,
      },
    ],
    tokenLifetimeSeconds: 3600,
    assumptions: { noBusinessProfileStatus: 200, disabledApplicationToken: "issued", invalidClientStatus: 400, unknownResourceStatus: 403 },
    faults: [],
  });
});

test("a full scenario is read, from YAML as from JSON", () => {
  const text = `${MINIMAL}    enabled: false
    scopes: [piste.captchetat]
    subscriptions:
      - { api: SNE-Cotation, version: "1.0", terms: not-required, approval: refused, profile: pending }
      - api: Légifrance
    technicalAccount: { login: TECH_1_1@cpro.fr, password: "p:w" }
    quota: { calls: 10, windowSeconds: 60 }
tokenLifetimeSeconds: 10
assumptions: { unknownResourceStatus: 404 }
faults:
  - { on: api, kind: certificate, certificate: expired, nth: 2 }
  - { on: token, kind: sequence, statuses: [503, 200], environment: sandbox, times: 3 }
  - { on: api, kind: latency, milliseconds: 5, path: /mtes/*, client: A, nth: [1, 4] }
`;
  const scenario = parsed(text);
  expect(scenario.applications[0]).toMatchObject({
    enabled: false,
    subscriptions: [
      { api: "SNE-Cotation", version: "1.0", terms: "not-required", approval: "refused", profile: "pending" },
      { api: "Légifrance", version: null, terms: "accepted", approval: "granted", profile: "granted" },
    ],
    technicalAccount: { login: "TECH_1_1@cpro.fr", password: "p:w" },
    quota: { calls: 10, windowSeconds: 60 },
  });
  expect(scenario.faults).toEqual([
    {
      on: "api",
      environment: null,
      path: null,
      client: null,
      times: null,
      nth: [2, 2],
      kind: "certificate",
      certificate: "expired",
      days: 5,
    },
    {
      on: "token",
      environment: "sandbox",
      path: null,
      client: null,
      times: 3,
      nth: [1, Number.MAX_SAFE_INTEGER],
      kind: "sequence",
      statuses: [503, 200],
      backendBody: false,
      retryAfter: null,
    },
    {
      on: "api",
      environment: null,
      path: "/mtes/*",
      client: "A",
      times: null,
      nth: [1, 4],
      kind: "latency",
      stage: "first-byte",
      milliseconds: 5,
    },
  ]);
  expect(parsed(JSON.stringify(scenario))).toEqual(scenario);
});

const PROBLEMS: readonly { readonly title: string; readonly text: string; readonly en: string; readonly fr: string }[] = [
  {
    title: "not YAML",
    text: "applications: [",
    en: "s.yaml:1:15: This bracket is never closed. Write `]` or `}` where the list or the mapping ends, indented further than the key that holds it.",
    fr: "s.yaml:1:15: Ce crochet ou cette accolade n'est jamais fermé. Écrivez `]` ou `}` là où la liste ou l'objet se termine, plus en retrait que la clé qui le contient.",
  },
  {
    title: "empty",
    text: "",
    en: "s.yaml:1:1: The file is empty. It begins with `applications`.",
    fr: "s.yaml:1:1: Le fichier est vide. Il commence par `applications`.",
  },
  {
    title: "no applications",
    text: "tokenLifetimeSeconds: 5",
    en: "s.yaml:1:1: The key `applications` is missing. Add `applications`: Applications that exist.",
    fr: "s.yaml:1:1: La clé `applications` est absente. Ajoutez `applications` : Les applications qui existent.",
  },
  {
    title: "unknown keys, all at once",
    text: `aplications: []\n${MINIMAL}    clientID: x\n    zzz: 1\n`,
    en: [
      "s.yaml:1:1: `aplications` is not a key of the format. `applications`, which it resembles, is already there. Remove one of the two.",
      "s.yaml:7:5: `clientID` is not a key of the format in `applications`. `clientId`, which it resembles, is already there. Remove one of the two.",
      "s.yaml:8:5: `zzz` is not a key of the format in `applications`. Keys that may be added: `apiKey`, `enabled`, `scopes`, `subscriptions`, `technicalAccount` or `quota`. Remove it, or begin it with `x-` if it is the team's own.",
    ].join("\n"),
    fr: [
      "s.yaml:1:1: `aplications` n'est pas une clé du format. `applications`, à laquelle elle ressemble, est déjà là. Retirez l'une des deux.",
      "s.yaml:7:5: `clientID` n'est pas une clé du format dans `applications`. `clientId`, à laquelle elle ressemble, est déjà là. Retirez l'une des deux.",
      "s.yaml:8:5: `zzz` n'est pas une clé du format dans `applications`. Clés qui peuvent être ajoutées : `apiKey`, `enabled`, `scopes`, `subscriptions`, `technicalAccount` ou `quota`. Retirez-la, ou faites-la commencer par `x-` si elle est propre à l'équipe.",
    ].join("\n"),
  },
  {
    title: "missing and wrong values",
    text: "applications:\n  - name: 5\n    environment: prod\n    enabled: yes\n    scopes: x\n    subscriptions: {}\n    quota: { calls: -1, windowSeconds: 1.5 }\ntokenLifetimeSeconds: soon\n",
    en: [
      "s.yaml:2:5: The key `clientId` is missing. Add `clientId`: Client identifier.",
      "s.yaml:2:5: The key `clientSecret` is missing. Add `clientSecret`: Client secret.",
      "s.yaml:2:11: `5` stands where a text is expected. YAML reads it as a number, true or false: put it between quotes.",
      "s.yaml:3:18: `prod` is not an accepted value of `environment`. Accepted: `production` or `sandbox`. Did you mean `production`?",
      "s.yaml:4:14: `yes` stands where `true` or `false` is expected. Write `true` or `false`.",
      "s.yaml:5:13: `x` stands where a list is expected. Write a list.",
      "s.yaml:6:20: A mapping stands where a list is expected. Write a list.",
      "s.yaml:7:21: `-1` is out of bounds. Write a whole number from 0 to 1000000000.",
      "s.yaml:7:40: `1.5` stands where a whole number from 1 to 2678400 is expected. Write a whole number from 1 to 2678400.",
      "s.yaml:8:23: `soon` stands where a whole number from 1 to 86400 is expected. Write a whole number from 1 to 86400.",
    ].join("\n"),
    fr: [
      "s.yaml:2:5: La clé `clientId` est absente. Ajoutez `clientId` : Identifiant client.",
      "s.yaml:2:5: La clé `clientSecret` est absente. Ajoutez `clientSecret` : Secret client.",
      "s.yaml:2:11: `5` est à la place d'un texte. YAML y lit un nombre, vrai ou faux : mettez la valeur entre guillemets.",
      "s.yaml:3:18: `prod` n'est pas une valeur acceptée de `environment`. Valeurs acceptées : `production` ou `sandbox`. Vouliez-vous dire `production` ?",
      "s.yaml:4:14: `yes` est à la place d'une valeur `true` ou `false`. Écrivez une valeur `true` ou `false`.",
      "s.yaml:5:13: `x` est à la place d'une liste. Écrivez une liste.",
      "s.yaml:6:20: Un objet est à la place d'une liste. Écrivez une liste.",
      "s.yaml:7:21: `-1` est hors limites. Écrivez un nombre entier de 0 à 1000000000.",
      "s.yaml:7:40: `1.5` est à la place d'un nombre entier de 1 à 2678400. Écrivez un nombre entier de 1 à 2678400.",
      "s.yaml:8:23: `soon` est à la place d'un nombre entier de 1 à 86400. Écrivez un nombre entier de 1 à 86400.",
    ].join("\n"),
  },
  {
    title: "an identifier twice",
    text: `${MINIMAL}  - { name: B, environment: sandbox, clientId: id, clientSecret: s }\n`,
    en: "s.yaml:6:48: The client identifier is also that of `/applications/0`. Each application has its own.",
    fr: "s.yaml:6:48: L'identifiant client est déjà celui de `/applications/0`. Chaque application a le sien.",
  },
  {
    title: "APIs that the catalogue does not know",
    text: `${MINIMAL}    subscriptions: [{ api: SNE-Cotatoin }, { api: Météo }]\n`,
    en: [
      "s.yaml:6:28: `SNE-Cotatoin` is not in the catalogue. `pistectl catalog` lists the APIs. Did you mean `SNE-Cotation`?",
      "s.yaml:6:51: `Météo` is not in the catalogue. `pistectl catalog` lists the APIs.",
    ].join("\n"),
    fr: [
      "s.yaml:6:28: `SNE-Cotatoin` n'est pas au catalogue. `pistectl catalog` donne la liste des API. Vouliez-vous dire `SNE-Cotation` ?",
      "s.yaml:6:51: `Météo` n'est pas au catalogue. `pistectl catalog` donne la liste des API.",
    ].join("\n"),
  },
  {
    title: "assumptions that cannot be",
    text: `${MINIMAL}assumptions: { unknownResourceStatus: 401, disabledApplicationToken: refuse }\n`,
    en: [
      "s.yaml:6:39: `401` is not an accepted value of `unknownResourceStatus`. Accepted: `400`, `403` or `404`.",
      "s.yaml:6:70: `refuse` is not an accepted value of `disabledApplicationToken`. Accepted: `issued` or `refused`. Did you mean `refused`?",
    ].join("\n"),
    fr: [
      "s.yaml:6:39: `401` n'est pas une valeur acceptée de `unknownResourceStatus`. Valeurs acceptées : `400`, `403` ou `404`.",
      "s.yaml:6:70: `refuse` n'est pas une valeur acceptée de `disabledApplicationToken`. Valeurs acceptées : `issued` ou `refused`. Vouliez-vous dire `refused` ?",
    ].join("\n"),
  },
  {
    title: "faults",
    text: `${MINIMAL}faults:
  - { on: api, kind: html, statut: 200 }
  - { on: gateway, kind: status, status: 503 }
  - { on: api, kind: token-shape, shape: no-scope }
  - { on: api, kind: reset, stage: tls, path: /x, client: id }
  - { on: api, kind: reset, nth: 0 }
  - { on: api, kind: certificate, certificate: old }
  - { on: api, kind: answer, headers: { "X y": z } }
  - { on: api, kind: sequence, statuses: [] }
`,
    en: [
      "s.yaml:7:28: `statut` is not a key of the format in `faults`. Did you mean `status`?",
      "s.yaml:8:11: `gateway` is not an accepted value of `on`. Accepted: `token` or `api`.",
      "s.yaml:9:11: `token-shape` exists only on `token`. Write `on: token`.",
      "s.yaml:10:47: This fault acts before any request is read. Choose by `on`, `environment`, `nth` and `times`.",
      "s.yaml:10:59: This fault acts before any request is read. Choose by `on`, `environment`, `nth` and `times`.",
      "s.yaml:11:34: `0` is not a whole number from 1, a pair [first, last], or `every`. Write a whole number from 1, a pair [first, last], or `every`.",
      "s.yaml:12:48: `old` is not an accepted value of `certificate`. Accepted: `expired`, `expiring`, `not-yet-valid`, `self-signed`, `unknown-ca` or `wrong-name`.",
      "s.yaml:13:30: `X y` is not the name of a header field. Write the name of a header field.",
      "s.yaml:14:42: The list is empty. Give it an item.",
    ].join("\n"),
    fr: [
      "s.yaml:7:28: `statut` n'est pas une clé du format dans `faults`. Vouliez-vous dire `status` ?",
      "s.yaml:8:11: `gateway` n'est pas une valeur acceptée de `on`. Valeurs acceptées : `token` ou `api`.",
      "s.yaml:9:11: `token-shape` n'existe que sur `token`. Écrivez `on: token`.",
      "s.yaml:10:47: Cette panne agit avant la lecture de toute requête. Choisissez par `on`, `environment`, `nth` et `times`.",
      "s.yaml:10:59: Cette panne agit avant la lecture de toute requête. Choisissez par `on`, `environment`, `nth` et `times`.",
      "s.yaml:11:34: `0` n'est pas un nombre entier à partir de 1, un couple [premier, dernier] ou `every`. Écrivez un nombre entier à partir de 1, un couple [premier, dernier] ou `every`.",
      "s.yaml:12:48: `old` n'est pas une valeur acceptée de `certificate`. Valeurs acceptées : `expired`, `expiring`, `not-yet-valid`, `self-signed`, `unknown-ca` ou `wrong-name`.",
      "s.yaml:13:30: `X y` n'est pas un nom d'en-tête. Écrivez un nom d'en-tête.",
      "s.yaml:14:42: La liste est vide. Donnez-lui un élément.",
    ].join("\n"),
  },
  {
    title: "a name that would draw on the terminal",
    text: `${MINIMAL}"\\e[31m\\nx": 1\n`,
    en: "s.yaml:6:1: `<U+001B>[31m<U+000A>x` is not a key of the format. Keys that may be added: `tokenLifetimeSeconds`, `assumptions` or `faults`. Remove it, or begin it with `x-` if it is the team's own.",
    fr: "s.yaml:6:1: `<U+001B>[31m<U+000A>x` n'est pas une clé du format. Clés qui peuvent être ajoutées : `tokenLifetimeSeconds`, `assumptions` ou `faults`. Retirez-la, ou faites-la commencer par `x-` si elle est propre à l'équipe.",
  },
  {
    title: "a prototype key is a key like another",
    text: `${MINIMAL}__proto__: { faults: 1 }\n`,
    en: "s.yaml:6:1: `__proto__` is not a key of the format. Keys that may be added: `tokenLifetimeSeconds`, `assumptions` or `faults`. Remove it, or begin it with `x-` if it is the team's own.",
    fr: "s.yaml:6:1: `__proto__` n'est pas une clé du format. Clés qui peuvent être ajoutées : `tokenLifetimeSeconds`, `assumptions` ou `faults`. Retirez-la, ou faites-la commencer par `x-` si elle est propre à l'équipe.",
  },
  {
    title: "too large",
    text: `#${" ".repeat(1_048_576)}`,
    en: "s.yaml:1:1: The file has 1,048,577 bytes, more than the 1,048,576 that are read. Nothing of it was checked. Split it into several files.",
    fr: "s.yaml:1:1: Le fichier compte 1 048 577 octets, plus que les 1 048 576 qui sont lus. Rien n'en a été vérifié. Répartissez-le en plusieurs fichiers.",
  },
];

test.each(PROBLEMS)("$title", ({ text, en, fr }) => {
  const failure = failureOf(text, "s.yaml");
  expect(describeScenarioFailure(failure, "en")).toBe(en);
  expect(new ScenarioError(failure).message).toBe(en);
  expect(describeScenarioFailure(failure, "fr")).toBe(fr);
});

test("aliases cannot be made to explode", () => {
  const lines = Array.from({ length: 12 }, (_, index) => `x${index + 1}: &x${index + 1} [${`*x${index}, `.repeat(9)}]`);
  const failure = failureOf(`x0: &x0 [a]\n${lines.join("\n")}\n`, "s.yaml");
  expect(describeScenarioFailure(failure, "en")).toMatch(/^s\.yaml:5:35: The aliases of the file stand for more than 10,000 values\./);
});

const NUMBER_AS_SECRET = "YAML reads it as a number, true or false: put it between quotes.";

test.each([
  ["[51300000-dead-4000-beef-000000000000]", "A list stands where a text is expected. Write a text."],
  ["{ 51300000-dead-4000-beef-000000000000: 1 }", "A mapping stands where a text is expected. Write a text."],
  ["51300000", `The value stands where a text is expected. ${NUMBER_AS_SECRET}`],
  ["true", `The value stands where a text is expected. ${NUMBER_AS_SECRET}`],
])("no message shows a secret: %s", (secret, message) => {
  const failure = failureOf(`applications:\n  - { name: A, environment: production, clientId: id, clientSecret: ${secret} }\n`, "s");
  expect(describeScenarioFailure(failure, "en")).toBe(`s:2:69: ${message}`);
});

const UNPLAYABLE: readonly { readonly title: string; readonly scenario: ScenarioInput; readonly tls: boolean; readonly message: string }[] =
  [
    {
      title: "an API that the catalogue does not know",
      scenario: {
        applications: [
          { name: "A", environment: "production", clientId: "a", clientSecret: "b", subscriptions: [{ api: "SNE-Cotatoin" }] },
        ],
      },
      tls: false,
      message:
        "scenario: /applications/0/subscriptions/0/api: `SNE-Cotatoin` is not in the catalogue. `pistectl catalog` lists the APIs. Did you mean `SNE-Cotation`?",
    },
    {
      title: "a TLS fault without TLS",
      scenario: { applications: [], faults: [{ on: "api", kind: "certificate", certificate: "expired" }] },
      tls: false,
      message: "scenario: /faults/0: This fault needs TLS.",
    },
  ];

test.each(UNPLAYABLE)("$title is refused at the start", async ({ scenario, tls, message }) => {
  await expect(startSimulator({ scenario, tls })).rejects.toThrow(ScenarioError);
  await expect(startSimulator({ scenario, tls })).rejects.toThrow(message);
});

test("the default scenario has an application for each usual situation", () => {
  expect(parsed(JSON.stringify(defaultScenario))).toEqual(defaultScenario);
  expect(defaultScenario.applications.map(({ name, environment }) => `${environment} ${name}`)).toEqual([
    "production COTATION_METROPOLE_EXEMPLE",
    "production COTATION_SANS_PROFIL_EXEMPLE",
    "production COTATION_SANS_ACCORD_EXEMPLE",
    "production FACTURATION_COMMUNE_EXEMPLE",
    "production FORMULAIRE_EXEMPLE",
    "production VEILLE_JURIDIQUE_EXEMPLE",
    "sandbox APP_SANDBOX_camille.martin@metropole.example",
    "production APPLICATION_DESACTIVEE_EXEMPLE",
    "production QUOTA_EPUISE_EXEMPLE",
  ]);
});

function parsed(text: string): Scenario {
  const reading = parseScenario(text, "s.yaml");
  if (!reading.ok) throw new ScenarioError(reading.failure);
  return reading.value;
}

function failureOf(text: string, source: string): ScenarioFailure {
  const reading = parseScenario(text, source);
  if (reading.ok) throw new Error("nothing is wrong with it");
  return reading.failure;
}
