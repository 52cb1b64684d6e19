import type { Scenario } from "./scenario.ts";
import type { ScenarioFailure, ScenarioProblem } from "./scenario-error.ts";

/** Why a scenario cannot be played over plain http, null when it can. */
export function checkPlayable({ faults }: Scenario, source: string): ScenarioFailure | null {
  const problems = faults.flatMap((fault, index): readonly ScenarioProblem[] =>
    fault.kind === "certificate" || ("stage" in fault && fault.stage === "tls")
      ? [{ path: `faults[${index}]`, line: null, message: { en: "this fault needs TLS", fr: "cette panne nécessite TLS" } }]
      : [],
  );
  return problems.length > 0 ? { source, problems } : null;
}
