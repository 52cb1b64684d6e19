import type { Field, KindFormat } from "../../../packages/config-schema/src/schema/field.ts";

/** TypeScript interfaces of the documents that the format accepts. */
export function manifestTypes(formats: readonly KindFormat[]): string {
  const names = formats.map(({ kind }) => `${kind}Manifest`);
  return [
    "// Written by `pnpm generate` from src/schema; edit the declarations there.",
    "",
    ...formats.flatMap(({ kind, description, root }) => [
      `/** ${description.en} */`,
      `export interface ${kind}Manifest ${body(root, "")}`,
      "",
    ]),
    "/** A document of any kind. */",
    `export type Manifest = ${names.join(" | ")};`,
    "",
  ].join("\n");
}

function body(field: Field, indent: string): string {
  if (field.type !== "mapping") throw new Error("only a mapping has keys");
  const inner = `${indent}  `;
  const lines = Object.entries(field.keys).flatMap(([key, value]) => [
    `${inner}/** ${value.description.en} */`,
    `${inner}readonly ${key}${value.required ? "" : "?"}: ${typeOf(value, inner)};`,
  ]);
  return `{\n${[...lines, `${inner}/** Free, for the team's own use. */`, `${inner}readonly [key: \`x-\${string}\`]: unknown;`].join("\n")}\n${indent}}`;
}

function typeOf(field: Field, indent: string): string {
  const type = contentType(field, indent);
  return field.nullable ? `${type} | null` : type;
}

function contentType(field: Field, indent: string): string {
  switch (field.type) {
    case "text":
    case "identifier":
    case "reference":
    case "date":
      return "string";
    case "word":
      return field.words.map((word) => JSON.stringify(word)).join(" | ");
    case "flag":
      return "boolean";
    case "integer":
      return "number";
    case "scalar":
      return "string | number | boolean";
    case "list": {
      const item = typeOf(field.items, indent);
      const list = `readonly (${item})[]`;
      return field.orOne ? `${item} | ${list}` : list;
    }
    case "text-map":
      return "Readonly<Record<string, string>>";
    case "mapping":
      return body(field, indent);
  }
}
