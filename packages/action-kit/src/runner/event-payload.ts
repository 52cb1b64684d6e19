import type { Runner } from "./runner.ts";

/** The payload of the event that started the run, parsed (`GITHUB_EVENT_PATH`); undefined when there is none that can be read. */
export function readEventPayload({ env, readFile }: Pick<Runner, "env" | "readFile">): unknown {
  try {
    return JSON.parse(readFile(env.GITHUB_EVENT_PATH ?? ""));
  } catch {
    return undefined;
  }
}
