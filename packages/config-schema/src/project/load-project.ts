import { dirname, join } from "node:path";
import { errorCode, fail, type Localized, type Outcome, succeed } from "@pistectl/words";
import type { Configuration } from "../configuration/configuration.ts";
import { type FoundManifests, findManifests } from "../discovery/find-manifests.ts";
import { isInside } from "../discovery/is-inside.ts";
import { locateProject, type ProjectLocation } from "../discovery/locate-project.ts";
import type { ProjectFiles } from "../discovery/project-files.ts";
import { projectPath } from "../discovery/project-path.ts";
import { describeUnread, UNREAD } from "../discovery/unread-place.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Finding } from "../findings/finding.ts";
import { readingFinding } from "../findings/reading-finding.ts";
import type { ProjectInput } from "../lint/open-project.ts";
import { decodeSource } from "../reading/decode-source.ts";
import type { ProjectFailure } from "./project-failure.ts";
import { readProjectConfiguration } from "./read-project-configuration.ts";

/** Manifests to read; every path is absolute. */
export interface ProjectRequest {
  /** Where the search for the project's root and configuration begins. */
  readonly workingFolder: string;
  /** Files and folders. */
  readonly named: readonly string[];
  /** A text that stands for the file of this path. */
  readonly standIn: { readonly path: string; readonly bytes: Uint8Array } | null;
  /** Configuration to use in place of the nearest `.pistectl.yaml`; null for that one. */
  readonly configuration: string | null;
  /** Whether the project around what is named is read with it, for what it refers to. */
  readonly withSurroundings?: boolean;
  /** Told after each file. */
  readonly onRead?: (done: number, total: number) => void;
  /** Told of what cannot be read, by absolute path, which is then left out; default: each is a finding. */
  readonly onUnreadable?: (path: string, cause: unknown) => void;
}

/** The manifests of a project and what surrounds them; paths of files are relative to its root, with `/`. */
export interface LoadedProject extends Pick<ProjectInput, "files" | "unreadable" | "fileFacts"> {
  /** Absolute. */
  readonly root: string;
  readonly configuration: Configuration;
  /** Paths of what was named, where the project around it was read too; without it all of `files` were. */
  readonly named?: ReadonlySet<string>;
  /** What to know about how the project was read. */
  readonly remark?: Localized;
}

/** Finds and reads manifests and the configuration, or says which path cannot be used. */
export async function loadProject(request: ProjectRequest, files: ProjectFiles): Promise<Outcome<LoadedProject, ProjectFailure>> {
  const { workingFolder, named, standIn } = request;
  const location = locateProject(workingFolder, standIn === null ? named : [...named, standIn.path], files);
  const { root } = location;
  const configured = readProjectConfiguration(request.configuration ?? location.configuration, root, files);
  if (!configured.ok) return configured;
  const { configuration, catalogFiles } = configured.value;
  const found = await findManifests(root, named, files);
  if (found.missing.length > 0) return fail({ code: "missing", paths: found.missing });
  const [outside] = found.outside;
  if (outside !== undefined) return fail({ code: "outside", path: outside });
  const around = request.withSurroundings === true ? await findAround(named, found.paths, location, files) : NOTHING_AROUND;
  const ofNamed = [...found.paths, ...found.unread.map(({ path }) => path), ...(standIn === null ? [] : [standIn.path])];
  const paths = [...new Set([...found.paths, ...catalogFiles, ...around.paths])].filter((path) => path !== standIn?.path).sort();
  const decoded: SourceFile[] = [];
  const unreadable: Finding[] = [];
  const leaveOut = (path: string, cause: unknown): void => {
    if (request.onUnreadable === undefined) unreadable.push(unreadFinding(projectPath(root, path), cause));
    else request.onUnreadable(path, cause);
  };
  const unread = new Map([...around.unread, ...found.unread].map(({ path, cause }) => [path, cause]));
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
  return succeed({
    root,
    configuration,
    files: decoded,
    unreadable,
    ...(around === NOTHING_AROUND ? {} : { named: new Set(ofNamed.map((path) => projectPath(root, path))) }),
    ...(around.unread.some(({ cause }) => errorCode(cause) === UNREAD.tooMany) ? { remark: SEARCH_CUT_SHORT } : {}),
    fileFacts: (path) => fileFacts(path, root, files),
  });
}

/** Folders that are searched around what is named: a whole project, and no whole disk. */
const MAX_FOLDERS = 10_000;
const NOTHING_AROUND: Pick<FoundManifests, "paths" | "unread"> = { paths: [], unread: [] };

const SEARCH_CUT_SHORT: Localized = {
  en: `Around what was named, ${MAX_FOLDERS} folders were searched for manifests and the others were not: nothing is said of a name that may be declared there. A .pistectl.yaml in the folder of the project keeps the search to it.`,
  fr: `Autour de ce qui est nommé, des manifestes ont été cherchés dans ${MAX_FOLDERS} dossiers, mais pas dans les autres : rien n'est dit d'un nom qui y serait peut-être déclaré. Un fichier .pistectl.yaml dans le dossier du projet y limite la recherche.`,
};

/** The manifests of the project, where more of it was not named; a file that was named through a link is not there a second time. */
async function findAround(
  named: readonly string[],
  found: readonly string[],
  { root, folder }: ProjectLocation,
  files: ProjectFiles,
): Promise<Pick<FoundManifests, "paths" | "unread">> {
  const isWhole = named.some((path) => isInside(path, folder));
  if (isWhole) return NOTHING_AROUND;
  const around = await findManifests(root, [folder], files, MAX_FOLDERS);
  const linked = new Set(found.map((path) => files.realPath(path)).filter((real, at) => real !== found[at]));
  return linked.size === 0 ? around : { ...around, paths: around.paths.filter((path) => !linked.has(files.realPath(path))) };
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

function fileFacts(path: string, root: string, files: ProjectFiles): ReturnType<ProjectInput["fileFacts"]> {
  const absolute = join(root, path);
  if (!isInside(root, absolute)) return "outside";
  const real = files.realPath(absolute);
  // A link that leads nowhere has no real path either.
  if (real === null) return isInside(files.realPath(root) ?? root, files.realPath(dirname(absolute)) ?? root) ? "missing" : "outside";
  if (!isInside(files.realPath(root) ?? root, real)) return "outside";
  return files.kindOf(real) === "file" ? { sizeBytes: files.sizeOf(real) } : "not-a-file";
}
