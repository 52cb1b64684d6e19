import { fail, type Outcome, quoteCode, succeed } from "@pistectl/words";
import {
  CATALOGUE_ENVIRONMENTS,
  type CatalogueEntry,
  type CatalogueEnvironment,
  type CatalogueHealth,
  type CatalogueWellCondition,
  type Marks,
} from "../catalogue/catalogue-entry.ts";
import { isSafePath } from "../catalogue/safe-path.ts";
import { entryAt, nodeAt } from "../document/access.ts";
import type { ManifestDocument } from "../document/manifest-document.ts";
import type { Finding } from "../findings/finding.ts";
import { readingFinding } from "../findings/reading-finding.ts";
import type { ApiManifest } from "../generated/manifest-types.ts";
import type { FurtherFinding } from "../reading/read-declared-file.ts";
import { checkSchema } from "../schema/check-schema.ts";
import { KIND_SCHEMAS } from "../schema/kind-schemas.ts";
import { plainValue } from "../schema/plain-value.ts";
import { documentOf } from "./make-finding.ts";

/** Reads an `Api` document, the product's own or a user's, as an entry of the catalogue; a failure holds everything that stands against it. */
export function readCatalogueEntry(document: ManifestDocument): Outcome<CatalogueEntry, readonly Finding[]> {
  // A document that breaks its format is not looked at any further: that would say the same again.
  const ofReading = checkSchema(document);
  if (ofReading.length > 0) return fail(ofReading);
  const api = plainValue(document.root, KIND_SCHEMAS.Api.root) as ApiManifest;
  const findings = misfits(api).map(({ pointer, what, help }) => {
    const value = nodeAt(document, pointer) ?? document.root;
    const isBlock = value.kind !== "scalar" && value.style === "block";
    const span = (isBlock ? entryAt(document, pointer)?.keySpan : undefined) ?? value.span;
    return readingFinding("schema/pattern", { file: document.file, document: documentOf(document), pointer, span }, what, {
      en: `${help.en} The entry is left out of the catalogue.`,
      fr: `${help.fr} L'entrée n'est pas prise dans le catalogue.`,
    });
  });
  return findings.length > 0 ? fail(findings) : succeed(entryOf(api));
}

/** What makes a document useless as an entry although its format holds. */
function misfits({ environments, health }: ApiManifest): readonly FurtherFinding[] {
  const paths = CATALOGUE_ENVIRONMENTS.flatMap((name) => {
    const at = `/environments/${name}`;
    const { basePath, earlierVersions = [] } = environments[name];
    return [
      { path: basePath, at },
      ...earlierVersions.map((earlier, index) => ({ path: earlier.basePath, at: `${at}/earlierVersions/${index}` })),
    ];
  });
  return [
    ...paths.flatMap(({ path, at }) => (staysWithin(path) ? [] : [{ pointer: `${at}/basePath`, ...unsafePath(path ?? "") }])),
    ...(health ? misfitsOfHealth(health) : []),
  ];
}

type Environment = ApiManifest["environments"]["production"];
type Health = NonNullable<ApiManifest["health"]>;

/** Whether a path stays on its origin once a version has taken its place in it. */
function staysWithin(path: string | null | undefined): boolean {
  return !path || (isSafePath(path.replaceAll("{version}", "1.0")) && !path.endsWith("/") && !path.includes("?"));
}

function misfitsOfHealth({ path, method = "GET", body = null, well = [] }: Health): readonly FurtherFinding[] {
  return [
    ...(isSafePath(path) ? [] : [{ pointer: "/health/path", ...unsafePath(path) }]),
    ...(body !== null && method === "GET" ? [{ pointer: "/health/body", ...BODY_OF_GET }] : []),
    ...listOf(well).flatMap(({ json, equals, text }, index): readonly FurtherFinding[] => {
      const pointer = Array.isArray(well) ? `/health/well/${index}` : "/health/well";
      if (text !== undefined)
        return json === undefined && equals === undefined ? [] : [{ pointer: `${pointer}/text`, ...UNCLEAR_CONDITION }];
      return json !== undefined && equals !== undefined ? [] : [{ pointer, ...UNCLEAR_CONDITION }];
    }),
  ];
}

function unsafePath(path: string): Omit<FurtherFinding, "pointer"> {
  const found = quoteCode(path);
  return {
    what: { en: `${found} is not a plain path`, fr: `${found} n'est pas un chemin simple` },
    help: {
      en: "Begin with one slash, without `..`, `//`, blanks or a fragment; `basePath` has neither query nor final slash.",
      fr: "Commencez par une seule barre oblique, sans `..`, `//`, blancs ni fragment ; `basePath` n'a ni requête ni barre oblique finale.",
    },
  };
}

const BODY_OF_GET = {
  what: { en: "`body` stands beside GET, which sends none", fr: "`body` accompagne GET, qui n'en envoie pas" },
  help: { en: "Write `method: POST`, or remove the body.", fr: "Écrivez `method: POST`, ou retirez le corps." },
};
const UNCLEAR_CONDITION = {
  what: {
    en: "the condition is neither `json` with `equals` nor `text` alone",
    fr: "la condition n'est ni `json` avec `equals`, ni `text` seul",
  },
  help: { en: "Write `json` with `equals`, or `text` alone.", fr: "Écrivez `json` avec `equals`, ou `text` seul." },
};

function entryOf(api: ApiManifest): CatalogueEntry {
  const { name, aliases = [], provider = null, chorusPro = false, businessProfile = false, dataPass = false, stateNetwork = false } = api;
  const { environments, scope = null, health = null, note, marks, seen, source } = api;
  return {
    name,
    aliases,
    provider,
    chorusPro,
    businessProfile,
    dataPass,
    stateNetwork,
    environments: {
      production: environmentOf(environments.production, { seen, source }),
      sandbox: environmentOf(environments.sandbox, { seen, source }),
    },
    scope,
    health: health && healthOf(health),
    note: note === undefined ? null : { en: note.en, fr: note.fr },
    marks: marksOf(marks),
    seen,
    source,
  };
}

function environmentOf(place: Environment, whole: Pick<CatalogueEnvironment, "seen" | "source">): CatalogueEnvironment {
  const { availability = "unknown", versions = [], earlierVersions = [], organizations = [] } = place;
  const { approval = "unknown", terms = "unknown", basePath = null, instead = null, seen, source } = place;
  return {
    availability,
    versions,
    earlierVersions: earlierVersions.map((earlier) => ({ version: earlier.version, basePath: earlier.basePath ?? null })),
    organizations,
    approval,
    terms,
    basePath,
    instead,
    marks: marksOf(place.marks),
    seen: seen ?? whole.seen,
    source: source ?? whole.source,
  };
}

function healthOf({ method = "GET", path, headers = [], body = null, well = [], version = null, marks }: Health): CatalogueHealth {
  return {
    method,
    path,
    headers: headers.length > 0 ? ["cpro-account"] : [],
    body,
    well: listOf(well).map(conditionOf),
    version,
    marks: marksOf(marks),
  };
}

type Condition = Exclude<Health["well"], readonly unknown[] | undefined>;

function conditionOf({ json = "", equals = "", optional = false, text }: Condition): CatalogueWellCondition {
  return text === undefined ? { json, equals, ...(optional ? { optional } : {}) } : { text };
}

function listOf<Item extends object>(value: Item | readonly Item[]): readonly Item[] {
  return Array.isArray(value) ? value : [value as Item];
}

function marksOf(marks: ApiManifest["marks"] | Environment["marks"] | Health["marks"]): Marks {
  return Object.fromEntries(Object.entries(marks ?? {}).filter(([key]) => !key.startsWith("x-"))) as Marks;
}
