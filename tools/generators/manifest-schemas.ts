import type { KindSchema } from "../../packages/config-schema/src/schema/field.ts";
// By path: the package's index may export what is written here.
import { KIND_SCHEMAS } from "../../packages/config-schema/src/schema/kind-schemas.ts";
import type { Generator } from "./generator.ts";
import { type JsonSchema, kindSchema, snippetOf } from "./schemas/field-schema.ts";
import { manifestTypes } from "./schemas/field-type.ts";
import { referencePage } from "./schemas/reference-page.ts";
import { schemaFile } from "./schemas/schema-file.ts";
import { validatorSource, WRITTEN } from "./schemas/validators.ts";

const GENERATED = "packages/config-schema/src/generated";

/** Everything that follows from the declarations of the format: schemas for editors, TypeScript types, validators, reference pages. */
export const manifestSchemas: Generator = {
  name: "manifest format",
  owns: [],
  generate: async () => {
    const formats = Object.values(KIND_SCHEMAS);
    return [
      ...formats.map((format) => schemaFile(fileName(format), kindSchema(format))),
      schemaFile("manifest.schema.json", combined(formats)),
      { path: `${GENERATED}/manifest-types.ts`, content: `${WRITTEN}\n\n${manifestTypes(formats)}` },
      { path: `${GENERATED}/validators.ts`, content: validatorSource(Object.fromEntries(formats.map(({ kind, root }) => [kind, root]))) },
      { path: "docs/manifests.md", content: referencePage(formats, "en") },
      { path: "docs/manifests.fr.md", content: referencePage(formats, "fr") },
    ];
  },
};

function fileName({ kind }: KindSchema): string {
  return `${kind.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase()}.schema.json`;
}

/** One schema for a file of any kind: editors take the branch of the kind that is written, and no other. */
function combined(formats: readonly KindSchema[]): JsonSchema {
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
        const { defaultSnippets: _, ...schema } = kindSchema(format);
        return [format.kind, schema];
      }),
    ),
  };
}
