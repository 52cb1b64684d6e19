import { expect, test } from "vitest";
import type { CatalogueEntry } from "../src/catalogue/catalogue-entry.ts";
import { checkCatalogue } from "../src/catalogue/check-catalogue.ts";
import { readCatalogueEntry } from "../src/catalogue/read-catalogue-entry.ts";
import { CATALOGUE } from "../src/generated/catalogue.ts";

const SMALLEST = {
  apiVersion: "pistectl/v1",
  kind: "Api",
  name: "Exemple",
  environments: { production: {}, sandbox: {} },
  seen: "2026-11-20",
  source: "a source",
};

const PLACE = {
  availability: "unknown",
  versions: [],
  earlierVersions: [],
  organizations: [],
  approval: "unknown",
  terms: "unknown",
  basePath: null,
  instead: null,
  marks: {},
  seen: "2026-11-20",
  source: "a source",
} as const;

const SMALLEST_ENTRY: CatalogueEntry = {
  name: "Exemple",
  aliases: [],
  provider: null,
  chorusPro: false,
  businessProfile: false,
  stateNetwork: false,
  environments: { production: PLACE, sandbox: PLACE },
  scope: null,
  health: null,
  note: null,
  marks: {},
  seen: "2026-11-20",
  source: "a source",
};

test("what is not said is unknown", () => {
  expect(readCatalogueEntry(SMALLEST)).toEqual({ kind: "entry", entry: SMALLEST_ENTRY });
});

test("a health check is read in full", () => {
  const health = {
    method: "POST",
    path: "/health",
    headers: ["cpro-account"],
    body: "{}",
    well: [{ json: "/a~1b", equals: 1, optional: true }, { text: "pong" }],
    version: "/version",
    marks: { well: "LIKELY" },
  };
  expect(readCatalogueEntry({ ...SMALLEST, health })).toEqual({ kind: "entry", entry: { ...SMALLEST_ENTRY, health } });
});

const withPlace = (production: object) => ({ ...SMALLEST, environments: { production, sandbox: {} } });
const withHealth = (health: object) => ({ ...SMALLEST, health: { path: "/health", ...health } });

test.each<readonly [document: unknown, problems: readonly string[]]>([
  [null, [": found null; expected a mapping"]],
  [
    {},
    [
      "apiVersion: missing; expected pistectl/v1",
      "kind: missing; expected Api",
      "seen: missing; expected a date: YYYY-MM-DD, YYYY-MM or YYYY, quoted when it is a year alone",
      "source: missing; expected a text of 1 to 1,000 characters",
      "environments: missing; expected a mapping",
      "name: missing; expected a text of 1 to 1,000 characters",
    ],
  ],
  [
    { ...SMALLEST, colour: "red" },
    [
      "colour: unknown key; accepted: apiVersion, kind, name, aliases, provider, chorusPro, businessProfile, stateNetwork, environments, scope, health, note, marks, seen, source, labels",
    ],
  ],
  [withPlace({ earlierVersions: ["1.0"] }), ['environments.production.earlierVersions.0: found "1.0"; expected a mapping']],
  [{ ...SMALLEST, kind: "Application" }, ['kind: found "Application"; expected Api']],
  [{ ...SMALLEST, seen: 2021 }, ["seen: found 2021; expected a date: YYYY-MM-DD, YYYY-MM or YYYY, quoted when it is a year alone"]],
  [{ ...SMALLEST, chorusPro: "yes" }, ['chorusPro: found "yes"; expected true or false']],
  [{ ...SMALLEST, marks: { scope: "SURE" } }, ['marks.scope: found "SURE"; expected one of CONFIRMED, LIKELY']],
  [{ ...SMALLEST, note: { en: "English only" } }, ["note.fr: missing; expected a text of 1 to 1,000 characters"]],
  [{ ...SMALLEST, environments: { production: {} } }, ["environments.sandbox: missing; expected a mapping"]],
  [withPlace({ approval: "needed" }), ['environments.production.approval: found "needed"; expected one of required, none, unknown']],
  [withPlace({ versions: [1] }), ["environments.production.versions.0: found 1; expected a quoted text"]],
  [withPlace({ versions: "1.0" }), ['environments.production.versions: found "1.0"; expected a list']],
  [
    withPlace({ basePath: "//evil.example" }),
    [
      'environments.production.basePath: found "//evil.example"; expected a path that begins with one slash and stays on its origin, without a final slash or a query',
    ],
  ],
  [
    withHealth({ path: "/../other" }),
    ['health.path: found "/../other"; expected a path that begins with one slash and stays on its origin'],
  ],
  [withHealth({ method: "DELETE" }), ['health.method: found "DELETE"; expected one of GET, POST']],
  [withHealth({ headers: ["authorization"] }), ['health.headers: found ["authorization"]; expected a list of cpro-account or nothing']],
  [withHealth({ body: "{}" }), ['health.body: found "{}"; expected no body with GET']],
  [
    withHealth({ well: { json: "etat", equals: ["OK"] } }),
    [
      'health.well.equals: found ["OK"]; expected a text, a number, true or false',
      'health.well.json: found "etat"; expected a JSON Pointer, as in /etat',
    ],
  ],
])("%j has problems", (document, problems) => {
  const reading = readCatalogueEntry(document);
  const found = reading.kind === "problems" ? reading.problems.map(({ at, message }) => `${at}: ${message}`) : [];
  expect(found).toEqual(problems);
});

const [first] = CATALOGUE;

test.each<readonly [title: string, entries: readonly CatalogueEntry[], problems: readonly object[]]>([
  [
    "an alias borne twice",
    [SMALLEST_ENTRY, { ...SMALLEST_ENTRY, name: "Autre", aliases: ["éxemple"] }],
    [{ at: 'Autre: name or alias "éxemple"', message: "already a name or alias of Exemple" }],
  ],
  [
    "an `instead` that leads nowhere",
    [{ ...SMALLEST_ENTRY, environments: { production: { ...PLACE, availability: "not-offered", instead: "Autre" }, sandbox: PLACE } }],
    [{ at: "Exemple: environments.production.instead", message: 'no entry is named "Autre"' }],
  ],
  [
    "an `instead` of an API that is offered, by itself",
    [{ ...SMALLEST_ENTRY, environments: { production: PLACE, sandbox: { ...PLACE, instead: "Exemple" } } }],
    [
      { at: "Exemple: environments.sandbox.instead", message: "has a meaning only where the API is not-offered" },
      { at: "Exemple: environments.sandbox.instead", message: "Exemple is not offered in sandbox either" },
    ],
  ],
  [
    "a version that its path cannot hold",
    [{ ...SMALLEST_ENTRY, environments: { production: { ...PLACE, versions: ["1/2"], basePath: "/a/v{version}" }, sandbox: PLACE } }],
    [{ at: "Exemple: environments.production.versions", message: '"1/2" cannot stand in the path: digits and dots only' }],
  ],
  ["nothing", first === undefined ? [] : [first], []],
])("the whole catalogue: %s", (_, entries, problems) => {
  expect(checkCatalogue(entries)).toEqual(problems);
});
