// Writes what the tests need of GitHub's own description of its REST API: node tools/extract-github-openapi.ts FOLDER, where FOLDER holds the unpacked
// npm package @octokit/openapi.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Operations that the actions use, and the one by which a guide has a ruleset made. */
const OPERATIONS = [
  "issues/create-comment",
  "issues/update-comment",
  "repos/compare-commits-with-basehead",
  "git/get-tree",
  "git/get-blob",
  "repos/create-org-ruleset",
];

const TARGET = fileURLToPath(new URL("../packages/action-kit/testing/github/github-openapi.json", import.meta.url));

/** Keys of OpenAPI that say nothing about a value. */
const ANNOTATIONS = new Set(["description", "example", "examples", "title", "externalDocs", "deprecated", "summary", "default"]);

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

const [folder = ""] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { readonly version: string };
const { paths } = JSON.parse(readFileSync(join(folder, "generated/api.github.com.deref.json"), "utf8")) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;
};

const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods)
    .filter(([, operation]) => OPERATIONS.includes(String(operation.operationId)))
    .map(([method, operation]) => ({
      operationId: operation.operationId,
      method: method.toUpperCase(),
      path,
      parameters: (operation.parameters as readonly JsonObject[]).map((parameter) => ({
        name: parameter.name,
        in: parameter.in,
        required: parameter.required === true,
        schema: toJsonSchema(parameter.schema ?? true),
      })),
      requestBody: schemaOf(operation.requestBody),
      responses: Object.fromEntries(
        Object.entries(operation.responses as JsonObject).map(([status, response]) => [status, schemaOf(response)]),
      ),
    })),
);
if (operations.length !== OPERATIONS.length) throw new Error(`found ${operations.map(({ operationId }) => operationId).join(", ")}`);

const extract = {
  source: `npm @octokit/openapi ${version}, generated/api.github.com.deref.json; schemas rewritten from OpenAPI 3.0 to JSON Schema, without descriptions and examples`,
  license: readFileSync(join(folder, "LICENSE"), "utf8").trim(),
  operations,
};
writeFileSync(TARGET, `${JSON.stringify(extract, null, 1)}\n`);

/** Schema of the JSON body of a request or response, null without one. */
function schemaOf(body: Json | undefined): Json {
  const schema = at(at(at(body, "content"), "application/json"), "schema");
  return schema === undefined ? null : toJsonSchema(schema);
}

function at(value: Json | undefined, key: string): Json | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject)[key] : undefined;
}

/** OpenAPI 3.0 says `nullable` where JSON Schema names a type. */
function toJsonSchema(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(toJsonSchema);
  if (typeof schema !== "object" || schema === null) return schema;
  const { nullable, ...rest } = schema as JsonObject;
  const kept = Object.entries(rest).filter(([key]) => !ANNOTATIONS.has(key) && !key.startsWith("x-"));
  const rewritten = Object.fromEntries(kept.map(([key, value]) => [key, key === "properties" ? properties(value) : toJsonSchema(value)]));
  if (nullable !== true) return rewritten;
  if (typeof rewritten.type === "string" && rewritten.enum === undefined) return { ...rewritten, type: [rewritten.type, "null"] };
  return { anyOf: [rewritten, { type: "null" }] };
}

/** Names of properties are no keywords. */
function properties(value: Json): Json {
  return Object.fromEntries(Object.entries(value as JsonObject).map(([name, schema]) => [name, toJsonSchema(schema)]));
}
