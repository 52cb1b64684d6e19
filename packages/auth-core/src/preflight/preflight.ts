import { type Clock, systemClock } from "../machine/clock.ts";
import { applicationTargets } from "./application-targets.ts";
import { checkTarget } from "./check-target.ts";
import { partnerTarget } from "./partner-target.ts";
import type { PreflightReport, Verdict } from "./preflight-report.ts";
import type { PreflightClient, PreflightSettings } from "./preflight-request.ts";
import { createRun } from "./run.ts";

/** Checks each API of each application, and each partner, and says what stands in the way, stage by stage. Never rejects for what a network or a server does. */
export async function preflight(
  clients: readonly PreflightClient[],
  settings: PreflightSettings,
  clock: Clock = systemClock,
): Promise<PreflightReport> {
  const run = createRun(settings, clock);
  const { startedAt } = run;
  const pistes = pisteValues(clients);
  try {
    const prepared = clients.flatMap((client) =>
      client.kind === "partner" ? partnerTarget(client, pistes, run) : applicationTargets(client, run),
    );
    const targets = await Promise.all(prepared.map((target) => (target.ok ? checkTarget(target.value, run) : target.failure)));
    return { verdict: worst(targets.map(({ verdict }) => verdict)), durationMs: clock.now() - startedAt, at: new Date(startedAt), targets };
  } finally {
    run.close();
  }
}

/** Every credential that an application shows to PISTE or to Chorus Pro, the password of its technical account apart too. */
function pisteValues(clients: readonly PreflightClient[]): ReadonlySet<string> {
  const applications = clients.filter((client) => client.kind !== "partner");
  const settings = applications.flatMap(({ clientId, clientSecret, technicalAccount }) => [clientId, clientSecret, technicalAccount]);
  const values = settings.flatMap(({ value }) => (value === undefined ? [] : [value, value.replace(/^[^:]*:/, "")]));
  return new Set(values.filter((value) => value !== ""));
}

/** Worst first; skipped targets count only when there is nothing else. */
const SEVERITY: readonly Verdict[] = ["blocked", "degraded", "ready", "skipped"];

function worst(verdicts: readonly Verdict[]): Verdict {
  return SEVERITY.find((verdict) => verdicts.includes(verdict)) ?? "skipped";
}
