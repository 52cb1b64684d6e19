import type { ManifestNode } from "../../document/manifest-node.ts";
import type { PlacedScalar } from "../../document/walk-scalars.ts";
import { NO_URLS, type TextUrl, urlsInText } from "./urls-in-text.ts";

/** A text of a document with the URLs in it, at least one. */
export interface TextWithUrls extends PlacedScalar {
  readonly text: string;
  readonly urls: readonly TextUrl[];
}

/** Every text that is or holds a URL, of the scalars of a document; what an anchor holds comes once. */
export function documentUrls(scalars: readonly PlacedScalar[]): readonly TextWithUrls[] {
  const seen = new Set<ManifestNode>();
  const texts: TextWithUrls[] = [];
  for (let index = 0; index < scalars.length; index++) {
    const scalar = scalars[index] as PlacedScalar;
    const text = scalar.node.value;
    const urls = typeof text === "string" ? urlsInText(text) : NO_URLS;
    if (typeof text !== "string" || urls.length === 0 || seen.has(scalar.node)) continue;
    seen.add(scalar.node);
    const { node, pointer, keys, key } = scalar;
    texts.push({ node, pointer, keys, key, text, urls });
  }
  return texts;
}
