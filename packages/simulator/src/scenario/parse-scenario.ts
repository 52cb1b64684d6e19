import { CATALOGUE, type CatalogueEntry, findApi, suggestApiNames } from "@pistectl/config-schema/catalogue";
import { fail, type Outcome, succeed } from "@pistectl/words";
import { isNode, LineCounter, parseDocument } from "yaml";
import { ENVIRONMENTS } from "./environment.ts";
import type { DeclaredField } from "./field.ts";
import { readFault } from "./read-fault.ts";
import type { Application, Assumptions, Scenario, ScenarioInput, Subscription } from "./scenario.ts";
import { APPROVALS, PROFILES, TERMS } from "./scenario.ts";
import type { ScenarioFailure } from "./scenario-error.ts";
import { type Path, type ValueReader, valueReader } from "./value-reader.ts";

/** Largest scenario file, characters. */
const MAX_TEXT = 1_048_576;

/** Reads a scenario from YAML (or JSON) text; `source` is its name in messages, `catalogue` holds the APIs that it may name. */
export function parseScenario(
  text: string,
  source: string,
  catalogue: readonly CatalogueEntry[] = CATALOGUE,
): Outcome<Scenario, ScenarioFailure> {
  if (text.length > MAX_TEXT) {
    return fail({
      source,
      problems: [{ path: "", line: null, message: { en: "larger than 1 MiB", fr: "dépasse la taille maximale de 1 Mio" } }],
    });
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, customTags: [], logLevel: "silent" });
  if (document.errors.length > 0) {
    return fail({
      source,
      problems: document.errors.map((error) => ({
        path: "",
        line: lines.linePos(error.pos[0]).line,
        message: { en: `not valid YAML: ${error.message}`, fr: `YAML non valide : ${error.message}` },
      })),
    });
  }
  const lineOf = (path: Path): number | null => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return null;
  };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail({
      source,
      problems: [{ path: "", line: null, message: { en: `not valid YAML: ${reason}`, fr: `YAML non valide : ${reason}` } }],
    });
  }
  return read(value, source, valueReader(lineOf), catalogue);
}

/** Completes a scenario given as an object. */
export function completeScenario(
  input: ScenarioInput,
  source: string,
  catalogue: readonly CatalogueEntry[] = CATALOGUE,
): Outcome<Scenario, ScenarioFailure> {
  return read(
    input,
    source,
    valueReader(() => null),
    catalogue,
  );
}

function read(
  value: unknown,
  source: string,
  reader: ValueReader,
  catalogue: readonly CatalogueEntry[],
): Outcome<Scenario, ScenarioFailure> {
  const root = reader.mapping(value, [], ["applications", "tokenLifetimeSeconds", "assumptions", "faults"]);
  if (root !== null && root.applications === undefined) {
    reader.refuse(["applications"], { en: "missing; give a list of applications", fr: "absent ; indiquez une liste d'applications" });
  }
  const applications = reader
    .list(root?.applications, ["applications"])
    .map((entry, index) => readApplication(entry, ["applications", index], reader));
  refuseRepeats(applications, reader);
  refuseUnknownApis(applications, reader, catalogue);
  const scenario = {
    applications: applications.filter((application) => application !== null),
    tokenLifetimeSeconds: reader.field(root?.tokenLifetimeSeconds, ["tokenLifetimeSeconds"], {
      type: "integer",
      min: 1,
      max: 86_400,
      default: 3600,
    }),
    assumptions: readFields(root?.assumptions ?? {}, ["assumptions"], ASSUMPTIONS, reader),
    faults: reader
      .list(root?.faults, ["faults"])
      .map((entry, index) => readFault(entry, ["faults", index], reader))
      .filter((fault) => fault !== null),
  };
  if (reader.problems.length > 0) return fail({ source, problems: reader.problems });
  // Without problems every field has the type that its declaration gives it.
  return succeed(scenario as unknown as Scenario);
}

const TEXT = { type: "text", default: null } as const;

const APPLICATION = {
  name: TEXT,
  environment: { type: "choice", choices: ENVIRONMENTS, default: null },
  clientId: TEXT,
  clientSecret: TEXT,
  apiKey: { type: "text", default: null, optional: true },
  enabled: { type: "boolean", default: true },
  scopes: { type: "texts", default: [] },
} as const satisfies Readonly<Record<string, DeclaredField>>;

const SUBSCRIPTION = {
  api: TEXT,
  version: { type: "text", default: null, optional: true },
  terms: { type: "choice", choices: TERMS, default: "accepted" },
  approval: { type: "choice", choices: APPROVALS, default: "granted" },
  profile: { type: "choice", choices: PROFILES, default: "granted" },
} as const satisfies Readonly<Record<string, DeclaredField>>;

const TECHNICAL_ACCOUNT = { login: TEXT, password: TEXT } as const;

const QUOTA = {
  calls: { type: "integer", min: 0, max: 1_000_000_000, default: null },
  windowSeconds: { type: "integer", min: 1, max: 2_678_400, default: null },
} as const satisfies Readonly<Record<string, DeclaredField>>;

const ASSUMPTIONS = {
  noBusinessProfileStatus: { type: "integer", min: 200, max: 599, default: 200 },
  disabledApplicationToken: { type: "choice", choices: ["issued", "refused"], default: "issued" },
  invalidClientStatus: { type: "known-integer", choices: [400, 401], default: 400 },
  unknownResourceStatus: { type: "known-integer", choices: [400, 403, 404], default: 403 },
} as const satisfies Readonly<Record<keyof Assumptions, DeclaredField>>;

function readApplication(value: unknown, path: Path, reader: ValueReader): Application | null {
  const keys = [...Object.keys(APPLICATION), "subscriptions", "technicalAccount", "quota"];
  const found = reader.mapping(value, path, keys);
  if (found === null) return null;
  const application = {
    ...fieldsOf(found, path, APPLICATION, reader),
    subscriptions: reader
      .list(found.subscriptions, [...path, "subscriptions"])
      .map((entry, index) => readFields(entry, [...path, "subscriptions", index], SUBSCRIPTION, reader)),
    technicalAccount: readOptional(found.technicalAccount, [...path, "technicalAccount"], TECHNICAL_ACCOUNT, reader),
    quota: readOptional(found.quota, [...path, "quota"], QUOTA, reader),
  };
  return application as unknown as Application & { subscriptions: readonly Subscription[] };
}

function readOptional(value: unknown, path: Path, fields: Readonly<Record<string, DeclaredField>>, reader: ValueReader) {
  return value === undefined || value === null ? null : readFields(value, path, fields, reader);
}

function readFields(value: unknown, path: Path, fields: Readonly<Record<string, DeclaredField>>, reader: ValueReader) {
  const found = reader.mapping(value, path, Object.keys(fields));
  return found === null ? null : fieldsOf(found, path, fields, reader);
}

function fieldsOf(
  found: Readonly<Record<string, unknown>>,
  path: Path,
  fields: Readonly<Record<string, DeclaredField>>,
  reader: ValueReader,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, reader.field(found[key], [...path, key], field)]));
}

function refuseUnknownApis(applications: readonly (Application | null)[], reader: ValueReader, catalogue: readonly CatalogueEntry[]): void {
  applications.forEach((application, index) => {
    application?.subscriptions.forEach((subscription: Subscription | null, position) => {
      const name: unknown = subscription?.api;
      if (typeof name !== "string" || findApi(catalogue, name) !== undefined) return;
      const [nearest] = suggestApiNames(name, catalogue);
      reader.refuse(["applications", index, "subscriptions", position, "api"], {
        en: `not in the catalogue${nearest === undefined ? "" : `, did you mean ${nearest}?`}`,
        fr: `absent du catalogue${nearest === undefined ? "" : `, vouliez-vous dire ${nearest} ?`}`,
      });
    });
  });
}

/** PISTE itself makes client identifiers: two applications never share one. */
function refuseRepeats(applications: readonly (Application | null)[], reader: ValueReader): void {
  const seen = new Map<string, number>();
  applications.forEach((application, index) => {
    if (application === null || typeof application.clientId !== "string") return;
    const first = seen.get(application.clientId);
    if (first === undefined) seen.set(application.clientId, index);
    else {
      reader.refuse(["applications", index, "clientId"], {
        en: `also that of applications[${first}]; each application has its own`,
        fr: `déjà celui de applications[${first}] ; chaque application a le sien`,
      });
    }
  });
}
