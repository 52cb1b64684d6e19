import { callHealth, type HealthCall, type HealthCallRequest } from "../health/health-call.ts";
import type { Secret } from "../secret/secret.ts";
import type { SharedToken } from "../token/shared-token.ts";
import type { TargetReport } from "./preflight-report.ts";
import type { Run } from "./run.ts";
import { reportChecked, type TargetFrame } from "./target-report.ts";

/** A target whose configuration holds: what to ask, and with what. */
export interface Target {
  readonly frame: TargetFrame;
  /** Of the health check. */
  readonly url: URL;
  readonly access: TokenAccess | BasicAccess;
  readonly question: Pick<HealthCallRequest, "method" | "body" | "read" | "technicalAccount">;
}

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

/** Asks for the token, then calls the health check with it, and reports what both showed. */
export async function checkTarget({ frame, url, access, question }: Target, run: Run): Promise<TargetReport> {
  const { peer, api } = frame;
  const apiLink = run.linkTo(url, peer);
  const call = (credential: Pick<HealthCallRequest, "authorization" | "renew">): Promise<HealthCall> =>
    run.healthGate(url).run(() => {
      run.emit({ kind: "begin", api: api.name, stage: "gateway", host: apiLink.label });
      return callHealth(
        {
          ...question,
          ...credential,
          link: apiLink,
          peer,
          url,
          maxAttempts: run.maxAttempts,
          deadline: run.deadline,
          redactor: run.redactor,
          onAttempt: (record) => run.emit({ kind: "attempt", api: api.name, record }),
          onWait: (delayMs, reason) => run.emit({ kind: "wait", api: api.name, delayMs, reason }),
        },
        run.host,
      );
    });

  if (access.kind === "basic") {
    const called = await call({ authorization: { scheme: "Basic", value: access.pair }, renew: null });
    return reportChecked(frame, { token: null, apiLink, call: called }, run.host.now());
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
  return reportChecked(frame, { token: seen, apiLink, call: called }, run.host.now());
}
