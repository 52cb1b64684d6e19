import type { Localized } from "@pistectl/words";
import type { Diagnosis, Stage } from "../domain/diagnosis.ts";
import type { Environment } from "../domain/environment.ts";
import type { AttemptRecord, HttpRecord } from "../domain/exchange-records.ts";

/** `degraded` works as far as it was asked, but needs attention; `skipped` was left out on purpose, and weighs on nothing while others ran. */
export type Verdict = "ready" | "degraded" | "blocked" | "skipped";

/** How a stage ended; `warning` works but needs attention, `skipped` was not reached. */
export type StageStatus = "ok" | "warning" | "failed" | "skipped";

/** One bar of the waterfall. */
export interface StageRecord {
  readonly stage: Stage;
  /** `host:port`, null for the configuration. */
  readonly host: string | null;
  readonly status: StageStatus;
  /** Milliseconds since the preflight began; of a skipped stage, where it would have begun. */
  readonly startMs: number;
  readonly durationMs: number;
}

/** What a manifest declares against what the gateway grants. */
export interface Drift {
  readonly declared: string;
  readonly observed: string;
}

/** What was found about one API of one application, or about one partner. */
export interface TargetReport {
  /** Name on PISTE, null when only credentials were given; of a partner, the name in its manifest. */
  readonly application: string | null;
  /** Null: a partner outside PISTE. */
  readonly environment: Environment | null;
  /** Of a partner, what people call it: it has one API. */
  readonly api: string;
  readonly version: string | null;
  readonly verdict: Verdict;
  /** Null when ready, or skipped because the application is declared disabled. */
  readonly diagnosis: Diagnosis | null;
  /** One sentence: the diagnosis', or that all is well, or that the application is declared disabled. */
  readonly summary: Localized;
  readonly drift: Drift | null;
  /** Proxy used, without user-info. */
  readonly proxy: string | null;
  /** What to send to PISTE support, when support is needed. */
  readonly supportNote: Localized | null;
  readonly stages: readonly StageRecord[];
  readonly attempts: readonly AttemptRecord[];
  readonly http: HttpRecord | null;
  /** Remarks that change no verdict: a name taken for another, an extra CA in use, a client identifier of unusual form. */
  readonly notes: readonly Localized[];
}

/** What a preflight found. */
export interface PreflightReport {
  /** The worst of the targets, skipped ones aside. */
  readonly verdict: Verdict;
  readonly durationMs: number;
  /** When it began. */
  readonly at: Date;
  readonly targets: readonly TargetReport[];
}
