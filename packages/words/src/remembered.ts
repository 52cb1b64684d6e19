/** Texts whose answers are kept. */
const MOST = 1000;
/** Characters of a text whose answer is kept. */
const LONGEST = 100;

/** The same function, which answers a text that it has just met without working it out again: manifests say the same few things over and over. */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST) return answer(text);
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as Answer;
    if (known.size === MOST) known.clear();
    // A piece of a text keeps the whole of it in memory: a copy does not.
    const copy = text.split("").join("");
    const worked = answer(copy);
    known.set(copy, worked);
    return worked;
  };
}
