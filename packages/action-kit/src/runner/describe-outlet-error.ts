import { errorCode, type Localized } from "@pistectl/words";
import { describeFileError } from "../disk/describe-file-error.ts";

/** Codes of what a runner refuses by itself, beside those of Node. */
export const OUTLET_PROBLEMS = { absent: "NO_SUCH_OUTLET", full: "SUMMARY_FULL" } as const;

/** A refusal of the runner's own. */
export function outletProblem(code: (typeof OUTLET_PROBLEMS)[keyof typeof OUTLET_PROBLEMS]): Error {
  return Object.assign(new Error(code), { code });
}

/** Why the runner's files for the summary and the outputs, or the file of a report, could not be written, as the end of a sentence. The error's own message would repeat the whole path. */
export function describeOutletError(error: unknown): Localized {
  switch (errorCode(error)) {
    case OUTLET_PROBLEMS.absent:
      return { en: "the runner names no file for it", fr: "le runner ne nomme aucun fichier pour cela" };
    case OUTLET_PROBLEMS.full:
      return {
        en: "it would be over 1 MiB, beyond which the runner drops it",
        fr: "il dépasserait 1 Mio, limite au-delà de laquelle le runner l'ignore",
      };
    default:
      return describeFileError(error);
  }
}
