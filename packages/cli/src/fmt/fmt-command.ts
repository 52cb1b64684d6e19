import type { Invocation } from "../command-line/verb.ts";
import { commandOnPaths } from "../manifests/command-on-paths.ts";
import type { FMT_FLAGS } from "./fmt-flags.ts";

/** The command that formats what this one looked at, as a POSIX shell takes it. */
export function fmtCommand(invocation: Invocation<typeof FMT_FLAGS>): string {
  const standIn = invocation.flags["stdin-filepath"];
  return commandOnPaths("fmt", invocation, standIn === undefined ? [] : ["--stdin-filepath", standIn]);
}
