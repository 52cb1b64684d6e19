import { pointerTokens } from "@pistectl/words";
import { type NodeFinder, nodeFinder } from "../document/access.ts";
import type { ManifestDocument } from "../document/manifest-document.ts";
import type { Finding } from "../findings/finding.ts";
import { readingFinding } from "../findings/reading-finding.ts";
import { type DeclaredDocument, type KeyErrors, type SchemaError, validateValue } from "./declared-document.ts";
import { explainKeys } from "./explain-keys.ts";
import { explainValue } from "./explain-value.ts";
import { findField } from "./find-field.ts";
import { declared } from "./manifest-schemas.ts";
import { plainValue } from "./plain-value.ts";

/** Of several errors at one place, the one that the others follow from comes first. */
const PRECEDENCE: readonly string[] = [
  "anyOf",
  "type",
  "enum",
  "const",
  "format",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "minItems",
  "maxItems",
  "maxProperties",
  "propertyNames",
];

/** What the format has to say of a document, in the order of the text; each mistake once, at the smallest place that shows it. */
export function checkSchema(document: ManifestDocument): readonly Finding[] {
  const before = CHECKED.get(document);
  if (before !== undefined) return before;
  const findings = checkDeclared(declared(document));
  CHECKED.set(document, findings);
  return findings;
}

/** A plan asks as well as the rules. */
const CHECKED = new WeakMap<ManifestDocument, readonly Finding[]>();

/** The same for a document of any declared format, and of what its validator has found. */
export function checkDeclared(
  document: DeclaredDocument,
  found: readonly SchemaError[] = validateValue(document.schema, plainValue(document.root)),
): readonly Finding[] {
  if (found.length === 0) return [];
  const find = nodeFinder(document);
  const errors = relevantErrors(document, found, find);
  const ofKeys = explainKeys(document, keyErrors(errors), find);
  const findings = [
    ...ofKeys.findings,
    ...valueErrors(errors.filter((error) => !ofKeys.left.has(error.instancePath) && !isLeftToRule(document, error, find))).flatMap(
      (error) => explainValue(document, error, find) ?? [],
    ),
    ...errors.filter(({ keyword }) => keyword === "contains").map((error) => missingItem(document, error, find)),
  ];
  return withoutEchoes(findings).sort((a, b) => a.span.start - b.span.start || (a.rule < b.rule ? -1 : 1));
}

/** Errors inside `contains`, `anyOf` and `propertyNames` say why an item, a value or a key is not one of those wanted: the error of the keyword itself is enough, unless a mistake in an item explains it. */
function relevantErrors(document: DeclaredDocument, errors: readonly SchemaError[], find: NodeFinder): readonly SchemaError[] {
  const own = errors.filter(({ schemaPath }) => !/\/(?:contains|anyOf|propertyNames)\//.test(schemaPath));
  const lacking = new Set(own.filter(({ keyword }) => keyword === "contains").map(({ instancePath }) => instancePath));
  return own.filter((error) => {
    if (error.keyword === "minItems") return !lacking.has(error.instancePath);
    return error.keyword !== "contains" || !own.some((other) => mayHideItem(document, error, other, find));
  });
}

/** Whether another mistake may be why no item is the wanted one: its role or address is misspelt. */
function mayHideItem(document: DeclaredDocument, { instancePath }: SchemaError, other: SchemaError, find: NodeFinder): boolean {
  const field = findField(document, instancePath);
  if (field?.type !== "list" || field.contains === undefined) return false;
  const { key, word, and } = field.contains;
  const strayed = other.keyword === "additionalProperties" ? other.params.additionalProperty : null;
  if (strayed === key || strayed === and) return true;
  if (!other.instancePath.startsWith(`${instancePath}/`)) return false;
  const [index, name] = pointerTokens(other.instancePath.slice(instancePath.length));
  if (name === key || other.keyword === "required") return true;
  if (name === undefined && other.keyword === "type") return true;
  const item = find(`${instancePath}/${index}`)?.value;
  const role = item?.kind === "mapping" ? item.entries.find((entry) => entry.key === key)?.value : undefined;
  const isWanted = role?.kind === "scalar" && role.value === word;
  return isWanted && (name === and || other.keyword === "additionalProperties");
}

function keyErrors(errors: readonly SchemaError[]): readonly KeyErrors[] {
  const places = new Map<string, { unknown: string[]; missing: string[]; isEmpty: boolean }>();
  for (const { instancePath, keyword, params } of errors) {
    if (keyword !== "additionalProperties" && keyword !== "required" && keyword !== "minProperties") continue;
    const place = places.get(instancePath) ?? { unknown: [], missing: [], isEmpty: false };
    places.set(instancePath, place);
    if (keyword === "additionalProperties") place.unknown.push(String(params.additionalProperty));
    else if (keyword === "required") place.missing.push(String(params.missingProperty));
    else place.isEmpty = true;
  }
  return [...places].map(([pointer, place]) => ({ pointer, ...place }));
}

/** Whether a number, true or false is written where a reference to a credential is due: `security/inline-secret` says so. */
function isLeftToRule(document: DeclaredDocument, { instancePath, keyword }: SchemaError, find: NodeFinder): boolean {
  if (keyword !== "type" || findField(document, instancePath)?.type !== "reference") return false;
  const node = find(instancePath)?.value;
  return node?.kind === "scalar" && node.value !== null;
}

/** One error for each value. */
function valueErrors(errors: readonly SchemaError[]): readonly SchemaError[] {
  const first = new Map<string, SchemaError>();
  for (const error of errors) {
    const rank = PRECEDENCE.indexOf(error.keyword);
    const known = first.get(error.instancePath);
    if (rank >= 0 && (known === undefined || rank < PRECEDENCE.indexOf(known.keyword))) first.set(error.instancePath, error);
  }
  return [...first.values()];
}

function missingItem(document: DeclaredDocument, { instancePath }: SchemaError, find: NodeFinder): Finding {
  const field = findField(document, instancePath);
  const says = field?.type === "list" ? field.contains?.says : undefined;
  const entry = find(instancePath)?.entry;
  return readingFinding(
    "schema/missing-key",
    { file: document.file, document: document.document, pointer: instancePath, span: entry?.keySpan ?? document.root.span },
    says ?? { en: "an item is missing", fr: "il manque un élément" },
    {
      en: "PISTE's form asks for the application's manager and an e-mail address. Add a contact with `role: application-manager` and its `email`.",
      fr: "Le formulaire de PISTE demande le responsable d'application et une adresse électronique. Ajoutez un contact avec `role: application-manager` et son `email`.",
    },
  );
}

/** Two uses of one aliased value are one mistake. */
function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, span, summary, pointer }) => {
    const key = `${rule} ${span.start} ${span.end} ${summary.en} ${rule === "schema/missing-key" ? pointer : ""}`;
    return !seen.has(key) && seen.add(key);
  });
}
