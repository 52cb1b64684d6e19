import type { SourceFile } from "@pistectl/config-schema/findings";
import { type Language, say } from "@pistectl/words";
import { toAscii } from "../escaping/to-ascii.ts";
import { displayWidth, fitWidth } from "../layout/display-width.ts";
import type { TerminalStyle } from "../layout/terminal-style.ts";
import { digitsOf, type FrameMark, renderFrame } from "./code-frame.ts";
import { FINDING_LABELS, suggestionText } from "./findings-words.ts";
import type { PrintableFinding } from "./printable-finding.ts";
import type { SourceView } from "./source-view.ts";

/** What the frames of a finding are drawn with. */
export interface FindingFramesContext {
  readonly language: Language;
  readonly ascii: boolean;
  readonly style: TerminalStyle;
  readonly width: number;
}

/** Columns in which the name of a document is worth showing. */
const DOCUMENT_WIDTH = 16;

/** Frames as lines. */
export interface FindingFrames {
  readonly lines: readonly string[];
  /** Digits of the line numbers, which the gutter is wide. */
  readonly digits: number;
}

/** The places of a finding, each file in a frame of its own below its path, under one gutter. */
export function renderFindingFrames(finding: PrintableFinding, context: FindingFramesContext): FindingFrames {
  const { style, width, ascii } = context;
  const frames = framesOf(finding, context);
  const digits = Math.max(...frames.map(({ view, marks }) => digitsOf(view, marks)));
  const frameStyle = { width, digits, ascii, ...paints(finding, style) };
  const indent = " ".repeat(digits);
  const lines = frames.flatMap(({ place, view, marks }, index) => [
    ...(index === 0 ? [] : [style.cyan(`${indent} |`)]),
    `${indent}${style.cyan("-->")} ${place}${index === 0 ? documentPart(finding, place, digits, context) : ""}`,
    style.cyan(`${indent} |`),
    ...renderFrame(view, marks, frameStyle),
  ]);
  return { lines, digits };
}

/** The document, where it fits behind its path. */
function documentPart(
  { document }: PrintableFinding,
  place: string,
  digits: number,
  { width, style, ascii }: FindingFramesContext,
): string {
  const room = width - digits - "--> ".length - displayWidth(place) - " ()".length;
  if (document === null || room < DOCUMENT_WIDTH) return "";
  return ` ${style.dim(`(${fitWidth(document, room, ascii ? "..." : "…")})`)}`;
}

interface Frame {
  /** `path:line:column` of its first mark. */
  readonly place: string;
  readonly view: SourceView;
  readonly marks: readonly FrameMark[];
}

/** One frame for the file of the finding and the related places in it, one for each other file. */
function framesOf(finding: PrintableFinding, { language, ascii }: FindingFramesContext): readonly Frame[] {
  const label =
    finding.suggestions.length > 0
      ? suggestionText(finding.suggestions, language)
      : finding.related.length > 0
        ? say(FINDING_LABELS.here, language)
        : "";
  const frames = new Map<SourceFile, Frame & { readonly marks: FrameMark[] }>();
  const add = (mark: Pick<PrintableFinding, "view" | "path" | "span" | "range">, text: string, primary: boolean): void => {
    const { view, path, span, range } = mark;
    const frame = frames.get(view.file) ?? { place: `${path}:${range.start.line}:${range.start.column}`, view, marks: [] };
    frame.marks.push({ span, label: ascii ? toAscii(text) : text, primary });
    frames.set(view.file, frame);
  };
  add(finding, label, true);
  for (const related of finding.related) add(related, related.message, false);
  return [...frames.values()];
}

function paints({ severity }: PrintableFinding, style: TerminalStyle) {
  const colour = { error: style.red, warning: style.yellow, info: style.cyan }[severity];
  return { primary: (text: string) => style.bold(colour(text)), secondary: style.green, gutter: style.cyan };
}
