/** Form entries that have a value. */
export function filled(entries: readonly (readonly [label: string, value: string | null])[]): Readonly<Record<string, string>> {
  return Object.fromEntries(entries.flatMap(([label, value]) => (value === null ? [] : [[label, value] as const])));
}

/** Entries of a form that change: what to type, nothing where the field is to be emptied. */
export function changedEntries(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const labels = new Set([...Object.keys(after), ...Object.keys(before)]);
  return Object.fromEntries([...labels].filter((label) => before[label] !== after[label]).map((label) => [label, after[label] ?? ""]));
}
