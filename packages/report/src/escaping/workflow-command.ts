import { shorten, visibleText } from "@pistectl/words";
import { breakLogCommands } from "./log-commands.ts";
import { visibleLines } from "./visible-lines.ts";

/** Severities of the runner's annotations, most serious first. */
export const ANNOTATION_LEVELS = ["error", "warning", "notice"] as const;
export type AnnotationLevel = (typeof ANNOTATION_LEVELS)[number];

/** The runner cuts a message at 4,096 characters once secrets are masked, which may lengthen it (actions/runner, `ExecutionContext.cs`, seen 2026-08-17). */
const MESSAGE_LENGTH = 3900;
const TITLE_LENGTH = 200;

/** Where an annotation stands: lines and columns from 1, ends inclusive. Columns are only for one line. */
export interface AnnotationPlace {
  /** Relative to the root of the repository. */
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  readonly col?: number;
  readonly endColumn?: number;
}

/** A workflow command that annotates the run, or a place in a file: one line, whatever the texts hold. */
export function workflowCommand(level: AnnotationLevel, title: string, message: string, place?: AnnotationPlace): string {
  const data = breakLogCommands(shorten(visibleLines(message, MESSAGE_LENGTH), MESSAGE_LENGTH));
  const properties = [
    `title=${escapeProperty(breakLogCommands(visibleText(title, TITLE_LENGTH)))}`,
    ...Object.entries(place ?? {}).map(([name, value]) => `${name}=${escapeProperty(breakLogCommands(visibleText(String(value))))}`),
  ];
  return `::${level} ${properties.join(",")}::${escapeData(data)}`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
