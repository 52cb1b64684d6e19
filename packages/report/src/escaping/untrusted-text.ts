import { visibleText } from "@pistectl/words";
import { breakLogCommands } from "./log-commands.ts";

/** Longest line of a log that comes from one untrusted text, in characters. */
const LINE_LENGTH = 4096;

/** A text of any origin as one line that a CI runner prints and does not obey. */
export function neutraliseLogLine(text: string, maxLength: number = LINE_LENGTH): string {
  return breakLogCommands(visibleText(text, maxLength));
}
