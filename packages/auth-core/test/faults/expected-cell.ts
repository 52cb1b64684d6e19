import { DIAGNOSES } from "../../src/diagnoses/registry.ts";
import type { Certainty, Responsible } from "../../src/domain/diagnosis.ts";
import type { AnswerRow, AnswerStage, ConnectionPlace, ConnectionRow } from "./fault-row.ts";
import type { Play, Seen } from "./played-check.ts";

/** One cell as the table declares it, for a fault that lasts. */
export interface Cell {
  readonly verdict: "ready" | "degraded" | "blocked";
  /** Null when ready; the two after it then say nothing. */
  readonly code: string | null;
  readonly responsible: Responsible;
  readonly certainty: Certainty;
  readonly tries: number;
  /** A second token is asked for before the second request. */
  readonly renewed: boolean;
  /** Longest that one attempt waits, milliseconds: 0 where nothing is waited for. */
  readonly limitMs: number;
  /** Pause before each further attempt, milliseconds. */
  readonly pausesMs: readonly number[];
}

/** Half of the pauses of up to 1 and 2 s: the clock of the table draws no lots. */
const BACKOFF_MS = [500, 1000];
/** Before the retry of a refused client, and before a renewed token is used. */
const REFUSAL_MS = 750;
/** Limits of an attempt: to connect and be given a token; to be answered by the gateway, which gives up at 30 s. */
const ATTEMPT_MS = 10_000;
const HEALTH_MS = 35_000;

/** The cell of a fault that answers a request. */
export function answerCell([, { hangs, pause }, seen]: AnswerRow, stage: AnswerStage): Cell {
  const [token, health, partnerToken = token, partnerHealth = health] = typeof seen === "string" ? [seen, seen] : seen;
  const cells: Readonly<Record<AnswerStage, string | undefined>> = {
    token,
    health,
    "partner token": partnerToken,
    "partner health": partnerHealth,
  };
  const limitMs = hangs ? (stage.endsWith("token") ? ATTEMPT_MS : HEALTH_MS) : 0;
  return readCell(cells[stage], { isPartner: stage.startsWith("partner"), limitMs, pause });
}

/** The cell of a fault that a connection meets. */
export function connectionCell([, { hangs }, seen]: ConnectionRow, place: ConnectionPlace): Cell {
  const said = typeof seen === "string" ? seen : seen[place === "proxy" ? 1 : 0];
  return readCell(said, { isPartner: place.startsWith("partner"), limitMs: hangs ? ATTEMPT_MS : 0 });
}

/** The cell of what a proxy answers to CONNECT. */
export function connectCell([, { hangs }, seen]: AnswerRow): Cell {
  return readCell(String(seen), { isPartner: false, limitMs: hangs ? ATTEMPT_MS : 0 });
}

interface CellContext {
  readonly isPartner: boolean;
  readonly limitMs: number;
  /** Seconds that an answer asks for. */
  readonly pause?: number | undefined;
}

function readCell(said = "", { isPartner, limitMs, pause }: CellContext): Cell {
  const [, degraded, code = "", responsible, certainty, tries = "1", renewed] =
    /^(degraded )?([a-z/-]+)(?: (you|network|piste|provider))?(?: (confirmed|likely|unknown))?(?: ×(\d))?( renewed)?$/.exec(said) ?? [];
  const diagnosis = DIAGNOSES.find((entry) => entry.code === code);
  if (diagnosis === undefined && code !== "ready") throw new Error(`"${said}" is no cell`);
  // At a partner, the turn of PISTE is the provider's.
  const turn = isPartner && diagnosis?.responsible === "piste" ? "provider" : diagnosis?.responsible;
  const count = Number(tries);
  return {
    verdict: diagnosis === undefined ? "ready" : degraded ? "degraded" : "blocked",
    code: diagnosis?.code ?? null,
    responsible: (responsible as Responsible | undefined) ?? turn ?? "you",
    certainty: (certainty as Certainty | undefined) ?? diagnosis?.certainty ?? "confirmed",
    tries: count,
    renewed: renewed !== undefined,
    limitMs,
    pausesMs: count === 2 ? [REFUSAL_MS] : BACKOFF_MS.slice(0, count - 1).map((backoff) => (pause === undefined ? backoff : pause * 1000)),
  };
}

/** What has to be seen: a fault that would be asked about again is over at the second attempt when it came at the first alone. */
export function expectedOf(cell: Cell, play: Play): Seen {
  const { verdict, code, responsible, certainty, limitMs, renewed } = cell;
  const isOver = play === "first" && cell.tries > 1;
  const pauses = isOver ? cell.pausesMs.slice(0, 1) : cell.pausesMs;
  return {
    finding: isOver || code === null ? "ready" : [verdict, code, responsible, certainty].join(" "),
    tries: isOver ? 2 : cell.tries,
    renewed,
    milliseconds: timeOf(isOver ? 1 : cell.tries, limitMs, pauses),
  };
}

/** How long a fault that lasts keeps a check, milliseconds. */
export function lastingMs({ tries, limitMs, pausesMs }: Cell): number {
  return timeOf(tries, limitMs, pausesMs);
}

function timeOf(attempts: number, limitMs: number, pausesMs: readonly number[]): number {
  return attempts * limitMs + pausesMs.reduce((sum, pause) => sum + pause, 0);
}
