import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultScenario, type Simulator, startSimulator } from "@pistectl/simulator";
import { Ajv } from "ajv";
import { afterAll, beforeAll, expect, test } from "vitest";
import { prepareFolder } from "./prepared-folder.ts";
import { ROOT } from "./workflows/workflow.ts";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator({ scenario: defaultScenario, tls: false, seed: 1 });
});
afterAll(() => simulator.close());

test.each([
  ["validate", "examples with mistakes", "validate examples/broken examples/sne-cotation --now 2026-11-21 --format json"],
  ["plan", "a first set-up", "plan examples/sne-cotation examples/dume-and-chorus-pro --now 2026-11-21 --format json"],
  ["plan", "changes, a removal among them", "plan examples/sne-cotation --base examples/open-bee-supplier --now 2026-11-21 --format json"],
  ["plan", "nothing to do", "plan examples/sne-cotation --base examples/sne-cotation --now 2026-11-21 --format json"],
])("%s: %s", (output, _title, line) => {
  expect(faults(output, pistectl(line.split(" ")))).toEqual([]);
});

test.each([
  ["COTATION_METROPOLE_EXEMPLE", 0],
  ["COTATION_SANS_PROFIL_EXEMPLE", 1],
])("check: %s", async (application, status) => {
  const { run } = prepareFolder(simulator, application);
  const { stdout, status: ended } = await run("pistectl check --environment production --api SNE-Cotation --format json");
  expect([ended, faults("check", JSON.parse(stdout))]).toEqual([status, []]);
});

function pistectl(words: readonly string[]): Json {
  const args = ["--conditions=source", "packages/cli/src/bin.ts", ...words];
  try {
    return JSON.parse(execFileSync(process.execPath, args, { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  } catch (error) {
    // Findings make the status 1.
    return JSON.parse((error as { readonly stdout: string }).stdout);
  }
}

/** What is wrong with an output by its published schema; what the schema does not know is wrong here, where both are of one version. */
function faults(output: string, document: Json): readonly unknown[] {
  const schema: Json = JSON.parse(readFileSync(join(ROOT, `schemas/outputs/v1/${output}.schema.json`), "utf8"));
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
  const validate = ajv.compile(closed(schema) as object);
  validate(document);
  return validate.errors?.map(({ instancePath, message, params }) => ({ instancePath, message, params })) ?? [];
}

function closed(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return "properties" in copy && copy.type === "object" ? { ...copy, additionalProperties: false } : copy;
}
