/** Colour codes, which a log viewer takes away before it looks at the line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence begins with one
const LEADING = /^((?:\s|\x1b\[[\d;]*m)*)::/;

/** `##[name]` of GitHub, `##vso[name]` of Azure Pipelines, `##teamcity[name]`: read anywhere in a line. */
const ANYWHERE = /##(?=\w*\[)/g;

/**
 * Breaks what a CI runner would take for a command, by a space in its mark: `::name::` after leading blanks, `##[name]` anywhere
 * (actions/runner, `ActionCommand.cs`, seen 2026-08-17). Lines stay lines.
 */
export function breakLogCommands(text: string): string {
  if (!text.includes("::") && !text.includes("##")) return text;
  return text
    .split("\n")
    .map((line) => line.replace(LEADING, "$1: :").replace(ANYWHERE, "## "))
    .join("\n");
}
