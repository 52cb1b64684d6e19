import type { Span } from "../document/span.ts";

/** A byte order mark where a document begins. */
const MARK = /(?<=^|\n---[ \t]*\r?\n|\n)\ufeff(?=---(?:\s|$)|%|#|apiVersion:)/g;

/** Byte order marks at the beginnings of documents, which YAML allows there (YAML 1.2.2 §5.2) and its parsers take for text. */
export function innerMarks(text: string): readonly Span[] {
  return Array.from(text.matchAll(MARK), ({ index }) => ({ start: index, end: index + 1 }));
}

/** A text without those marks. */
export function withoutInnerMarks(text: string): string {
  return text.replace(MARK, "");
}
