/** The keys of a declaration, as the words that its type has them; what a type does not name is not to be in it. */
export function keysOf<Key extends string>(declaration: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(declaration) as Key[];
}
