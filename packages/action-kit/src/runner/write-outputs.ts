import type { Redactor } from "@pistectl/auth-core/redaction";
import { errorCode, type Localized } from "@pistectl/words";
import { describeOutletError } from "./describe-outlet-error.ts";
import type { Runner } from "./runner.ts";

/** What sets outputs: the runner, and what keeps secrets out of values and of rendered text. */
interface Outlet extends Pick<Redactor, "redact" | "guard"> {
  readonly runner: Pick<Runner, "output">;
}

/**
 * Sets outputs. One that holds a masked value would be dropped by the runner, and whoever reads it would find nothing: it is left empty, and the texts
 * returned say so. A path is the machine's and may hold any secret; the others are words and numbers of ours, which only an unmistakable one could be in.
 * Where the runner gives no usable file for them (self-hosted and foreign runners), that is one more text, and the outputs that remain are not tried.
 */
export function writeOutputs(outputs: object, { runner, redact, guard }: Outlet): readonly Localized[] {
  const problems: Localized[] = [];
  for (const [name, value] of Object.entries(outputs)) {
    const text = String(value);
    const isSafe = (name.endsWith("-path") ? redact(text) : guard(text)) === text;
    try {
      runner.output(name, isSafe ? text : "");
    } catch (cause) {
      return [...problems, outputsNotWritten(cause)];
    }
    if (!isSafe) problems.push(outputWithheld(name));
  }
  return problems;
}

function outputsNotWritten(cause: unknown): Localized {
  // The toolkit has no code for a file that is not there.
  const reason = describeOutletError(errorCode(cause) === null ? { code: "ENOENT" } : cause);
  return {
    en: `The outputs could not be written to the file that GITHUB_OUTPUT names: ${reason.en}. The verdict is not affected.`,
    fr: `Les sorties n'ont pas pu être écrites dans le fichier que nomme GITHUB_OUTPUT : ${reason.fr}. Le verdict n'en dépend pas.`,
  };
}

function outputWithheld(name: string): Localized {
  return {
    en: `Output ${name} is left empty: its value holds a masked secret.`,
    fr: `La sortie ${name} est laissée vide : sa valeur contient un secret masqué.`,
  };
}
