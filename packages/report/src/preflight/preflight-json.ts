import type { PreflightReport, TargetReport } from "@pistectl/auth-core/preflight";
import { type Language, printableJson, say } from "@pistectl/words";
import { rfc3339 } from "../layout/instant-text.ts";

/** A preflight report as machines read it. Durations and starts are whole milliseconds, times RFC 3339 in UTC. */
export interface PreflightJson {
  readonly format_version: "1.0";
  readonly verdict: string;
  readonly duration_ms: number;
  readonly targets: readonly TargetJson[];
}

/** One API of one application. */
export interface TargetJson {
  /** Of a partner, the name in its manifest. */
  readonly application: string | null;
  /** Null: a partner, which is outside PISTE. */
  readonly environment: string | null;
  readonly api: string;
  readonly version: string | null;
  readonly verdict: string;
  /** Null, as the three that follow, when there is nothing to say. */
  readonly code: string | null;
  readonly responsible: string | null;
  readonly certainty: string | null;
  readonly summary: string;
  readonly remedies: readonly string[];
  readonly url: string | null;
  readonly drift: { readonly declared: string; readonly observed: string } | null;
  readonly retry_at: string | null;
  readonly proxy: string | null;
  readonly support_note: string | null;
  readonly notes: readonly string[];
  readonly stages: readonly StageJson[];
  readonly attempts: readonly AttemptJson[];
  readonly http: HttpJson | null;
}

/** One bar of the waterfall. */
export interface StageJson {
  readonly stage: string;
  readonly host: string | null;
  readonly status: string;
  readonly start_ms: number;
  readonly duration_ms: number;
}

/** One request. */
export interface AttemptJson {
  readonly stage: string;
  readonly attempt: number;
  readonly status: number | null;
  readonly delay_ms: number;
  readonly reason: string | null;
}

/** The last exchange. */
export interface HttpJson {
  readonly method: string;
  readonly path: string;
  readonly status: number | null;
  readonly correlation_id: string | null;
  readonly at: string;
}

/** The report as JSON, indented by two spaces, its sentences in one language. */
export function renderPreflightJson(report: PreflightReport, options: { readonly language: Language }): string {
  return printableJson(preflightJson(report, options.language));
}

/** The object behind `renderPreflightJson`. */
export function preflightJson(report: PreflightReport, language: Language): PreflightJson {
  return {
    format_version: "1.0",
    verdict: report.verdict,
    duration_ms: Math.round(report.durationMs),
    targets: report.targets.map((target) => targetJson(target, language)),
  };
}

function targetJson(target: TargetReport, language: Language): TargetJson {
  const { diagnosis, drift, http } = target;
  return {
    application: target.application,
    environment: target.environment,
    api: target.api,
    version: target.version,
    verdict: target.verdict,
    code: diagnosis?.code ?? null,
    responsible: diagnosis?.responsible ?? null,
    certainty: diagnosis?.certainty ?? null,
    summary: say(target.summary, language),
    remedies: (diagnosis?.remedies ?? []).map((remedy) => say(remedy, language)),
    url: diagnosis?.url[language] ?? null,
    drift: drift === null ? null : { declared: drift.declared, observed: drift.observed },
    retry_at: retryAt(diagnosis?.retryAt ?? null),
    proxy: target.proxy,
    support_note: target.supportNote === null ? null : say(target.supportNote, language),
    notes: target.notes.map((note) => say(note, language)),
    stages: target.stages.map((record) => ({
      stage: record.stage,
      host: record.host,
      status: record.status,
      start_ms: Math.round(record.startMs),
      duration_ms: Math.round(record.durationMs),
    })),
    attempts: target.attempts.map((record) => ({
      stage: record.stage,
      attempt: record.attempt,
      status: record.status,
      delay_ms: Math.round(record.delayMs),
      reason: record.reason,
    })),
    http:
      http === null
        ? null
        : { method: http.method, path: http.path, status: http.status, correlation_id: http.correlationId, at: rfc3339(http.at) },
  };
}

/** The next whole second: asking a fraction too early would be refused again. */
function retryAt(date: Date | null): string | null {
  return date === null ? null : rfc3339(new Date(Math.ceil(date.getTime() / 1000) * 1000));
}
