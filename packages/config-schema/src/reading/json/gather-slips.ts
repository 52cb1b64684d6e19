import type { Slip } from "../slip.ts";
import type { JsonCause } from "./json-wording.ts";

/** Slips of one cause, at the place of the first. */
export interface GatheredSlip extends Slip<JsonCause> {
  readonly places: number;
}

/** So many of one cause are a habit, or what a program does: they are one mistake. */
const MANY = 3;

/** Slips with those of one cause together where there are many, in the order of the text. */
export function gatherSlips(slips: readonly Slip<JsonCause>[]): readonly GatheredSlip[] {
  const byCause = new Map<JsonCause, Slip<JsonCause>[]>();
  for (const slip of slips) {
    const known = byCause.get(slip.cause);
    if (known === undefined) byCause.set(slip.cause, [slip]);
    else known.push(slip);
  }
  return [...byCause.values()].flatMap(together).sort((a, b) => a.span.start - b.span.start);
}

/** Whether a text ends before its value does. */
export function isCutShort(text: string, slips: readonly Slip<JsonCause>[]): boolean {
  return slips.some(isOpen) && !/[}\]]\s*$/.test(text);
}

/** The slips of a text that was cut off: of what it leaves open the innermost, and nothing behind that. */
export function slipsOfCutText(slips: readonly Slip<JsonCause>[]): readonly Slip<JsonCause>[] {
  const innermost = slips.filter(isOpen).reduce((last, slip) => Math.max(last, slip.span.start), 0);
  return slips.filter((slip) => (isOpen(slip) ? slip.span.start === innermost : slip.span.start < innermost));
}

function isOpen({ cause }: Slip<JsonCause>): boolean {
  return cause === "open-brace" || cause === "open-bracket";
}

function together(slips: readonly Slip<JsonCause>[]): readonly GatheredSlip[] {
  const [first] = slips;
  if (first === undefined || slips.length < MANY) return slips.map((slip) => ({ ...slip, places: 1 }));
  const isMendable = slips.every(({ edits }) => edits.length > 0);
  return [
    {
      ...first,
      edits: isMendable ? slips.flatMap(({ edits }) => edits) : [],
      isCertain: slips.every(({ isCertain }) => isCertain),
      places: slips.length,
    },
  ];
}
