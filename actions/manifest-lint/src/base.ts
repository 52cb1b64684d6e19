import { join, posix } from "node:path";
import {
  apiBaseTree,
  type BaseCommit,
  type BaseTree,
  baseCommit,
  baseFiles,
  type CheckedOutFile,
  changedPaths,
  gitBaseTree,
} from "@pistectl/action-kit";
import {
  CONFIGURATION_NAME,
  type Configuration,
  decodeSource,
  type Finding,
  findManifests,
  isInside,
  isManifestName,
  type LoadedProject,
  locateProject,
  type ManifestDocument,
  NO_CONFIGURATION,
  type ProjectFiles,
  projectPath,
  readProjectConfiguration,
  type SourceFile,
} from "@pistectl/config-schema";
import type { ActionHost } from "./action-host.ts";
import type { LintInputs } from "./inputs.ts";

/** What the change starts from. */
export interface Base {
  /** Paths of the manifests that are new or different, or whose image is, from the project's root. */
  readonly changed: ReadonlySet<string>;
  /** The configuration as it was; an unusable one configures nothing. */
  readonly configuration: Configuration;
  /** The manifests as they were. */
  readonly files: readonly SourceFile[];
  readonly unreadable: readonly Finding[];
}

/** Outcome of `loadBase`: without a base, why there is none. */
export type BaseLoading = { readonly kind: "base"; readonly base: Base } | { readonly kind: Exclude<BaseCommit["kind"], "commit"> };

type Places = Pick<LintInputs, "workspace" | "paths" | "configuration">;

/** Images are compared up to here; a larger one counts as changed. */
const MAX_IMAGE_BYTES = 4 * 1024 * 1024;

/** Reads the base of the change from the checkout or, when that is too shallow, from GitHub. */
export async function loadBase(
  project: LoadedProject,
  documents: readonly ManifestDocument[],
  inputs: Places,
  { event, runner, git, github, files }: Pick<ActionHost, "event" | "runner" | "git" | "github" | "files">,
): Promise<BaseLoading> {
  const { root } = project;
  const commit = await baseCommit({ event, sha: runner.env.GITHUB_SHA, repository: root }, git, github);
  if (commit.kind !== "commit") return { kind: commit.kind };
  const tree = (await gitBaseTree(git, root, commit.name)) ?? (await throughApi(github, commit.name));
  const configured = tree === null ? null : await baseConfiguration(project, inputs, tree);
  if (tree === null || configured === null) return { kind: "unreachable" };
  const view = await baseFiles(root, tree, wantedOf(project, inputs, configured.catalogFiles));
  if (view === null) return { kind: "unreachable" };

  const named = inputs.paths.filter((path) => view.kindOf(path) !== null);
  const found = await findManifests(root, named, view);
  const paths = [...new Set([...found.paths, ...configured.catalogFiles])];
  const decodings = paths.map((path) => decodeSource(projectPath(root, path), view.read(path)));
  const changed = changedPaths(tree, checkedOut(project, files));
  return {
    kind: "base",
    base: {
      changed: new Set([...changed, ...withChangedImage(documents, tree, root, files)]),
      configuration: configured.configuration,
      files: decodings.flatMap((decoding) => (decoding.ok ? decoding.value : [])),
      unreadable: decodings.flatMap((decoding) => (decoding.ok ? [] : decoding.failure)),
    },
  };
}

async function throughApi(github: ActionHost["github"], commit: string): Promise<BaseTree | null> {
  const api = await github();
  return api === null ? null : apiBaseTree(api, commit);
}

/** The configuration comes first: it names further files. Null when GitHub does not give it. */
async function baseConfiguration(
  project: LoadedProject,
  { workspace, paths, configuration }: Places,
  tree: BaseTree,
): Promise<{ readonly configuration: Configuration; readonly catalogFiles: readonly string[] } | null> {
  const { root } = project;
  // What stands outside of the repository is not part of the change.
  if (configuration !== null && !isInside(root, configuration)) return { configuration: project.configuration, catalogFiles: [] };
  const named = configuration === null ? null : projectPath(root, configuration);
  const view = await baseFiles(root, tree, (path) => path === named || nameOf(path) === CONFIGURATION_NAME);
  if (view === null) return null;
  const place = configuration ?? locateProject(workspace, paths, view).configuration;
  const usable = place !== null && view.kindOf(place) === "file";
  const reading = usable ? readProjectConfiguration(place, root, view) : null;
  return reading?.ok ? reading.value : { configuration: NO_CONFIGURATION, catalogFiles: [] };
}

/** Manifests under the named paths, those named by themselves, the catalogue's files, and what leaves files out. */
function wantedOf({ root, files }: LoadedProject, { paths }: Places, catalogFiles: readonly string[]): (path: string) => boolean {
  const exact = new Set([...files.map(({ path }) => path), ...[...paths, ...catalogFiles].map((path) => projectPath(root, path))]);
  return (path) =>
    exact.has(path) ||
    nameOf(path) === ".gitignore" ||
    (isManifestName(nameOf(path)) && paths.some((named) => isInside(named, join(root, path))));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function checkedOut({ root, files, unreadable }: LoadedProject, disk: ProjectFiles): readonly CheckedOutFile[] {
  const paths = new Set([...files, ...unreadable.map(({ file }) => file)].map(({ path }) => path));
  return [...paths].map((path) => ({ path, bytes: disk.read(join(root, path)) }));
}

/** Manifests whose image is new, gone or different: what is found of an image is found in its manifest. */
function withChangedImage(documents: readonly ManifestDocument[], tree: BaseTree, root: string, disk: ProjectFiles): readonly string[] {
  const before = new Set(tree.entries.map(({ path }) => path));
  return documents.flatMap(({ root: content, file }) => {
    const image = content.entries.find(({ key }) => key === "image")?.value;
    if (image?.kind !== "scalar" || typeof image.value !== "string") return [];
    const path = posix.join(posix.dirname(file.path), image.value);
    return isChangedImage(path, before.has(path)) ? [file.path] : [];
  });

  function isChangedImage(path: string, existed: boolean): boolean {
    const place = join(root, path);
    const real = disk.realPath(place);
    const exists = real !== null && isInside(disk.realPath(root) ?? root, real) && disk.kindOf(real) === "file";
    if (!exists || !existed) return exists !== existed;
    return disk.sizeOf(real) > MAX_IMAGE_BYTES || changedPaths(tree, [{ path, bytes: disk.read(real) }]).size > 0;
  }
}
