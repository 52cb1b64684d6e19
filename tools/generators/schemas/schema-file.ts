import command from "../../../packages/cli/package.json" with { type: "json" };
import type { GeneratedFile } from "../generator.ts";
import type { JsonSchema } from "./field-schema.ts";

const FOLDER = "schemas/v1";
/** Each release moves the tag of its first number to itself: what the address gives only grows. */
const [MAJOR] = command.version.split(".");

/** Where a published JSON Schema is to be had for good; `folder` is that of the schemas of what is read, unless told. */
export function schemaAddress(name: string, folder = FOLDER): string {
  return `https://raw.githubusercontent.com/pistectl/pistectl/v${MAJOR}/${folder}/${name}`;
}

/** A published JSON Schema. */
export function schemaFile(name: string, schema: JsonSchema, folder = FOLDER): GeneratedFile {
  const whole = { $schema: "http://json-schema.org/draft-07/schema#", $id: schemaAddress(name, folder), ...schema };
  return { path: `${folder}/${name}`, content: `${JSON.stringify(whole, null, 2)}\n` };
}
