/** Blanks that YAML and JSON take for text: every space but the ordinary one, and what has no width. */
const ODD_BLANK = /[\p{Zs}\p{Default_Ignorable_Code_Point}\u2028\u2029\u0085]/u;

/** Whether a character looks like a blank, or like nothing, and is neither a space nor a tab nor a line break. */
export function isOddBlank(character: string): boolean {
  return character !== " " && ODD_BLANK.test(character);
}
