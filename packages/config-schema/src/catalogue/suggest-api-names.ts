import { editDistance, MAX_SUGGESTIONS, wordSuggester } from "@pistectl/words";
import { foldApiName } from "./fold-api-name.ts";

/** Longest name of the format; a longer one is nobody's typing error. */
const MAX_LENGTH = 100;
/** Below this length a part of a name says too little. */
const MIN_PART_LENGTH = 4;

/** What may be suggested: the name to show, and every spelling that leads to it. */
export interface Suggestible {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Names near to what was typed, nearest first, at most three: typing errors first, else names that share a part with it. */
export function suggestApiNames(typed: string, candidates: readonly Suggestible[]): readonly string[] {
  return nameSuggester(candidates)(typed);
}

/** The same for many typed names among the same candidates. */
export function nameSuggester(candidates: readonly Suggestible[]): (typed: string) => readonly string[] {
  const names = candidates.map(({ name }) => name);
  const suggestNear = wordSuggester(names, Object.fromEntries(candidates.map(({ name, aliases }) => [name, aliases])));
  let folded: readonly FoldedCandidate[] | null = null;
  return (typed) => {
    const near = suggestNear(typed);
    if (near.length > 0) return near;
    folded ??= candidates.map(({ name, aliases }) => ({ name, spellings: [name, ...aliases].map(foldApiName) }));
    return suggestAlike(foldApiName(typed), folded);
  };
}

interface FoldedCandidate {
  readonly name: string;
  readonly spellings: readonly string[];
}

/** Names by the edits from what was typed to a spelling that holds it, is held by it, or begins like it. */
function suggestAlike(wanted: string, candidates: readonly FoldedCandidate[]): readonly string[] {
  if (wanted === "" || wanted.length > MAX_LENGTH) return [];
  return candidates
    .map(({ name, spellings }) => ({
      name,
      distance: spellings.reduce((least, spelling) => Math.min(least, alike(wanted, spelling)), Number.POSITIVE_INFINITY),
    }))
    .filter(({ distance }) => Number.isFinite(distance))
    .sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name, "fr"))
    .slice(0, MAX_SUGGESTIONS)
    .map(({ name }) => name);
}

function alike(wanted: string, spelling: string): number {
  if (spelling.length > MAX_LENGTH) return Number.POSITIVE_INFINITY;
  const [shorter, longer] = wanted.length < spelling.length ? [wanted, spelling] : [spelling, wanted];
  const isPart = shorter.length >= MIN_PART_LENGTH && longer.includes(shorter);
  const beginsAlike = commonPrefixLength(wanted, spelling) >= Math.max(MIN_PART_LENGTH, Math.ceil(wanted.length * 0.75));
  return isPart || beginsAlike ? editDistance(wanted, spelling) : Number.POSITIVE_INFINITY;
}

function commonPrefixLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
