import { editDistance } from "@pistectl/config-schema";
import type { Localized } from "@pistectl/words";
import { alternatives } from "./quoting.ts";

/** Most names suggested at once. */
const MAX_SUGGESTIONS = 3;
/** A longer text is nobody's typing error. */
const MAX_LENGTH = 60;

/** A sentence that begins with a space, `Did you mean …?`, or nothing when no candidate is near: at most one edit in three characters. */
export function suggestion(typed: string, candidates: readonly string[]): Localized {
  const near = nearest(typed, candidates);
  if (near.length === 0) return { en: "", fr: "" };
  const { en, fr } = alternatives(near);
  return { en: ` Did you mean ${en}?`, fr: ` Vouliez-vous dire ${fr} ?` };
}

function nearest(typed: string, candidates: readonly string[]): readonly string[] {
  const wanted = typed.toLowerCase();
  if (wanted === "" || wanted.length > MAX_LENGTH) return [];
  const ranked = candidates
    .map((name) => ({ name, distance: name.startsWith(wanted) || name.endsWith(`/${wanted}`) ? 1 : editDistance(wanted, name) }))
    .filter(({ name, distance }) => distance <= Math.max(1, Math.floor(Math.min(wanted.length, name.length) / 3)))
    .sort((a, b) => a.distance - b.distance);
  // Far ones beside a near one only distract.
  return ranked
    .filter(({ distance }) => distance === ranked[0]?.distance)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ name }) => name);
}
