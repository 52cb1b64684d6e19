import type { ManifestDocument, SourceFile } from "@pistectl/config-schema/editing";
import type { Language } from "@pistectl/words";
import type { TextPlaces } from "../text/text-places.ts";
import type { OpenProject } from "../workspace/open-project.ts";

/** The manifest that a client asks about. */
export interface Manifest {
  readonly project: OpenProject;
  readonly file: SourceFile;
  readonly places: TextPlaces;
}

/** Whom an answer is for. */
export interface Reader {
  readonly language: Language;
  /** Address of a file of the project. */
  readonly uriOf: (project: OpenProject, path: string) => string;
  /** Places of any file, counted as the client counts. */
  readonly placesOf: (file: SourceFile) => TextPlaces;
  /** Version of the open text of an address; null when it is not open. */
  readonly versionOf: (uri: string) => number | null;
  /** Whether explanations may be marked up. */
  readonly readsMarkdown: boolean;
  /** Whether edits may say which version of a text they are for. */
  readonly knowsVersions: boolean;
  /** Whether a completion may hold places for the user to fill in. */
  readonly fillsPlaces: boolean;
  /** Whether an edit may. */
  readonly fillsEdits: boolean;
}

/** The readable document around an offset. */
export function documentAt({ project, file }: Manifest, offset: number): ManifestDocument | undefined {
  return project.readingOf(file).documents.find(({ span }) => span.start <= offset && offset <= span.end);
}
