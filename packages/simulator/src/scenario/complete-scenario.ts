import type { ReadScenario } from "../generated/scenario-types.ts";
import { completeValue } from "./complete-value.ts";
import type { Fault, Scenario, ScenarioInput } from "./scenario.ts";
import { SCENARIO_SCHEMA } from "./scenario-schema.ts";

/** A scenario that keeps to its format, with every key. */
export function completeSound(value: ScenarioInput): Scenario {
  // What keeps to its format is of the type that its declaration gives it.
  const scenario = completeValue(SCENARIO_SCHEMA.root, value) as ReadScenario;
  return { ...scenario, faults: scenario.faults.map((fault) => ({ ...fault, nth: ranksOf(fault.nth) })) };
}

function ranksOf(nth: ReadScenario["faults"][number]["nth"]): Fault["nth"] {
  if (nth === "every") return [1, Number.MAX_SAFE_INTEGER];
  return typeof nth === "number" ? [nth, nth] : nth;
}
