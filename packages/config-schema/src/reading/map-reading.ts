import type { ManifestNode } from "../document/manifest-node.ts";
import { orderedLines } from "../document/ordered-lines.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Span } from "../document/span.ts";
import type { Finding } from "../findings/finding.ts";
import type { ManifestFileReading } from "./manifest-file-reading.ts";

/** The reading of an edited text, with every place where it is in the file. */
export function mapReading(reading: ManifestFileReading, file: SourceFile, toOriginal: (offset: number) => number): ManifestFileReading {
  const back = ({ start, end }: Span): Span => ({ start: toOriginal(start), end: Math.max(toOriginal(start), toOriginal(end)) });
  const mapped = new Map<ManifestNode, ManifestNode>();
  const mapNode = (node: ManifestNode): ManifestNode => {
    const known = mapped.get(node);
    if (known !== undefined) return known;
    const there = mapped.set(node, mapFresh(node)).get(node);
    return there ?? node;
  };
  const mapFresh = (node: ManifestNode): ManifestNode => {
    const span = back(node.span);
    if (node.kind === "scalar") return { ...node, span };
    if (node.kind === "sequence") return { ...node, span, items: node.items.map(mapNode) };
    return {
      ...node,
      span,
      entries: node.entries.map((entry) => ({ ...entry, keySpan: back(entry.keySpan), value: mapNode(entry.value) })),
    };
  };
  const mapFinding = (finding: Finding): Finding => ({
    ...finding,
    file,
    span: back(finding.span),
    related: finding.related.map((other) => ({ ...other, file, span: back(other.span) })),
    fix:
      finding.fix === null ? null : { ...finding.fix, edits: finding.fix.edits.map((edit) => ({ ...edit, file, span: back(edit.span) })) },
  });
  return {
    documents: reading.documents.map((document) => {
      const root = mapNode(document.root);
      return { ...document, file, span: back(document.span), root: root.kind === "mapping" ? root : document.root };
    }),
    unread: reading.unread.map((document) => ({ ...document, span: back(document.span) })),
    comments: reading.comments.map((comment) => ({ ...comment, span: back(comment.span) })),
    findings: reading.findings.map(mapFinding),
    doubtful: orderedLines(reading.doubtful.map(back)),
  };
}
