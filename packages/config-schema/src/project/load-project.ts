import { dirname, join } from "node:path";
import { errorCode, type Localized, type Outcome, succeed } from "@pistectl/words";
import { isInside } from "../discovery/is-inside.ts";
import type { ProjectFiles } from "../discovery/project-files.ts";
import { projectPath } from "../discovery/project-path.ts";
import { describeUnread, UNREAD } from "../discovery/unread-place.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Finding } from "../findings/finding.ts";
import { readingFinding } from "../findings/reading-finding.ts";
import type { ProjectInput } from "../lint/open-project.ts";
import { decodeSource } from "../reading/decode-source.ts";
import { type FoundProject, findProject, type ProjectRequest } from "./find-project.ts";
import type { ProjectFailure } from "./project-failure.ts";

/** The manifests of a project and what surrounds them; paths of files are relative to its root, with `/`. */
export interface LoadedProject extends Pick<ProjectInput, "files" | "unreadable" | "fileFacts">, Omit<FoundProject, "paths" | "unread"> {}

/** Finds and reads manifests and the configuration, or says which path cannot be used. */
export async function loadProject(request: ProjectRequest, files: ProjectFiles): Promise<Outcome<LoadedProject, ProjectFailure>> {
  const finding = await findProject(request, files);
  return finding.ok ? succeed(readProject(finding.value, request, files)) : finding;
}

/** Reads the manifests of a project that was found; the request is that of the search. */
export function readProject(found: FoundProject, request: ProjectRequest, files: ProjectFiles): LoadedProject {
  const { root, paths, unread, ...surroundings } = found;
  const { standIn } = request;
  const decoded: SourceFile[] = [];
  const unreadable: Finding[] = [];
  const leaveOut = (path: string, cause: unknown): void => {
    if (request.onUnreadable === undefined) unreadable.push(unreadFinding(projectPath(root, path), cause));
    else request.onUnreadable(path, cause);
  };
  for (const [path, cause] of unread) leaveOut(path, cause);
  const decode = (path: string, bytes: Uint8Array): void => {
    const decoding = decodeSource(projectPath(root, path), bytes);
    if (decoding.ok) decoded.push(decoding.value);
    else unreadable.push(decoding.failure);
  };
  for (const [index, path] of paths.entries()) {
    try {
      decode(path, files.read(path));
    } catch (cause) {
      leaveOut(path, cause);
    }
    request.onRead?.(index + 1, paths.length);
  }
  if (standIn !== null) decode(standIn.path, standIn.bytes);
  return { ...surroundings, root, files: decoded, unreadable, fileFacts: (path) => fileFacts(path, root, files) };
}

function unreadFinding(path: string, cause: unknown): Finding {
  const reason = describeUnread(cause);
  return readingFinding(
    "yaml/syntax",
    { file: { path: path || ".", text: "", byteOrderMark: false }, document: null, pointer: null, span: { start: 0, end: 0 } },
    { en: `this cannot be read: ${reason.en}`, fr: `lecture impossible : ${reason.fr}` },
    errorCode(cause) === UNREAD.folder ? FOLDER_HELP : UNREAD_HELP,
  );
}

const UNREAD_HELP: Localized = {
  en: "Nothing that it may hold was checked. Mend it, or have .gitignore leave it out if it is no manifest.",
  fr: "Rien de ce qu'il contiendrait n'a été vérifié. Corrigez cela, ou excluez-le par .gitignore si ce n'est pas un manifeste.",
};

const FOLDER_HELP: Localized = {
  en: "The manifests in it were checked all the same. Give it another name.",
  fr: "Les manifestes qu'il contient ont été vérifiés quand même. Donnez-lui un autre nom.",
};

/** A file that a manifest names, by its path from the root. */
export function fileFacts(path: string, root: string, files: ProjectFiles): ReturnType<ProjectInput["fileFacts"]> {
  const absolute = join(root, path);
  if (!isInside(root, absolute)) return "outside";
  const real = files.realPath(absolute);
  // A link that leads nowhere has no real path either.
  if (real === null) return isInside(files.realPath(root) ?? root, files.realPath(dirname(absolute)) ?? root) ? "missing" : "outside";
  if (!isInside(files.realPath(root) ?? root, real)) return "outside";
  return files.kindOf(real) === "file" ? { sizeBytes: files.sizeOf(real) } : "not-a-file";
}
