import { transcribe as transcribeStep } from "@pistectl/action-kit/testing";
import type { StepResult } from "./run-action.ts";

/** Everything a step did that somebody can see, in order, with what changes from run to run replaced by marks. */
export function transcribe(result: StepResult, requests: readonly string[]): string {
  return transcribeStep(result, { requests, mark: withoutDurations });
}

function withoutDurations(text: string): string {
  return text
    .replace(/^duration-ms=\d+$/m, "duration-ms=N")
    .replace(/\bId-[0-9a-f]{24}\b/g, "Id-<correlation>")
    .replace(/(?:\d{4}-\d\d-\d\d[T ]|\d+(?:er)? \p{L}+ \d{4} à )[\d:.]+ ?(?:Z|[+-]\d\d:\d\d)/gu, "<instant>")
    .replace(/[▏▎▍▌▋▊▉█▐▕]+/g, "█")
    .replace(/(?<![\w.])\d+(?:[.,]\d+)?(\s|&nbsp;|\u00a0|\u202f)(ms|s)\b/g, "<duration>")
    .replace(/(?<=\S) {2,}/g, "  ")
    .replace(/(?<=\S) +(?=<duration>)/g, "  ");
}
