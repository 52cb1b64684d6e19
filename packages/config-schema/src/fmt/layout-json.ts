import { INDENT } from "./indent.ts";
import type { Layout } from "./layout.ts";

/** Strings, numbers and words as they are written, and the punctuation between them. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** Lays out JSON as `JSON.stringify(…, null, 2)` does, keeping the spelling of its strings and numbers. The text is JSON. */
export function layoutJson(text: string): Layout {
  const written: string[] = [];
  let depth = 0;
  let before = "";
  const lineBreak = (): void => {
    written.push("\n", " ".repeat(depth * INDENT));
  };
  for (const [token] of text.matchAll(TOKEN)) {
    const isEnd = token === "}" || token === "]";
    const opened = before === "{" || before === "[";
    if (isEnd) depth--;
    if (isEnd ? !opened : opened || before === ",") lineBreak();
    if (before === ":") written.push(" ");
    written.push(token);
    if (token === "{" || token === "[") depth++;
    before = token;
  }
  return { text: `${written.join("")}\n`, blankBefore: false, blankAfter: false };
}
