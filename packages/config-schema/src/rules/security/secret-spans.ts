import type { ManifestDocument } from "../../document/manifest-document.ts";
import type { Span } from "../../document/span.ts";
import { findSecrets } from "./find-secrets.ts";

/** Where the secrets of a document stand in its file, quotes included: no snippet, frame or message may show these stretches. */
export function secretSpans(document: ManifestDocument): readonly Span[] {
  return Array.from(findSecrets(document), ({ node }) => node.span);
}
