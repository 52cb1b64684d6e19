import { CATALOGUE, type CatalogueEntry } from "@pistectl/config-schema/catalogue";
import {
  type DeclaredSchema,
  decodeSource,
  describeFinding,
  type Finding,
  findingLine,
  readDeclaredFile,
  type SourceFile,
  validateValue,
} from "@pistectl/config-schema/schema";
import { fail, type Outcome, succeed } from "@pistectl/words";
import { validateScenario } from "../generated/validate-scenario.ts";
import { completeSound } from "./complete-scenario.ts";
import type { Scenario, ScenarioInput } from "./scenario.ts";
import { scenarioConflicts } from "./scenario-conflicts.ts";
import type { ScenarioFailure } from "./scenario-error.ts";
import { SCENARIO_SCHEMA } from "./scenario-schema.ts";

const SCHEMA: DeclaredSchema = { root: SCENARIO_SCHEMA.root, validate: validateScenario };

/** Reads a scenario from YAML (or JSON) text; `source` is its name in messages, `catalogue` holds the APIs that it may name. */
export function parseScenario(
  text: string,
  source: string,
  catalogue: readonly CatalogueEntry[] = CATALOGUE,
): Outcome<Scenario, ScenarioFailure> {
  const decoding = decodeSource(source, Buffer.from(text));
  const reading = decoding.ok ? read(decoding.value, catalogue) : fail([decoding.failure]);
  return reading.ok ? succeed(completeSound(reading.value)) : fail(reading.failure.map(findingLine));
}

/** Completes a scenario given as an object. */
export function completeScenario(
  input: ScenarioInput,
  source: string,
  catalogue: readonly CatalogueEntry[] = CATALOGUE,
): Outcome<Scenario, ScenarioFailure> {
  const text = JSON.stringify(input);
  const value: ScenarioInput = JSON.parse(text);
  if (validateValue(SCHEMA, value).length === 0 && scenarioConflicts(value, catalogue, () => true).length === 0)
    return succeed(completeSound(value));
  // Findings have their place in a text, the object as JSON: what counts here is the pointer.
  const reading = read({ path: source, text, byteOrderMark: false }, catalogue);
  if (reading.ok) return succeed(completeSound(reading.value));
  return fail(
    reading.failure.map((finding) => {
      const { en, fr } = describeFinding(finding);
      const place = `${source}: ${finding.pointer ?? ""}`;
      return { en: `${place}: ${en}`, fr: `${place} : ${fr}` };
    }),
  );
}

function read(file: SourceFile, catalogue: readonly CatalogueEntry[]): Outcome<ScenarioInput, readonly Finding[]> {
  const reading = readDeclaredFile<ScenarioInput>(file, SCHEMA, {
    check: (value, isSound) => scenarioConflicts(value, catalogue, isSound),
  });
  return reading.ok ? succeed(reading.value.value) : reading;
}
