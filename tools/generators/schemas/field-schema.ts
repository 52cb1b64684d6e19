import type { Localized } from "@pistectl/words";
import { ruleDescriptions } from "../../../packages/config-schema/src/lint/rule-descriptions.ts";
import {
  type Field,
  type IdentifierField,
  type KindSchema,
  type ListField,
  MAX_ITEMS,
  type MapField,
  type MappingField,
  type Pattern,
  REFERENCE_FORM,
  type TextField,
  type VariantsField,
  VISIBLE,
  type WordField,
} from "../../../packages/config-schema/src/schema/field.ts";

/** A JSON Schema, draft-07. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** `editor` is what is published; `validator` leaves to rules what they say better, and bears no text. */
export type SchemaUse = "editor" | "validator";

/** Dates that exist, leap years included. */
export const DATE =
  "^(?:(?!0000)\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$";
/** Dates that exist, months and years. */
export const LOOSE_DATE = `${DATE.slice(0, -1)}$|^(?!0000)\\d{4}(?:-(?:0[1-9]|1[0-2]))?$`;

/** The schema of a field. */
export function fieldSchema(field: Field, use: SchemaUse): JsonSchema {
  const schema = { ...contentSchema(field, use), ...(use === "editor" ? describe(field) : {}) };
  return field.nullable ? orNull(schema) : schema;
}

function orNull(schema: JsonSchema): JsonSchema {
  const { type, enum: words, anyOf } = schema;
  if (type === undefined) return { ...schema, anyOf: [...(anyOf as readonly JsonSchema[]), { type: "null" }] };
  return {
    ...schema,
    type: [...(Array.isArray(type) ? type : [type]), "null"],
    ...(Array.isArray(words) ? { enum: [...words, null] } : {}),
  };
}

function describe({ description, examples, absent }: Field): JsonSchema {
  return {
    description: description.en,
    markdownDescription: `${description.en}\n\n*${description.fr}*`,
    ...(examples === undefined ? {} : { examples }),
    ...(absent === undefined ? {} : { default: absent }),
  };
}

function contentSchema(field: Field, use: SchemaUse): JsonSchema {
  switch (field.type) {
    case "text":
      return { type: "string", ...textSchema(field, field.pattern, use) };
    case "identifier":
      // What a number does in its place is for a rule to say.
      return { type: use === "editor" ? "string" : ["string", "number"], ...textSchema(field, undefined, use) };
    case "reference":
      return use === "editor"
        ? {
            type: "string",
            pattern: `^(?:${REFERENCE_FORM})$`,
            patternErrorMessage: "env:NAME or file:PATH is expected, never the value (env:NOM ou file:CHEMIN, jamais la valeur)",
          }
        : { type: "string", pattern: `^(?:(?!env:|file:)[^]*|${REFERENCE_FORM})$` };
    case "date":
      return use === "editor"
        ? {
            type: "string",
            pattern: field.loose ? LOOSE_DATE : DATE,
            patternErrorMessage: "a date that exists, YYYY-MM-DD, is expected (une date qui existe, AAAA-MM-JJ)",
          }
        : { type: "string", format: field.loose ? "loose-date" : "date" };
    case "word":
      return wordSchema(field, use);
    case "flag":
      return { type: "boolean" };
    case "number":
      return {
        type: field.fraction ? "number" : "integer",
        ...(field.only ? { enum: field.only } : { minimum: field.min, maximum: field.max }),
      };
    case "scalar":
      return use === "editor"
        ? { anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }] }
        : { type: ["string", "number", "boolean"] };
    case "list":
      return listSchema(field, use);
    case "either":
      return { anyOf: field.either.map((one) => contentSchema(one, use)) };
    case "map":
      return mapSchema(field, use);
    case "mapping":
      return mappingSchema(field, use);
    case "variants":
      return variantsSchema(field, use);
  }
}

function textSchema(field: TextField | IdentifierField, pattern: Pattern | undefined, use: SchemaUse): JsonSchema {
  const { editor } = field;
  return {
    ...lengths(field),
    ...(pattern ? patternSchema(pattern, use) : field.min ? { pattern: VISIBLE } : {}),
    ...(pattern === undefined && field.min && use === "editor" ? { patternErrorMessage: SOMETHING } : {}),
    ...(editor && use === "editor"
      ? { allOf: [editor.advice ? advised(patternSchema(editor, use), expected(editor)) : patternSchema(editor, use)] }
      : {}),
  };
}

const SOMETHING = "a text that is not blank is expected (un texte non vide)";

function patternSchema(pattern: Pattern, use: SchemaUse): JsonSchema {
  return { pattern: pattern.source, ...(use === "editor" ? { patternErrorMessage: expected(pattern) } : {}) };
}

function expected({ says }: Pattern): string {
  return `${says.en} is expected (${says.fr})`;
}

/** What editors mark where a schema does not hold, although the document is valid. */
export function advised(schema: JsonSchema, message: string): JsonSchema {
  return { anyOf: [worded(schema, message), { deprecationMessage: message }] };
}

/** A schema whose every failure is said in the same words. */
function worded(schema: JsonSchema, message: string): JsonSchema {
  const properties = Object.entries((schema.properties ?? {}) as Readonly<Record<string, JsonSchema>>);
  const all = schema.allOf as readonly JsonSchema[] | undefined;
  return {
    ...schema,
    ...("pattern" in schema ? { patternErrorMessage: message } : { errorMessage: message }),
    ...(properties.length > 0 && { properties: Object.fromEntries(properties.map(([key, child]) => [key, worded(child, message)])) }),
    ...(all && { allOf: all.map((child) => worded(child, message)) }),
  };
}

function lengths({ min, max }: { readonly min?: number; readonly max?: number }): JsonSchema {
  return { ...(min === undefined ? {} : { minLength: min }), ...(max === undefined ? {} : { maxLength: max }) };
}

function wordSchema({ words, meanings, discouraged }: WordField, use: SchemaUse): JsonSchema {
  if (use === "validator") return { type: "string", enum: words };
  const described = meanings ? { enumDescriptions: meanings.map(({ en, fr }) => `${en} (${fr})`) } : {};
  const struck = Object.entries(discouraged ?? {});
  if (struck.length === 0) return { type: "string", enum: words, ...described };
  const kept = words.filter((word) => !struck.some(([name]) => name === word));
  return {
    type: "string",
    anyOf: [{ enum: kept }, ...struck.map(([word, reason]) => ({ enum: [word], deprecationMessage: `${reason.en} (${reason.fr})` }))],
  };
}

function listSchema({ items, min = 1, max = MAX_ITEMS, orOne, contains }: ListField, use: SchemaUse): JsonSchema {
  const item = fieldSchema(items, use);
  const list = {
    type: "array",
    ...(min === 0 ? {} : { minItems: min }),
    ...(Number.isFinite(max) ? { maxItems: max } : {}),
    items: item,
    ...(contains
      ? {
          contains: {
            type: "object",
            properties: { [contains.key]: { const: contains.word }, [contains.and]: { type: "string" } },
            required: [contains.key, contains.and],
          },
        }
      : {}),
  };
  if (!orOne) return list;
  if (use === "editor") return { anyOf: [list, item] };
  // The type decides which keywords apply: those of an object say nothing of a list, nor the reverse.
  return { ...item, ...list, type: ["array", "object"] };
}

function mapSchema({ values, names }: MapField, use: SchemaUse): JsonSchema {
  const value = fieldSchema(values, use);
  if (names === undefined) {
    return {
      type: "object",
      propertyNames: { minLength: 1, maxLength: 100 },
      maxProperties: MAX_ITEMS,
      additionalProperties: use === "editor" ? contentSchema(values, use) : value,
    };
  }
  if ("source" in names) return { type: "object", propertyNames: { pattern: names.source }, additionalProperties: value };
  // Editors offer each name with its meaning; the validator needs no code for each.
  if (use === "validator") return { type: "object", patternProperties: { [anyOf(names.words)]: value }, additionalProperties: false };
  const described = names.words.map((word) => [
    word,
    { ...describe({ ...values, description: TITLES.get(word) ?? values.description }), ...contentSchema(values, use) },
  ]);
  return { type: "object", properties: Object.fromEntries(described), additionalProperties: false };
}

/** What each rule says, for the editor to show beside its id. */
const TITLES: ReadonlyMap<string, Localized> = new Map(ruleDescriptions().map(({ id, title }) => [id, title]));

function anyOf(words: readonly string[]): string {
  return `^(?:${words.join("|")})$`;
}

function mappingSchema({ keys, mayBeEmpty }: Pick<MappingField, "keys" | "mayBeEmpty">, use: SchemaUse): JsonSchema {
  const required = Object.entries(keys).filter(([, { required }]) => required);
  return {
    type: "object",
    properties: Object.fromEntries(Object.entries(keys).map(([key, field]) => [key, fieldSchema(field, use)])),
    patternProperties: { "^x-": use === "editor" ? FREE : {} },
    additionalProperties: false,
    ...(required.length > 0 ? { required: required.map(([key]) => key) } : mayBeEmpty ? {} : { minProperties: 1 }),
  };
}

const FREE: JsonSchema = {
  description: "Free, for the team's own use.",
  markdownDescription: "Free, for the team's own use.\n\n*Libre, à l'usage de l'équipe.*",
};

/** The keys of all variants are judged once; each variant knows its own and lets those pass. */
function variantsSchema({ by, keys, variants }: VariantsField, use: SchemaUse): JsonSchema {
  const { additionalProperties: _, patternProperties: __, ...shared } = mappingSchema({ keys }, use);
  const passed = Object.fromEntries(Object.keys(keys).map((key) => [key, {}]));
  return {
    ...shared,
    allOf: Object.entries(variants).map(([word, variant]) => {
      const { properties, minProperties: _, ...own } = mappingSchema(variant, use);
      return {
        if: { properties: { [by]: { const: word } }, required: [by] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
        then: { ...own, properties: { ...passed, ...(properties as JsonSchema) } },
      };
    }),
  };
}

/** The schema of a kind, with what rules ask that a schema can say, and the text that an editor inserts for a whole document. */
export function kindSchema({ root, kind, description, snippet }: KindSchema, rules: readonly JsonSchema[] = []): JsonSchema {
  return {
    title: kind,
    ...fieldSchema(root, "editor"),
    ...(rules.length > 0 ? { allOf: rules } : {}),
    defaultSnippets: [snippetOf(kind, description.en, snippet)],
  };
}

/** A snippet as editors read it. */
export function snippetOf(label: string, description: string, body: unknown): JsonSchema {
  return { label, description, body };
}
