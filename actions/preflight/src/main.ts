import { createMasker, createRunner, createSafeLog, writeOutputs } from "@pistectl/action-kit";
import { lookupApart } from "@pistectl/action-kit/lookup";
import { catchInterruption, endProcess, interruptedStatus } from "@pistectl/action-kit/process";
import { learnSecrets } from "@pistectl/action-kit/secrets";
import { type PreflightClient, type PreflightReport, type PreflightSettings, preflight, systemClock } from "@pistectl/auth-core/preflight";
import { createRedactor } from "@pistectl/auth-core/redaction";
import { neutraliseLogLine } from "@pistectl/report/escaping";
import { run } from "./action.ts";
import { maskInputs, readInputs } from "./inputs.ts";
import { BROKEN_OFF } from "./outputs.ts";

const BUG =
  "The action broke off: this is a bug of pistectl. Please report the lines above at https://github.com/pistectl/pistectl/issues.";

const runner = createRunner();
const redactor = createRedactor();
const masker = createMasker(runner.mask, redactor);
const learned = learnSecrets();
const guard = (rendered: string): string => learned.guard(redactor.guard(rendered));
const redact = (value: string): string => learned.guard(redactor.redact(value));
const log = createSafeLog(runner.print, { guard, neutralise: neutraliseLogLine });

let interrupted: AbortSignal | null = null;

function check(applications: readonly PreflightClient[], settings: PreflightSettings): Promise<PreflightReport> {
  // Until now a signal ends the step at once; from now on what is known by then is told first.
  interrupted = catchInterruption();
  const onAccessToken: PreflightSettings["onAccessToken"] = (token) => masker.secret(token.reveal());
  return preflight(applications, { ...settings, lookup: lookupApart, interrupted, onAccessToken });
}

/** The whole step, to its verdict. */
export async function main(): Promise<void> {
  try {
    maskInputs(runner, masker);
    const inputs = await readInputs({ ...runner, files: learned.watched(runner.files) }, masker);
    await run(inputs, { runner, log, redact, guard, check, now: systemClock.now });
  } catch (bug) {
    writeOutputs(BROKEN_OFF, { runner, redact, guard });
    log.text(redact(bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)));
    runner.annotate({ level: "error", title: "PISTE preflight", message: BUG });
    runner.fail();
  }

  // On Windows what goes to a pipe leaves later than it was written.
  process.stdout.write("", () => {
    if (interrupted?.aborted === true) endProcess(interruptedStatus(interrupted));
    endProcess(process.exitCode === undefined ? 0 : 1);
  });
}
