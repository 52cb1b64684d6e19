import { type Clock, systemClock } from "../machine/clock.ts";
import { applicationTargets } from "./application-targets.ts";
import { checkTarget, giveUpTarget, type Target } from "./check-target.ts";
import { partnerTarget } from "./partner-target.ts";
import type { PreflightReport, TargetReport, Verdict } from "./preflight-report.ts";
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
    const interruption = interruptionOf(settings.interrupted);
    let isWhole = true;
    const check = (target: Target): Promise<TargetReport> => {
      const checking = checkTarget(target, run);
      if (interruption === null) return checking;
      const givingUp = interruption.then(() => {
        isWhole = false;
        return giveUpTarget(target, run);
      });
      return Promise.race([checking, givingUp]);
    };
    const targets = await Promise.all(prepared.map((target) => (target.ok ? check(target.value) : target.failure)));
    const found = worst(targets.map(({ verdict }) => verdict));
    // What has not been asked to the end is not said to be well.
    const verdict = isWhole || found === "blocked" ? found : "skipped";
    return { verdict, durationMs: clock.now() - startedAt, at: new Date(startedAt), targets };
  } finally {
    run.close();
  }
}

/** When a check is interrupted; null where it cannot be. */
function interruptionOf(signal: AbortSignal | undefined): Promise<void> | null {
  if (signal === undefined) return null;
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
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
