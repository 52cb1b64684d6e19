import { inspect } from "node:util";
import { expect } from "vitest";
import { preflight } from "../src/preflight/preflight.ts";
import type { PreflightApplication, PreflightEvent, PreflightPartner, PreflightSettings } from "../src/preflight/preflight-request.ts";
import { createLeapingClock, type LeapingClock } from "./leaping-clock.ts";
import type { Checked } from "./run-check.ts";
import { answer, grant, type Reply, type ScriptedServerOptions, startServer } from "./scripted-server.ts";
import { leaksIn } from "./spellings.ts";

/** What careless code would print in another spelling than the plain one. */
export const CONSUMER_SECRET = `s%c+r/"é\\t&k=😀~!`;

/** A partner's addresses, credentials and manners. */
export function aPartner(fields: Partial<PreflightPartner> = {}): PreflightPartner {
  return {
    kind: "partner",
    name: "cynod",
    label: "CYNOD",
    authentication: "oauth2",
    tokenUrl: { source: "endpoints.token", value: "https://api.cynod.example/oauth2/token" },
    apiBaseUrl: { source: "endpoints.api", value: "https://api.cynod.example/core/" },
    healthPath: { source: "endpoints.healthcheck", value: "/health" },
    credentials: () => ({
      key: { source: "CYNOD_CONSUMER_KEY", value: "key-of-the-integrator", hidden: true },
      secret: { source: "CYNOD_CONSUMER_SECRET", value: CONSUMER_SECRET, hidden: true },
    }),
    notes: [],
    ...fields,
  };
}

/** One check of partners: what the two servers answer, and what differs from the ordinary. */
export interface PartnerCheck {
  readonly token?: readonly Reply[];
  readonly api?: readonly Reply[];
  readonly tokenServer?: ScriptedServerOptions;
  readonly apiServer?: ScriptedServerOptions;
  readonly partner?: Partial<PreflightPartner>;
  /** How many such partners are checked together. Default 1. */
  readonly times?: number;
  /** Applications checked beside them. */
  readonly beside?: readonly PreflightApplication[];
  readonly settings?: Partial<PreflightSettings>;
  readonly clock?: LeapingClock;
}

/** Checks partners against two servers of their own. No key, secret or token may be found in anything that came out. */
export async function runPartnerCheck(check: PartnerCheck = {}): Promise<Checked> {
  const token = await startServer(check.token ?? [grant()], check.tokenServer);
  const api = await startServer(check.api ?? [answer(204)], check.apiServer);
  const clock = check.clock ?? createLeapingClock();
  const events: PreflightEvent[] = [];
  const accessTokens: string[] = [];
  const partner = aPartner({
    tokenUrl: { source: "endpoints.token", value: `${token.origin}/oauth2/token` },
    apiBaseUrl: { source: "endpoints.api", value: `${api.origin}/core/` },
    ...check.partner,
  });
  const report = await preflight(
    [...Array.from({ length: check.times ?? 1 }, () => partner), ...(check.beside ?? [])],
    {
      allowHosts: ["127.0.0.1"],
      proxyFor: () => null,
      extraCa: [],
      onEvent: (event) => {
        if (event.kind === "wait") clock.announcePause();
        events.push(event);
      },
      onAccessToken: (value) => void accessTokens.push(value.reveal()),
      ...check.settings,
    },
    clock,
  );
  const [target] = report.targets;
  if (target === undefined) throw new Error("every check has a target");
  const printed = `${JSON.stringify([report, events])}${inspect([report, events], { depth: 20, showHidden: true })}`;
  const secrets = [CONSUMER_SECRET, "key-of-the-integrator", `key-of-the-integrator:${CONSUMER_SECRET}`, ...accessTokens];
  expect(leaksIn(printed, secrets)).toEqual([]);
  return { report, target, token, api, events, accessTokens };
}
