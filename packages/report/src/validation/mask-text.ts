import type { Span } from "@pistectl/config-schema";

const MASK = "*";

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
    for (const { segment, index } of new Intl.Segmenter().segment(text.slice(from, end))) {
      const layout: boolean = /^[\r\n]+$/.test(segment) || (lineStart && /^[ \t]$/.test(segment));
      masked += layout ? segment : MASK;
      if (!layout && segment.length > 1)
        shifts.push({ from: from + index + segment.length, by: (shifts.at(-1)?.by ?? 0) + segment.length - 1 });
      lineStart = layout;
    }
    done = Math.min(end, text.length);
  }
  masked += text.slice(done);
  return { text: masked, at: (offset) => offset - (shifts.findLast(({ from }) => from <= offset)?.by ?? 0) };
}
