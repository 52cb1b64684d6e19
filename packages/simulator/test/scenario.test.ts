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
    en: "s.yaml:1: not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]",
    fr: "s.yaml:1\u00a0: YAML non valide\u00a0: Flow sequence in block collection must be sufficiently indented and end with a ]",
  },
  {
    title: "empty",
    text: "",
    en: "s.yaml: null is not accepted; give a mapping with the keys applications, tokenLifetimeSeconds, assumptions, faults",
    fr: "s.yaml\u00a0: null n'est pas admis\u00a0; indiquez un objet de clés applications, tokenLifetimeSeconds, assumptions, faults",
  },
  {
    title: "no applications",
    text: "tokenLifetimeSeconds: 5",
    en: "s.yaml:1: applications: missing; give a list of applications",
    fr: "s.yaml:1\u00a0: applications\u00a0: absent\u00a0; indiquez une liste d'applications",
  },
  {
    title: "unknown keys, all at once",
    text: `aplications: []\n${MINIMAL}    clientID: x\n    zzz: 1\n`,
    en: [
      's.yaml:1: aplications: unknown key "aplications". Did you mean applications? Accepted: applications, tokenLifetimeSeconds, assumptions, faults',
      's.yaml:7: applications[0].clientID: unknown key "clientID". Did you mean clientId? Accepted: name, environment, clientId, clientSecret, apiKey, enabled, scopes, subscriptions, technicalAccount, quota',
      's.yaml:8: applications[0].zzz: unknown key "zzz". Accepted: name, environment, clientId, clientSecret, apiKey, enabled, scopes, subscriptions, technicalAccount, quota',
    ].join("\n"),
    fr: [
      "s.yaml:1\u00a0: aplications\u00a0: clé inconnue\u00a0: «\u00a0aplications\u00a0». Vouliez-vous dire applications\u00a0? Admis\u00a0: applications, tokenLifetimeSeconds, assumptions, faults",
      "s.yaml:7\u00a0: applications[0].clientID\u00a0: clé inconnue\u00a0: «\u00a0clientID\u00a0». Vouliez-vous dire clientId\u00a0? Admis\u00a0: name, environment, clientId, clientSecret, apiKey, enabled, scopes, subscriptions, technicalAccount, quota",
      "s.yaml:8\u00a0: applications[0].zzz\u00a0: clé inconnue\u00a0: «\u00a0zzz\u00a0». Admis\u00a0: name, environment, clientId, clientSecret, apiKey, enabled, scopes, subscriptions, technicalAccount, quota",
    ].join("\n"),
  },
  {
    title: "missing and wrong values",
    text: "applications:\n  - name: 5\n    environment: prod\n    enabled: yes\n    scopes: x\n    subscriptions: {}\n    quota: { calls: -1, windowSeconds: 1.5 }\ntokenLifetimeSeconds: soon\n",
    en: [
      "s.yaml:2: applications[0].name: 5 is not accepted; give a text",
      's.yaml:3: applications[0].environment: unknown value "prod". Accepted: production, sandbox',
      "s.yaml:2: applications[0].clientId: missing; give a text",
      "s.yaml:2: applications[0].clientSecret: missing; give a text",
      's.yaml:4: applications[0].enabled: "yes" is not accepted; give true or false',
      's.yaml:5: applications[0].scopes: "x" is not accepted; give a list of texts',
      "s.yaml:6: applications[0].subscriptions: {…} is not accepted; give a list",
      "s.yaml:7: applications[0].quota.calls: -1 is not accepted; give a whole number from 0 to 1000000000",
      "s.yaml:7: applications[0].quota.windowSeconds: 1.5 is not accepted; give a whole number from 1 to 2678400",
      's.yaml:8: tokenLifetimeSeconds: "soon" is not accepted; give a whole number from 1 to 86400',
    ].join("\n"),
    fr: [
      "s.yaml:2\u00a0: applications[0].name\u00a0: 5 n'est pas admis\u00a0; indiquez un texte",
      "s.yaml:3\u00a0: applications[0].environment\u00a0: valeur inconnue\u00a0: «\u00a0prod\u00a0». Admis\u00a0: production, sandbox",
      "s.yaml:2\u00a0: applications[0].clientId\u00a0: absent\u00a0; indiquez un texte",
      "s.yaml:2\u00a0: applications[0].clientSecret\u00a0: absent\u00a0; indiquez un texte",
      "s.yaml:4\u00a0: applications[0].enabled\u00a0: «\u00a0yes\u00a0» n'est pas admis\u00a0; indiquez true ou false",
      "s.yaml:5\u00a0: applications[0].scopes\u00a0: «\u00a0x\u00a0» n'est pas admis\u00a0; indiquez une liste de textes",
      "s.yaml:6\u00a0: applications[0].subscriptions\u00a0: {…} n'est pas admis\u00a0; indiquez une liste",
      "s.yaml:7\u00a0: applications[0].quota.calls\u00a0: -1 n'est pas admis\u00a0; indiquez un nombre entier de 0 à 1000000000",
      "s.yaml:7\u00a0: applications[0].quota.windowSeconds\u00a0: 1.5 n'est pas admis\u00a0; indiquez un nombre entier de 1 à 2678400",
      "s.yaml:8\u00a0: tokenLifetimeSeconds\u00a0: «\u00a0soon\u00a0» n'est pas admis\u00a0; indiquez un nombre entier de 1 à 86400",
    ].join("\n"),
  },
  {
    title: "an identifier twice",
    text: `${MINIMAL}  - { name: B, environment: sandbox, clientId: id, clientSecret: s }\n`,
    en: "s.yaml:6: applications[1].clientId: also that of applications[0]; each application has its own",
    fr: "s.yaml:6\u00a0: applications[1].clientId\u00a0: déjà celui de applications[0]\u00a0; chaque application a le sien",
  },
  {
    title: "APIs that the catalogue does not know",
    text: `${MINIMAL}    subscriptions: [{ api: SNE-Cotatoin }, { api: Météo }]\n`,
    en: [
      "s.yaml:6: applications[0].subscriptions[0].api: not in the catalogue, did you mean SNE-Cotation?",
      "s.yaml:6: applications[0].subscriptions[1].api: not in the catalogue",
    ].join("\n"),
    fr: [
      "s.yaml:6\u00a0: applications[0].subscriptions[0].api\u00a0: absent du catalogue, vouliez-vous dire SNE-Cotation\u00a0?",
      "s.yaml:6\u00a0: applications[0].subscriptions[1].api\u00a0: absent du catalogue",
    ].join("\n"),
  },
  {
    title: "assumptions that cannot be",
    text: `${MINIMAL}assumptions: { unknownResourceStatus: 401, disabledApplicationToken: refuse }\n`,
    en: [
      's.yaml:6: assumptions.disabledApplicationToken: unknown value "refuse". Did you mean refused? Accepted: issued, refused',
      "s.yaml:6: assumptions.unknownResourceStatus: 401 is not accepted; give one of 400, 403, 404",
    ].join("\n"),
    fr: [
      "s.yaml:6\u00a0: assumptions.disabledApplicationToken\u00a0: valeur inconnue\u00a0: «\u00a0refuse\u00a0». Vouliez-vous dire refused\u00a0? Admis\u00a0: issued, refused",
      "s.yaml:6\u00a0: assumptions.unknownResourceStatus\u00a0: 401 n'est pas admis\u00a0; indiquez l'une de ces valeurs\u00a0: 400, 403, 404",
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
      's.yaml:7: faults[0].statut: unknown key "statut". Did you mean status? Accepted: kind, nth, on, environment, path, client, times, status',
      's.yaml:8: faults[1].on: unknown value "gateway". Accepted: token, api',
      "s.yaml:9: faults[2].on: token-shape exists only on: token",
      "s.yaml:10: faults[3].path: this fault acts before any request is read: choose by on, environment, nth and times",
      "s.yaml:10: faults[3].client: this fault acts before any request is read: choose by on, environment, nth and times",
      "s.yaml:11: faults[4].nth: not accepted; give a whole number from 1, a pair [first, last], or every",
      's.yaml:12: faults[5].certificate: unknown value "old". Accepted: expired, expiring, not-yet-valid, self-signed, unknown-ca, wrong-name',
      "s.yaml:13: faults[6].headers: {…} is not accepted; give a mapping of header names to texts",
      "s.yaml:14: faults[7].statuses: […] is not accepted; give a list of whole numbers from 200 to 599",
    ].join("\n"),
    fr: [
      "s.yaml:7\u00a0: faults[0].statut\u00a0: clé inconnue\u00a0: «\u00a0statut\u00a0». Vouliez-vous dire status\u00a0? Admis\u00a0: kind, nth, on, environment, path, client, times, status",
      "s.yaml:8\u00a0: faults[1].on\u00a0: valeur inconnue\u00a0: «\u00a0gateway\u00a0». Admis\u00a0: token, api",
      "s.yaml:9\u00a0: faults[2].on\u00a0: token-shape n'existe que sur\u00a0: token",
      "s.yaml:10\u00a0: faults[3].path\u00a0: cette panne agit avant la lecture de toute requête\u00a0: choisissez par on, environment, nth et times",
      "s.yaml:10\u00a0: faults[3].client\u00a0: cette panne agit avant la lecture de toute requête\u00a0: choisissez par on, environment, nth et times",
      "s.yaml:11\u00a0: faults[4].nth\u00a0: non admis\u00a0; indiquez un nombre entier à partir de 1, un couple [premier, dernier] ou every",
      "s.yaml:12\u00a0: faults[5].certificate\u00a0: valeur inconnue\u00a0: «\u00a0old\u00a0». Admis\u00a0: expired, expiring, not-yet-valid, self-signed, unknown-ca, wrong-name",
      "s.yaml:13\u00a0: faults[6].headers\u00a0: {…} n'est pas admis\u00a0; indiquez un objet associant des noms d'en-tête à des textes",
      "s.yaml:14\u00a0: faults[7].statuses\u00a0: […] n'est pas admis\u00a0; indiquez une liste de nombres entiers de 200 à 599",
    ].join("\n"),
  },
  {
    title: "a name that would draw on the terminal",
    text: `${MINIMAL}"\\e[31m\\nx": 1\n`,
    en: 's.yaml:6: <U+001B>[31m<U+000A>x: unknown key "<U+001B>[31m<U+000A>x". Accepted: applications, tokenLifetimeSeconds, assumptions, faults',
    fr: "s.yaml:6\u00a0: <U+001B>[31m<U+000A>x\u00a0: clé inconnue\u00a0: «\u00a0<U+001B>[31m<U+000A>x\u00a0». Admis\u00a0: applications, tokenLifetimeSeconds, assumptions, faults",
  },
  {
    title: "a prototype key is a key like another",
    text: `${MINIMAL}__proto__: { faults: 1 }\n`,
    en: 's.yaml:6: __proto__: unknown key "__proto__". Accepted: applications, tokenLifetimeSeconds, assumptions, faults',
    fr: "s.yaml:6\u00a0: __proto__\u00a0: clé inconnue\u00a0: «\u00a0__proto__\u00a0». Admis\u00a0: applications, tokenLifetimeSeconds, assumptions, faults",
  },
  {
    title: "too large",
    text: `#${" ".repeat(1_048_576)}`,
    en: "s.yaml: larger than 1 MiB",
    fr: "s.yaml\u00a0: dépasse la taille maximale de 1 Mio",
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
  expect(describeScenarioFailure(failure, "en")).toMatch(/^s\.yaml: not valid YAML: Excessive alias count/);
});

test("no message shows a secret, wherever it was put", () => {
  const secret = "51300000-dead-4000-beef-000000000000";
  const failure = failureOf(`applications:\n  - { name: A, environment: production, clientId: id, clientSecret: [${secret}] }\n`, "s");
  expect(describeScenarioFailure(failure, "en")).toBe("s:2: applications[0].clientSecret: […] is not accepted; give a text");
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
      message: "scenario: applications[0].subscriptions[0].api: not in the catalogue, did you mean SNE-Cotation?",
    },
    {
      title: "a TLS fault without TLS",
      scenario: { applications: [], faults: [{ on: "api", kind: "certificate", certificate: "expired" }] },
      tls: false,
      message: "scenario: faults[0]: this fault needs TLS",
    },
  ];

test.each(UNPLAYABLE)("$title is refused at the start", async ({ scenario, tls, message }) => {
  await expect(startSimulator({ scenario, tls })).rejects.toThrow(ScenarioError);
  await expect(startSimulator({ scenario, tls })).rejects.toThrow(message);
});

test("the default scenario has an application for each usual situation", () => {
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
