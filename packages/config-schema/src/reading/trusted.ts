import type { ManifestDocument } from "../document/manifest-document.ts";
import { touchesLine } from "../document/ordered-lines.ts";
import type { Span } from "../document/span.ts";
import type { Finding } from "../findings/finding.ts";
import { checkSchema } from "../schema/check-schema.ts";
import type { UnreadDocument } from "./manifest-file-reading.ts";

/** What may be told of a document that was read past slips. */
export interface TrustedDocument {
  readonly document: ManifestDocument | null;
  readonly unread: UnreadDocument | null;
  readonly findings: readonly Finding[];
}

/** `doubtful`: ordered lines. Where a slip may have taken a value away, only what the format says of what is there is sure, and of that not what stands on a doubtful line. */
export function trusted(document: ManifestDocument, doubtful: readonly Span[], isWhole: boolean): TrustedDocument {
  if (isWhole) return { document, unread: null, findings: [] };
  const { index, kind, name, span } = document;
  const isSure = ({ rule, span: { start } }: Finding): boolean =>
    rule !== "schema/missing-key" && !touchesLine(doubtful, { start, end: start });
  return {
    document: null,
    unread: { index, kind, name, span },
    findings: kind === "Api" ? [] : checkSchema(document).filter(isSure),
  };
}
