import { editDistance } from "@pistectl/config-schema";

/** The name closest to what was written, or null when none is close enough to be meant. */
export function nearestName(written: string, names: readonly string[]): string | null {
  const folded = fold(written);
  let nearest: string | null = null;
  let least = Math.max(1, Math.floor(folded.length / 3)) + 1;
  for (const name of names) {
    const edits = editDistance(folded, fold(name));
    if (edits < least) {
      least = edits;
      nearest = name;
    }
  }
  return nearest;
}

/** Longest text compared, characters. */
const COMPARED = 100;

/** Case, accents and separators do not count. */
function fold(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\p{M}\s_-]/gu, "")
    .toLowerCase()
    .slice(0, COMPARED);
}
