import type { CatalogueEntry } from "../../packages/config-schema/src/catalogue/catalogue-entry.ts";
import type { Field, KindSchema } from "../../packages/config-schema/src/schema/field.ts";
// By path: the package's index may export what is written here.
import { KIND_SCHEMAS } from "../../packages/config-schema/src/schema/kind-schemas.ts";
import { readEntries } from "./catalogue.ts";
import type { Generator } from "./generator.ts";
import { editorRules } from "./schemas/editor-rules.ts";
import { type JsonSchema, kindSchema, snippetOf } from "./schemas/field-schema.ts";
import { manifestTypes } from "./schemas/field-type.ts";
import { referencePage } from "./schemas/reference-page.ts";
import { schemaFile } from "./schemas/schema-file.ts";
import { validatorSource, WRITTEN } from "./schemas/validators.ts";

const GENERATED = "packages/config-schema/src/generated";

/** What follows from the declarations of the format: TypeScript types, validators, reference pages. */
export const manifestFormat: Generator = {
  name: "manifest format",
  owns: [],
  generate: async () => {
    const formats = Object.values(KIND_SCHEMAS);
    return [
      { path: `${GENERATED}/manifest-types.ts`, content: `${WRITTEN}\n\n${manifestTypes(formats)}` },
      // Each in a file of its own: a run reads those of the kinds that it meets.
      ...formats.map(({ kind, root }) => ({
        path: `${GENERATED}/validate-${fileWord(kind)}.ts`,
        content: validatorSource({ [kind]: root }),
      })),
      { path: "docs/manifests.md", content: referencePage(formats, "en") },
      { path: "docs/manifests.fr.md", content: referencePage(formats, "fr") },
    ];
  },
};

/** The published schemas, which hold what the catalogue knows besides: they come after it. */
export const manifestSchemas: Generator = {
  name: "manifest schemas",
  owns: [],
  generate: async (root) => {
    const formats = Object.values(KIND_SCHEMAS);
    const entries = await readEntries(root);
    const rules: Readonly<Record<string, readonly JsonSchema[]>> = editorRules(entries);
    const offers = offersOf(entries);
    const schemas = new Map(
      formats.map((format) => [format, kindSchema({ ...format, root: withOffers(format.root, offers) }, rules[format.kind])]),
    );
    return [
      ...formats.map((format) => schemaFile(fileName(format), schemas.get(format) ?? {})),
      schemaFile("manifest.schema.json", combined(formats, schemas)),
    ];
  },
};

function fileName({ kind }: KindSchema): string {
  return `${fileWord(kind)}.schema.json`;
}

function fileWord(kind: string): string {
  return kind.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
}

/** One schema for a file of any kind: editors take the branch of the kind that is written, and no other. */
function combined(formats: readonly KindSchema[], schemas: ReadonlyMap<KindSchema, JsonSchema>): JsonSchema {
  return {
    title: "pistectl manifest",
    description: "A document of a PISTE manifest. Un document d'un manifeste PISTE.",
    type: "object",
    properties: {
      apiVersion: {
        type: "string",
        enum: ["pistectl/v1"],
        description: "Version of the format.",
        markdownDescription: "Version of the format.\n\n*Version du format.*",
      },
      kind: {
        type: "string",
        enum: formats.map(({ kind }) => kind),
        enumDescriptions: formats.map(({ description }) => `${description.en} (${description.fr})`),
        description: "What the document describes.",
        markdownDescription: "What the document describes.\n\n*Ce que le document décrit.*",
      },
    },
    required: ["apiVersion", "kind"],
    allOf: formats.map(({ kind }) => ({
      if: { properties: { kind: { const: kind } }, required: ["kind"] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: { $ref: `#/definitions/${kind}` },
    })),
    defaultSnippets: formats.map(({ kind, description, snippet }) => snippetOf(kind, description.en, snippet)),
    definitions: Object.fromEntries(
      formats.map((format) => {
        // Offered once, at the top.
        const { defaultSnippets: _, ...schema } = schemas.get(format) ?? {};
        return [format.kind, schema];
      }),
    ),
  };
}

type Offers = Readonly<Record<"apis" | "organizations" | "versions", readonly string[]>>;

/** A declaration whose open lists have the words of the catalogue as examples, which editors offer. */
function withOffers<Declared extends Field>(field: Declared, offers: Offers): Declared {
  if (field.type === "list") return { ...field, items: withOffers(field.items, offers) };
  if (field.type === "mapping") {
    return { ...field, keys: Object.fromEntries(Object.entries(field.keys).map(([key, child]) => [key, withOffers(child, offers)])) };
  }
  const offered = "offered" in field ? field.offered : undefined;
  return offered === undefined ? field : { ...field, examples: offers[offered] };
}

/** Names and versions of the catalogue for editors to offer. */
function offersOf(entries: readonly CatalogueEntry[]): Offers {
  const places = entries.flatMap(({ environments }) => Object.values(environments));
  const sorted = (words: readonly string[]): readonly string[] => [...new Set(words)].sort();
  return {
    apis: sorted(entries.map(({ name }) => name)),
    organizations: sorted(places.flatMap(({ organizations }) => organizations)),
    versions: sorted(places.flatMap(({ versions }) => versions)),
  };
}
