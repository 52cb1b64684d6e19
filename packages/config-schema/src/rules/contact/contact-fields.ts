import { childOf, itemsOf, scalarOf } from "../../document/access.ts";
import type { ManifestDocument } from "../../document/manifest-document.ts";
import type { ManifestNode, ScalarNode } from "../../document/manifest-node.ts";
import { secretLook } from "../../secrets/secret-look.ts";

/** A field of a contact that holds text. */
export interface ContactField {
  readonly pointer: string;
  readonly node: ScalarNode;
  readonly text: string;
}

/** A field of every contact of a document. */
export function* contactFields(document: ManifestDocument, key: "email" | "phone"): Generator<ContactField> {
  const seen = new Set<ManifestNode>();
  for (const contact of contactsOf(document)) {
    const node = scalarOf(contact.node, key);
    if (typeof node?.value !== "string" || seen.has(node)) continue;
    // An anchored value is written once, however many contacts use it.
    seen.add(node);
    yield { pointer: `${contact.pointer}/${key}`, node, text: node.value };
  }
}

/** Whether a message may quote what a field holds: of what looks like a secret `security/inline-secret` speaks. */
export function isQuotable({ text }: ContactField): boolean {
  return secretLook(text) === null;
}

function contactsOf({ kind, root }: ManifestDocument): readonly { readonly node: ManifestNode; readonly pointer: string }[] {
  if (kind === "Application" || kind === "Partner") return itemsOf(root, "contacts");
  const technical = kind === "ChorusProConnection" ? childOf(root, "technicalContact") : undefined;
  return technical === undefined ? [] : [{ node: technical, pointer: "/technicalContact" }];
}
