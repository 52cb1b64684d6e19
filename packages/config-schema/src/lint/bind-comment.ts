import { pointerBelow } from "@pistectl/words";
import type { Comment, ManifestDocument } from "../document/manifest-document.ts";
import type { ManifestNode } from "../document/manifest-node.ts";

/** The node that a comment speaks of, and all below it. */
export interface CommentTarget {
  readonly document: ManifestDocument;
  /** JSON Pointer; empty for the whole document. */
  readonly pointer: string;
}

/** An entry or an item, with the stretch from its key to the end of its value. */
interface Anchor extends CommentTarget {
  readonly start: number;
  readonly end: number;
}

const DOCUMENT_START = /^---(?=\s|$)/;

/** Where each comment of one file belongs; `documents` are those of the file in the order of the text. Null: it stands before, or beside, no node. */
export function commentBinder(documents: readonly ManifestDocument[]): (comment: Comment) => CommentTarget | null {
  // Of two that begin at one place the outer one stays first; what an alias stands for comes after what it names.
  const anchors = documents.flatMap(anchorsOf).sort((a, b) => a.start - b.start);
  const text = documents[0]?.file.text ?? "";
  const headsDocument = headReader(text);
  /** The whole document, if a comment before its first key belongs to it. */
  const atHead = (document: ManifestDocument, offset: number): CommentTarget | null =>
    headsDocument(document, offset) ? { document, pointer: "" } : null;
  const above = (offset: number): CommentTarget | null => {
    const next = anchors[firstFrom(anchors, offset)];
    if (next === undefined) return null;
    return offset < next.document.root.span.start ? atHead(next.document, offset) : next;
  };
  const beside = (offset: number): CommentTarget | null => {
    const line = startOfLine(text, offset);
    const index = firstFrom(anchors, line);
    const next = anchors[index];
    if (next !== undefined && next.start < offset) return next;
    // Beside the end of a value that began on a line above.
    const around = anchors.findLast(({ start, end }, at) => at < index && end > line && start < line);
    if (around !== undefined) return around;
    // Beside the marker that opens the document.
    const opens = next !== undefined && DOCUMENT_START.test(text.slice(line, offset)) && offset < next.document.root.span.start;
    return opens ? atHead(next.document, offset) : null;
  };
  return ({ span, ownLine }) => (ownLine ? above(span.start) : beside(span.start));
}

/** Index of the first anchor at or after an offset. */
function firstFrom(anchors: readonly Anchor[], offset: number): number {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What stands before the first key of each document, looked at once for all its comments: tells whether a comment there belongs to the document. */
function headReader(text: string): (document: ManifestDocument, offset: number) => boolean {
  const heads = new Map<ManifestDocument, Head>();
  const firstContent = firstContentLine(text);
  return (document, offset) => {
    const head = heads.get(document) ?? headOf(text, document.root.span.start);
    heads.set(document, head);
    const isFirst = offset <= firstContent || isBlankLine(text.slice(firstContent, offset));
    return offset >= head.start && (isFirst || head.marker < offset);
  };
}

interface Head {
  /** Start of the last line before the document that holds anything else than comments, directives and document markers. */
  readonly start: number;
  /** Start of the marker that opens the document, -1 without one. */
  readonly marker: number;
}

function headOf(text: string, rootStart: number): Head {
  let marker = -1;
  for (let end = rootStart; ; ) {
    const start = startOfLine(text, end);
    const line = text.slice(start, end);
    if (marker === -1 && DOCUMENT_START.test(line)) marker = start;
    if (!isBlankLine(line) || start === 0) return { start, marker };
    end = start - (text.startsWith("\r\n", start - 2) ? 2 : 1);
  }
}

function firstContentLine(text: string): number {
  let start = 0;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    start = index;
    if (!isBlankLine(line.trimEnd())) break;
  }
  return start;
}

/** Whether a line holds only a comment, a directive or a document marker. */
function isBlankLine(line: string): boolean {
  return /^(\s*(#.*)?|%.*|(---|\.\.\.)\s*(#.*)?)$/.test(line);
}

function startOfLine(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== "\n" && text[start - 1] !== "\r") start--;
  return start;
}

/** Outer nodes before inner ones. */
function anchorsOf(document: ManifestDocument): readonly Anchor[] {
  const anchors: Anchor[] = [];
  const visit = (node: ManifestNode, pointer: string): void => {
    if (node.kind === "mapping") {
      for (const { key, keySpan, value } of node.entries) {
        const at = pointerBelow(pointer, key);
        anchors.push({ document, pointer: at, start: keySpan.start, end: value.span.end });
        visit(value, at);
      }
    } else if (node.kind === "sequence") {
      for (const [index, item] of node.items.entries()) {
        const at = `${pointer}/${index}`;
        anchors.push({ document, pointer: at, start: item.span.start, end: item.span.end });
        visit(item, at);
      }
    }
  };
  visit(document.root, "");
  return anchors;
}
