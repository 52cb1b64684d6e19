/** What can match in more than one way, in a whole glob and between two of its slashes. */
const MOST_CHOICES = 6;
const MOST_IN_A_STEP = 4;
/** Characters of a glob: a group holds some dozens of words at most. */
const LONGEST = 500;
/** Stars, repetitions, groups. */
const CHOICE = /\*+|\+|[({]/g;
/** A group that may be repeated, `+(a|b)` or `(a)*`. */
const REPEATED = /[*+]\(|\)[*+]/;

/** Whether a path that was written for it could make the comparison with a glob take hours: each wildcard tries all that the others leave it. */
export function isCostlyGlob(glob: string): boolean {
  const choices = (text: string): number => text.match(CHOICE)?.length ?? 0;
  return (
    glob.length > LONGEST ||
    REPEATED.test(glob) ||
    choices(glob) > MOST_CHOICES ||
    glob.split("/").some((step) => choices(step) > MOST_IN_A_STEP)
  );
}
