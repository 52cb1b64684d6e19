import { join } from "node:path";
import type { ProjectFiles } from "@pistectl/config-schema/discovery";
import { type Localized, quote } from "@pistectl/words";
import type { CommittedManifests } from "./commit-files.ts";
import type { Git } from "./run-git.ts";

/** Manifests of a commit that can be compared with what is checked out. */
export interface ComparableManifests extends Pick<CommittedManifests, "files" | "unreadable"> {
  /** Says that others are not compared; null when all are. */
  readonly remark: Localized | null;
}

/** The manifests of a commit without those that a sparse checkout leaves out: they are not there, and have not been deleted. git is asked only when some are not there. */
export async function withoutSparse(
  { files, unreadable }: Pick<CommittedManifests, "files" | "unreadable">,
  root: string,
  git: Git,
  disk: Pick<ProjectFiles, "kindOf">,
): Promise<ComparableManifests> {
  const paths = [...files, ...unreadable.map(({ file }) => file)].map(({ path }) => path);
  const missing = paths.filter((path) => disk.kindOf(join(root, path)) === null);
  const skipped = missing.length === 0 ? NONE : await skippedPaths(git, root);
  const [example] = missing.filter((path) => skipped.has(path));
  return {
    files: files.filter(({ path }) => !skipped.has(path)),
    unreadable: unreadable.filter(({ file }) => !skipped.has(file.path)),
    remark: example === undefined ? null : remarkOn(example),
  };
}

const NONE: ReadonlySet<string> = new Set();

/** What the index holds and git was told to leave out, from the root. The marks of the list say nothing of contents, which git would have to compare. */
async function skippedPaths(git: Git, root: string): Promise<ReadonlySet<string>> {
  const listed = await git(["ls-files", "-t", "-z"], root);
  if (listed?.status !== 0) return NONE;
  const lines = listed.stdout.toString().split("\0");
  return new Set(lines.filter((line) => line.startsWith(SKIPPED)).map((line) => line.slice(SKIPPED.length)));
}

/** The mark of such a path (git-ls-files, `-t`). */
const SKIPPED = "S ";

function remarkOn(example: string): Localized {
  const shown = quote(example);
  return {
    en: `Manifests that this sparse checkout leaves out, such as ${shown.en}, are not compared: they are not here, which does not mean that they were deleted. To plan them, check them out: git sparse-checkout disable.`,
    fr: `Les manifestes que cette extraction partielle (sparse-checkout) laisse de côté, comme ${shown.fr}, ne sont pas comparés : ils ne sont pas ici, ce qui ne veut pas dire qu'ils ont été supprimés. Pour en faire le plan, extrayez-les : git sparse-checkout disable.`,
  };
}
