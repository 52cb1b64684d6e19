// The preflight: what it is asked, and what it reports.
export type { Lookup } from "../connection/dns.ts";
export type { ExtraCa } from "../connection/extra-ca.ts";
export type { AttemptRecord, HttpRecord } from "../domain/exchange-records.ts";
export type { Setting } from "../domain/setting.ts";
export { type ProxyFor, proxyFromEnvironment } from "../endpoint/proxy-from-environment.ts";
export type { HealthCheck, WellCondition } from "../health/health-check.ts";
export { type Clock, systemClock } from "../machine/clock.ts";
export { preflight } from "../preflight/preflight.ts";
export type { Drift, PreflightReport, StageRecord, StageStatus, TargetReport, Verdict } from "../preflight/preflight-report.ts";
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
} from "../preflight/preflight-request.ts";
export { meetsRequirement } from "../preflight/requirement.ts";
export { DEFAULT_MAX_ATTEMPTS, DEFAULT_TIMEOUT_MS } from "../preflight/run.ts";
export { basicTokenPair, type ClientAuthentication } from "../token/token-request.ts";
