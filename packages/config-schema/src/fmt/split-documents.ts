/** What may stand before the marker of the first document. */
const PROLOGUE = /^[ \t\r]*(?:#|$)|^%/;
const START = /^---(?:[ \t\r]|$)/;
const END = /^\.\.\.(?:[ \t\r]|$)/;

/** The documents of a text that parses, each with its directives and its markers; together they are the text. A marker at the margin stands in no value (YAML 1.2.2 §9.1.2). */
export function splitDocuments(text: string): readonly string[] {
  const documents: string[] = [];
  let start = 0;
  let hasDocument = false;
  for (let at = 0; at < text.length; ) {
    const lineBreak = text.indexOf("\n", at);
    const next = lineBreak < 0 ? text.length : lineBreak + 1;
    const line = text.slice(at, lineBreak < 0 ? text.length : lineBreak);
    const cut: number | null = END.test(line) ? next : hasDocument && START.test(line) ? at : null;
    if (cut !== null) {
      documents.push(text.slice(start, cut));
      start = cut;
    }
    hasDocument = cut !== next && (hasDocument || cut === at || !PROLOGUE.test(line));
    at = next;
  }
  return start < text.length || documents.length === 0 ? [...documents, text.slice(start)] : documents;
}
