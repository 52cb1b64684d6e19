import { basename, dirname } from "node:path";
import { NO_CONFIGURATION } from "@pistectl/config-schema/configuration";
import { CONFIGURATION_NAME, isInside, locateProject, type ProjectFiles, projectPath } from "@pistectl/config-schema/discovery";
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
export function workspaceOn({ files: disk, today }: Host): Workspace {
  const open = openTexts(disk);
  const states = new Map<string, Promise<ProjectState>>();
  const folders = new Set<string>();

  const folderOf = (path: string): string => {
    const folder = [...folders].filter((candidate) => isInside(candidate, path)).toSorted((a, b) => b.length - a.length)[0];
    return locateProject(folder ?? dirname(path), [path], open.files).folder;
  };
  const load = async (folder: string): Promise<ProjectState> => {
    const loaded = await readAll(folder, open.files);
    if (loaded.ok) return { project: openProject(loaded.value, today), folder, failure: null };
    const bare = await readAll(folder, withoutConfiguration(open.files));
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
      if (!isInside(folder, path)) continue;
      const renewed = state.then((known) => {
        const relative = projectPath(known.project.root, path);
        if (text === null || known.project.file(relative) === undefined) return load(folder);
        known.project.setText(relative, text);
        return known;
      });
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
    removeFolder: (folder) => void folders.delete(folder),
    projectOf: (path) => stateAt(folderOf(path)),
    projects: () => {
      const all = [...[...folders].map((folder) => locateProject(folder, [folder], open.files).folder), ...states.keys()];
      return Promise.all([...new Set(all)].toSorted().map(stateAt));
    },
  };
}

function emptyAt(root: string): LoadedProject {
  return { root, files: [], unreadable: [], configuration: NO_CONFIGURATION, fileFacts: () => "missing" };
}

function readAll(folder: string, files: ProjectFiles): ReturnType<typeof loadProject> {
  return loadProject({ workingFolder: folder, named: [folder], standIn: null, configuration: null, onUnreadable: () => undefined }, files);
}

function withoutConfiguration(files: ProjectFiles): ProjectFiles {
  return { ...files, kindOf: (path) => (basename(path) === CONFIGURATION_NAME ? null : files.kindOf(path)) };
}
