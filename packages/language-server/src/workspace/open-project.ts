import { CATALOGUE, type CatalogueEntry, projectCatalogue } from "@pistectl/config-schema/catalogue";
import type { ManifestDocument, SourceFile } from "@pistectl/config-schema/editing";
import type { Finding } from "@pistectl/config-schema/findings";
import { type ProjectInput, type ValidationResult, validateProject } from "@pistectl/config-schema/lint";
import type { LoadedProject } from "@pistectl/config-schema/project";
import { decodeSource, type ManifestFileReading, readManifestFile } from "@pistectl/config-schema/reading";

/** The manifests of a project as they are now, open texts included. Paths are relative to its root. */
export interface OpenProject {
  /** Absolute. */
  readonly root: string;
  /** Language that its configuration asks for. */
  readonly lang: "en" | "fr" | null;
  readonly paths: () => readonly string[];
  readonly file: (path: string) => SourceFile | undefined;
  readonly setText: (path: string, text: string) => void;
  readonly readingOf: (file: SourceFile) => ManifestFileReading;
  /** In the order of their files' paths. */
  readonly documents: () => readonly ManifestDocument[];
  readonly catalogue: () => readonly CatalogueEntry[];
  readonly result: () => ValidationResult;
  /** Everything that the findings depend on. */
  readonly input: () => ProjectInput;
}

/** A project that was just read. */
export function openProject(loaded: LoadedProject, today: () => string): OpenProject {
  const files = new Map(loaded.files.map((file) => [file.path, file]));
  const unreadable = new Map<string, Finding>(loaded.unreadable.map((finding) => [finding.file.path, finding]));
  const readings = new WeakMap<SourceFile, ManifestFileReading>();
  let known: { readonly result: ValidationResult; readonly day: string } | null = null;

  const readingOf = (file: SourceFile): ManifestFileReading => {
    const reading = readings.get(file) ?? readManifestFile(file);
    readings.set(file, reading);
    return reading;
  };
  const input = (): ProjectInput => ({
    ...loaded,
    files: [...files.values()],
    unreadable: [...unreadable.values()],
    baseline: null,
    today: today(),
    catalogue: CATALOGUE,
    levels: new Map(),
    read: readingOf,
  });
  const documents = (): readonly ManifestDocument[] =>
    [...files.keys()].toSorted().flatMap((path) => readingOf(files.get(path) as SourceFile).documents);
  return {
    root: loaded.root,
    lang: loaded.configuration.lang ?? null,
    paths: () => [...new Set([...files.keys(), ...unreadable.keys()])].toSorted(),
    file: (path) => files.get(path),
    setText: (path, text) => {
      const decoding = decodeSource(path, new TextEncoder().encode(text));
      files.delete(path);
      unreadable.delete(path);
      if (decoding.ok) files.set(path, decoding.value);
      else unreadable.set(path, decoding.failure);
      known = null;
    },
    readingOf,
    documents,
    catalogue: () => projectCatalogue(CATALOGUE, documents()),
    result: () => {
      if (known?.day !== today()) known = { result: validateProject(input()), day: today() };
      return known.result;
    },
    input,
  };
}
