import type { SourceFile, Span } from "@pistectl/config-schema/editing";
import type { Position, Range } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { fromUtf16, type PositionEncoding, toUtf16 } from "./position-encoding.ts";

/** Between offsets of a text, which count UTF-16 units, and positions as a client counts them. */
export interface TextPlaces {
  readonly rangeOf: (span: Span) => Range;
  readonly positionAt: (offset: number) => Position;
  readonly offsetAt: (position: Position) => number;
}

/** The places of a file's text, which is without its byte order mark, as editors show it. */
export function placesOf(file: Pick<SourceFile, "text">, encoding: PositionEncoding): TextPlaces {
  const document = TextDocument.create("", "", 0, file.text);
  const lineOf = (line: number): string => {
    if (line >= document.lineCount) return "";
    return document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }).replace(/[\r\n]+$/, "");
  };
  const positionAt = (offset: number): Position => {
    const { line, character } = document.positionAt(offset);
    return { line, character: encoding === "utf-16" ? character : fromUtf16(lineOf(line), character, encoding) };
  };
  return {
    positionAt,
    rangeOf: ({ start, end }) => ({ start: positionAt(start), end: positionAt(end) }),
    offsetAt: ({ line, character }) =>
      document.offsetAt({ line, character: encoding === "utf-16" ? character : toUtf16(lineOf(line), character, encoding) }),
  };
}
