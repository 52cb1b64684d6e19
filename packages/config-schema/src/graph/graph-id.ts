/** Longest part of an identifier that comes from a name, characters. */
const MAX_NAME = 40;

/** Gives identifiers of letters, digits and underscores, each once: the same texts in the same order give the same identifiers. */
export function graphIds(): (...texts: readonly string[]) => string {
  const taken = new Set<string>();
  /** By text, the last number that was tried: ten thousand applications may have one name. */
  const counts = new Map<string, number>();
  return (...texts) => {
    const base = texts.map(identifier).filter(Boolean).join("_");
    let count = counts.get(base) ?? 1;
    let id = count === 1 ? base : `${base}_${count}`;
    while (taken.has(id)) id = `${base}_${++count}`;
    counts.set(base, count);
    taken.add(id);
    return id;
  };
}

function identifier(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .slice(0, MAX_NAME)
    .replace(/^_+|_+$/g, "");
}
