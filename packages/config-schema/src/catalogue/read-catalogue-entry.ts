import type { Localized } from "@pistectl/words";
import {
  AVAILABILITIES,
  type CatalogueEntry,
  type CatalogueEnvironment,
  type CatalogueHealth,
  type CatalogueWellCondition,
  MARKS,
  type Mark,
  NEEDS,
} from "./catalogue-entry.ts";
import { type CatalogueProblem, EntryFields } from "./entry-fields.ts";
import { isSafePath } from "./safe-path.ts";

/** Outcome of `readCatalogueEntry`. */
export type EntryReading =
  | { readonly kind: "entry"; readonly entry: CatalogueEntry }
  | { readonly kind: "problems"; readonly problems: readonly CatalogueProblem[] };

const KEYS = [
  "apiVersion",
  "kind",
  "name",
  "aliases",
  "provider",
  "chorusPro",
  "businessProfile",
  "stateNetwork",
  "environments",
  "scope",
  "health",
  "note",
  "marks",
  "seen",
  "source",
  // The team's own: nothing is read from it.
  "labels",
];
const ENVIRONMENT_KEYS = [
  "availability",
  "versions",
  "earlierVersions",
  "organizations",
  "approval",
  "terms",
  "basePath",
  "instead",
  "marks",
  "seen",
  "source",
];
const HEALTH_KEYS = ["method", "path", "headers", "body", "well", "version", "marks"];

const SEEN = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const POINTER = "a JSON Pointer, as in /etat";
const SAFE_PATH = "a path that begins with one slash and stays on its origin";

/** Reads a parsed `Api` document, the product's own or a user's; every problem is named, none is repaired. */
export function readCatalogueEntry(document: unknown): EntryReading {
  const problems: CatalogueProblem[] = [];
  const fields = new EntryFields(document, "", KEYS, problems);
  fields.textWhere("apiVersion", (text) => text === "pistectl/v1", "pistectl/v1");
  fields.textWhere("kind", (text) => text === "Api", "Api");

  const seen = readSeen(fields);
  const source = fields.text("source");
  const environments = fields.fields("environments", ["production", "sandbox"]);
  const entry: CatalogueEntry = {
    name: fields.text("name"),
    aliases: fields.texts("aliases"),
    provider: fields.text("provider", null),
    chorusPro: fields.flag("chorusPro"),
    businessProfile: fields.flag("businessProfile"),
    stateNetwork: fields.flag("stateNetwork"),
    environments: {
      production: readEnvironment(environments, "production", seen, source),
      sandbox: readEnvironment(environments, "sandbox", seen, source),
    },
    scope: fields.text("scope", null),
    health: readHealth(fields),
    note: readNote(fields),
    marks: readMarks(fields, KEYS),
    seen,
    source,
  };
  return problems.length > 0 ? { kind: "problems", problems } : { kind: "entry", entry };
}

function readSeen(fields: EntryFields): string {
  return fields.textWhere("seen", (text) => SEEN.test(text), "a date: YYYY-MM-DD, YYYY-MM or YYYY, quoted when it is a year alone");
}

function readEnvironment(parent: EntryFields, name: string, seen: string, source: string): CatalogueEnvironment {
  const fields = parent.fields(name, ENVIRONMENT_KEYS);
  const basePath = readPath(fields, "basePath");
  return {
    availability: fields.oneOf("availability", AVAILABILITIES, "unknown"),
    versions: fields.texts("versions"),
    earlierVersions: fields.list("earlierVersions").map((item, index) => {
      const earlier = fields.item(`earlierVersions.${index}`, item, ["version", "basePath"]);
      return { version: earlier.text("version"), basePath: readPath(earlier, "basePath") };
    }),
    organizations: fields.texts("organizations"),
    approval: fields.oneOf("approval", NEEDS, "unknown"),
    terms: fields.oneOf("terms", NEEDS, "unknown"),
    basePath,
    instead: fields.text("instead", null),
    marks: readMarks(fields, ENVIRONMENT_KEYS),
    seen: fields.has("seen") ? readSeen(fields) : seen,
    source: fields.text("source", null) ?? source,
  };
}

/** A path that stays on its origin once a version has taken its place in it. */
function readPath(fields: EntryFields, key: string): string | null {
  const staysWithin = (path: string) => isSafePath(path.replaceAll("{version}", "1.0")) && !path.endsWith("/") && !path.includes("?");
  return fields.textWhere(key, staysWithin, `${SAFE_PATH}, without a final slash or a query`, null);
}

function readHealth(parent: EntryFields): CatalogueHealth | null {
  if (parent.value("health") === undefined || parent.value("health") === null) return null;
  const fields = parent.fields("health", HEALTH_KEYS);
  const path = fields.textWhere("path", isSafePath, SAFE_PATH);
  const method = fields.oneOf("method", ["GET", "POST"], "GET");
  const body = fields.text("body", null);
  if (body !== null && method === "GET") fields.refuse("body", "no body with GET");
  const headers = fields.texts("headers");
  if (headers.some((header) => header !== "cpro-account")) fields.refuse("headers", "a list of cpro-account or nothing");
  return {
    method,
    path,
    headers: headers.length > 0 ? ["cpro-account"] : [],
    body,
    well: readWell(fields),
    version: fields.textWhere("version", isPointer, POINTER, null),
    marks: readMarks(fields, HEALTH_KEYS),
  };
}

/** One condition or a list of them. */
function readWell(parent: EntryFields): readonly CatalogueWellCondition[] {
  const well = parent.value("well");
  const isList = Array.isArray(well);
  const items: readonly unknown[] = isList ? well : well === undefined || well === null ? [] : [well];
  return items.map((item, index): CatalogueWellCondition => {
    const fields = parent.item(isList ? `well.${index}` : "well", item, ["json", "equals", "optional", "text"]);
    if (fields.has("text")) {
      if (fields.has("json") || fields.has("equals")) fields.refuse("text", "either text, or json with equals");
      return { text: fields.text("text") };
    }
    const equals = fields.value("equals");
    const isScalar = typeof equals === "string" || typeof equals === "number" || typeof equals === "boolean";
    if (!isScalar) fields.refuse("equals", "a text, a number, true or false");
    const json = fields.textWhere("json", isPointer, POINTER);
    return { json, equals: isScalar ? equals : "", ...(fields.flag("optional") ? { optional: true } : {}) };
  });
}

function isPointer(text: string): boolean {
  return /^(\/([^~/]|~[01])*)+$/.test(text);
}

function readNote(parent: EntryFields): Localized | null {
  if (!parent.has("note")) return null;
  const fields = parent.fields("note", ["en", "fr"]);
  return { en: fields.text("en"), fr: fields.text("fr") };
}

function readMarks(parent: EntryFields, keys: readonly string[]): Readonly<Record<string, Mark>> {
  if (!parent.has("marks")) return {};
  const fields = parent.fields("marks", keys);
  return Object.fromEntries(keys.filter((key) => fields.has(key)).map((key) => [key, fields.oneOf(key, MARKS, "LIKELY")]));
}
