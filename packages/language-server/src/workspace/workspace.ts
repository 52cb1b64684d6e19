import { basename, dirname, join } from "node:path";
import { NO_CONFIGURATION } from "@pistectl/config-schema/configuration";
import {
  CONFIGURATION_NAME,
  isInside,
  isManifestName,
  locateProject,
  type ProjectFiles,
  projectPath,
} from "@pistectl/config-schema/discovery";
import { type LoadedProject, loadProject, type ProjectFailure } from "@pistectl/config-schema/project";
import type { Host } from "./host.ts";
import { type OpenProject, openProject } from "./open-project.ts";
import { type OpenTexts, openTexts } from "./open-texts.ts";

/** The projects of the open texts and of the open folders. Paths are absolute. */
export interface Workspace extends Pick<OpenTexts, "texts"> {
  readonly setText: (path: string, text: string) => void;
  readonly closeText: (path: string) => void;
  /** Something on the disk is not as it was. */
  readonly touch: (path: string) => void;
  readonly addFolder: (folder: string) => void;
  readonly removeFolder: (folder: string) => void;
  /** The smallest project that a file belongs to. */
  readonly projectOf: (path: string) => Promise<ProjectState>;
  readonly projects: () => Promise<readonly ProjectState[]>;
}

/** A project as far as it can be read. */
export interface ProjectState {
  readonly project: OpenProject;
  /** Absolute; the project is what is below. Another one may be: its files belong to both. */
  readonly folder: string;
  /** Why its configuration does not count; the manifests are then read without one. */
  readonly failure: ProjectFailure | null;
}

/** Nothing is open at first. */
export function workspaceOn({ files: disk, today, configuration = null }: Host): Workspace {
  const open = openTexts(disk);
  const states = new Map<string, Promise<ProjectState>>();
  const folders = new Set<string>();

  const folderOf = (path: string): string => {
    const folder = [...folders].filter((candidate) => isInside(candidate, path)).toSorted((a, b) => b.length - a.length)[0];
    return locateProject(folder ?? dirname(path), [path], open.files).folder;
  };
  /** A file that is opened by itself is no reason to search a home or a whole disk: what is named is then what is open there. */
  const namedIn = (folder: string): readonly string[] => {
    const isOpened = [...folders].some((opened) => isInside(opened, folder));
    if (isOpened || [".git", CONFIGURATION_NAME].some((name) => open.files.kindOf(join(folder, name)) !== null)) return [folder];
    return [...open.texts.keys()].filter((path) => isManifestName(basename(path)) && folderOf(path) === folder);
  };
  const load = async (folder: string): Promise<ProjectState> => {
    const named = namedIn(folder);
    const holdsConfiguration = configuration !== null && isInside(folder, configuration);
    if (named.length === 0 && !holdsConfiguration) return { project: openProject(emptyAt(folder), today), folder, failure: null };
    const loaded = await readAll(folder, named, open.files, configuration);
    if (loaded.ok) return { project: openProject(loaded.value, today), folder, failure: null };
    const bare = await readAll(folder, named, withoutConfiguration(open.files), null);
    // A folder that has gone holds nothing.
    return { project: openProject(bare.ok ? bare.value : emptyAt(folder), today), folder, failure: loaded.failure };
  };
  const stateAt = (folder: string): Promise<ProjectState> => {
    const state = states.get(folder) ?? load(folder);
    states.set(folder, state);
    return state;
  };
  /** Of a known manifest the text is enough; anything else may change what belongs to the project. */
  const renew = (path: string, text: string | null): void => {
    for (const [folder, state] of states) {
      if (!isInside(folder, path) && path !== configuration) continue;
      const renewed = state.then(
        (known) => {
          const relative = projectPath(known.project.root, path);
          // A configuration that cannot be used may wait for a file of any name.
          const mayCount =
            known.failure !== null || isManifestName(basename(path)) || STEERING.has(basename(path)) || path === configuration;
          if (!mayCount && !known.project.paths().includes(relative)) return known;
          if (text === null || known.project.file(relative) === undefined) return load(folder);
          known.project.setText(relative, text);
          return known;
        },
        // What could not be judged may be now.
        () => load(folder),
      );
      // Whoever asks is told.
      renewed.catch(() => undefined);
      states.set(folder, renewed);
    }
  };
  return {
    texts: open.texts,
    setText: (path, text) => {
      open.set(path, text);
      renew(path, text);
    },
    closeText: (path) => {
      open.close(path);
      renew(path, null);
    },
    touch: (path) => renew(path, open.texts.get(path) ?? null),
    addFolder: (folder) => void folders.add(folder),
    removeFolder: (folder) => {
      folders.delete(folder);
      // What is open stays a project of its own.
      const isInUse = (root: string): boolean =>
        [...folders, ...open.texts.keys()].some((path) => isInside(root, path) || isInside(path, root));
      for (const root of states.keys()) if (!isInUse(root)) states.delete(root);
    },
    projectOf: (path) => stateAt(folderOf(path)),
    projects: () => {
      const all = [...[...folders].map((folder) => locateProject(folder, [folder], open.files).folder), ...states.keys()];
      return Promise.all([...new Set(all)].toSorted().map(stateAt));
    },
  };
}

/** Files that say what belongs to a project. */
const STEERING: ReadonlySet<string> = new Set([CONFIGURATION_NAME, ".gitignore"]);

function emptyAt(root: string): LoadedProject {
  return { root, files: [], unreadable: [], configuration: NO_CONFIGURATION, fileFacts: () => "missing" };
}

function readAll(
  folder: string,
  named: readonly string[],
  files: ProjectFiles,
  configuration: string | null,
): ReturnType<typeof loadProject> {
  return loadProject(
    {
      workingFolder: folder,
      named,
      withSurroundings: named.length > 0 && named[0] !== folder,
      standIn: null,
      configuration,
      onUnreadable: () => undefined,
    },
    files,
  );
}

function withoutConfiguration(files: ProjectFiles): ProjectFiles {
  return { ...files, kindOf: (path) => (basename(path) === CONFIGURATION_NAME ? null : files.kindOf(path)) };
}
