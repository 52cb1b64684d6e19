import { dirname, join, relative, sep } from "node:path";
import { type IgnoreRules, noIgnoreRules } from "./git-ignore.ts";
import { isInside } from "./is-inside.ts";
import { isManifestName } from "./manifest-name.ts";
import type { ProjectFiles } from "./project-files.ts";

/** What was found under the named paths. */
export interface FoundManifests {
  /** Absolute paths of files, each once, in the order of their letters. */
  readonly paths: readonly string[];
  /** Named paths where neither a file nor a folder stands. */
  readonly missing: readonly string[];
  /** Named paths that are links, or below links, out of the project: they are not read. */
  readonly outside: readonly string[];
  /** Folders that could not be listed. */
  readonly unreadable: readonly string[];
}

/** Folders that hold no manifest of the project. */
const SKIPPED = new Set([".git", "node_modules"]);

/**
 * Finds manifests: a named file whatever its name, in a named folder those with the name of a manifest that `.gitignore` does not leave out. Links that
 * leave the project are not followed. `root` and the named paths are absolute.
 */
export async function findManifests(root: string, named: readonly string[], files: ProjectFiles): Promise<FoundManifests> {
  const realRoot = files.realPath(root) ?? root;
  const search = new Search(realRoot, files);
  const missing: string[] = [];
  const outside: string[] = [];
  for (const path of named) {
    const kind = files.kindOf(path);
    const real = files.realPath(path);
    // A device has no end, and a pipe may never have one.
    if (kind === null || kind === "other" || real === null) missing.push(path);
    else if (!isInside(realRoot, real)) outside.push(path);
    else if (kind === "folder") await search.enter(path, await rulesAt(root, path, files));
    else search.add(path);
  }
  await search.followLinks();
  return { paths: search.sortedPaths(), missing, outside, unreadable: search.unreadable };
}

/** The rules that hold in a named folder; one that is itself left out was named all the same, so that only its own rules count. */
async function rulesAt(root: string, folder: string, files: ProjectFiles): Promise<IgnoreRules> {
  let rules = await noIgnoreRules(files).below(root);
  let at = root;
  for (const step of relative(root, folder).split(sep)) {
    if (step === "" || step === "..") continue;
    at = join(at, step);
    if (rules.ignores(at, "folder")) return noIgnoreRules(files).below(folder);
    rules = await rules.below(at);
  }
  return rules;
}

class Search {
  readonly unreadable: string[] = [];
  readonly #root: string;
  readonly #files: ProjectFiles;
  /** The path under which each file was found, by its real path. */
  readonly #found = new Map<string, string>();
  readonly #entered = new Set<string>();
  /** Looked at last: a file is better known by its own name. */
  #links: { readonly path: string; readonly rules: IgnoreRules }[] = [];

  constructor(realRoot: string, files: ProjectFiles) {
    this.#root = realRoot;
    this.#files = files;
  }

  add(path: string): void {
    const real = this.#files.realPath(path) ?? path;
    if (!this.#found.has(real)) this.#found.set(real, path);
  }

  async enter(folder: string, rules: IgnoreRules): Promise<void> {
    const real = this.#files.realPath(folder) ?? folder;
    if (this.#entered.has(real)) return;
    this.#entered.add(real);
    for (const { name, kind } of this.#list(folder)) {
      const path = join(folder, name);
      if (kind === "link") this.#links.push({ path, rules });
      else if (kind === "file" && isManifestName(name) && !rules.ignores(path, "file")) this.add(path);
      else if (kind === "folder" && !SKIPPED.has(name) && !rules.ignores(path, "folder")) await this.enter(path, await rules.below(path));
    }
  }

  /** Links that stay in the project are followed; entering a folder may bring further ones. */
  async followLinks(): Promise<void> {
    for (let links = this.#links; links.length > 0; links = this.#links) {
      this.#links = [];
      for (const { path, rules } of links) {
        const real = this.#files.realPath(path);
        if (real === null || !isInside(this.#root, real)) continue;
        const kind = this.#files.kindOf(path);
        const name = path.slice(dirname(path).length).replace(/^[\\/]/, "");
        if (kind === "file" && isManifestName(name) && !rules.ignores(path, "file")) this.add(path);
        else if (kind === "folder" && !SKIPPED.has(name) && !rules.ignores(path, "folder")) await this.enter(path, await rules.below(path));
      }
    }
  }

  sortedPaths(): readonly string[] {
    return [...this.#found.values()].sort();
  }

  #list(folder: string): ReturnType<ProjectFiles["list"]> {
    try {
      return this.#files.list(folder);
    } catch {
      this.unreadable.push(folder);
      return [];
    }
  }
}
