import type { HostLink } from "../connection/host-link.ts";
import { tlsExpiring } from "../diagnoses/tls.ts";
import { type Diagnosis, diagnose } from "../diagnosis.ts";
import { type Endpoints, hostLabel } from "../endpoint/endpoint.ts";
import { shownProxy } from "../endpoint/proxy.ts";
import type { AttemptRecord } from "../exchange-records.ts";
import type { ExtraCa } from "../extra-ca.ts";
import type { HealthCall } from "../health/health-call.ts";
import type { Localized } from "../language.ts";
import type { TokenGrant } from "../token/token-grant.ts";
import type { Drift, StageRecord, TargetReport, Verdict } from "./preflight-report.ts";
import type { PreflightApi, PreflightApplication } from "./preflight-request.ts";
import { supportNote } from "./support-note.ts";

/** A certificate that ends sooner is worth a warning, days. */
const EXPIRING_DAYS = 14;
const DAY_MS = 86_400_000;

/** What is known of a target before any request. */
export interface TargetFrame {
  readonly application: PreflightApplication;
  readonly api: PreflightApi;
  readonly startedAt: number;
  readonly configuredAt: number;
  /** Null when they could not be trusted. */
  readonly endpoints: Endpoints | null;
  readonly extraCa: readonly ExtraCa[];
  readonly unusualClientId: boolean;
}

/** What the requests for a target showed. */
export interface TargetObservations {
  readonly tokenLink: HostLink;
  readonly apiLink: HostLink;
  readonly grant: TokenGrant;
  readonly tokenAttempts: readonly AttemptRecord[];
  /** Null when there was no token to call with. */
  readonly call: HealthCall | null;
}

/** Report of a target for which nothing can be asked. */
export function reportSkipped(frame: TargetFrame): TargetReport {
  const { name } = frame.api;
  return {
    ...unchecked(frame, "ok"),
    verdict: "skipped",
    diagnosis: null,
    summary: {
      en: `No health check of ${name} is known: nothing was asked.`,
      fr: `Aucun contrôle de santé connu pour ${name} : rien n'a été demandé.`,
    },
  };
}

/** Report of a target that its configuration stops. */
export function reportBlocked(frame: TargetFrame, diagnosis: Diagnosis): TargetReport {
  return { ...unchecked(frame, "failed"), verdict: "blocked", diagnosis, summary: diagnosis.summary };
}

/** Report of a target from what its requests showed. */
export function reportChecked(frame: TargetFrame, seen: TargetObservations, now: number): TargetReport {
  const { application, api } = frame;
  const refusal = seen.grant.outcome.ok ? (seen.call?.diagnosis ?? null) : seen.grant.outcome.diagnosis;
  const blocking = refusal !== null && !refusal.degraded ? refusal : null;
  const diagnosis = blocking ?? expiring([seen.tokenLink, seen.apiLink], now) ?? refusal;
  const verdict: Verdict = diagnosis === null ? "ready" : diagnosis.degraded ? "degraded" : "blocked";
  // When a renewal was refused, the token request is the one to look for.
  const http = (seen.grant.outcome.ok ? seen.call?.http : null) ?? seen.grant.http ?? seen.call?.http ?? null;
  const proxy = seen.tokenLink.proxy ?? seen.apiLink.proxy;
  const host = http !== null && http === seen.call?.http ? seen.apiLink.label : seen.tokenLink.label;
  return {
    ...identity(frame),
    verdict,
    diagnosis,
    summary: diagnosis?.summary ?? readySummary(api.name),
    drift: drift(api, verdict, diagnosis),
    proxy: proxy === null ? null : shownProxy(proxy),
    supportNote:
      diagnosis?.supportNote && http !== null
        ? supportNote({
            application: application.name,
            environment: application.environment,
            api: api.name,
            host,
            code: diagnosis.code,
            http,
          })
        : null,
    stages: stagesOf(frame, seen, refusal, now),
    attempts: [...seen.tokenAttempts, ...(seen.call?.attempts ?? [])],
    http,
    notes: notes(frame),
  };
}

function identity({ application, api }: TargetFrame): Pick<TargetReport, "application" | "environment" | "api" | "version"> {
  return { application: application.name, environment: application.environment, api: api.name, version: api.version };
}

function unchecked(frame: TargetFrame, config: "ok" | "failed"): Omit<TargetReport, "verdict" | "diagnosis" | "summary"> {
  const { startedAt, configuredAt, endpoints } = frame;
  const at = configuredAt - startedAt;
  const skipped = (stage: StageRecord["stage"], host: string | null): StageRecord => ({
    stage,
    host,
    status: "skipped",
    startMs: at,
    durationMs: 0,
  });
  const tokenHost = endpoints === null ? null : hostLabel(endpoints.tokenUrl);
  const apiHost = endpoints === null ? null : hostLabel(endpoints.apiBaseUrl);
  return {
    ...identity(frame),
    drift: null,
    proxy: null,
    supportNote: null,
    stages: [
      { stage: "config", host: null, status: config, startMs: 0, durationMs: at },
      ...CONNECTION_STAGES.map((stage) => skipped(stage, tokenHost)),
      ...CONNECTION_STAGES.map((stage) => skipped(stage, apiHost)),
      skipped("token", tokenHost),
      skipped("gateway", apiHost),
      skipped("api", apiHost),
    ],
    attempts: [],
    http: null,
    notes: notes(frame),
  };
}

const CONNECTION_STAGES = ["dns", "tcp", "tls"] as const;

/** The waterfall: the token host's connection, the API host's, then the three exchanges. */
function stagesOf(frame: TargetFrame, seen: TargetObservations, refusal: Diagnosis | null, now: number): readonly StageRecord[] {
  const { startedAt, configuredAt } = frame;
  const { tokenLink, apiLink, grant, call } = seen;
  const record = (
    stage: StageRecord["stage"],
    host: string | null,
    status: StageRecord["status"],
    from: number,
    to: number,
  ): StageRecord => ({
    stage,
    host,
    status,
    startMs: from - startedAt,
    durationMs: to - from,
  });
  const connection = (link: HostLink): readonly StageRecord[] => {
    let last = configuredAt;
    return CONNECTION_STAGES.map((stage) => {
      const phase = link.phases.find((candidate) => candidate.stage === stage);
      if (phase === undefined) return record(stage, link.label, "skipped", last, last);
      last = phase.endedAt;
      const status = stage === "tls" && phase.status === "ok" && expiring([link], now) !== null ? "warning" : phase.status;
      return record(stage, link.label, status, phase.startedAt, phase.endedAt);
    });
  };
  const tokenEnd = grant.endedAt;
  const exchange = call?.exchange ?? null;
  const atApi = refusal?.stage === "api";
  const headersAt = exchange?.headersAt ?? exchange?.endedAt ?? tokenEnd;
  const gatewayFailed = refusal !== null && !atApi;
  return [
    record("config", null, "ok", startedAt, configuredAt),
    ...connection(tokenLink),
    ...connection(apiLink),
    grant.startedAt === null
      ? record("token", tokenLink.label, "skipped", tokenEnd, tokenEnd)
      : record("token", tokenLink.label, grant.outcome.ok ? "ok" : "failed", grant.startedAt, tokenEnd),
    exchange === null
      ? record("gateway", apiLink.label, "skipped", tokenEnd, tokenEnd)
      : record("gateway", apiLink.label, gatewayFailed ? "failed" : "ok", exchange.sentAt, gatewayFailed ? exchange.endedAt : headersAt),
    exchange === null || gatewayFailed
      ? record("api", apiLink.label, "skipped", exchange?.endedAt ?? tokenEnd, exchange?.endedAt ?? tokenEnd)
      : record("api", apiLink.label, refusal === null ? "ok" : refusal.degraded ? "warning" : "failed", headersAt, exchange.endedAt),
  ];
}

/** `tls/expiring` for the first of the hosts whose certificate ends soon. */
function expiring(links: readonly HostLink[], now: number): Diagnosis | null {
  for (const { certificate, label } of links) {
    if (certificate === null) continue;
    const days = (certificate.validTo.getTime() - now) / DAY_MS;
    if (days < EXPIRING_DAYS) return diagnose(tlsExpiring, { host: label, certificate, days: Math.max(0, Math.floor(days)) });
  }
  return null;
}

function drift(api: PreflightApi, verdict: Verdict, diagnosis: Diagnosis | null): Drift | null {
  if (api.declared === "granted" && diagnosis?.code === "gateway/api-not-granted")
    return { declared: "subscribed", observed: "refused by the gateway" };
  if (api.declared === "pending" && verdict !== "blocked") return { declared: "pending", observed: "already working" };
  return null;
}

function readySummary(api: string): Localized {
  return {
    en: `PISTE accepts the credentials, grants ${api}, and the API says it is well.`,
    fr: `PISTE accepte les identifiants, donne accès à ${api}, et l'API se déclare en bon état.`,
  };
}

function notes({ api, extraCa, unusualClientId }: TargetFrame): readonly Localized[] {
  const sources = extraCa.map(({ source }) => source).join(", ");
  return [
    ...api.notes,
    ...(extraCa.length === 0
      ? []
      : [{ en: `Certificate authorities also trusted: ${sources}.`, fr: `Autorités de certification également acceptées : ${sources}.` }]),
    ...(unusualClientId
      ? [
          {
            en: "The client identifier is not a UUID, the form of all those that PISTE is known to give.",
            fr: "L'identifiant client n'est pas un UUID, forme de tous ceux que PISTE est connue pour donner.",
          },
        ]
      : []),
  ];
}
