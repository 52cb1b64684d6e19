import { relative } from "node:path";
import type { Io } from "../machine/io.ts";

/** Which of these absolute paths git leaves out of the repository at `root`; none where there is no git or no repository. */
export async function ignoredFiles(paths: readonly string[], root: string, io: Pick<Io, "git">): Promise<readonly string[]> {
  const answer = await io.git(["check-ignore", "-z", "--stdin"], root, paths.map((path) => `${relative(root, path)}\0`).join(""));
  if (answer === null || answer.status !== 0) return [];
  const ignored = new Set(answer.stdout.toString().split("\0"));
  return paths.filter((path) => ignored.has(relative(root, path)));
}
