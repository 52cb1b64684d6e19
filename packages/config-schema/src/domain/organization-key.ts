import { remembered } from "@pistectl/words";

/** Spellings of the organization that every account may choose: PISTE writes it in either gender, its guides in English. */
export const UNIVERSAL_SPELLINGS: readonly string[] = ["universal", "universel", "universelle"];

/** What the spellings of one organization have in common: case, accents and blanks are folded, and `Universal`, `Universel`, `Universelle` are one. */
export const organizationKey: (name: string) => string = remembered(keyOf);

function keyOf(name: string): string {
  const folded = name
    .normalize("NFD")
    .replace(/[\p{M}\s]/gu, "")
    .toLowerCase();
  return UNIVERSAL_SPELLINGS.includes(folded) ? "universal" : folded;
}
