import type { Localized } from "@pistectl/words";
import type { Scenario } from "./scenario.ts";
import type { ScenarioFailure } from "./scenario-error.ts";

/** Why a scenario cannot be played over plain http, null when it can. */
export function checkPlayable({ faults }: Scenario, source: string): ScenarioFailure | null {
  const problems = faults.flatMap((fault, index): readonly Localized[] => {
    const place = `${source}: /faults/${index}`;
    return fault.kind === "certificate" || ("stage" in fault && fault.stage === "tls")
      ? [{ en: `${place}: This fault needs TLS.`, fr: `${place} : Cette panne nécessite TLS.` }]
      : [];
  });
  return problems.length > 0 ? problems : null;
}
