import type { Io } from "../machine/io.ts";

/** Whether standard output gets colours: `--no-color`, then NO_COLOR (no-color.org), then FORCE_COLOR, then whether it is a terminal. */
export function wantsColour(io: Io, noColour: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env;
  if (noColour || (NO_COLOR !== undefined && NO_COLOR !== "")) return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0";
  return io.stdout.isTerminal && TERM !== "dumb";
}
