import { join } from "node:path";
import { errorCode, fail, type Localized, type Outcome, succeed } from "@pistectl/words";
import type { Configuration } from "../configuration/configuration.ts";
import { type FoundManifests, findManifests } from "../discovery/find-manifests.ts";
import { isInside } from "../discovery/is-inside.ts";
import { CONFIGURATION_NAME, locateProject } from "../discovery/locate-project.ts";
import type { ProjectFiles } from "../discovery/project-files.ts";
import { projectPath } from "../discovery/project-path.ts";
import { UNREAD } from "../discovery/unread-place.ts";
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

/** A project of which the configuration has been read, and the manifests not yet. */
export interface FoundProject {
  /** Absolute. */
  readonly root: string;
  readonly configuration: Configuration;
  /** Absolute paths of the files to read, in the order of their letters, without that of the stand-in. */
  readonly paths: readonly string[];
  /** What stands where a manifest is looked for and cannot be read, with the reason, by absolute path. */
  readonly unread: ReadonlyMap<string, unknown>;
  /** Paths of what was named, from the root, where the project around it is read too; without it all files were. */
  readonly named?: ReadonlySet<string>;
  /** What to know about how the project was read. */
  readonly remark?: Localized;
}

/** Finds the manifests of a project and reads its configuration, or says which path cannot be used. */
export async function findProject(request: ProjectRequest, files: ProjectFiles): Promise<Outcome<FoundProject, ProjectFailure>> {
  const { workingFolder, named, standIn } = request;
  const all = standIn === null ? named : [...named, standIn.path];
  const location = locateProject(workingFolder, all, files);
  const { root } = location;
  const configured = readProjectConfiguration(request.configuration ?? location.configuration, root, files);
  if (!configured.ok) return configured;
  const { configuration, catalogFiles } = configured.value;
  const found = await findManifests(root, named, files);
  if (found.missing.length > 0) return fail({ code: "missing", places: found.missing });
  const [outside] = found.outside;
  if (outside !== undefined) return fail({ code: "outside", path: outside });
  const projects = projectsOf(workingFolder, all, files);
  const mostFolders = projects.some((project) => isMarked(project, files)) ? MAX_FOLDERS : MAX_UNMARKED_FOLDERS;
  const around =
    request.withSurroundings === true ? await findAround(named, found.paths, location.root, projects, mostFolders, files) : NOTHING_AROUND;
  const ofNamed = [...found.paths, ...found.unread.map(({ path }) => path), ...(standIn === null ? [] : [standIn.path])];
  const paths = [...new Set([...found.paths, ...catalogFiles, ...around.paths])].filter((path) => path !== standIn?.path).sort();
  return succeed({
    root,
    configuration,
    paths,
    unread: new Map([...around.unread, ...found.unread].map(({ path, cause }) => [path, cause])),
    ...(around === NOTHING_AROUND ? {} : { named: new Set(ofNamed.map((path) => projectPath(root, path))) }),
    ...(around.unread.some(({ cause }) => errorCode(cause) === UNREAD.tooMany) ? { remark: searchCutShort(mostFolders) } : {}),
  });
}

/** Folders that are searched around what is named: a whole project, and no whole disk. */
const MAX_FOLDERS = 10_000;
/** The same where neither a repository nor a configuration says what the project is: below may be a whole home, or the temporary files of a machine. */
const MAX_UNMARKED_FOLDERS = 100;
const NOTHING_AROUND: Pick<FoundManifests, "paths" | "unread"> = { paths: [], unread: [] };

function searchCutShort(folders: number): Localized {
  return {
    en: `Around what was named, ${folders} folders were searched for manifests and the others were not: nothing is said of a name that may be declared there. A .pistectl.yaml in the folder of the project keeps the search to it.`,
    fr: `Autour de ce qui est nommé, des manifestes ont été cherchés dans ${folders} dossiers, mais pas dans les autres : rien n'est dit d'un nom qui y serait peut-être déclaré. Un fichier .pistectl.yaml dans le dossier du projet y limite la recherche.`,
  };
}

/** Whether something says that a project begins at this folder. */
function isMarked(folder: string, files: Pick<ProjectFiles, "kindOf">): boolean {
  return [CONFIGURATION_NAME, ".git"].some((name) => files.kindOf(join(folder, name)) !== null);
}

/** The folders of the projects in which the named paths lie. */
function projectsOf(workingFolder: string, paths: readonly string[], files: ProjectFiles): readonly string[] {
  const each = paths.length === 0 ? [[]] : paths.map((path) => [path]);
  return [...new Set(each.map((one) => locateProject(workingFolder, one, files).folder))];
}

/** The manifests of the projects of which more was not named; a file that was named is not there a second time, under another name. */
async function findAround(
  named: readonly string[],
  found: readonly string[],
  root: string,
  projects: readonly string[],
  mostFolders: number,
  files: ProjectFiles,
): Promise<Pick<FoundManifests, "paths" | "unread">> {
  const folders = projects.filter((folder) => !named.some((path) => isInside(path, folder)));
  if (folders.length === 0) return NOTHING_AROUND;
  const around = await findManifests(root, folders, files, mostFolders);
  const known = new Set(found);
  const reals = new Set(found.map((path) => files.realPath(path)));
  return { ...around, paths: around.paths.filter((path) => known.has(path) || !reals.has(files.realPath(path))) };
}
