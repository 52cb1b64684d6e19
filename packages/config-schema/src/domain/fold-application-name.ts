/** Name under which two spellings look like one application: case, accents, blanks and characters that do not show are folded. */
export function foldApplicationName(name: string): string {
  if (/^[\w.@+-]*$/.test(name)) return name.toLowerCase();
  return name
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}\s]/gu, "")
    .toLowerCase();
}
