import { join } from "node:path";
import { type Git, gitTree } from "@pistectl/action-kit/git";
import { isInside, isManifestName, type ProjectFiles } from "@pistectl/config-schema/discovery";
import type { LoadedProject } from "@pistectl/config-schema/project";

/**
 * Paths of manifests that the repository tracks and that were not read: a `.gitignore` leaves them out, which means nothing to git once they are tracked, or
 * they are links out of the repository, or in a folder that is skipped. None without git.
 */
export async function leftOutManifests(
  { root, files, unreadable }: LoadedProject,
  paths: readonly string[],
  git: Git,
  disk: ProjectFiles,
): Promise<readonly string[]> {
  if (disk.kindOf(join(root, ".git")) === null) return [];
  const tree = await gitTree(git, root, "HEAD");
  const read = new Set([...files, ...unreadable.map(({ file }) => file)].map(({ path }) => disk.realPath(join(root, path))));
  return (tree.ok ? tree.value.entries : [])
    .map(({ path }) => path)
    .filter((path) => isManifestName(path.slice(path.lastIndexOf("/") + 1)) && paths.some((named) => isInside(named, join(root, path))))
    .filter((path) => {
      const real = disk.realPath(join(root, path));
      return real !== null && !read.has(real);
    });
}
