/** Longest version taken; PISTE's own have at most seven characters. */
const MAX_LENGTH = 40;
const DOTTED = /^\d+(\.\d+)*$/;
const HARMLESS = /^[0-9A-Za-z]+([._+-][0-9A-Za-z]+)*$/;

/** Whether a version is digits and dots, so that it can stand in a path. */
export function isDottedVersion(version: string): boolean {
  return version.length <= MAX_LENGTH && DOTTED.test(version);
}

/** Whether a version holds only letters, digits and single separators: nothing that could change a path. */
export function isHarmlessVersion(version: string): boolean {
  return version.length <= MAX_LENGTH && HARMLESS.test(version);
}

/** Whether two versions are the same up to a leading `v` and final zeros: PISTE lists `1.0.0` what a path calls `v1`. */
export function isSameVersion(one: string, other: string): boolean {
  return one === other || versionKey(one) === versionKey(other);
}

/** Whether a version comes after another, both of digits and dots; a version of another form comes after none. */
export function isNewerVersion(one: string, other: string): boolean {
  const [ours, theirs] = [versionKey(one), versionKey(other)];
  if (!isDottedVersion(ours) || !isDottedVersion(theirs)) return false;
  const a = ours.split(".").map(Number);
  const b = theirs.split(".").map(Number);
  const at = Array.from({ length: Math.max(a.length, b.length) }, (_, index) => index).find((index) => (a[index] ?? 0) !== (b[index] ?? 0));
  return at !== undefined && (a[at] ?? 0) > (b[at] ?? 0);
}

/** A version without the `v` that paths put before it. */
export function withoutPrefix(version: string): string {
  return version.replace(/^v(?=\d)/i, "");
}

/** What two spellings of one version have in common: the version without its leading `v` and its final zeros. */
export function versionKey(version: string): string {
  const bare = withoutPrefix(version);
  return isDottedVersion(bare) ? bare.replace(/(\.0+)+$/, "") : bare;
}
