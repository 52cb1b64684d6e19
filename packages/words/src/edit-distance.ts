/**
 * Damerau-Levenshtein distance with non-overlapping swaps: insertion, deletion, replacement and swap of neighbours are one edit each. Beyond `most` it is
 * infinite.
 */
export function editDistance(one: string, other: string, most: number = Number.POSITIVE_INFINITY): number {
  const [a, b] = differingParts(one, other);
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(at(previous, j) + 1, at(current, j - 1) + 1, replaced);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(beforePrevious, j - 2) + 1);
      current.push(best);
      least = Math.min(least, best);
    }
    // A swap reaches over one row, at one edit more than the row before it.
    if (least > most + 1) return Number.POSITIVE_INFINITY;
    beforePrevious = previous;
    previous = current;
  }
  const distance = at(previous, b.length);
  return distance > most ? Number.POSITIVE_INFINITY : distance;
}

/** The code points of two words without what they begin and end with in common, which takes no edit. */
function differingParts(one: string, other: string): readonly [readonly string[], readonly string[]] {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one.charCodeAt(start) === other.charCodeAt(start)) start++;
  let end = 0;
  while (end < shorter - start && one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end)) end++;
  // Of a character of two units none is left alone.
  if (start > 0 && isFirstHalf(one.charCodeAt(start - 1))) start--;
  if (end > 0 && isSecondHalf(one.charCodeAt(one.length - end))) end--;
  return [[...one.slice(start, one.length - end)], [...other.slice(start, other.length - end)]];
}

function isFirstHalf(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isSecondHalf(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
