import { basename, join, relative, sep } from "node:path";
import { type IgnoreRules, noIgnoreRules } from "./git-ignore.ts";
import { isInside } from "./is-inside.ts";
import { isManifestName } from "./manifest-name.ts";
import type { FolderEntry, ProjectFiles } from "./project-files.ts";
import { missingPlace, UNREAD, type UnreadPlace, unreadPlace } from "./unread-place.ts";

/** What was found under the named paths. */
export interface FoundManifests {
  /** Absolute paths of files, each once, in the order of their letters. */
  readonly paths: readonly string[];
  /** Named paths where neither a file nor a folder stands, with what stands there instead. */
  readonly missing: readonly UnreadPlace[];
  /** Named paths that are links, or below links, out of the project: they are not read. */
  readonly outside: readonly string[];
  /** Folders and files that could not be read, and what has the name of a manifest and is none. */
  readonly unread: readonly UnreadPlace[];
}

/** Folders that hold no manifest of the project. */
const SKIPPED = new Set([".git", "node_modules"]);

/**
 * Finds manifests: a named file whatever its name, in a named folder those with the name of a manifest that `.gitignore` does not leave out. Links that
 * leave the project are not followed. `root` and the named paths are absolute; beyond `maxFolders` no further folder is entered, and the first of those counts as unread.
 */
export async function findManifests(
  root: string,
  named: readonly string[],
  files: ProjectFiles,
  maxFolders = Number.POSITIVE_INFINITY,
): Promise<FoundManifests> {
  const realRoot = files.realPath(root) ?? root;
  const search = new Search(realRoot, files, maxFolders);
  const missing: UnreadPlace[] = [];
  const outside: string[] = [];
  for (const path of named) {
    const kind = files.kindOf(path);
    const real = files.realPath(path);
    if (kind === null || real === null) missing.push(missingPlace(path, files));
    // A device has no end, and a pipe may never have one.
    else if (kind === "other") search.unread.push(unreadPlace(path, UNREAD.notAFile));
    else if (!isInside(realRoot, real)) outside.push(path);
    else if (kind === "folder") await search.enter(path, await search.rulesAt(root, path));
    else search.add(path, real);
  }
  await search.followLinks();
  return { paths: search.sortedPaths(), missing, outside, unread: search.unread };
}

class Search {
  readonly unread: UnreadPlace[] = [];
  readonly #root: string;
  readonly #files: ProjectFiles;
  readonly #maxFolders: number;
  /** The path under which each file was found, by its real path. */
  readonly #found = new Map<string, string>();
  readonly #entered = new Set<string>();
  #isCutShort = false;
  /** Looked at last: a file is better known by its own name. */
  #links: { readonly path: string; readonly rules: IgnoreRules }[] = [];

  constructor(realRoot: string, files: ProjectFiles, maxFolders: number) {
    this.#root = realRoot;
    this.#files = files;
    this.#maxFolders = maxFolders;
  }

  /** `real`: the path with every link followed. */
  add(path: string, real: string): void {
    if (!this.#found.has(real)) this.#found.set(real, path);
  }

  /** The rules that hold in a named folder; one that is itself left out was named all the same, so that only its own rules count. */
  async rulesAt(root: string, folder: string): Promise<IgnoreRules> {
    let rules = await this.#rulesBelow(root, noIgnoreRules(this.#files));
    let at = root;
    for (const step of relative(root, folder).split(sep)) {
      if (step === "" || step === "..") continue;
      at = join(at, step);
      if (rules.ignores(at, "folder")) return this.#rulesBelow(folder, noIgnoreRules(this.#files));
      rules = await this.#rulesBelow(at, rules);
    }
    return rules;
  }

  async enter(folder: string, rules: IgnoreRules): Promise<void> {
    const real = this.#files.realPath(folder) ?? folder;
    if (this.#entered.has(real)) return;
    if (this.#entered.size >= this.#maxFolders) {
      if (!this.#isCutShort) this.unread.push(unreadPlace(folder, UNREAD.tooMany));
      this.#isCutShort = true;
      return;
    }
    this.#entered.add(real);
    for (const entry of this.#list(folder)) {
      const path = entryOf(folder, entry.name);
      if (entry.isNamable === false) this.#passUnnamable(path, entry, rules);
      else if (entry.kind === "link") this.#links.push({ path, rules });
      else if (entry.kind === "folder") await this.#enterListed(path, entry.name, rules);
      else this.#take(path, entryOf(real, entry.name), entry, rules);
    }
  }

  /** Links that stay in the project are followed; entering a folder may bring further ones. */
  async followLinks(): Promise<void> {
    for (let links = this.#links; links.length > 0; links = this.#links) {
      this.#links = [];
      for (const { path, rules } of links) {
        const name = basename(path);
        const real = this.#files.realPath(path);
        const kind = this.#files.kindOf(path);
        if (real !== null && kind === "folder" && isInside(this.#root, real)) await this.#enterListed(path, name, rules);
        else if (real !== null && kind !== null && isInside(this.#root, real)) this.#take(path, real, { name, kind }, rules);
        else if (real === null && this.#isDeadInside(path) && isManifestName(name) && !rules.ignores(path, "file"))
          this.unread.push(missingPlace(path, this.#files));
      }
    }
  }

  sortedPaths(): readonly string[] {
    return [...this.#found.values()].sort();
  }

  async #enterListed(path: string, name: string, rules: IgnoreRules): Promise<void> {
    if (SKIPPED.has(name) || rules.ignores(path, "folder")) return;
    // What it holds is read all the same.
    if (isManifestName(name)) this.unread.push(unreadPlace(path, UNREAD.folder));
    await this.enter(path, await this.#rulesBelow(path, rules));
  }

  /** Not a folder: of ten thousand files none is waited for. */
  #take(path: string, real: string, { name, kind }: FolderEntry, rules: IgnoreRules): void {
    if (!isManifestName(name) || rules.ignores(path, "file")) return;
    if (kind === "file") this.add(path, real);
    else this.unread.push(unreadPlace(path, UNREAD.notAFile));
  }

  #passUnnamable(path: string, { name, kind }: FolderEntry, rules: IgnoreRules): void {
    const isFolder = kind === "folder";
    if (rules.ignores(path, isFolder ? "folder" : "file") || !(isFolder || isManifestName(name))) return;
    this.unread.push(unreadPlace(path, isFolder ? UNREAD.folderName : UNREAD.fileName));
  }

  /** What leads out of the project is passed over, there or not: nothing is told of what is outside. */
  #isDeadInside(path: string): boolean {
    try {
      const target = this.#files.linkTarget?.(path);
      return target !== undefined && isInside(this.#root, target);
    } catch {
      return true;
    }
  }

  /** A `.gitignore` that cannot be read leaves nothing out. */
  async #rulesBelow(folder: string, rules: IgnoreRules): Promise<IgnoreRules> {
    try {
      return await rules.below(folder);
    } catch (cause) {
      this.unread.push({ path: join(folder, ".gitignore"), cause });
      return rules;
    }
  }

  #list(folder: string): ReturnType<ProjectFiles["list"]> {
    try {
      return this.#files.list(folder);
    } catch (cause) {
      this.unread.push({ path: folder, cause });
      return [];
    }
  }
}

/** The path of what a folder lists: nothing in it is to be normalized. */
function entryOf(folder: string, name: string): string {
  return folder.endsWith(sep) ? folder + name : folder + sep + name;
}
