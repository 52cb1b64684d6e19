import type { Localized } from "@pistectl/words";
import type { RunnerHost } from "./host.ts";

/** Sets outputs. One that holds a masked value would be dropped by the runner, and whoever reads it would find nothing: it is left empty, and the texts returned say so. */
export function writeOutputs(
  outputs: object,
  { runner, redact }: { readonly runner: Pick<RunnerHost, "output">; readonly redact: (text: string) => string },
): readonly Localized[] {
  return Object.entries(outputs).flatMap(([name, value]: [string, unknown]) => {
    const text = String(value);
    const isSafe = redact(text) === text;
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
