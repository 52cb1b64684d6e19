import type { Redactor } from "@pistectl/auth-core/redaction";
import type { Localized } from "@pistectl/words";
import type { RunnerHost } from "./host.ts";

/** What sets outputs: the runner, and what keeps secrets out of values and of rendered text. */
interface Outlet extends Pick<Redactor, "redact" | "guard"> {
  readonly runner: Pick<RunnerHost, "output">;
}

/**
 * Sets outputs. One that holds a masked value would be dropped by the runner, and whoever reads it would find nothing: it is left empty, and the texts
 * returned say so. A path is the machine's and may hold any secret; the others are words and numbers of ours, which only an unmistakable one could be in.
 */
export function writeOutputs(outputs: object, { runner, redact, guard }: Outlet): readonly Localized[] {
  return Object.entries(outputs).flatMap(([name, value]: [string, unknown]) => {
    const text = String(value);
    const isSafe = (name.endsWith("-path") ? redact(text) : guard(text)) === text;
    runner.output(name, isSafe ? text : "");
    return isSafe ? [] : [outputWithheld(name)];
  });
}

function outputWithheld(name: string): Localized {
  return {
    en: `Output ${name} is left empty: its value holds a masked secret.`,
    fr: `La sortie ${name} est laissée vide : sa valeur contient un secret masqué.`,
  };
}
