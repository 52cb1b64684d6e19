import type { ManifestDocument } from "../document/manifest-document.ts";
import type { ManifestNode } from "../document/manifest-node.ts";
import type { Span } from "../document/span.ts";
import { findSecrets } from "./find-secrets.ts";
import { secretLook } from "./secret-look.ts";

/** Where the secrets of a document stand in its file, quotes included: no snippet, frame or message may show these stretches. A key is no value, and may be one all the same. */
export function secretSpans(document: ManifestDocument): readonly Span[] {
  return [
    ...Array.from(findSecrets(document)).flatMap(({ look, node }) => (look === "named" ? [] : [node.span])),
    ...secretKeys(document.root, new Set()),
  ];
}

function* secretKeys(node: ManifestNode, seen: Set<ManifestNode>): Generator<Span> {
  // What an anchor holds is met once for each alias.
  if (node.kind === "scalar" || seen.has(node)) return;
  seen.add(node);
  if (node.kind === "sequence") {
    for (const item of node.items) yield* secretKeys(item, seen);
    return;
  }
  for (const { key, keySpan, value } of node.entries) {
    if (secretLook(key) !== null) yield keySpan;
    yield* secretKeys(value, seen);
  }
}
