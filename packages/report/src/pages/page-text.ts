/** A page of PISTE's portal, as declared texts name it; what a longer address holds is none. */
const PORTAL_PAGE = /(?<![\w.@/-])piste\.gouv\.fr\/[\w/-]*\w/g;

/** Declared text as Markdown that shows it to the letter. */
export function pageText(text: string): string {
  return text.replace(/[\\`*_<>[\]|#]/g, "\\$&");
}

/** What a reader is told to do, as Markdown: shown to the letter, with a link to each page of PISTE's portal. */
export function pageInstruction(text: string): string {
  return pageText(text).replace(PORTAL_PAGE, "[$&](https://$&)");
}
