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
  /** The project that a file belongs to. */
  readonly projectOf: (path: string) => Promise<ProjectState>;
  readonly projects: () => Promise<readonly ProjectState[]>;
}

/** A project as far as it can be read. */
export interface ProjectState {
  readonly project: OpenProject;
  /** Why its configuration does not count; the manifests are then read without one. */
  readonly failure: ProjectFailure | null;
}

/** Nothing is open at first. */
export function workspaceOn({ files: disk, today }: Host): Workspace {
  const open = openTexts(disk);
  const states = new Map<string, Promise<ProjectState>>();
  const folders = new Set<string>();

  const rootOf = (path: string): string => {
    const folder = [...folders].filter((candidate) => isInside(candidate, path)).toSorted((a, b) => b.length - a.length)[0];
    return locateProject(folder ?? dirname(path), [path], open.files).root;
  };
  const load = async (root: string): Promise<ProjectState> => {
    const loaded = await readAll(root, open.files);
    if (loaded.ok) return { project: openProject(loaded.value, today), failure: null };
    const bare = await readAll(root, withoutConfiguration(open.files));
    // A folder that has gone holds nothing.
    return { project: openProject(bare.ok ? bare.value : emptyAt(root), today), failure: loaded.failure };
  };
  const stateAt = (root: string): Promise<ProjectState> => {
    const state = states.get(root) ?? load(root);
    states.set(root, state);
    return state;
  };
  /** Of a known manifest the text is enough; anything else may change what belongs to the project. */
  const renew = (path: string, text: string | null): void => {
    const root = rootOf(path);
    const state = states.get(root);
    if (state === undefined) return;
    const renewed = state.then((known) => {
      const relative = projectPath(known.project.root, path);
      if (text === null || known.project.file(relative) === undefined) return load(root);
      known.project.setText(relative, text);
      return known;
    });
    states.set(root, renewed);
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
    projectOf: (path) => stateAt(rootOf(path)),
    projects: () => {
      const roots = [...[...folders].map((folder) => locateProject(folder, [folder], open.files).root), ...states.keys()];
      return Promise.all([...new Set(roots)].toSorted().map(stateAt));
    },
  };
}

function emptyAt(root: string): LoadedProject {
  return { root, files: [], unreadable: [], configuration: NO_CONFIGURATION, fileFacts: () => "missing" };
}

function readAll(root: string, files: ProjectFiles): ReturnType<typeof loadProject> {
  return loadProject({ workingFolder: root, named: [root], standIn: null, configuration: null, onUnreadable: () => undefined }, files);
}

function withoutConfiguration(files: ProjectFiles): ProjectFiles {
  return { ...files, kindOf: (path) => (basename(path) === CONFIGURATION_NAME ? null : files.kindOf(path)) };
}
