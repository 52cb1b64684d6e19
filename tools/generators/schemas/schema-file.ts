import type { GeneratedFile } from "../generator.ts";
import type { JsonSchema } from "./field-schema.ts";

const FOLDER = "schemas/v1";
const BASE = `https://raw.githubusercontent.com/pistectl/pistectl/main/${FOLDER}`;

/** A published JSON Schema. */
export function schemaFile(name: string, schema: JsonSchema): GeneratedFile {
  const whole = { $schema: "http://json-schema.org/draft-07/schema#", $id: `${BASE}/${name}`, ...schema };
  return { path: `${FOLDER}/${name}`, content: `${JSON.stringify(whole, null, 2)}\n` };
}
