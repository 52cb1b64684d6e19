import { appendFileSync, closeSync, constants, openSync } from "node:fs";
import { EOL } from "node:os";

// As the runner's own toolkit writes them (@actions/core 3.0.1), which loads crypto and Node's streams at each start.

/** A command of the runner: one line of standard output, `::name key=value::message`. Properties without a value are left out. */
export function commandLine(name: string, properties: Readonly<Record<string, string | undefined>>, message: string): string {
  const list = Object.entries(properties).flatMap(([key, value]) => (value ? [`${key}=${escapeProperty(value)}`] : []));
  return `::${name}${list.length > 0 ? ` ${list.join(",")}` : ""}::${escapeData(message)}${EOL}`;
}

/** Adds an output to the file that the runner names for them; throws a Node error when it cannot be written, a file that is not there included. */
export function appendOutput(file: string, name: string, value: string): void {
  let number = 0;
  while (value.includes(delimiter(number))) number++;
  const text = [`${name}<<${delimiter(number)}`, value, delimiter(number), ""].join(EOL);
  const descriptor = openSync(file, constants.O_WRONLY | constants.O_APPEND);
  try {
    appendFileSync(descriptor, text);
  } finally {
    closeSync(descriptor);
  }
}

/** A line that ends a value. */
function delimiter(number: number): string {
  return `ghadelimiter_${number}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
