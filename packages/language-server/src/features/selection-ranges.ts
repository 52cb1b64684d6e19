import type { Span } from "@pistectl/config-schema/editing";
import type { SelectionRange } from "vscode-languageserver";
import { documentAt, type Manifest } from "./manifest.ts";
import { nodePath } from "./node-path.ts";

/** What a selection grows to from an offset: the value, its key with it, the mapping around it, and so on to the file. */
export function selectionRange(manifest: Manifest, offset: number): SelectionRange {
  const { file, places } = manifest;
  const document = documentAt(manifest, offset);
  const steps = document === undefined ? [] : nodePath(document.root, offset);
  const spans: Span[] = [
    { start: 0, end: file.text.length },
    ...steps.flatMap(({ node, entry }) => [
      ...(entry === undefined ? [] : [{ start: entry.keySpan.start, end: Math.max(entry.keySpan.end, node.span.end) }]),
      node.span,
    ]),
  ];
  const last = steps.at(-1)?.entry?.keySpan;
  if (last !== undefined && last.start <= offset && offset <= last.end) spans[spans.length - 1] = last;
  let range: SelectionRange = { range: places.rangeOf({ start: 0, end: file.text.length }) };
  for (const [index, span] of spans.entries()) {
    const around = spans[index - 1];
    if (around === undefined || (span.start === around.start && span.end === around.end)) continue;
    if (span.start >= around.start && span.end <= around.end) range = { range: places.rangeOf(span), parent: range };
  }
  return range;
}
