import { resolve } from "node:path";

/** Folder from which relative paths start. The runner always names it; elsewhere the current folder takes its place. */
export function workspaceFolder(env: Readonly<Record<string, string | undefined>>): string {
  return resolve(env.GITHUB_WORKSPACE || ".");
}
