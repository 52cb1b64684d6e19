/** The last of the texts that a question without list was given. */
export function only(texts: readonly string[]): string {
  return texts.at(-1) ?? "";
}
