import { carryOutStep } from "@pistectl/action-kit";
import { lookupApart } from "@pistectl/action-kit/lookup";
import { catchInterruption, endProcess, interruptedStatus } from "@pistectl/action-kit/process";
import { type PreflightSettings, preflight, systemClock } from "@pistectl/auth-core/preflight";
import { run } from "./action.ts";
import { maskInputs, readInputs } from "./inputs.ts";
import { BROKEN_OFF } from "./outputs.ts";

/** The whole step, to its verdict. */
export async function main(): Promise<void> {
  let interrupted: AbortSignal | null = null;
  await carryOutStep(
    async ({ masker, learned, ...step }) => {
      const { runner } = step;
      maskInputs(runner, masker);
      const inputs = await readInputs({ ...runner, files: learned.watched(runner.files) }, masker);
      const onAccessToken: PreflightSettings["onAccessToken"] = (token) => masker.secret(token.reveal());
      await run(inputs, {
        ...step,
        check(applications, settings) {
          // Until now a signal ends the step at once; from now on what is known by then is told first.
          interrupted = catchInterruption();
          return preflight(applications, { ...settings, lookup: lookupApart, interrupted, onAccessToken });
        },
        now: systemClock.now,
      });
    },
    { title: "PISTE preflight", outputs: BROKEN_OFF },
  );

  // On Windows what goes to a pipe leaves later than it was written.
  process.stdout.write("", () => {
    if (interrupted?.aborted === true) endProcess(interruptedStatus(interrupted));
    endProcess(process.exitCode === undefined ? 0 : 1);
  });
}
