import { remembered } from "@pistectl/words";

/** Name under which two spellings of an API are one: case, accents, apostrophes and blanks folded. */
export const foldApiName: (name: string) => string = remembered(fold);

function fold(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\p{M}'\u2018\u2019\u02bc`\u00b4]/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
}
