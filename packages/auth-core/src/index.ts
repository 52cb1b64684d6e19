export { createPisteClient, type PisteClient, type PisteClientOptions } from "./client/piste-client.ts";
export { PisteError } from "./client/piste-error.ts";
export type { Lookup } from "./connection/dns.ts";
export type { ExtraCa } from "./connection/extra-ca.ts";
export { invalidInput, missingCredentials, untrustedReference } from "./diagnoses/config.ts";
export { DIAGNOSES, type DiagnosisCode, type DiagnosisEntry, findDiagnosis } from "./diagnoses/registry.ts";
export { diagnosesSeenAs } from "./diagnoses/symptoms.ts";
export {
  type Certainty,
  type Diagnosis,
  type DiagnosisDeclaration,
  diagnose,
  type Responsible,
  STAGES,
  type Stage,
  type Symptom,
} from "./domain/diagnosis.ts";
export { ENDPOINTS, ENVIRONMENTS, type Environment, type EnvironmentEndpoints } from "./domain/environment.ts";
export type { AttemptRecord, HttpRecord } from "./domain/exchange-records.ts";
export type { Met, Partner, Peer, Piste } from "./domain/peer.ts";
export type { Setting } from "./domain/setting.ts";
export { type ProxyFor, proxyFromEnvironment } from "./endpoint/proxy-from-environment.ts";
export type { HealthCheck, WellCondition } from "./health/health-check.ts";
export { type Clock, systemClock } from "./machine/clock.ts";
export { preflight } from "./preflight/preflight.ts";
export type { Drift, PreflightReport, StageRecord, StageStatus, TargetReport, Verdict } from "./preflight/preflight-report.ts";
export {
  type DeclaredGate,
  type PartnerCredentials,
  type PreflightApi,
  type PreflightApplication,
  type PreflightClient,
  type PreflightEvent,
  type PreflightPartner,
  type PreflightSettings,
  REQUIREMENTS,
  type Requirement,
} from "./preflight/preflight-request.ts";
export { meetsRequirement } from "./preflight/requirement.ts";
export { DEFAULT_MAX_ATTEMPTS, DEFAULT_TIMEOUT_MS } from "./preflight/run.ts";
export { createRedactor, type Redactor } from "./secret/redactor.ts";
export { Secret } from "./secret/secret.ts";
export { secretForms } from "./secret/secret-forms.ts";
export { createTokenCache, type TokenCache, type TokenKey } from "./token/token-cache.ts";
export { basicTokenPair, type ClientAuthentication } from "./token/token-request.ts";
export type { AccessToken } from "./token/token-response.ts";
