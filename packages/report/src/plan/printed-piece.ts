import { breakLogCommands } from "../escaping/log-commands.ts";
import type { Piece } from "./fitted-list.ts";

/** A piece as it will be printed, so that it is measured right. */
export function printedPiece({ short, full }: Piece): Piece {
  return { short: breakLogCommands(short), full: () => breakLogCommands(full()) };
}
