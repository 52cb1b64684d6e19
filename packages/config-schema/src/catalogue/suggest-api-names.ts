import { editDistance } from "../edit-distance.ts";
import { foldApiName } from "./fold-api-name.ts";

/** Longest name of the format; a longer one is nobody's typing error. */
const MAX_LENGTH = 100;
/** Below this length a part of a name says too little. */
const MIN_PART_LENGTH = 4;
const MAX_SUGGESTIONS = 3;
/** One typing error in so many characters is still the same name. */
const CHARACTERS_PER_EDIT = 4;

/** What may be suggested: the name to show, and every spelling that leads to it. */
export interface Suggestible {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Names near to what was typed, nearest first, at most three: typing errors first, else names that share a part with it. */
export function suggestApiNames(typed: string, candidates: readonly Suggestible[]): readonly string[] {
  const wanted = foldApiName(typed);
  if (wanted === "" || typed.length > MAX_LENGTH) return [];
  const near = nearest(candidates, (spelling) => typingErrors(wanted, spelling));
  return near.length > 0 ? near : nearest(candidates, (spelling) => alike(wanted, spelling));
}

/** Names by the distance of their nearest spelling; infinity is too far. */
function nearest(candidates: readonly Suggestible[], distanceTo: (spelling: string) => number): readonly string[] {
  return candidates
    .map(({ name, aliases }) => ({ name, distance: Math.min(...[name, ...aliases].map((spelling) => distanceTo(foldApiName(spelling)))) }))
    .filter(({ distance }) => Number.isFinite(distance))
    .sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name, "fr"))
    .slice(0, MAX_SUGGESTIONS)
    .map(({ name }) => name);
}

/** Edits, while they are few for the length. */
function typingErrors(wanted: string, spelling: string): number {
  const edits = editDistance(wanted, spelling);
  const allowed = Math.max(1, Math.floor(Math.min(wanted.length, spelling.length) / CHARACTERS_PER_EDIT));
  return edits <= allowed ? edits : Number.POSITIVE_INFINITY;
}

/** Edits to a spelling that holds what was typed, is held by it, or begins like it. */
function alike(wanted: string, spelling: string): number {
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
