import { expect, test } from "vitest";
import type { CatalogueEntry } from "../src/catalogue/catalogue-entry.ts";
import { checkCatalogue } from "../src/catalogue/check-catalogue.ts";
import { findingLine } from "../src/findings/finding-line.ts";
import { CATALOGUE } from "../src/generated/catalogue.ts";
import { readCatalogueEntry } from "../src/lint/read-catalogue-entry.ts";
import { readManifestFile } from "../src/reading/read-manifest-file.ts";

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
  dataPass: false,
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
  expect(read(SMALLEST)).toEqual(SMALLEST_ENTRY);
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
  expect(read({ ...SMALLEST, health })).toEqual({ ...SMALLEST_ENTRY, health });
});

const withPlace = (production: object) => ({ ...SMALLEST, environments: { production, sandbox: {} } });
const withHealth = (health: object) => ({ ...SMALLEST, health: { path: "/health", ...health } });

test.each<readonly [document: unknown, findings: readonly string[]]>([
  [null, ["1: The document is a text, not a mapping. A manifest is an object with `apiVersion` and `kind`."]],
  [{}, ["1: The key `apiVersion` is missing. Add `apiVersion`.", "1: The key `kind` is missing. Add `kind`."]],
  [{ ...SMALLEST, colour: "red" }, ["145: `colour` is not a key of the format. Remove it, or begin it with `x-` if it is the team's own."]],
  [
    withPlace({ earlierVersions: ["1.0"] }),
    ["108: `1.0` stands where a mapping is expected. Write a mapping; it may hold `version` or `basePath`."],
  ],
  [
    { ...SMALLEST, kind: "Application" },
    [
      "29: The key `organization` is missing. Add `organization`: Organization that the application belongs to: Universal, DUME, MTES or another name (portal: « Organisation »).",
      "29: The key `structure` is missing. Add `structure`: Structure that the application acts for (portal: « Information sur la structure »).",
      "29: The key `contacts` is missing. Add `contacts`: People and mailboxes to write to.",
      "29: The key `apis` is missing. Add `apis`: APIs that the application subscribes to (portal: « Sélectionner les API »).",
      "67: `environments` is not a key of the format. The required key `environment` is missing: it is probably meant.",
      "113: `seen` is not a key of the format. It is a key of `Api`. Remove it, or begin it with `x-` if it is the team's own.",
      "133: `source` is not a key of the format. It is a key of `Api`. Remove it, or begin it with `x-` if it is the team's own.",
    ],
  ],
  [
    { ...SMALLEST, seen: 2021 },
    ["112: `2021` stands where a text is expected. YAML reads it as a number, true or false: put it between quotes."],
  ],
  [{ ...SMALLEST, chorusPro: "yes" }, ["157: `yes` stands where `true` or `false` is expected. Write `true` or `false`."]],
  [{ ...SMALLEST, marks: { scope: "SURE" } }, ["162: `SURE` is not an accepted value of `scope`. Accepted: `CONFIRMED` or `LIKELY`."]],
  [{ ...SMALLEST, note: { en: "English only" } }, ["145: The key `fr` is missing. Add `fr`: In French."]],
  [{ ...SMALLEST, environments: { production: {} } }, ["59: The key `sandbox` is missing. Add `sandbox`: In the sandbox."]],
  [withPlace({ approval: "needed" }), ["100: `needed` is not an accepted value of `approval`. Accepted: `required`, `none` or `unknown`."]],
  [withPlace({ versions: "1.0" }), ["100: `1.0` stands where a list is expected. Write a list."]],
  [
    withPlace({ basePath: "//evil.example" }),
    ["100: `//evil.example` is not a path that begins with one slash. Write a path that begins with one slash."],
  ],
  [
    withPlace({ basePath: "/a/../b" }),
    [
      "100: `/a/../b` is not a plain path. Begin with one slash, without `..`, `//`, blanks or a fragment; `basePath` has neither query nor final slash. The entry is left out of the catalogue.",
    ],
  ],
  [
    withPlace({ basePath: "/a/" }),
    [
      "100: `/a/` is not a plain path. Begin with one slash, without `..`, `//`, blanks or a fragment; `basePath` has neither query nor final slash. The entry is left out of the catalogue.",
    ],
  ],
  [
    withPlace({ earlierVersions: [{ version: "1.0", basePath: "/a?b" }] }),
    [
      "136: `/a?b` is not a plain path. Begin with one slash, without `..`, `//`, blanks or a fragment; `basePath` has neither query nor final slash. The entry is left out of the catalogue.",
    ],
  ],
  [
    withHealth({ path: "/../other" }),
    [
      "162: `/../other` is not a plain path. Begin with one slash, without `..`, `//`, blanks or a fragment; `basePath` has neither query nor final slash. The entry is left out of the catalogue.",
    ],
  ],
  [withHealth({ method: "DELETE" }), ["181: `DELETE` is not an accepted value of `method`. Accepted: `GET` or `POST`."]],
  [withHealth({ headers: ["authorization"] }), ["183: `authorization` is not an accepted value of `headers`. Accepted: `cpro-account`."]],
  [
    withHealth({ body: "{}" }),
    ["179: `body` stands beside GET, which sends none. Write `method: POST`, or remove the body. The entry is left out of the catalogue."],
  ],
  [
    withHealth({ well: { json: "etat", equals: ["OK"] } }),
    [
      "187: `etat` is not a JSON Pointer such as `/etat`. Write a JSON Pointer such as `/etat`.",
      "203: A list stands where a text, a number, `true` or `false` is expected. Write a text, a number, `true` or `false`. Did you mean `OK`?",
    ],
  ],
  [
    withHealth({ well: { json: "/etat" } }),
    [
      "179: The condition is neither `json` with `equals` nor `text` alone. Write `json` with `equals`, or `text` alone. The entry is left out of the catalogue.",
    ],
  ],
  [
    withHealth({ well: [{ text: "OK" }, { text: "OK", json: "/etat", equals: "OK" }] }),
    [
      "202: The condition is neither `json` with `equals` nor `text` alone. Write `json` with `equals`, or `text` alone. The entry is left out of the catalogue.",
    ],
  ],
])("%j is refused", (document, findings) => {
  expect(read(document)).toEqual(findings);
});

test("a version without quotes is taken as written: a rule speaks of its quotes", () => {
  const text = JSON.stringify(withPlace({ versions: ["1.10"] })).replace('"1.10"', "1.10");
  expect(read(null, text)).toMatchObject({ environments: { production: { versions: ["1.10"] } } });
});

/** The entry of a document, or what is found in it, each in a line with its column. */
function read(document: unknown, text = JSON.stringify(document)): CatalogueEntry | readonly string[] {
  const { documents, findings } = readManifestFile({ path: "api.json", text, byteOrderMark: false });
  const [reading] = documents.map(readCatalogueEntry);
  if (reading?.ok) return reading.value;
  return [...findings, ...(reading?.failure ?? [])].map((finding) => findingLine(finding).en.replace(/^api\.json:1:/, ""));
}

const [first] = CATALOGUE;

test.each<readonly [title: string, entries: readonly CatalogueEntry[], problems: readonly string[]]>([
  [
    "an alias borne twice",
    [SMALLEST_ENTRY, { ...SMALLEST_ENTRY, name: "Autre", aliases: ["éxemple"] }],
    ['Autre/aliases/0 "éxemple" is already a name or alias of "Exemple"'],
  ],
  [
    "an `instead` that leads nowhere",
    [{ ...SMALLEST_ENTRY, environments: { production: { ...PLACE, availability: "not-offered", instead: "Autre" }, sandbox: PLACE } }],
    ['Exemple/environments/production/instead no entry is named "Autre"'],
  ],
  [
    "an `instead` of an API that is offered, by itself",
    [{ ...SMALLEST_ENTRY, environments: { production: PLACE, sandbox: { ...PLACE, instead: "Exemple" } } }],
    [
      "Exemple/environments/sandbox/instead `instead` has a meaning only where the API is not-offered",
      'Exemple/environments/sandbox/instead "Exemple" is not offered in sandbox either',
    ],
  ],
  [
    "a version that its path cannot hold",
    [{ ...SMALLEST_ENTRY, environments: { production: { ...PLACE, versions: ["1/2"], basePath: "/a/v{version}" }, sandbox: PLACE } }],
    ['Exemple/environments/production/versions/0 "1/2" cannot stand in the path: digits and dots only'],
  ],
  ["nothing", first === undefined ? [] : [first], []],
])("the whole catalogue: %s", (_, entries, problems) => {
  expect(checkCatalogue(entries).map(({ entry, pointer, message }) => `${entry}${pointer} ${message.en}`)).toEqual(problems);
});
