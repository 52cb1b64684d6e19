import { createRedactor } from "@pistectl/auth-core/redaction";
import { neutraliseLogLine } from "@pistectl/report/escaping";
import { type LearnedSecrets, learnSecrets } from "../secrets/learned-secrets.ts";
import { createMasker, type Masker } from "./masker.ts";
import { createRunner, type Runner } from "./runner.ts";
import { createSafeLog, type SafeLog } from "./safe-log.ts";
import { writeOutputs } from "./write-outputs.ts";

/** What an action works with: the runner, and what keeps secrets out of everything that it says. */
export interface Step {
  readonly runner: Runner;
  /** For the secrets that the step is given. */
  readonly masker: Masker;
  /** For those that are in what it reads. */
  readonly learned: LearnedSecrets;
  readonly log: SafeLog;
  /** Removes every secret from a value. */
  readonly redact: (value: string) => string;
  /** Removes unmistakable secrets from rendered text, the last guard: the runner masks the log and the summary, but neither files nor outputs. */
  readonly guard: (rendered: string) => string;
}

/** What is left of a step that broke off. */
export interface BrokenStep {
  /** Title of its annotation. */
  readonly title: string;
  readonly outputs: object;
}

/** Carries out a whole step, to its verdict. What it throws is a bug of ours: it is told as one, and the step fails. */
export async function carryOutStep(work: (step: Step) => Promise<void>, { title, outputs }: BrokenStep): Promise<void> {
  const step = createStep();
  try {
    await work(step);
  } catch (bug) {
    const { runner, log, redact } = step;
    writeOutputs(outputs, step);
    log.text(redact(bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)));
    runner.annotate({ level: "error", title, message: BUG });
    runner.fail();
  }
}

const BUG =
  "The action broke off: this is a bug of pistectl. Please report the lines above at https://github.com/pistectl/pistectl/issues.";

function createStep(): Step {
  const runner = createRunner();
  const redactor = createRedactor();
  const learned = learnSecrets();
  const guard = (rendered: string): string => learned.guard(redactor.guard(rendered));
  return {
    runner,
    masker: createMasker(runner.mask, redactor),
    learned,
    log: createSafeLog(runner.print, { guard, neutralise: neutraliseLogLine }),
    redact: (value) => learned.guard(redactor.redact(value)),
    guard,
  };
}
