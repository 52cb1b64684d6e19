import { inspect } from "node:util";
import { expect } from "vitest";
import type { AttemptRecord } from "../src/domain/exchange-records.ts";
import type { HealthCheck } from "../src/health/health-check.ts";
import { preflight } from "../src/preflight/preflight.ts";
import type { PreflightReport, StageRecord, TargetReport } from "../src/preflight/preflight-report.ts";
import type { PreflightApi, PreflightApplication, PreflightEvent, PreflightSettings } from "../src/preflight/preflight-request.ts";
import type { Secret } from "../src/secret/secret.ts";
import { createLeapingClock, type LeapingClock } from "./leaping-clock.ts";
import { answer, grant, type Reply, type ScriptedServer, type ScriptedServerOptions, startServer, well } from "./scripted-server.ts";
import { leaksIn } from "./spellings.ts";

export const CLIENT_ID = "0d2f4b68-1a3c-4e5f-8a9b-c0d1e2f3a4b5";
/** What careless code would print in another spelling than the plain one. */
export const CLIENT_SECRET = `s%c+r/"é\\t&k=😀~!`;
export const TECHNICAL_ACCOUNT = "TECH_1_123456@cpro.fr:p'w%d+é\\ß";

const HEALTH_PATH = "/mtes/sne-cotation/v1.0/healthcheck";

/** A health check whose well answer says `etat: OK`. */
export const HEALTH_CHECK: HealthCheck = {
  method: "GET",
  path: HEALTH_PATH,
  technicalAccount: false,
  well: [{ json: "/etat", equals: "OK" }],
  versionAt: null,
};

/** SNE-Cotation, or what a test says. */
export function anApi(fields: Partial<PreflightApi> = {}): PreflightApi {
  return {
    name: "SNE-Cotation",
    version: "1.0",
    scope: null,
    healthCheck: HEALTH_CHECK,
    expectedVersion: null,
    declared: null,
    notes: [],
    ...fields,
  };
}

/** An application with good credentials and one API, or what a test says. */
export function anApplication(fields: Partial<PreflightApplication> = {}): PreflightApplication {
  return {
    name: "COTATION_METROPOLE_EXEMPLE",
    environment: "production",
    clientId: { source: "PISTE_CLIENT_ID", value: CLIENT_ID },
    clientSecret: { source: "PISTE_CLIENT_SECRET", value: CLIENT_SECRET },
    technicalAccount: { source: "CPRO_ACCOUNT", value: TECHNICAL_ACCOUNT },
    apis: [anApi()],
    ...fields,
  };
}

/** One check: what the two servers answer, and what differs from the ordinary. */
export interface Check {
  readonly token?: readonly Reply[];
  readonly api?: readonly Reply[];
  readonly tokenServer?: ScriptedServerOptions;
  readonly apiServer?: ScriptedServerOptions;
  readonly applications?: readonly PreflightApplication[];
  readonly settings?: Partial<PreflightSettings>;
  readonly clock?: LeapingClock;
}

/** What one check showed. */
export interface Checked {
  readonly report: PreflightReport;
  /** The first target. */
  readonly target: TargetReport;
  readonly token: ScriptedServer;
  readonly api: ScriptedServer;
  readonly events: readonly PreflightEvent[];
  readonly accessTokens: readonly string[];
}

/** Checks against two servers of its own. No secret or token may be found in anything that came out. */
export async function runCheck(check: Check = {}): Promise<Checked> {
  const token = await startServer(check.token ?? [grant()], check.tokenServer);
  const api = await startServer(check.api ?? [well()], check.apiServer);
  const clock = check.clock ?? createLeapingClock();
  const events: PreflightEvent[] = [];
  const accessTokens: string[] = [];
  const report = await preflight(
    check.applications ?? [anApplication()],
    {
      tokenUrl: { source: "--token-url", value: `${token.origin}/api/oauth/token` },
      apiBaseUrl: { source: "--api-base-url", value: api.origin },
      allowHosts: [],
      proxyFor: () => null,
      extraCa: [],
      onEvent: (event) => {
        if (event.kind === "wait") clock.announcePause();
        events.push(event);
      },
      onAccessToken: (value: Secret) => void accessTokens.push(value.reveal()),
      ...check.settings,
    },
    clock,
  );
  const [target] = report.targets;
  if (target === undefined) throw new Error("every check has a target");
  const printed = `${JSON.stringify([report, events])}${inspect([report, events], { depth: 20, showHidden: true })}`;
  expect(leaksIn(printed, [CLIENT_SECRET, TECHNICAL_ACCOUNT, TECHNICAL_ACCOUNT.split(":")[1] ?? "", ...accessTokens])).toEqual([]);
  return { report, target, token, api, events, accessTokens };
}

/** What a row expects, in words. */
export interface Expected {
  /** `verdict code responsible certainty`; `ready` alone. */
  readonly finding: string;
  /** One line for each request: `stage status reason`, with the pause before it. */
  readonly attempts: readonly string[];
  /** Requests that arrived at the token endpoint and at the gateway. */
  readonly received: readonly [token: number, api: number];
  /** `config | dns tcp tls | dns tcp tls | token gateway api`, the token host first; `-` is skipped. */
  readonly stages: string;
}

/** What a check showed, in the words of `Expected`. */
export function outcomeOf({ target, token, api }: Pick<Checked, "target" | "token" | "api">): Expected {
  return {
    finding: findingOf(target),
    attempts: target.attempts.map(attemptLine),
    received: [token.requests.length, api.requests.length],
    stages: stagesLine(target.stages),
  };
}

/** `verdict code responsible certainty`. */
export function findingOf({ verdict, diagnosis }: TargetReport): string {
  return diagnosis === null ? verdict : `${verdict} ${diagnosis.code} ${diagnosis.responsible} ${diagnosis.certainty}`;
}

function attemptLine({ stage, attempt, status, delayMs, reason }: AttemptRecord): string {
  const pause = delayMs === 0 ? "" : ` after ${delayMs} ms`;
  return `${stage} ${attempt}: ${status ?? "no answer"}${reason === null ? "" : ` ${reason}`}${pause}`;
}

const SHOWN = { ok: "ok", warning: "warning", failed: "FAILED", skipped: "-" } as const;

function stagesLine(stages: readonly StageRecord[]): string {
  expect(stages.map(({ stage }) => stage)).toEqual(["config", "dns", "tcp", "tls", "dns", "tcp", "tls", "token", "gateway", "api"]);
  const shown = stages.map(({ status }) => SHOWN[status]);
  return [shown.slice(0, 1), shown.slice(1, 4), shown.slice(4, 7), shown.slice(7)].map((group) => group.join(" ")).join(" | ");
}

/** An OAuth 2.0 error (RFC 6749 §5.2). */
export function oauthError(status: number, error: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return answer(status, { error, error_description: "scripted" }, headers);
}
