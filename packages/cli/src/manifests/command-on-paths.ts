import { shellWord, visibleText } from "@pistectl/words";
import type { Flags } from "../command-line/flag.ts";
import type { Invocation } from "../command-line/verb.ts";

/** A verb on the configuration and the paths of an invocation, with the options in between, as a POSIX shell takes it. */
export function commandOnPaths(
  verb: string,
  { operands, configurationFile }: Pick<Invocation<Flags>, "operands" | "configurationFile">,
  options: readonly string[] = [],
): string {
  const isOption = (operand: string): boolean => operand.startsWith("-") && operand !== "-";
  const words = [
    ...(configurationFile === undefined ? [] : ["--config", configurationFile]),
    ...options,
    ...(operands.some(isOption) ? ["--"] : []),
    ...operands,
  ];
  return [`pistectl ${verb}`, ...words.map((word) => shellWord(visibleText(word)))].join(" ");
}
