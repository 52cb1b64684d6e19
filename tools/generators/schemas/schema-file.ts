import command from "../../../packages/cli/package.json" with { type: "json" };
import type { GeneratedFile } from "../generator.ts";
import type { JsonSchema } from "./field-schema.ts";

const FOLDER = "schemas/v1";
/** Each release moves the tag of its first number to itself: what the address gives only grows. */
const [MAJOR] = command.version.split(".");

/** Where a published JSON Schema is to be had for good. */
export function schemaAddress(name: string): string {
  return `https://raw.githubusercontent.com/pistectl/pistectl/v${MAJOR}/${FOLDER}/${name}`;
}

/** A published JSON Schema. */
export function schemaFile(name: string, schema: JsonSchema): GeneratedFile {
  const whole = { $schema: "http://json-schema.org/draft-07/schema#", $id: schemaAddress(name), ...schema };
  return { path: `${FOLDER}/${name}`, content: `${JSON.stringify(whole, null, 2)}\n` };
}
