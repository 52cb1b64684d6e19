import type { Layout } from "./layout.ts";
import { splitDocuments } from "./split-documents.ts";

/** Lays out each document of a text; a blank line stays between two of them where one was. */
export function layoutDocuments(text: string, layout: (document: string) => Layout): Layout {
  const layouts = splitDocuments(text).map(layout);
  const texts = layouts.map((one, index) => (isBlankBefore(layouts[index - 1], one) ? `\n${one.text}` : one.text));
  return { text: texts.join(""), blankBefore: false, blankAfter: false };
}

function isBlankBefore(previous: Layout | undefined, { text, blankBefore }: Layout): boolean {
  return previous !== undefined && text !== "" && (previous.blankAfter || blankBefore);
}
