import type { Span } from "@pistectl/config-schema/findings";

const MASK = "*";
/** Characters of ASCII that show: each is one cluster of one code unit. */
const ONE_UNIT_EACH = /^[\x20-\x7e]*$/;

/** A text whose secrets are masked, and where its places have gone. */
export interface MaskedText {
  readonly text: string;
  /** Place in the masked text of a place in the original, both in UTF-16 code units. */
  readonly at: (offset: number) => number;
}

/**
 * Replaces each character (grapheme cluster) of the stretches by an asterisk, so that columns stay what they were. Line breaks and the
 * indentation behind them remain: they are layout.
 */
export function maskText(text: string, secrets: readonly Span[]): MaskedText {
  const segmenter = new Intl.Segmenter();
  let masked = "";
  let done = 0;
  /** After which places of the original the masked text is shorter, and by how much in all. */
  const shifts: { readonly from: number; readonly by: number }[] = [];
  for (const { start, end } of [...secrets].sort((one, other) => one.start - other.start)) {
    // Stretches may overlap: what is masked already is behind us.
    const from = Math.max(done, start);
    if (end <= from) continue;
    masked += text.slice(done, from);
    let lineStart = false;
    const secret = text.slice(from, end);
    const characters = ONE_UNIT_EACH.test(secret)
      ? Array.from(secret, (segment, index) => ({ segment, index }))
      : segmenter.segment(secret);
    for (const { segment, index } of characters) {
      const layout: boolean = /^[\r\n]+$/.test(segment) || (lineStart && /^[ \t]$/.test(segment));
      masked += layout ? segment : MASK;
      if (!layout && segment.length > 1)
        shifts.push({ from: from + index + segment.length, by: (shifts.at(-1)?.by ?? 0) + segment.length - 1 });
      lineStart = layout;
    }
    done = Math.min(end, text.length);
  }
  masked += text.slice(done);
  return { text: masked, at: (offset) => offset - (lastFrom(shifts, offset)?.by ?? 0) };
}

/** The last shift that begins at or before an offset. */
function lastFrom<Shift extends { readonly from: number }>(shifts: readonly Shift[], offset: number): Shift | undefined {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return shifts[low - 1];
}
