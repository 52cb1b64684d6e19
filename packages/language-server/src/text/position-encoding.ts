/** What a `character` of a position counts (LSP 3.17, `PositionEncodingKind`). */
export const POSITION_ENCODINGS = ["utf-8", "utf-16", "utf-32"] as const;
/** One of `POSITION_ENCODINGS`. */
export type PositionEncoding = (typeof POSITION_ENCODINGS)[number];

/** The first `units` UTF-16 units of a line, in units of an encoding. */
export function fromUtf16(line: string, units: number, encoding: PositionEncoding): number {
  if (encoding === "utf-16") return units;
  const before = line.slice(0, units);
  return encoding === "utf-8" ? new TextEncoder().encode(before).length : [...before].length;
}

/** The UTF-16 units of a line that `units` of an encoding reach; those that are not there count for nothing. */
export function toUtf16(line: string, units: number, encoding: PositionEncoding): number {
  if (encoding === "utf-16") return Math.min(units, line.length);
  let [left, at] = [units, 0];
  for (const character of line) {
    left -= encoding === "utf-8" ? bytesOf(character) : 1;
    if (left < 0) break;
    at += character.length;
  }
  return at;
}

/** Bytes of one character in UTF-8; half of a pair is written as three, as `TextEncoder` does. */
function bytesOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
