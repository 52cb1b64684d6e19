import type { Field, KindSchema, MappingField, VariantsField } from "../../../packages/config-schema/src/schema/field.ts";

/** `written` is what a file may hold; in what is `read` from it every key is there, with its default, an empty list, or null. */
export type TypeUse = "written" | "read";

/** TypeScript interfaces of the documents that the format accepts. */
export function manifestTypes(formats: readonly KindSchema[]): string {
  const names = formats.map(({ kind }) => `${kind}Manifest`);
  return [
    ...formats.map((format) => fileType(`${format.kind}Manifest`, format, "written")),
    `/** A document of any kind. */\nexport type Manifest = ${names.join(" | ")};\n`,
  ].join("\n");
}

/** The interface of a declared format. */
export function fileType(name: string, { root }: { readonly root: MappingField }, use: TypeUse): string {
  return `/** ${root.description.en} */\nexport interface ${name} ${body(root, "", use)}\n`;
}

function body({ keys }: Pick<MappingField, "keys">, indent: string, use: TypeUse): string {
  const inner = `${indent}  `;
  const lines = Object.entries(keys).flatMap(([key, value]) => [
    `${inner}/** ${value.description.en} */`,
    `${inner}readonly ${key}${use === "read" || value.required ? "" : "?"}: ${typeOf(value, inner, use)};`,
  ]);
  const free = [`${inner}/** Free, for the team's own use. */`, `${inner}readonly [key: \`x-\${string}\`]: unknown;`];
  return `{\n${[...lines, ...(use === "read" ? [] : free)].join("\n")}\n${indent}}`;
}

function typeOf(field: Field, indent: string, use: TypeUse): string {
  const type = contentType(field, indent, use);
  const { required, nullable, absent } = field;
  if (use === "written") return nullable ? `${type} | null${required ? "" : " | undefined"}` : type;
  const isThere = required || absent !== undefined || field.type === "list" || (field.type === "mapping" && field.mayBeEmpty);
  return isThere ? type : `${type} | null`;
}

function contentType(field: Field, indent: string, use: TypeUse): string {
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
    case "number":
      return field.only?.join(" | ") ?? "number";
    case "scalar":
      return "string | number | boolean";
    case "either":
      return field.either.map((one) => contentType(one, indent, use)).join(" | ");
    case "list": {
      const item = typeOf({ ...field.items, required: true }, indent, use);
      const list = field.min === 2 && field.max === 2 ? `readonly [${item}, ${item}]` : `readonly (${item})[]`;
      return field.orOne ? `${item} | ${list}` : list;
    }
    case "map":
      return `Readonly<Record<string, ${typeOf({ ...field.values, required: true }, indent, use)}>>`;
    case "mapping":
      return body(field, indent, use);
    case "variants":
      return Object.entries(field.variants)
        .map(([word, { keys }]) => body({ keys: { ...field.keys, ...oneWord(field, word), ...keys } }, indent, use))
        .join(" | ");
  }
}

/** The key that tells the variants apart, with the word of one. */
function oneWord({ by, keys }: VariantsField, word: string): MappingField["keys"] {
  const field = keys[by];
  return field?.type === "word" ? { [by]: { ...field, words: [word] } } : {};
}
