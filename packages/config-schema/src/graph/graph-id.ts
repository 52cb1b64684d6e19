/** Longest part of an identifier that comes from a name, characters. */
const MAX_NAME = 40;

/** Gives identifiers of letters, digits and underscores, each once: the same texts in the same order give the same identifiers. */
export function graphIds(): (...texts: readonly string[]) => string {
  const taken = new Set<string>();
  return (...texts) => {
    const base = texts.map(identifier).filter(Boolean).join("_");
    let id = base;
    for (let count = 2; taken.has(id); count += 1) id = `${base}_${count}`;
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
