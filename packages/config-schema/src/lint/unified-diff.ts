import { FILE_HEADERS_ONLY, formatPatch, type StructuredPatchHunk, structuredPatch } from "diff";

/** Lines shown around a change, as `diff -u` does. */
const CONTEXT_LINES = 3;

/** Most lines that are told apart: what looks for them takes the square of their number. */
const MAX_CHANGED = 2000;

/** The change of a file as `git apply` takes it; empty when nothing changes. The texts are without a byte order mark, and masked where they hold a secret. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return "";
  const names = [`a/${path}`, `b/${path}`] as const;
  const patch = structuredPatch(...names, before, after, undefined, undefined, { context: CONTEXT_LINES, maxEditLength: MAX_CHANGED });
  const whole = {
    oldFileName: names[0],
    newFileName: names[1],
    oldHeader: undefined,
    newHeader: undefined,
    hunks: [wholeHunk(before, after)],
  };
  return formatPatch(patch ?? whole, FILE_HEADERS_ONLY);
}

/** All lines of a text go, and those of the other come. */
function wholeHunk(before: string, after: string): StructuredPatchHunk {
  const [removed, added] = [signedLines(before, "-"), signedLines(after, "+")];
  return { oldStart: 1, oldLines: removed.length, newStart: 1, newLines: added.length, lines: [...removed, ...added] };
}

function signedLines(text: string, sign: "-" | "+"): readonly string[] {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  return lines.map((line) => (line.endsWith("\n") ? `${sign}${line.slice(0, -1)}` : `${sign}${line}\n\\ No newline at end of file`));
}
