import { suggestApiNames } from "../catalogue/suggest-api-names.ts";
import type { DeclaredApplication } from "./declared-applications.ts";

/** Names of applications as a reference may give them. */
export interface ApplicationSearch {
  /** Applications of exactly this name: one, unless two documents share it. */
  readonly named: (name: string) => readonly DeclaredApplication[];
  /** Applications of nearly this name, nearest first, at most three. */
  readonly near: (name: string) => readonly DeclaredApplication[];
}

/** Pairs of names compared letter by letter in one search: about a second of work, far above what a project of thousands of applications with a few typing errors needs. */
const MAX_COMPARISONS = 200_000;

/** Searches the applications of a project by name. */
export function applicationSearch(applications: readonly DeclaredApplication[]): ApplicationSearch {
  const byName = groupBy(applications, (name) => name);
  const byFoldedName = groupBy(applications, foldApplicationName);
  const suggestible = [...byName.keys()].map((name) => ({ name, aliases: [] }));
  let comparisonsLeft = MAX_COMPARISONS;
  return {
    named: (name) => byName.get(name) ?? [],
    near: (name) => {
      const sameLetters = byFoldedName.get(foldApplicationName(name)) ?? [];
      if (sameLetters.length > 0) return sameLetters.slice(0, 3);
      comparisonsLeft -= suggestible.length;
      if (comparisonsLeft < 0) return [];
      return suggestApiNames(name, suggestible).flatMap((found) => byName.get(found)?.slice(0, 1) ?? []);
    },
  };
}

/** Name under which two spellings look like one application: case, accents, blanks and characters that do not show are folded. */
export function foldApplicationName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}\s]/gu, "")
    .toLowerCase();
}

function groupBy(
  applications: readonly DeclaredApplication[],
  keyOf: (name: string) => string,
): ReadonlyMap<string, readonly DeclaredApplication[]> {
  const groups = new Map<string, DeclaredApplication[]>();
  for (const application of applications) {
    const key = keyOf(application.name);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [application]);
    else group.push(application);
  }
  return groups;
}
