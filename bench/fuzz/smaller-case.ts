/** A case whose texts have as few lines as still show a fault; every other value stays. */
export async function smallerCase(given: unknown, shows: (smaller: unknown) => Promise<boolean>): Promise<unknown> {
  if (typeof given !== "object" || given === null || Array.isArray(given)) return given;
  let smallest = given as Readonly<Record<string, unknown>>;
  for (const [key, value] of Object.entries(smallest)) {
    if (typeof value !== "string") continue;
    const without = (lines: readonly string[]): Readonly<Record<string, unknown>> => ({ ...smallest, [key]: lines.join("\n") });
    let lines = value.split("\n");
    for (let size = lines.length >> 1; size > 0; size >>= 1) {
      for (let at = 0; at < lines.length; ) {
        const fewer = lines.toSpliced(at, size);
        if (await shows(without(fewer))) lines = fewer;
        else at += size;
      }
    }
    smallest = without(lines);
  }
  return smallest;
}
