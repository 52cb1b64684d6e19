import type { ManifestDocument } from "../document/manifest-document.ts";
import type { Project } from "./project.ts";

/** An application of the project that bears a name. */
export interface DeclaredApplication {
  readonly document: ManifestDocument;
  readonly name: string;
}

/** Every application that bears a name, in the order of the project. */
export function declaredApplications({ documents }: Pick<Project, "documents">): readonly DeclaredApplication[] {
  return documents.flatMap((document) => (document.kind === "Application" && document.name ? [{ document, name: document.name }] : []));
}
