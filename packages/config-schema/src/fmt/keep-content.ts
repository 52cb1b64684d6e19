import { READING_LIMITS } from "../reading/reading-limits.ts";
import { contentFacts } from "./content-facts.ts";
import type { Layout } from "./layout.ts";

/** Lays out a text that says `facts`; null if that would change what it says, would not hold still when done again, or would be more than is read of a file. */
export function keepContent(text: string, facts: readonly string[] | null, layout: (text: string) => Layout): Layout | null {
  const laidOut = layout(text);
  if (laidOut.text === text) return laidOut;
  if (Buffer.byteLength(laidOut.text) > READING_LIMITS.fileBytes) return null;
  const isKept = isSame(facts, contentFacts(laidOut.text)) && layout(laidOut.text).text === laidOut.text;
  return isKept ? laidOut : null;
}

function isSame(before: readonly string[] | null, after: readonly string[] | null): boolean {
  return before !== null && after !== null && before.length === after.length && before.every((fact, index) => fact === after[index]);
}
