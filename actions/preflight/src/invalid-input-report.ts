import { diagnose, invalidInput } from "@pistectl/auth-core/diagnoses";
import type { PreflightReport } from "@pistectl/auth-core/preflight";
import type { InvalidInputs } from "./inputs.ts";

/** Report of a check that could not begin: one target, blocked by `config/invalid-input`. */
export function reportInvalidInput({ problems, environment, api }: InvalidInputs, at: Date): PreflightReport {
  const diagnosis = diagnose(invalidInput, { problems });
  return {
    verdict: "blocked",
    durationMs: 0,
    at,
    targets: [
      {
        application: null,
        environment,
        api,
        version: null,
        verdict: "blocked",
        diagnosis,
        summary: diagnosis.summary,
        drift: null,
        proxy: null,
        supportNote: null,
        stages: [{ stage: "config", host: null, status: "failed", startMs: 0, durationMs: 0 }],
        attempts: [],
        http: null,
        notes: [],
      },
    ],
  };
}
