import type { StepResult } from "./run-action.ts";
import type { RunnerCommand } from "./runner-grammar.ts";

/** Everything a step did that somebody can see, in order, with what changes from run to run replaced by marks. */
export function transcribe(result: StepResult, requests: readonly string[]): string {
  const outputs = Object.entries(result.outputs).map(
    ([name, value]) => `${name}=${name === "duration-ms" ? value.replace(/^\d+$/, "N") : value}`,
  );
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ["exit status", [String(result.status)]],
    ["log", logLines(result.log)],
    ["outputs", outputs],
    ["summary", result.summary.split("\n")],
    ["requests", requests],
  ];
  const text = sections.map(([title, lines]) => `===== ${title}\n${lines.join("\n").trimEnd()}\n`).join("\n");
  return marked(text, result);
}

/** Names of the commands that the runner would obey, masks aside. */
export function commandNames(result: StepResult): readonly string[] {
  return result.log.flatMap((line) => (typeof line === "string" || line.name === "add-mask" ? [] : [line.name]));
}

/** Annotations of a step as `level: title`. */
export function annotationTitles(result: StepResult): readonly string[] {
  return result.log.flatMap((line) =>
    typeof line === "string" || line.name === "add-mask" ? [] : [`${line.name}: ${line.properties.title}`],
  );
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

function marked(text: string, { workspace, temporary }: StepResult): string {
  return text
    .replaceAll(workspace, "<workspace>")
    .replaceAll(temporary, "<temp>")
    .replace(/<temp>\/pistectl-\w+/g, "<temp>/<new>")
    .replace(/127\\?\.0\.0\.1:\d+/g, "127.0.0.1:<port>")
    .replace(/\bId-[0-9a-f]{24}\b/g, "Id-<correlation>")
    .replace(/\d{4}-\d\d-\d\d[T ][\d:.]+ ?(Z|[+-]\d\d:\d\d)/g, "<instant>")
    .replace(/[▏▎▍▌▋▊▉█▐▕]+/g, "█")
    .replace(/(?<![\w.])\d+(?:[.,]\d+)?(\s|&nbsp;|\u00a0|\u202f)(ms|s)\b/g, "<duration>")
    .replace(/(?<=\S) {2,}/g, "  ")
    .replace(/(?<=\S) +(?=<duration>)/g, "  ");
}
