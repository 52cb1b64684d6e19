/** What the runner makes of one line of output. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Commands that the runner of August 2026 registers; any other name is text (actions/runner, `ActionCommandManager.cs`). */
const REGISTERED = new Set(
  "add-mask add-matcher add-path debug echo endgroup error group internal-set-repo-path notice remove-matcher save-state set-env set-output stop-commands warning".split(
    " ",
  ),
);

/** The output of a process as the runner reads it, line by line: a command, or text that is only shown. */
export function readAsRunner(output: string): readonly (RunnerCommand | string)[] {
  return output.split(/\r\n|\r|\n/).map((line) => readCommand(line) ?? readLegacyCommand(line) ?? line);
}

/** `::name key=value,key=value::data`, after leading white space (`ActionCommand.TryParseV2`). */
function readCommand(line: string): RunnerCommand | null {
  const [, head, data] = /^\s*::(.*?)::([\s\S]*)$/.exec(line) ?? [];
  return head === undefined || data === undefined ? null : commandOf(head, data, ",", unescapeProperty, unescapeData);
}

/** `##[name key=value;key=value]data`, anywhere in the line (`ActionCommand.TryParse`). */
function readLegacyCommand(line: string): RunnerCommand | null {
  const [, head, data] = /##\[(.*?)\]([\s\S]*)$/.exec(line) ?? [];
  return head === undefined || data === undefined ? null : commandOf(head, data, ";", unescapeLegacy, unescapeLegacy);
}

function commandOf(
  head: string,
  data: string,
  separator: string,
  property: (text: string) => string,
  content: (text: string) => string,
): RunnerCommand | null {
  const space = head.indexOf(" ");
  const name = space === -1 ? head : head.slice(0, space);
  if (!REGISTERED.has(name.toLowerCase())) return null;
  const pairs = space === -1 ? [] : head.slice(space + 1).split(separator);
  const properties = pairs.flatMap((pair): [string, string][] => {
    const [, key, value] = /^(.+?)=(.+)$/.exec(pair.trim()) ?? [];
    return key === undefined || value === undefined ? [] : [[key, property(value)]];
  });
  return { name, properties: Object.fromEntries(properties), data: content(data) };
}

function unescapeData(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
}

function unescapeLegacy(text: string): string {
  return unescapeData(text.replaceAll("%3B", ";").replaceAll("%5D", "]"));
}

/** Outputs written to the file of `GITHUB_OUTPUT`: `name<<delimiter`, lines, `delimiter` (`FileCommandManager.cs`). */
export function readOutputFile(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const [, name, delimiter] = /^(.+?)<<(.+)$/.exec(lines[at] ?? "") ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, at + 1);
    outputs[name] = lines.slice(at + 1, end).join("\n");
    at = end;
  }
  return outputs;
}
