import type { StepResult } from "./action-under-test.ts";
import type { RunnerCommand } from "./runner-grammar.ts";

/** One part of a transcript: its title and its lines. */
export type Section = readonly [title: string, lines: readonly string[]];

/** Everything a step did that somebody can see, in order. `more` goes before the requests; `mark` replaces what changes from run to run besides folders and ports. */
export function transcribe(result: StepResult, { requests, more = [], mark = (text) => text }: Transcription): string {
  const sections: readonly Section[] = [
    ["exit status", [String(result.status)]],
    ["log", logLines(result.log)],
    ["outputs", Object.entries(result.outputs).map(([name, value]) => `${name}=${value}`)],
    ["summary", result.summary.split("\n")],
    ...more,
    ["requests", requests],
  ];
  const text = sections.map(([title, lines]) => `===== ${title}\n${lines.join("\n").trimEnd()}\n`).join("\n");
  return mark(withoutFolders(text, result));
}

/** What goes into a transcript besides the result of the step. */
export interface Transcription {
  /** Requests that were received, one or more lines each. */
  readonly requests: readonly string[];
  readonly more?: readonly Section[];
  readonly mark?: (text: string) => string;
}

/** Names of the commands that the runner would obey, masks aside. */
export function commandNames(result: StepResult): readonly string[] {
  return commands(result).map(({ name }) => name);
}

/** Annotations of a step as `level: title`. */
export function annotationTitles(result: StepResult): readonly string[] {
  return commands(result).map(({ name, properties }) => `${name}: ${properties.title}`);
}

/** Commands of a step that annotate, in order. */
export function annotations(result: StepResult): readonly RunnerCommand[] {
  return commands(result).filter(({ name }) => name === "error" || name === "warning" || name === "notice");
}

/** Lines of the log that are no command, as the runner shows them. */
export function shownLines({ log }: Pick<StepResult, "log">): readonly string[] {
  return log.filter((line) => typeof line === "string");
}

function commands({ log }: Pick<StepResult, "log">): readonly RunnerCommand[] {
  return log.filter((line) => typeof line !== "string" && line.name !== "add-mask") as readonly RunnerCommand[];
}

/** How many spellings are masked is the business of other tests: here only when. */
function logLines(log: StepResult["log"]): readonly string[] {
  const lines: string[] = [];
  for (const line of log) {
    const written = typeof line === "string" ? `  ${line}`.trimEnd() : describeCommand(line);
    if (written !== MASKS || lines.at(-1) !== MASKS) lines.push(written);
  }
  return lines;
}

const MASKS = "> add-mask …";

function describeCommand({ name, properties, data }: RunnerCommand): string {
  if (name === "add-mask") return MASKS;
  const shown = Object.entries(properties).map(([key, value]) => ` ${key}=${JSON.stringify(value)}`);
  return `> ${name}${shown.join("")}\n${data.replace(/^/gm, "    ")}`;
}

function withoutFolders(text: string, { workspace, temporary }: StepResult): string {
  return text
    .replaceAll(workspace, "<workspace>")
    .replaceAll(temporary, "<temp>")
    .replace(/<temp>\/pistectl-\w+/g, "<temp>/<new>")
    .replace(/127\\?\.0\.0\.1:\d+/g, "127.0.0.1:<port>");
}
