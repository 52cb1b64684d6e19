/** A command that a GitHub Actions runner reads from a log. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: string;
  readonly data: string;
}

/** White space as .NET trims it, which is more than JavaScript does. */
const LEADING_BLANKS = /^[\s\u0085\u200b\u180e\ufeff]+/;
const LINE_BREAKS = /\r\n|[\r\n\u0085\u2028\u2029\v\f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with one
const COLOURS = /\x1b\[[\d;]*m|\x1b\]8;;[^\x1b]*\x1b\\/g;

/**
 * The commands in an output, by both grammars of the runner and more suspicious than it: any character that some reader takes for a line
 * break is one, colour codes are also taken away, and unknown names count.
 */
export function runnerCommands(output: string): readonly RunnerCommand[] {
  const lines = output.split(LINE_BREAKS);
  return lines.flatMap(
    (line) => [line, line.replace(COLOURS, "")].map((text) => colons(text) ?? hashes(text)).find((found) => found !== null) ?? [],
  );
}

/** `::name key=value,key=value::data`, after leading blanks. */
function colons(line: string): RunnerCommand | null {
  const text = line.replace(LEADING_BLANKS, "");
  if (!text.startsWith("::")) return null;
  const end = text.indexOf("::", 2);
  if (end < 0) return null;
  return command(text.slice(2, end), text.slice(end + 2));
}

/** `##[name key=value;key=value]data`, anywhere in the line. */
function hashes(line: string): RunnerCommand | null {
  const start = line.indexOf("##[");
  if (start < 0) return null;
  const end = line.indexOf("]", start);
  return command(line.slice(start + 3, end < 0 ? undefined : end), end < 0 ? "" : line.slice(end + 1));
}

function command(head: string, data: string): RunnerCommand {
  const space = head.indexOf(" ");
  return space < 0 ? { name: head, properties: "", data } : { name: head.slice(0, space), properties: head.slice(space + 1), data };
}
