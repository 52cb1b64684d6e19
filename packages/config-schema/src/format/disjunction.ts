/** Words as code, in a list of which one is meant: `a`, `b`, or `c`. */
export function disjunction(words: readonly string[], language: "en" | "fr"): string {
  const quoted = words.map((word) => `\`${word}\``);
  const last = quoted.at(-1) ?? "";
  const or = language === "fr" ? " ou " : quoted.length > 2 ? ", or " : " or ";
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")}${or}${last}`;
}
