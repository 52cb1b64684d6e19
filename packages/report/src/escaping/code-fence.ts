import { longestRun } from "./code-span.ts";

/** A fenced block of Markdown whose fence is longer than any run of backticks inside (CommonMark §4.5). */
export function codeFence(text: string, info = "text"): string {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${info}\n${text}\n${fence}`;
}
