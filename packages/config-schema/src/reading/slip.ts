import type { Localized } from "@pistectl/words";
import type { SourceFile } from "../document/source-file.ts";
import type { Span } from "../document/span.ts";
import type { Finding, Fix } from "../findings/finding.ts";
import { readingFinding } from "../findings/reading-finding.ts";
import type { Wording } from "../findings/wording.ts";

/** A slip of the pen that was recognized in a text, with what would put it right. */
export interface Slip<Cause extends string = string> {
  readonly cause: Cause;
  /** The guilty characters. */
  readonly span: Span;
  /** Empty: what was meant is not known. */
  readonly edits: readonly TextEdit[];
  /** Whether the edits cannot change what was meant. */
  readonly isCertain: boolean;
}

/** Replacement of a stretch of one text. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** What is said of a slip. */
export interface SlipWording extends Wording {
  /** Title of its fix. */
  readonly mend: Localized;
}

/** The finding that a slip is. */
export function slipFinding(
  file: SourceFile,
  document: Finding["document"],
  { span, edits, isCertain }: Slip,
  wording: SlipWording,
): Finding {
  const fix: Fix | null =
    edits.length === 0 ? null : { title: wording.mend, safe: isCertain, edits: edits.map((edit) => ({ file, ...edit })) };
  return readingFinding("yaml/syntax", { file, document, pointer: null, span }, wording.what, wording.help, { fix });
}
