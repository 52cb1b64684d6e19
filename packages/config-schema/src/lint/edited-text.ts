import type { SourceFile } from "../document/source-file.ts";
import type { Edit } from "../findings/finding.ts";

/** The text of a file after edits of which none touches another; lines that they insert end as the file's. */
export function editedText({ text }: SourceFile, edits: readonly Edit[]): string {
  const lineBreak = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  let end = 0;
  const pieces = edits
    .toSorted((a, b) => a.span.start - b.span.start)
    .map((edit) => {
      const kept = text.slice(end, edit.span.start);
      end = edit.span.end;
      return kept + edit.text.replace(/\r\n|\n|\r/g, lineBreak);
    });
  return pieces.join("") + text.slice(end);
}
