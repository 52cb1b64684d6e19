import type { ManifestDocument } from "../../document/manifest-document.ts";
import type { ManifestNode } from "../../document/manifest-node.ts";
import { type PlacedScalar, walkScalars } from "../../document/walk-scalars.ts";
import { type TextUrl, urlsInText } from "./urls-in-text.ts";

/** A text of a document with the URLs in it, at least one. */
export interface TextWithUrls extends PlacedScalar {
  readonly text: string;
  readonly urls: readonly TextUrl[];
}

/** Every text of a document that is or holds a URL; what an anchor holds comes once. */
export function* documentUrls({ root }: ManifestDocument): Generator<TextWithUrls> {
  const seen = new Set<ManifestNode>();
  for (const scalar of walkScalars(root)) {
    const text = scalar.node.value;
    if (typeof text !== "string" || seen.has(scalar.node)) continue;
    seen.add(scalar.node);
    const urls = urlsInText(text);
    if (urls.length > 0) yield { ...scalar, text, urls };
  }
}
