import { visibleText } from "@pistectl/words";

/** A Markdown code span that holds the text as it is: its fence is longer than any run of backticks inside (CommonMark §6.1). */
export function codeSpan(text: string): string {
  const content = visibleText(text);
  if (content.trim() === "") return "";
  const fence = "`".repeat(longestRun(content) + 1);
  // One blank on each side is taken away again, which leaves a backtick or a blank at the edge intact.
  const padding = /^[` ]|[` ]$/.test(content) ? " " : "";
  return `${fence}${padding}${content}${padding}${fence}`;
}

/** Length of the longest run of backticks. */
export function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
