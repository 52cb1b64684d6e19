import { typeset } from "@pistectl/words";

/** What is no French prose: a comment, an element that holds code or a drawing, the English text of a page that nobody translated, and any other tag. */
const NO_PROSE =
  /(<!--[\s\S]*?-->|<(script|style|pre|code|kbd|svg|textarea)\b[\s\S]*?<\/\2>|<main\b[^>]*\slang="en"[\s\S]*?<\/main>|<(?:[^>"']|"[^"]*"|'[^']*')*>)/;

/** A French page with the no-break spaces of its prose: what stands between its tags, and is not code. */
export function typesetHtml(html: string): string {
  const parts = html.split(NO_PROSE);
  // The pattern has two groups: after each text stand what separates it from the next, and the name of the element if that is one.
  return parts.map((part = "", index) => (index % 3 === 0 ? typeset(part, "fr") : index % 3 === 1 ? part : "")).join("");
}
