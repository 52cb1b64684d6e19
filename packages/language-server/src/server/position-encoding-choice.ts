import { POSITION_ENCODINGS, type PositionEncoding } from "../text/position-encoding.ts";

/** The encoding of positions: the client's first choice that is known, UTF-16 for a client that does not say. */
export function choosePositionEncoding(offered: readonly string[] | undefined): PositionEncoding {
  return (
    POSITION_ENCODINGS.find((encoding) => encoding === offered?.find((asked) => POSITION_ENCODINGS.some((known) => known === asked))) ??
    "utf-16"
  );
}
