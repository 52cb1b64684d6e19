import type { ManifestDocument } from "../document/manifest-document.ts";
import type { SourceFile } from "../document/source-file.ts";
import { type FileSecrets, fileSecrets } from "./file-secrets.ts";

/** The secrets of documents, and of what stands around them in their files, by file. */
export function documentSecrets(documents: readonly ManifestDocument[]): ReadonlyMap<SourceFile, FileSecrets> {
  const documentsOf = new Map<SourceFile, ManifestDocument[]>();
  for (const document of documents) {
    const others = documentsOf.get(document.file);
    if (others === undefined) documentsOf.set(document.file, [document]);
    else others.push(document);
  }
  return new Map(Array.from(documentsOf, ([file, ofFile]) => [file, fileSecrets(file, ofFile)] as const));
}
