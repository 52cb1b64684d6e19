import { basename, join, posix } from "node:path";
import { apiTree, baseCommit, type NoBase } from "@pistectl/action-kit";
import {
  type CommitFiles,
  type CommittedManifests,
  changedPaths,
  checkedOutFiles,
  commitFiles,
  committedManifests,
  gitTree,
  lagRemark,
  type StoredTree,
  withoutSparse,
} from "@pistectl/action-kit/git";
import { type Configuration, NO_CONFIGURATION } from "@pistectl/config-schema/configuration";
import { CONFIGURATION_NAME, isInside, locateProject, type ProjectFiles, projectPath } from "@pistectl/config-schema/discovery";
import { type LoadedProject, readProjectConfiguration } from "@pistectl/config-schema/project";
import type { ManifestDocument } from "@pistectl/config-schema/reading";
import { fail, type Localized, type Outcome, quote, succeed } from "@pistectl/words";
import type { ActionSetting } from "./action-setting.ts";
import type { LintInputs } from "./inputs.ts";

/** What the change starts from. */
export interface Base extends CommittedManifests {
  /** Paths of the manifests that are new or different, or whose image is, from the project's root. */
  readonly changed: ReadonlySet<string>;
  /** The configuration as it was; an unusable one configures nothing. */
  readonly configuration: Configuration;
  /** Why what was there may seem undone, and what is not compared with it. */
  readonly doubts: readonly Localized[];
}

type Places = Pick<LintInputs, "workspace" | "paths" | "configuration">;

/** Digits of a commit's id that are told. */
const SHORT_ID = 12;
/** Images are compared up to here; a larger one counts as changed. */
const MAX_IMAGE_BYTES = 4 * 1024 * 1024;

/** Reads the base of the change from the checkout or, when that is too shallow, from GitHub. */
export async function loadBase(
  project: LoadedProject,
  documents: readonly ManifestDocument[],
  inputs: Places,
  { event, runner, git, github, files }: Pick<ActionSetting, "event" | "runner" | "git" | "github" | "files">,
): Promise<Outcome<Base, NoBase>> {
  const { root } = project;
  const commit = await baseCommit({ event, sha: runner.env.GITHUB_SHA, repository: root }, git, github);
  if (!commit.ok) return commit;
  const stored = await gitTree(git, root, commit.value);
  const tree = stored.ok ? stored.value : await throughApi(github, commit.value);
  const view = tree === null ? null : commitFiles(root, tree);
  const configured = view === null ? null : await baseConfiguration(project, inputs, view);
  if (view === null || configured === null) return fail("unreachable");
  const manifests = await committedManifests(view, { named: inputs.paths, further: configured.catalogFiles, folder: configured.folder });
  if (!manifests.ok) return fail("unreachable");
  const changed = await changedPaths(view, checkedOutFiles(project, files));
  const withChangedImage = await changedImages(documents, view, files);
  const { configuration } = configured;
  const name = quote(commit.value.slice(0, SHORT_ID));
  const lag = await lagRemark(git, root, { id: commit.value, name });
  const { remark, ...comparable } = await withoutSparse(manifests.value, root, git, files);
  const doubts = [lag, remark].filter((doubt) => doubt !== null);
  return succeed({ ...manifests.value, ...comparable, changed: new Set([...changed, ...withChangedImage]), configuration, doubts });
}

async function throughApi(github: ActionSetting["github"], commit: string): Promise<StoredTree | null> {
  const api = await github();
  return api === null ? null : apiTree(api, commit);
}

/** The configuration comes first: it names further files. Null when GitHub does not give it. */
async function baseConfiguration(
  project: LoadedProject,
  { workspace, paths, configuration }: Places,
  view: CommitFiles,
): Promise<{ readonly configuration: Configuration; readonly catalogFiles: readonly string[]; readonly folder: string } | null> {
  const { root } = project;
  const named = configuration === null ? null : projectPath(root, configuration);
  const loading = await view.load(({ path }) => path === named || basename(path) === CONFIGURATION_NAME);
  if (!loading.ok) return null;
  const { configuration: nearest, folder } = locateProject(workspace, paths, view);
  // What stands outside of the repository is not part of the change.
  if (configuration !== null && !isInside(root, configuration)) return { configuration: project.configuration, catalogFiles: [], folder };
  const place = configuration ?? nearest;
  const usable = place !== null && view.kindOf(place) === "file";
  const reading = usable ? readProjectConfiguration(place, root, view) : null;
  return { ...(reading?.ok ? reading.value : { configuration: NO_CONFIGURATION, catalogFiles: [] }), folder };
}

/** Manifests whose image is new, gone or different: what is found of an image is found in its manifest. */
async function changedImages(documents: readonly ManifestDocument[], view: CommitFiles, disk: ProjectFiles): Promise<readonly string[]> {
  const { root } = view;
  const changed: string[] = [];
  for (const { root: content, file } of documents) {
    const image = content.entries.find(({ key }) => key === "image")?.value;
    if (image?.kind !== "scalar" || typeof image.value !== "string") continue;
    if (await isChanged(posix.join(posix.dirname(file.path), image.value))) changed.push(file.path);
  }
  return changed;

  async function isChanged(path: string): Promise<boolean> {
    const real = disk.realPath(join(root, path));
    const exists = real !== null && isInside(disk.realPath(root) ?? root, real) && disk.kindOf(real) === "file";
    const existed = view.kindOf(join(root, path)) === "file";
    if (!exists || !existed) return exists !== existed;
    return disk.sizeOf(real) > MAX_IMAGE_BYTES || (await changedPaths(view, [{ path, bytes: disk.read(real) }])).size > 0;
  }
}
