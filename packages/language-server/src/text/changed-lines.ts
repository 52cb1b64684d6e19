import type { Span } from "@pistectl/config-schema/editing";
import { diffArrays } from "diff";

/** A stretch of a text, and what is to stand in its place. */
export interface TextChange {
  readonly span: Span;
  readonly text: string;
}

/** Most lines that are told apart: what looks for them takes the square of their number. */
const MAX_CHANGED = 2000;

/** What makes one text of another, whole lines at a time, so that a cursor elsewhere stays where it is; one change where nearly all of a long text is another. */
export function changedLines(before: string, after: string): readonly TextChange[] {
  const changes: TextChange[] = [];
  let at = 0;
  let removed: string[] = [];
  let added: string[] = [];
  const settle = (): void => {
    const start = at - removed.join("").length;
    // As many lines as before: each stands for its own.
    if (removed.length === added.length) {
      let from = start;
      for (const [index, line] of removed.entries()) {
        const text = added[index] ?? "";
        if (text !== line) changes.push({ span: { start: from, end: from + line.length }, text });
        from += line.length;
      }
    } else changes.push({ span: { start, end: at }, text: added.join("") });
    [removed, added] = [[], []];
  };
  const parts = diffArrays(linesOf(before), linesOf(after), { maxEditLength: MAX_CHANGED });
  if (parts === undefined) return [{ span: { start: 0, end: before.length }, text: after }];
  for (const part of parts) {
    if (part.added) added.push(...part.value);
    else {
      if (!part.removed) settle();
      at += part.value.join("").length;
      if (part.removed) removed.push(...part.value);
    }
  }
  settle();
  return changes;
}

/** Lines with their ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\n|\r|$)/g)?.filter((line) => line !== "") ?? [];
}
