import type { SourceFile } from "../document/source-file.ts";
import type { Edit, Finding } from "../findings/finding.ts";

/** A file after its fixes. */
export interface FixedFile {
  readonly file: SourceFile;
  /** New text, without a byte order mark, as `file.text` is. */
  readonly text: string;
}

/**
 * Applies the fixes of findings that are not hidden: only the edits, nothing else of a file changes. Of two fixes that touch, the first wins; the
 * other waits for the next look at the files. Gives the files that change, in the order of their paths.
 */
export function applyFixes(findings: readonly Finding[], { unsafe }: { readonly unsafe: boolean }): readonly FixedFile[] {
  const accepted = new Map<string, Edit[]>();
  for (const { fix, suppressed } of findings) {
    if (fix === null || suppressed !== null || !(fix.safe || unsafe)) continue;
    const edits = fix.edits.filter((edit) => edit.file.text.slice(edit.span.start, edit.span.end) !== edit.text);
    // All of a fix or nothing of it.
    if (edits.some((edit) => (accepted.get(edit.file.path) ?? []).some((other) => touch(edit, other)))) continue;
    for (const edit of edits) {
      const others = accepted.get(edit.file.path);
      if (others === undefined) accepted.set(edit.file.path, [edit]);
      else others.push(edit);
    }
  }
  return [...accepted]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, edits]) => {
      const [first] = edits;
      return first === undefined ? [] : [{ file: first.file, text: edited(first.file, edits) }];
    });
}

function touch({ span: one }: Edit, { span: other }: Edit): boolean {
  return one.start === other.start || (one.start < other.end && other.start < one.end);
}

function edited({ text }: SourceFile, edits: readonly Edit[]): string {
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
