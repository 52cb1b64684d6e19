import type { ManifestNode } from "@pistectl/config-schema/editing";
import { type FoldingRange, FoldingRangeKind } from "vscode-languageserver";
import type { Manifest } from "./manifest.ts";

/** Documents, mappings and lists of several lines, and runs of comments. */
export function foldingRanges({ project, file, places }: Manifest): readonly FoldingRange[] {
  const { documents, comments } = project.readingOf(file);
  const lineOf = (offset: number): number => places.positionAt(offset).line;
  /** To the last line that holds something. */
  const fold = (start: number, end: number): readonly FoldingRange[] => {
    const [startLine, endLine] = [lineOf(start), lineOf(Math.max(start, file.text.slice(0, end).trimEnd().length))];
    return endLine > startLine ? [{ startLine, endLine }] : [];
  };
  const below = (node: ManifestNode): readonly FoldingRange[] => {
    if (node.kind === "mapping") {
      return node.entries.flatMap(({ keySpan, value }) => [
        ...(value.kind === "scalar" ? [] : fold(keySpan.start, value.span.end)),
        ...below(value),
      ]);
    }
    return node.kind === "sequence" ? node.items.flatMap((item) => [...fold(item.span.start, item.span.end), ...below(item)]) : [];
  };
  const ranges = documents.flatMap(({ root }) => [...fold(root.span.start, root.span.end), ...below(root)]);
  const lines = new Set(comments.filter(({ ownLine }) => ownLine).map(({ span }) => lineOf(span.start)));
  const first = [...lines].filter((line) => !lines.has(line - 1));
  const runs = first.map((startLine) => {
    let endLine = startLine;
    while (lines.has(endLine + 1)) endLine++;
    return { startLine, endLine, kind: FoldingRangeKind.Comment };
  });
  const known = new Set<string>();
  return [...ranges, ...runs.filter(({ startLine, endLine }) => endLine > startLine)].filter(({ startLine, endLine }) => {
    const key = `${startLine}:${endLine}`;
    return known.has(key) ? false : known.add(key);
  });
}
