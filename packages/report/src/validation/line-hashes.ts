/** Characters of the file, from the start of the line, that a hash covers. */
const BLOCK_LENGTH = 100;
const FACTOR = 37;
const WORD = 2 ** 32;
/** Stands behind the last character. */
const END_OF_FILE = 0xffff;

/**
 * Hash of each line as GitHub's upload of SARIF computes it (github/codeql-action, `src/fingerprints.ts`, seen 2026-06-13): a polynomial
 * modulo 2^64 over 100 UTF-16 code units from the start of the line, beyond its end if it is shorter; blanks and tabs do not count,
 * line breaks count as LF, zeros follow the end of the file. In hexadecimal, with the number of lines so far that have the same hash.
 * The text is as read from the disk: with its byte order mark, if there is one.
 */
export function lineHashes(text: string): readonly string[] {
  const { units, starts } = significantUnits(text);
  const seen = new Map<string, number>();
  return starts.map((start) => {
    const hash = hashBlock(units, start);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  });
}

function significantUnits(text: string): { readonly units: readonly number[]; readonly starts: readonly number[] } {
  const units: number[] = [];
  const starts = [0];
  for (const unit of text
    .replace(/\r\n|\r/g, "\n")
    .replace(/[ \t]/g, "")
    .split("")) {
    units.push(unit.charCodeAt(0));
    if (unit === "\n") starts.push(units.length);
  }
  units.push(END_OF_FILE);
  return { units, starts };
}

/** The two halves of the 64 bits are kept apart: a product of 32 bits and the factor is exact in a double. */
function hashBlock(units: readonly number[], start: number): string {
  let high = 0;
  let low = 0;
  for (let index = start; index < start + BLOCK_LENGTH; index++) {
    low = low * FACTOR + (units[index] ?? 0);
    high = (high * FACTOR + Math.floor(low / WORD)) % WORD;
    low %= WORD;
  }
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0");
}
