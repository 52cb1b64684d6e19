import { CATALOGUE, type CatalogueEntry, projectCatalogue } from "@pistectl/config-schema/catalogue";
import type { ManifestDocument, SourceFile } from "@pistectl/config-schema/editing";
import { type OpenProject as OpenLint, openProject as openLint, type ProjectInput } from "@pistectl/config-schema/lint";
import type { LoadedProject } from "@pistectl/config-schema/project";
import { decodeSource, type ManifestFileReading, readManifestFile } from "@pistectl/config-schema/reading";

/** The manifests of a project as they are now, open texts included. Paths are relative to its root. */
export interface OpenProject extends Pick<OpenLint, "findings" | "secrets"> {
  /** Absolute. */
  readonly root: string;
  /** Language that its configuration asks for. */
  readonly lang: "en" | "fr" | null;
  /** Every file, readable or not, in order. */
  readonly paths: () => readonly string[];
  readonly file: (path: string) => SourceFile | undefined;
  readonly files: () => readonly SourceFile[];
  readonly setText: (path: string, text: string) => void;
  /** Another number after each change of a text. */
  readonly version: () => number;
  readonly readingOf: (file: SourceFile) => ManifestFileReading;
  /** In the order of their files' paths. */
  readonly documents: () => readonly ManifestDocument[];
  readonly catalogue: () => readonly CatalogueEntry[];
  /** Everything that the findings depend on. */
  readonly input: () => ProjectInput;
}

/** A project that was just read; its rules that count days follow `today`. */
export function openProject(loaded: LoadedProject, today: () => string): OpenProject {
  const files = new Map(loaded.files.map((file) => [file.path, file]));
  const refused = new Set(loaded.unreadable.map(({ file }) => file.path));
  const settings = {
    baseline: null,
    catalogue: CATALOGUE,
    levels: new Map(),
    configuration: loaded.configuration,
    fileFacts: loaded.fileFacts,
  };
  const lint = openLint({ ...settings, today: today(), files: loaded.files, unreadable: loaded.unreadable });
  let day = today();
  let version = 0;
  const atToday = (): OpenLint => {
    if (day !== today()) {
      day = today();
      lint.configure({ today: day });
    }
    return lint;
  };
  const ordered = (): readonly SourceFile[] => [...files.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const readingOf = (file: SourceFile): ManifestFileReading =>
    (files.get(file.path) === file ? lint.reading(file.path) : null) ?? readManifestFile(file);
  return {
    root: loaded.root,
    lang: loaded.configuration.lang ?? null,
    paths: () => [...files.keys(), ...refused].toSorted(),
    file: (path) => files.get(path),
    files: ordered,
    version: () => version,
    setText: (path, text) => {
      version++;
      const decoding = decodeSource(path, new TextEncoder().encode(text));
      if (decoding.ok) {
        files.set(path, decoding.value);
        refused.delete(path);
        lint.update(decoding.value);
      } else {
        files.delete(path);
        refused.add(path);
        lint.refuse(decoding.failure);
      }
    },
    findings: (path) => atToday().findings(path),
    secrets: (path) => lint.secrets(path),
    readingOf,
    documents: () => ordered().flatMap((file) => readingOf(file).documents),
    // Other files cannot hold an entry.
    catalogue: () =>
      projectCatalogue(
        CATALOGUE,
        ordered().flatMap((file) => (file.text.includes("Api") ? readingOf(file).documents : [])),
      ),
    input: () => ({ ...settings, today: today(), files: ordered(), unreadable: [] }),
  };
}
