import type { SourceFile } from "@pistectl/config-schema/findings";
import { type Declaration, declarationsOf } from "@pistectl/config-schema/plan";
import type { LoadedProject } from "@pistectl/config-schema/project";
import { checkSchema, type ManifestDocument, type ManifestFileReading, readManifestFile } from "@pistectl/config-schema/reading";

/** What is kept of a file, or of several. */
export interface Declared {
  readonly declarations: readonly Declaration[];
  /** The documents that add to the catalogue. */
  readonly apis: readonly ManifestDocument[];
  /** Whether the schema or YAML itself stands against some of it. */
  readonly isBroken: boolean;
}

export type Read = (file: SourceFile) => ManifestFileReading;
export type Declare = (file: SourceFile) => Declared;

/** Reads files, and keeps of each what it declares: the nodes of thousands of documents would fill the memory. */
export interface DeclaringReader {
  readonly read: Read;
  /** Reads a text of a path once, be it that of both sides or of the plan before. */
  readonly declare: Declare;
}

/** Reads by `readFile`, unless another reading is given. */
export function declaringOnce(readFile: Read = readManifestFile): DeclaringReader {
  const known = new Map<string, readonly { readonly file: SourceFile; readonly declared: Declared }[]>();
  const keptOf = ({ path, text, byteOrderMark }: SourceFile): Declared | undefined =>
    known.get(path)?.find(({ file }) => file.text === text && file.byteOrderMark === byteOrderMark)?.declared;
  const keep = (file: SourceFile, { documents, findings }: ManifestFileReading): Declared => {
    const declared = {
      declarations: declarationsOf(documents),
      apis: documents.filter(({ kind }) => kind === "Api"),
      isBroken: findings.length > 0 || documents.some((document) => checkSchema(document).length > 0),
    };
    // The last of each side.
    known.set(file.path, [{ file, declared }, ...(known.get(file.path) ?? [])].slice(0, SIDES));
    return declared;
  };
  return {
    read: (file) => {
      const reading = readFile(file);
      if (keptOf(file) === undefined) keep(file, reading);
      return reading;
    },
    declare: (file) => keptOf(file) ?? keep(file, readFile(file)),
  };
}

const SIDES = 2;

/** What both sides of a comparison, or one, declare. */
export function readDeclarations(project: Pick<LoadedProject, "files" | "unreadable"> | null, declare: Declare): Declared {
  if (project === null) return { declarations: [], apis: [], isBroken: false };
  const files = project.files.map(declare);
  return {
    declarations: files.flatMap(({ declarations }) => declarations),
    apis: files.flatMap(({ apis }) => apis),
    isBroken: project.unreadable.length > 0 || files.some(({ isBroken }) => isBroken),
  };
}
