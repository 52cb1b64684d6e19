import type { SourceFile } from "../document/source-file.ts";
import type { Edit, Finding, Fix } from "../findings/finding.ts";
import { editedText } from "./edited-text.ts";
import { provenTogether } from "./prove-fixes.ts";

/** A file after its fixes. */
export interface FixedFile {
  readonly file: SourceFile;
  /** New text, without a byte order mark, as `file.text` is. */
  readonly text: string;
}

/**
 * Applies the fixes of findings that are not hidden: only the edits, nothing else of a file changes. Of two fixes that touch, the first wins; the
 * other waits for the next look at the files. A fix that would leave more in a file that cannot be read than before is not made. Gives the files that
 * change, in the order of their paths.
 */
export function applyFixes(findings: readonly Finding[], { unsafe }: { readonly unsafe: boolean }): readonly FixedFile[] {
  const accepted = new Map<string, AcceptedEdits>();
  const fixes: Fix[] = [];
  for (const { fix, suppressed } of findings) {
    if (fix === null || suppressed !== null || !(fix.safe || unsafe)) continue;
    const edits = fix.edits.filter((edit) => edit.file.text.slice(edit.span.start, edit.span.end) !== edit.text);
    // All of a fix or nothing of it.
    if (edits.length === 0 || edits.some((edit) => accepted.get(edit.file.path)?.touches(edit))) continue;
    for (const edit of edits) {
      const others = accepted.get(edit.file.path) ?? new AcceptedEdits(edit.file);
      accepted.set(edit.file.path, others);
      others.add(edit);
    }
    fixes.push({ ...fix, edits });
  }
  const files = [...accepted.values()].map(({ file }) => file).sort((a, b) => (a.path < b.path ? -1 : 1));
  // What breaks one of its files is not made in the others.
  const refused = new Set<Fix>();
  for (const file of files) {
    const ofFile = fixes.filter((fix) => fix.edits.some((edit) => edit.file.path === file.path));
    const proven = new Set(provenTogether(ofFile, file));
    for (const fix of ofFile) if (!proven.has(fix)) refused.add(fix);
  }
  return files.flatMap((file) => {
    const made = fixes.filter((fix) => !refused.has(fix)).flatMap(({ edits }) => edits.filter((edit) => edit.file.path === file.path));
    return made.length === 0 ? [] : [{ file, text: editedText(file, made) }];
  });
}

/** Edits of one file of which none touches another, in their order. */
class AcceptedEdits {
  readonly file: SourceFile;
  readonly #edits: Edit[] = [];

  constructor(file: SourceFile) {
    this.file = file;
  }

  touches({ span }: Edit): boolean {
    const at = this.#placeOf(span.start);
    return [this.#edits[at - 1], this.#edits[at]].some((other) => other !== undefined && touch(span, other.span));
  }

  add(edit: Edit): void {
    this.#edits.splice(this.#placeOf(edit.span.start), 0, edit);
  }

  /** Index of the first edit that begins at an offset or behind it. */
  #placeOf(offset: number): number {
    let low = 0;
    let high = this.#edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#edits[middle]?.span.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function touch(one: Edit["span"], other: Edit["span"]): boolean {
  return one.start === other.start || (one.start < other.end && other.start < one.end);
}
