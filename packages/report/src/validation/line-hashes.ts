/** Characters of the file, from the start of the line, that a hash covers. */
const BLOCK_LENGTH = 100;
const FACTOR = 37;
const WORD = 2 ** 32;
const LINE_BREAK = 10;
/** Stands behind the last character. */
const END_OF_FILE = 0xffff;

/**
 * Hashes of some lines, numbered from 1, as GitHub's upload of SARIF computes them (github/codeql-action, `src/fingerprints.ts`, seen 2026-06-13): a polynomial
 * modulo 2^64 over 100 UTF-16 code units from the start of the line, beyond its end if it is shorter; blanks and tabs do not count,
 * line breaks count as LF, zeros follow the end of the file. In hexadecimal, with the number of lines so far that have the same hash.
 * The text is as read from the disk: with its byte order mark, if there is one.
 */
export function lineHashes(text: string, lines: Iterable<number>): ReadonlyMap<number, string> {
  const all = hashesOfLines(significantUnits(text));
  const wanted = new Set(lines);
  // Only these are counted: a file may have half a million lines, and all different.
  const counts = new Map<bigint | undefined, number>([...wanted].map((line) => [all[line - 1], 0]));
  const found = new Map<number, string>();
  for (const [index, hash] of all.entries()) {
    const before = counts.get(hash);
    if (before === undefined) continue;
    counts.set(hash, before + 1);
    if (wanted.has(index + 1)) found.set(index + 1, `${hash.toString(16)}:${before + 1}`);
  }
  return found;
}

/** What is hashed, and the zeros behind it. */
function significantUnits(text: string): Uint16Array {
  const significant = text.replace(/\r\n|\r/g, "\n").replace(/[ \t]/g, "");
  const units = new Uint16Array(significant.length + 1 + BLOCK_LENGTH);
  for (let index = 0; index < significant.length; index++) units[index] = significant.charCodeAt(index);
  units[significant.length] = END_OF_FILE;
  return units;
}

/** The block goes through the text: each character is added once, and taken out once. */
function hashesOfLines(units: Uint16Array): BigUint64Array {
  const end = units.length - BLOCK_LENGTH;
  const hashes = new BigUint64Array(units.reduce((count, unit, index) => (unit === LINE_BREAK && index < end ? count + 1 : count), 1));
  let hash = ZERO;
  for (let index = 0; index < BLOCK_LENGTH; index++) hash = step(hash, units[index] ?? 0, 0);
  let line = 0;
  for (let index = 0; index < end; index++) {
    if (index === 0 || units[index - 1] === LINE_BREAK) hashes[line++] = (BigInt(hash.high) << 32n) | BigInt(hash.low);
    hash = step(hash, units[index + BLOCK_LENGTH] ?? 0, units[index] ?? 0);
  }
  return hashes;
}

/** The two halves of 64 bits: a product of one of them and a character is exact in a double. */
interface Halves {
  readonly high: number;
  readonly low: number;
}

const ZERO: Halves = { high: 0, low: 0 };
/** What the first character of a block is multiplied with once the block has gone past it. */
const LEAVING: Halves = Array.from({ length: BLOCK_LENGTH }).reduce<Halves>((power) => multiplied(power, FACTOR), { high: 0, low: 1 });

function step(hash: Halves, coming: number, leaving: number): Halves {
  const grown = multiplied(hash, FACTOR);
  const left = multiplied(LEAVING, leaving);
  const low = grown.low + coming - left.low;
  const high = grown.high - left.high + Math.floor(low / WORD);
  return { high: modulo(high), low: modulo(low) };
}

function multiplied({ high, low }: Halves, factor: number): Halves {
  const product = low * factor;
  return { high: (high * factor + Math.floor(product / WORD)) % WORD, low: product % WORD };
}

function modulo(value: number): number {
  return ((value % WORD) + WORD) % WORD;
}
