import { enumeration, type Localized } from "@pistectl/words";
import { quoteName } from "../../domain/name-difference.ts";

/** Names that a title bears before it only counts them. */
const MAX_NAMES = 4;

/** Names in quotation marks, as part of a sentence: `"A", "B" and "C"`; beyond four, `5 APIs` with the given words. */
export function enumerateNames(names: readonly string[], many: (count: number) => Localized): Localized {
  if (names.length > MAX_NAMES) return many(names.length);
  return enumeration(names.map(quoteName));
}
