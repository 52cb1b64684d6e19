import { checkSchema } from "../schema/check-schema.ts";
import type { ManifestFileReading } from "./manifest-file-reading.ts";

/** How much the format has against a text. */
export function weigh({ findings, documents, unread }: ManifestFileReading): number {
  const ofSchema = documents.reduce((sum, document) => sum + (document.kind === "Api" ? 0 : checkSchema(document).length), 0);
  // A document without its envelope is not judged: that is no merit.
  return findings.length + ofSchema + 10 * unread.length;
}
