import type { Certainty, Responsible } from "@pistectl/auth-core/diagnoses";
import type { Environment } from "@pistectl/auth-core/environments";
import type { AttemptRecord, Drift, StageRecord, TargetReport, Verdict } from "@pistectl/auth-core/preflight";
import { type Language, say, visibleText } from "@pistectl/words";
import { visibleLines } from "../escaping/visible-lines.ts";

/** PISTE's names hold 100 characters at most (manifest schema), but a report may come from elsewhere. */
const NAME_LENGTH = 120;
const SENTENCE_LENGTH = 2000;
const NOTE_LENGTH = 8000;

/** One target in one language, every text of it on one line and without invisible characters; not yet escaped for a format. */
export interface PrintableTarget {
  /** Null, too, where it says no more than the name of a partner. */
  readonly application: string | null;
  /** Null: a partner outside PISTE. */
  readonly environment: Environment | null;
  /** Name and version of the API. */
  readonly api: string;
  readonly apiName: string;
  readonly verdict: Verdict;
  readonly diagnosis: PrintableDiagnosis | null;
  readonly summary: string;
  readonly drift: Drift | null;
  readonly proxy: string | null;
  /** The one text of several lines. */
  readonly supportNote: string | null;
  readonly stages: readonly StageRecord[];
  readonly attempts: readonly AttemptRecord[];
  readonly http: PrintableHttp | null;
  readonly notes: readonly string[];
}

/** Whose turn it is and what to do, in one language. */
interface PrintableDiagnosis {
  readonly code: string;
  readonly responsible: Responsible;
  readonly certainty: Certainty;
  readonly remedies: readonly string[];
  readonly retryAt: Date | null;
  readonly url: string;
}

/** The last exchange: `GET /path` and what came back. */
interface PrintableHttp {
  readonly request: string;
  readonly status: number | null;
  readonly correlationId: string | null;
  readonly at: Date;
}

/** Prepares a target for people: the one place where texts of any origin are made harmless to a terminal. */
export function printableTarget(target: TargetReport, language: Language): PrintableTarget {
  const name = (text: string): string => visibleText(text, NAME_LENGTH);
  const sentence = (text: string): string => visibleText(text, SENTENCE_LENGTH);
  const { diagnosis, http } = target;
  return {
    application: target.application === null || isItsOwnName(target) ? null : name(target.application),
    environment: target.environment,
    api: target.version === null ? name(target.api) : `${name(target.api)} ${name(target.version)}`,
    apiName: name(target.api),
    verdict: target.verdict,
    diagnosis:
      diagnosis === null
        ? null
        : {
            code: name(diagnosis.code),
            responsible: diagnosis.responsible,
            certainty: diagnosis.certainty,
            remedies: diagnosis.remedies.map((remedy) => sentence(say(remedy, language))),
            retryAt: diagnosis.retryAt,
            url: sentence(diagnosis.url[language]),
          },
    summary: sentence(say(target.summary, language)),
    drift: target.drift === null ? null : { declared: name(target.drift.declared), observed: name(target.drift.observed) },
    proxy: target.proxy === null ? null : sentence(target.proxy),
    supportNote: target.supportNote === null ? null : visibleLines(say(target.supportNote, language), NOTE_LENGTH).replace(/\n+$/, ""),
    stages: target.stages.map((record) => ({ ...record, host: record.host === null ? null : name(record.host) })),
    attempts: target.attempts.map((record) => ({ ...record, reason: record.reason === null ? null : name(record.reason) })),
    http:
      http === null
        ? null
        : {
            request: `${name(http.method)} ${sentence(http.path)}`,
            status: http.status,
            correlationId: http.correlationId === null ? null : name(http.correlationId),
            at: http.at,
          },
    notes: target.notes.map((note) => sentence(say(note, language))),
  };
}

/** A partner has one API, often under the same name in other letters: `cynod`, `CYNOD`. */
function isItsOwnName({ application, environment, api }: TargetReport): boolean {
  return environment === null && application?.toLowerCase() === api.toLowerCase();
}
