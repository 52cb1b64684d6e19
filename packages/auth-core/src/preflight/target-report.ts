import type { Localized } from "@pistectl/words";
import type { ExtraCa } from "../connection/extra-ca.ts";
import type { HostLink } from "../connection/host-link.ts";
import { noBusinessProfile, notAsked } from "../diagnoses/api.ts";
import { apiNotGranted, tokenRejected } from "../diagnoses/gateway.ts";
import { USE_PROXY } from "../diagnoses/shared-remedies.ts";
import { tlsExpiring } from "../diagnoses/tls.ts";
import { type Diagnosis, diagnose } from "../domain/diagnosis.ts";
import type { AttemptRecord } from "../domain/exchange-records.ts";
import { environmentOf, type Peer } from "../domain/peer.ts";
import { shownProxy } from "../endpoint/proxy.ts";
import type { HealthCall } from "../health/health-call.ts";
import type { UnusualForm } from "../secret/credentials.ts";
import type { TokenGrant } from "../token/token-grant.ts";
import type { Drift, StageRecord, TargetReport, Verdict } from "./preflight-report.ts";
import type { DeclaredGate, PreflightApi } from "./preflight-request.ts";
import { readySummary } from "./ready-summary.ts";
import { supportNote } from "./support-note.ts";

/** A certificate that ends sooner is worth a warning, days. */
const EXPIRING_DAYS = 14;
const DAY_MS = 86_400_000;

/** What is known of a target before any request. */
export interface TargetFrame {
  readonly peer: Peer;
  /** Name of the application or of the partner's manifest, null when it has none. */
  readonly application: string | null;
  readonly api: Pick<PreflightApi, "name" | "version" | "declared" | "declaredGates" | "notes">;
  readonly startedAt: number;
  readonly configuredAt: number;
  readonly hosts: TargetHosts;
  readonly extraCa: readonly ExtraCa[];
  /** Credentials whose form is not that of PISTE's. */
  readonly unusual: readonly UnusualForm[];
}

/** `host:port` of the two servers, null where it could not be trusted or is not used. */
export interface TargetHosts {
  readonly token: string | null;
  readonly api: string | null;
}

/** Nothing will be connected to. */
export const NO_HOSTS: TargetHosts = { token: null, api: null };

/** What the requests for a target showed. */
export interface TargetObservations<Grant extends TokenGrant | null = TokenGrant> {
  /** Null: the credentials go to the API itself, no token is asked for. */
  readonly token: TokenObservations<Grant> | null;
  readonly apiLink: HostLink;
  /** Null when there was no token to call with. */
  readonly call: HealthCall | null;
}

/** What the token requests showed; `grant` may be null where they were given up. */
export interface TokenObservations<Grant extends TokenGrant | null = TokenGrant> {
  readonly link: HostLink;
  readonly grant: Grant;
  readonly attempts: readonly AttemptRecord[];
}

/** Report of a target whose application is declared disabled. */
export function reportSkipped(frame: TargetFrame): TargetReport {
  return { ...unchecked(frame, "ok"), verdict: "skipped", diagnosis: null, summary: DISABLED };
}

/** Report of a target that its configuration stops. */
export function reportBlocked(frame: TargetFrame, refusal: Diagnosis): TargetReport {
  return { ...unchecked(frame, "failed"), verdict: "blocked", diagnosis: refusal, summary: refusal.summary };
}

/** Report of a target that was given up, from what its requests had shown by then. */
export function reportGivenUp(frame: TargetFrame, seen: TargetObservations<TokenGrant | null>, now: number): TargetReport {
  const { token, apiLink } = seen;
  const proxy = token?.link.proxy ?? apiLink.proxy;
  return {
    ...identity(frame),
    verdict: "skipped",
    diagnosis: null,
    summary: GIVEN_UP,
    drift: null,
    proxy: proxy === null ? null : shownProxy(proxy),
    supportNote: null,
    stages: stagesOf(frame, seen, null, now),
    attempts: token?.attempts ?? [],
    http: token?.grant?.http ?? null,
    notes: notes(frame),
  };
}

/** Report of a target from what its requests showed. */
export function reportChecked(frame: TargetFrame, seen: TargetObservations, now: number): TargetReport {
  const { application, api, peer } = frame;
  const { token, apiLink, call } = seen;
  const refusal = token === null || token.grant.outcome.ok ? (call?.diagnosis ?? null) : token.grant.outcome.failure;
  // That nothing was asked outweighs a certificate that ends soon, which its stage shows.
  const decisive = refusal !== null && (!refusal.degraded || refusal.code === notAsked.code) ? refusal : null;
  const proxy = token?.link.proxy ?? apiLink.proxy;
  const found = decisive ?? expiring(token === null ? [apiLink] : [token.link, apiLink], peer, now) ?? refusal;
  const diagnosis =
    found === null || proxy === null ? found : { ...found, remedies: found.remedies.filter((remedy) => remedy !== USE_PROXY) };
  const verdict: Verdict = diagnosis === null ? "ready" : diagnosis.degraded ? "degraded" : "blocked";
  // When a renewal was refused, the token request is the one to look for.
  const http = (token === null || token.grant.outcome.ok ? call?.http : null) ?? token?.grant.http ?? call?.http ?? null;
  const host = token === null || (http !== null && http === call?.http) ? apiLink.label : token.link.label;
  const attempts = [...(token?.attempts ?? []), ...(call?.attempts ?? [])];
  return {
    ...identity(frame),
    verdict,
    diagnosis,
    summary: diagnosis?.summary ?? readySummary(api.name, peer, http, attempts),
    drift: drift(api, verdict, diagnosis),
    proxy: proxy === null ? null : shownProxy(proxy),
    supportNote:
      diagnosis?.supportNote && http !== null && peer.kind === "piste"
        ? supportNote({
            application,
            environment: peer.environment,
            api: api.name,
            host,
            code: diagnosis.code,
            http,
          })
        : null,
    stages: stagesOf(frame, seen, refusal, now),
    attempts,
    http,
    notes: notes(frame),
  };
}

function identity({ peer, application, api }: TargetFrame): Pick<TargetReport, "application" | "environment" | "api" | "version"> {
  return { application, environment: environmentOf(peer), api: api.name, version: api.version };
}

function unchecked(frame: TargetFrame, config: "ok" | "failed"): Omit<TargetReport, "verdict" | "diagnosis" | "summary"> {
  const { startedAt, configuredAt, hosts } = frame;
  const at = configuredAt - startedAt;
  const skipped = (stage: StageRecord["stage"], host: string | null): StageRecord => ({
    stage,
    host,
    status: "skipped",
    startMs: at,
    durationMs: 0,
  });
  return {
    ...identity(frame),
    drift: null,
    proxy: null,
    supportNote: null,
    stages: [
      { stage: "config", host: null, status: config, startMs: 0, durationMs: at },
      ...CONNECTION_STAGES.map((stage) => skipped(stage, hosts.token)),
      ...CONNECTION_STAGES.map((stage) => skipped(stage, hosts.api)),
      skipped("token", hosts.token),
      skipped("gateway", hosts.api),
      skipped("api", hosts.api),
    ],
    attempts: [],
    http: null,
    notes: notes(frame),
  };
}

const CONNECTION_STAGES = ["dns", "tcp", "tls"] as const;

/** The waterfall: the token host's connection, the API host's, then the three exchanges. */
function stagesOf(
  frame: TargetFrame,
  seen: TargetObservations<TokenGrant | null>,
  refusal: Diagnosis | null,
  now: number,
): readonly StageRecord[] {
  const { startedAt, configuredAt } = frame;
  const { token, apiLink, call } = seen;
  const grant = token?.grant ?? null;
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
      const status = stage === "tls" && phase.status === "ok" && expiring([link], frame.peer, now) !== null ? "warning" : phase.status;
      return record(stage, link.label, status, phase.startedAt, phase.endedAt);
    });
  };
  const tokenEnd = grant?.endedAt ?? configuredAt;
  const exchange = call?.exchange ?? null;
  const atApi = refusal?.stage === "api";
  const headersAt = exchange?.headersAt ?? exchange?.endedAt ?? tokenEnd;
  const gatewayFailed = refusal !== null && !atApi;
  return [
    record("config", null, "ok", startedAt, configuredAt),
    ...(token === null ? [] : connection(token.link)),
    ...connection(apiLink),
    grant === null || grant.startedAt === null
      ? record("token", token?.link.label ?? null, "skipped", tokenEnd, tokenEnd)
      : record("token", token?.link.label ?? null, grant.outcome.ok ? "ok" : "failed", grant.startedAt, tokenEnd),
    exchange === null
      ? record("gateway", apiLink.label, "skipped", tokenEnd, tokenEnd)
      : record("gateway", apiLink.label, gatewayFailed ? "failed" : "ok", exchange.sentAt, gatewayFailed ? exchange.endedAt : headersAt),
    exchange === null || gatewayFailed
      ? record("api", apiLink.label, "skipped", exchange?.endedAt ?? tokenEnd, exchange?.endedAt ?? tokenEnd)
      : record("api", apiLink.label, refusal === null ? "ok" : refusal.degraded ? "warning" : "failed", headersAt, exchange.endedAt),
  ];
}

/** `tls/expiring` for the first of the hosts whose certificate ends soon. */
function expiring(links: readonly HostLink[], peer: Peer, now: number): Diagnosis | null {
  for (const { certificate, label } of links) {
    if (certificate === null) continue;
    const days = (certificate.validTo.getTime() - now) / DAY_MS;
    if (days < EXPIRING_DAYS) return diagnose(tlsExpiring, { host: label, peer, certificate, days: Math.max(0, Math.floor(days)) });
  }
  return null;
}

/** What the gates of the manifest are, against what the answer shows of them. */
function drift({ declared, declaredGates = [] }: TargetFrame["api"], verdict: Verdict, diagnosis: Diagnosis | null): Drift | null {
  if (declared === "pending") {
    return verdict === "blocked" || diagnosis?.code === notAsked.code ? null : { declared: "pending", observed: "already working" };
  }
  if (declared !== "granted") return null;
  const open = (...gates: readonly DeclaredGate[]): readonly string[] => gates.filter((gate) => declaredGates.includes(gate));
  const against = (gates: readonly string[], observed: string): Drift | null =>
    gates.length === 0 ? null : { declared: gates.join(", "), observed };
  switch (diagnosis?.code) {
    case apiNotGranted.code:
      return against(["subscribed", ...open("connected")], "refused by the gateway");
    case noBusinessProfile.code:
      return against(open("profiled"), "no business profile");
    case tokenRejected.code:
      return against(open("enabled"), "access token rejected");
    default:
      return null;
  }
}

const DISABLED: Localized = {
  en: "The manifest declares this application disabled (enabled: false): nothing was asked.",
  fr: "Le manifeste déclare cette application désactivée (enabled: false) : rien n'a été demandé.",
};

const GIVEN_UP: Localized = {
  en: "The check was interrupted before there was an answer.",
  fr: "Le contrôle a été interrompu avant la réponse.",
};

function notes({ api, extraCa, unusual }: TargetFrame): readonly Localized[] {
  const sources = extraCa.map(({ source }) => source).join(", ");
  return [
    ...api.notes,
    ...(extraCa.length === 0
      ? []
      : [{ en: `Certificate authorities also trusted: ${sources}.`, fr: `Autorités de certification également acceptées : ${sources}.` }]),
    ...unusual.map((form) => UNUSUAL[form]),
  ];
}

const UNUSUAL: Readonly<Record<UnusualForm, Localized>> = {
  "client-id": {
    en: "The client identifier is not a UUID, the form of all those that PISTE is known to give.",
    fr: "L'identifiant client n'est pas un UUID, forme de tous ceux que PISTE est connue pour donner.",
  },
  "client-secret": {
    en: "The client secret is not a UUID, the form of all those that PISTE is known to give.",
    fr: "Le secret client n'est pas un UUID, forme de tous ceux que PISTE est connue pour donner.",
  },
};
