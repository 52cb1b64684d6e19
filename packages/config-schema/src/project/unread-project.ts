import type { ProjectFiles } from "../discovery/project-files.ts";
import { projectPath } from "../discovery/project-path.ts";
import type { SourceFile } from "../document/source-file.ts";
import { decodeSource } from "../reading/decode-source.ts";
import type { FoundProject } from "./find-project.ts";
import { fileFacts, type LoadedProject } from "./load-project.ts";

/** A project whose files are known to be as they were when all of them could be read: each is read when somebody asks for its text. */
export function unreadProject({ root, paths, unread: _, ...surroundings }: FoundProject, files: ProjectFiles): LoadedProject {
  return {
    ...surroundings,
    root,
    files: paths.map((path) => fileToRead(path, projectPath(root, path), files)),
    unreadable: [],
    fileFacts: (path) => fileFacts(path, root, files),
  };
}

function fileToRead(path: string, name: string, files: ProjectFiles): SourceFile {
  let read: SourceFile | null = null;
  const file = (): SourceFile => {
    read ??= readNow(path, name, files);
    return read;
  };
  return {
    path: name,
    get text() {
      return file().text;
    },
    get byteOrderMark() {
      return file().byteOrderMark;
    },
  };
}

/** One that is gone since has nothing to show. */
function readNow(path: string, name: string, files: ProjectFiles): SourceFile {
  const nothing: SourceFile = { path: name, text: "", byteOrderMark: false };
  try {
    const decoding = decodeSource(name, files.read(path));
    return decoding.ok ? decoding.value : nothing;
  } catch {
    return nothing;
  }
}
