import type { Outcome } from "@pistectl/words";
import type { Diagnosis } from "../domain/diagnosis.ts";
import type { AttemptRecord } from "../domain/exchange-records.ts";
import { callHealth, type HealthCall, type HealthCallRequest } from "../health/health-call.ts";
import { reachHost } from "../health/reach-host.ts";
import type { Secret } from "../secret/secret.ts";
import type { SharedToken } from "../token/shared-token.ts";
import type { TargetReport } from "./preflight-report.ts";
import type { Run } from "./run.ts";
import { reportChecked, reportGivenUp, type TargetFrame } from "./target-report.ts";
import { isUnreachable } from "./vain-attempts.ts";

/** A target whose configuration holds: what to ask, and with what. */
export interface Target {
  readonly frame: TargetFrame;
  /** Of the health check, or of the API's host. */
  readonly url: URL;
  readonly access: TokenAccess | BasicAccess;
  /** The failure: no health check is known, and this is what is to be said. */
  readonly question: Outcome<Question, Diagnosis>;
}

/** What a health check sends, and what its answer means. */
export type Question = Pick<HealthCallRequest, "method" | "body" | "read" | "technicalAccount">;

/** A token is asked for, by all targets that share it. */
interface TokenAccess {
  readonly kind: "token";
  readonly tokenUrl: URL;
  readonly token: SharedToken;
}

/** The credentials go to the API itself, as the base64 of `user:password`. */
interface BasicAccess {
  readonly kind: "basic";
  readonly pair: Secret;
}

/** Report of a target that is given up while it is being asked. */
export function giveUpTarget({ frame, url, access }: Target, run: Run): TargetReport {
  const apiLink = run.linkTo(url, frame.peer);
  const token =
    access.kind === "basic"
      ? null
      : { link: run.linkTo(access.tokenUrl, frame.peer), grant: access.token.latest, attempts: access.token.attempts };
  return reportGivenUp(frame, { token, apiLink, call: null }, run.clock.now());
}

/** Asks for the token, then calls the health check with it, or connects to its host where none is known, and reports what both showed. */
export async function checkTarget({ frame, url, access, question }: Target, run: Run): Promise<TargetReport> {
  const { peer, api } = frame;
  const apiLink = run.linkTo(url, peer);
  // What one API of a host does says nothing of the others there.
  const apiHost = new URL(url.origin);
  const call = (credential: Pick<HealthCallRequest, "authorization" | "renew">): Promise<HealthCall> =>
    run.healthGate(url).run(async () => {
      const vain = run.vain.against(apiHost);
      if (vain !== null) return { diagnosis: vain, attempts: [], http: null, exchange: null };
      const way = {
        link: apiLink,
        maxAttempts: run.maxAttempts,
        deadline: run.deadline,
        onAttempt: (record: AttemptRecord) => run.emit({ kind: "attempt", api: api.name, record }),
        onWait: (delayMs: number, reason: string) => run.emit({ kind: "wait", api: api.name, delayMs, reason }),
      };
      if (question.ok) run.emit({ kind: "begin", api: api.name, stage: "gateway", host: apiLink.label });
      const called = question.ok
        ? await callHealth({ ...question.value, ...credential, ...way, peer, url, redactor: run.redactor }, run.clock)
        : await reachHost(question.failure, way, run.clock);
      run.vain.note(
        apiHost,
        called.http === null && called.diagnosis !== null && isUnreachable(called.diagnosis) ? called.diagnosis : null,
      );
      return called;
    });

  if (access.kind === "basic") {
    const called = await call({ authorization: { scheme: "Basic", value: access.pair }, renew: null });
    return reportChecked(frame, { token: null, apiLink, call: called }, run.clock.now());
  }
  const { token, tokenUrl } = access;
  // The API host's connection opens while the token is being asked for.
  apiLink.warm();
  const granted = await token.grant();
  const { outcome } = granted;
  const called = outcome.ok
    ? await call({ authorization: { scheme: "Bearer", value: outcome.value.value }, renew: (stale) => token.renew(stale) })
    : null;
  const latest = await token.grant();
  // Another target's vain renewal says nothing about this one.
  const grant = called === null || latest.outcome.ok || latest.outcome.failure === called.diagnosis ? latest : granted;
  const seen = { link: run.linkTo(tokenUrl, peer), grant, attempts: token.attempts };
  return reportChecked(frame, { token: seen, apiLink, call: called }, run.clock.now());
}
