import { resolve } from "node:path";
import { isInside } from "@pistectl/config-schema/discovery";
import type { Finding, SourceFile } from "@pistectl/config-schema/findings";
import { layoutSource } from "@pistectl/config-schema/fmt";
import type { LoadedProject } from "@pistectl/config-schema/project";

/** A file and what it is in canonical layout; the same object when it has that layout. */
export interface LaidOutFile {
  readonly before: SourceFile;
  readonly after: SourceFile;
}

/** A file that cannot be laid out, with the `yaml/…` findings that say why; null in place of a file that could not even be decoded. */
export interface Unparsable {
  readonly file: SourceFile | null;
  readonly findings: readonly Finding[];
}

/** What layout makes of the files of a project. */
export interface LaidOutFiles {
  readonly laidOut: readonly LaidOutFile[];
  readonly unparsable: readonly Unparsable[];
  /** Files that would be larger than what is read of one. */
  readonly tooLarge: readonly SourceFile[];
}

/** Lays out the files at or under the named paths (absolute): the catalogue of a configuration is read with every project, and may be elsewhere. */
export function layoutFiles({ root, files, unreadable }: LoadedProject, named: readonly string[]): LaidOutFiles {
  const isNamed = ({ path }: SourceFile): boolean => named.some((one) => isInside(one, resolve(root, path)));
  const laidOut: LaidOutFile[] = [];
  const undecodable = unreadable.filter(({ file }) => isNamed(file));
  const unparsable: Unparsable[] = undecodable.map((finding) => ({ file: null, findings: [finding] }));
  const tooLarge: SourceFile[] = [];
  for (const before of files.filter(isNamed)) {
    const layout = layoutSource(before);
    if (layout.ok) {
      const isSame = layout.value === before.text && !before.byteOrderMark;
      laidOut.push({ before, after: isSame ? before : { ...before, text: layout.value, byteOrderMark: false } });
    } else if (layout.failure.code === "too-large") tooLarge.push(before);
    else unparsable.push({ file: before, findings: layout.failure.findings });
  }
  return { laidOut, unparsable, tooLarge };
}
