/** Numbers the second and later of equal names, and passes over a number that is itself a name. */
export function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return names.map((name) => {
    let unique = name;
    for (let number = next.get(name) ?? 2; taken.has(unique); number++) {
      unique = `${name} (${number})`;
      next.set(name, number + 1);
    }
    taken.add(unique);
    return unique;
  });
}
