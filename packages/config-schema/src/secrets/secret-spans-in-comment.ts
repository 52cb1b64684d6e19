import type { Comment } from "../document/manifest-document.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Span } from "../document/span.ts";
import { secretLook } from "./secret-look.ts";
import { secretSpansInText } from "./secret-spans-in-text.ts";

/** Where secrets stand in a comment, such as an entry that was put aside: it is no value, and a frame may show it beside one. */
export function secretSpansInComment(file: SourceFile, { span, text }: Comment): readonly Span[] {
  const content = { start: span.start + text.search(/[^#]|$/), end: span.end };
  if (secretLook(file.text.slice(content.start, content.end)) === null) return secretSpansInText(file, content);
  const found = [...secretSpansInText(file, content), ...secretWords(file, content)];
  const rest = withoutSpans(file.text, content, found);
  // What is a secret only by the words around it is masked with them.
  return secretLook(rest) === null ? found : [content];
}

/** The text of a span without some stretches of it. */
function withoutSpans(text: string, { start, end }: Span, found: readonly Span[]): string {
  const characters = text.slice(start, end).split("");
  for (const span of found) characters.fill(" ", span.start - start, span.end - start);
  return characters.join("");
}

function secretWords({ text }: SourceFile, { start, end }: Span): readonly Span[] {
  return Array.from(text.slice(start, end).matchAll(/\S+/g))
    .filter(([word]) => secretLook(word) !== null)
    .map(({ 0: word, index }) => ({ start: start + index, end: start + index + word.length }));
}
