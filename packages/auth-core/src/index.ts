export { type Certainty, type Diagnosis, type DiagnosisDeclaration, type Responsible, STAGES, type Stage } from "./diagnosis.ts";
export { ENDPOINTS, ENVIRONMENTS, type Environment, type EnvironmentEndpoints } from "./environment.ts";
export type { HealthCheck, WellCondition } from "./health-check.ts";
export { type Host, systemHost } from "./host.ts";
export { LANGUAGES, type Language, type Localized } from "./language.ts";
export type {
  AttemptRecord,
  Drift,
  HttpRecord,
  PreflightReport,
  StageRecord,
  StageStatus,
  TargetReport,
  Verdict,
} from "./preflight-report.ts";
export {
  type ExtraCa,
  type PreflightApi,
  type PreflightApplication,
  type PreflightEvent,
  type PreflightSettings,
  REQUIREMENTS,
  type Requirement,
  type Setting,
} from "./preflight-request.ts";
export { Secret } from "./secret.ts";
