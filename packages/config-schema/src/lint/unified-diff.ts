import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";

/** Lines shown around a change, as `diff -u` does. */
const CONTEXT_LINES = 3;

/** The change of a file as `git apply` takes it; empty when nothing changes. The texts are without a byte order mark, and masked where they hold a secret. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return "";
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: CONTEXT_LINES,
    headerOptions: FILE_HEADERS_ONLY,
  });
}
