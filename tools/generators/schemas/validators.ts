import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import type { MappingField } from "../../../packages/config-schema/src/schema/field.ts";
import { DATE, fieldSchema, LOOSE_DATE } from "./field-schema.ts";

/** First line of what is generated. */
export const WRITTEN = "// Written by `pnpm generate` from the declarations of the format; edit them.";

/** What ajv requires at run time to count characters as JSON Schema does: by code points. */
const CHARACTER_COUNT = /^const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;?/gm;

/** Characters beyond U+FFFF, which count as two in a string, are few. */
const CHARACTER_COUNTER = "const $1 = (text) => (/[\\ud800-\\udfff]/.test(text) ? [...text].length : text.length);";

/** Source of a validation function for each format, by its name: nothing is compiled, and nothing of ajv is needed, when it runs. */
export function validatorSource(formats: Readonly<Record<string, MappingField>>): string {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    messages: false,
    // A list that may also be one item has keywords of both types side by side.
    strictTypes: false,
    code: { source: true, esm: true },
    formats: { date: new RegExp(DATE), "loose-date": new RegExp(LOOSE_DATE) },
  });
  for (const [name, root] of Object.entries(formats)) ajv.addSchema(fieldSchema(root, "validator"), name);
  const names = Object.fromEntries(Object.keys(formats).map((name) => [`validate${name}`, name]));
  // A CommonJS module: its function is under `default` for one loader and is the module for another.
  const write = typeof standalone === "function" ? standalone : (standalone as { default: (typeof standalone)["default"] }).default;
  const code = write(ajv, names)
    .replace(/^"use strict";/, "")
    .replaceAll(/(?=const \w+ = require\()/g, "\n")
    .replaceAll(/(?<=ucs2length"\)\.default;)/g, "\n");
  const counted = code.replaceAll(CHARACTER_COUNT, CHARACTER_COUNTER);
  if (counted.includes("require(")) throw new Error("the validators need a module of ajv that has no replacement here");
  return ["// @ts-nocheck: JavaScript as ajv writes it, without types.", WRITTEN, withoutSchemas(counted).trim(), ""].join("\n");
}

/** ajv keeps whole schemas for what an error quotes of them and for the keys that an object may have: these stand for them, so that no start builds schemas. */
function withoutSchemas(code: string): string {
  const schemas = new Map<string, unknown>();
  const bare = code.replaceAll(/const (schema\d+) = (\{.*?\});(?=const |function |export )/g, (_, name, text) => {
    schemas.set(name, JSON.parse(text));
    return "";
  });
  const keys: string[] = [];
  const short = bare.replaceAll(/(\.call\()?\b(schema\d+)((?:\.\w+|\[\d+\])+)/g, (_, called, name, path) => {
    const value = path.match(/\w+/g).reduce((within: Record<string, unknown>, key: string) => within[key], schemas.get(name));
    if (called === undefined) return JSON.stringify(value);
    keys.push(`const keys${keys.length} = ${JSON.stringify(Object.fromEntries(Object.keys(value).map((key) => [key, true])))};`);
    return `${called}keys${keys.length - 1}`;
  });
  return `${keys.join("")}${short}`;
}
