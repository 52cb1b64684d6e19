import { childOf, itemsOf, scalarOf } from "../../document/access.ts";
import type { ManifestDocument } from "../../document/manifest-document.ts";
import type { ManifestNode, ScalarNode } from "../../document/manifest-node.ts";
import { secretLook } from "../../secrets/secret-look.ts";

/** A field of a contact that holds text. */
export class ContactField {
  readonly node: ScalarNode;
  readonly text: string;
  readonly #contact: Contact;
  readonly #key: string;

  constructor(node: ScalarNode, text: string, contact: Contact, key: string) {
    this.node = node;
    this.text = text;
    this.#contact = contact;
    this.#key = key;
  }

  get pointer(): string {
    return `${this.#contact.pointer}/${this.#key}`;
  }
}

/** A field of every contact of a document. */
export function contactFields(document: ManifestDocument, key: "email" | "phone"): readonly ContactField[] {
  const fields: ContactField[] = [];
  for (const contact of contactsOf(document)) {
    const node = scalarOf(contact.node, key);
    // An anchored value is written once, however many contacts use it.
    if (typeof node?.value !== "string" || isAmong(fields, node)) continue;
    fields.push(new ContactField(node, node.value, contact, key));
  }
  return fields;
}

function isAmong(fields: readonly ContactField[], node: ScalarNode): boolean {
  for (let index = 0; index < fields.length; index++) if (fields[index]?.node === node) return true;
  return false;
}

interface Contact {
  readonly node: ManifestNode;
  readonly pointer: string;
}

/** Whether a message may quote what a field holds: of what looks like a secret `security/inline-secret` speaks. */
export function isQuotable({ text }: ContactField): boolean {
  return secretLook(text) === null;
}

function contactsOf({ kind, root }: ManifestDocument): readonly Contact[] {
  if (kind === "Application" || kind === "Partner") return itemsOf(root, "contacts");
  const technical = kind === "ChorusProConnection" ? childOf(root, "technicalContact") : undefined;
  return technical === undefined ? [] : [{ node: technical, pointer: "/technicalContact" }];
}
