import type { Span } from "@pistectl/config-schema/findings";
import { MASK } from "@pistectl/words";

/** A text whose secrets are masked, and where its places have gone. */
export interface MaskedText {
  readonly text: string;
  /** Place in the masked text of a place in the original, both in UTF-16 code units; one inside a secret goes to the start of the mask, or to its end. */
  readonly at: (offset: number, inside?: "start" | "end") => number;
}

/** A stretch that a mask stands for. */
interface Masked extends Span {
  /** Where its mask begins. */
  readonly at: number;
}

/** Puts a mask of one width in the place of each stretch; of one that goes over several lines, on each of them. Line breaks and the indentation behind them remain: they are layout. */
export function maskText(text: string, secrets: readonly Span[]): MaskedText {
  let shown = "";
  let done = 0;
  const masks: Masked[] = [];
  for (const { start, end } of [...secrets].sort((one, other) => one.start - other.start).flatMap((span) => linesOf(text, span))) {
    // Stretches may overlap: what is masked already is behind us.
    const from = Math.max(done, start);
    if (end <= from) continue;
    shown += text.slice(done, from);
    const last = masks.at(-1);
    if (last?.end === from) masks[masks.length - 1] = { ...last, end };
    else {
      masks.push({ start: from, end, at: shown.length });
      shown += MASK;
    }
    done = end;
  }
  shown += text.slice(done);
  return {
    text: shown,
    at(offset, inside = "start") {
      const mask = lastBefore(masks, offset);
      if (mask === undefined) return offset;
      const after = mask.at + MASK.length;
      if (offset >= mask.end) return after + offset - mask.end;
      return inside === "end" ? after : mask.at;
    },
  };
}

/** What a stretch covers of each line, without the indentation of those behind the first. */
function linesOf(text: string, { start, end }: Span): readonly Span[] {
  const covered = text.slice(start, end);
  if (!/[\r\n]/.test(covered)) return [{ start, end: Math.min(end, text.length) }];
  return Array.from(covered.matchAll(/[^\r\n]+/g), ({ 0: line, index }) => {
    const indent = index === 0 ? 0 : line.length - line.trimStart().length;
    return { start: start + index + indent, end: start + index + line.length };
  });
}

/** The last stretch that begins before an offset. */
function lastBefore(masks: readonly Masked[], offset: number): Masked | undefined {
  let low = 0;
  let high = masks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((masks[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return masks[low - 1];
}
