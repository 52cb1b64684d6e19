import {
  type Field,
  type KindFormat,
  type ListField,
  MAX_ITEMS,
  type MappingField,
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

const REFERENCE = "env:[A-Za-z_][A-Za-z0-9_]{0,254}|file:(?!\\s)[^\\u0000-\\u001f\\u007f]{0,999}[^\\s\\u0000-\\u001f\\u007f]";

/** The schema of a field. */
export function fieldSchema(field: Field, use: SchemaUse): JsonSchema {
  const schema = { ...contentSchema(field, use), ...(use === "editor" ? describe(field) : {}) };
  if (!field.nullable) return schema;
  const { type } = schema;
  return { ...schema, type: [...(Array.isArray(type) ? type : [type]), "null"] };
}

function describe({ description, examples, ...field }: Field): JsonSchema {
  return {
    description: description.en,
    markdownDescription: `${description.en}\n\n*${description.fr}*`,
    ...(examples === undefined ? {} : { examples }),
    ...(field.type === "flag" ? { default: field.absent } : {}),
  };
}

function contentSchema(field: Field, use: SchemaUse): JsonSchema {
  switch (field.type) {
    case "text": {
      const says = field.pattern?.says;
      return {
        type: "string",
        ...lengths(field),
        ...(field.pattern ? { pattern: field.pattern.source } : {}),
        ...(says && use === "editor" ? { patternErrorMessage: `${says.en} is expected (${says.fr})` } : {}),
      };
    }
    case "identifier":
      // ajv's strict mode knows unions of types by an option only; editors take either form.
      return use === "editor"
        ? { anyOf: [{ type: "string", ...lengths(field) }, { type: "number" }] }
        : { type: ["string", "number"], ...lengths(field) };
    case "reference":
      return use === "editor"
        ? {
            type: "string",
            pattern: `^(?:${REFERENCE})$`,
            patternErrorMessage: "env:NAME or file:PATH is expected, never the value (env:NOM ou file:CHEMIN, jamais la valeur)",
          }
        : { type: "string", pattern: `^(?:(?!env:|file:)[^]*|${REFERENCE})$` };
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
    case "integer":
      return { type: "integer", minimum: field.min, maximum: field.max };
    case "scalar":
      return use === "editor"
        ? { anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }] }
        : { type: ["string", "number", "boolean"] };
    case "list":
      return listSchema(field, use);
    case "text-map":
      return {
        type: "object",
        propertyNames: { minLength: 1, maxLength: 100 },
        maxProperties: MAX_ITEMS,
        additionalProperties: { type: "string", maxLength: 1000 },
      };
    case "mapping":
      return mappingSchema(field, use);
  }
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

function listSchema({ items, min, orOne, contains }: ListField, use: SchemaUse): JsonSchema {
  const item = fieldSchema(items, use);
  const list = {
    type: "array",
    minItems: min ?? 1,
    maxItems: MAX_ITEMS,
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

function mappingSchema({ keys }: MappingField, use: SchemaUse): JsonSchema {
  const required = Object.entries(keys).filter(([, { required }]) => required);
  return {
    type: "object",
    properties: Object.fromEntries(Object.entries(keys).map(([key, field]) => [key, fieldSchema(field, use)])),
    patternProperties: {
      "^x-":
        use === "editor"
          ? {
              description: "Free, for the team's own use.",
              markdownDescription: "Free, for the team's own use.\n\n*Libre, à l'usage de l'équipe.*",
            }
          : {},
    },
    additionalProperties: false,
    ...(required.length > 0 ? { required: required.map(([key]) => key) } : { minProperties: 1 }),
  };
}

/** The schema of a kind, with the text that an editor inserts for a whole document. */
export function kindSchema({ root, kind, description, snippet }: KindFormat, use: SchemaUse): JsonSchema {
  const schema = fieldSchema(root, use);
  if (use === "validator") return schema;
  return { title: kind, ...schema, defaultSnippets: [snippetOf(kind, description.en, snippet)] };
}

/** A snippet as editors read it. */
export function snippetOf(label: string, description: string, body: unknown): JsonSchema {
  return { label, description, body };
}
