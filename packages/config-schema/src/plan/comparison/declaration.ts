import type { Kind, ManifestDocument } from "../../document/manifest-document.ts";
import { documentSecrets } from "../../secrets/document-secrets.ts";
import { type FileSecrets, NO_SECRETS } from "../../secrets/file-secrets.ts";
import { type DocumentContent, documentContent } from "./document-content.ts";

/** A document as a plan knows it: what it declares, without its nodes, which take most of the memory of a reading. */
export interface Declaration {
  readonly kind: Kind;
  readonly name: string | null;
  /** Of its file. */
  readonly path: string;
  readonly content: DocumentContent;
  /** What of its file must not be shown. */
  readonly secrets: FileSecrets;
}

/** What documents declare, in their order: all those of a file that are compared, since what one shows to be a secret is one in the others. */
export function declarationsOf(documents: readonly ManifestDocument[]): readonly Declaration[] {
  const hidden = documentSecrets(documents);
  return documents.map((document) => {
    const { kind, name, file } = document;
    const secrets = hidden.get(file) ?? NO_SECRETS;
    return { kind, name, path: file.path, content: documentContent(document, secrets), secrets };
  });
}
