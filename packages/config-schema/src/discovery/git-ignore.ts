import { basename, dirname, join, relative, sep } from "node:path";
import { isCostlyGlob } from "../schema/costly-glob.ts";
import type { ProjectFiles } from "./project-files.ts";

/** What `.gitignore` files say of what a folder holds. */
export interface IgnoreRules {
  /** Whether a path below the folder is left out; a folder that is left out is not entered. */
  ignores(path: string, kind: "file" | "folder"): boolean;
  /** The rules that hold in a folder below: these, and those of its own `.gitignore`. */
  below(folder: string): Promise<IgnoreRules>;
}

/** Paths are case-sensitive, as git has them on Linux, where pipelines run. */
const OPTIONS = { ignorecase: false, allowRelativePaths: false };

type Matcher = (relativePath: string) => { readonly ignored: boolean; readonly unignored: boolean };
interface PlacedMatcher {
  readonly folder: string;
  readonly test: Matcher;
}

/** No rule yet; `below` reads the first `.gitignore`. */
export function noIgnoreRules(files: Pick<ProjectFiles, "kindOf" | "read" | "realPath">): IgnoreRules {
  return rulesOf([], files);
}

function rulesOf(matchers: readonly PlacedMatcher[], files: Pick<ProjectFiles, "kindOf" | "read" | "realPath">): IgnoreRules {
  return {
    ignores(path, kind) {
      let ignored = false;
      // The nearest file has the last word.
      for (const { folder, test } of matchers) {
        const way = relative(folder, path).split(sep).join("/");
        const outcome = test(kind === "folder" ? `${way}/` : way);
        if (outcome.ignored) ignored = true;
        else if (outcome.unignored) ignored = false;
      }
      return ignored;
    },
    async below(folder) {
      const path = join(folder, ".gitignore");
      // git does not follow a link there either (git 2.32).
      if (files.kindOf(path) !== "file" || isLink(path, files)) return rulesOf(matchers, files);
      const { default: createIgnore } = await import("ignore");
      const lines = new TextDecoder().decode(files.read(path)).split(/\r?\n/);
      // What is not left out by such a line is read, no more.
      const matcher = createIgnore(OPTIONS).add(lines.filter((line) => line.startsWith("#") || !isCostlyGlob(line)));
      return rulesOf([...matchers, { folder, test: (way) => matcher.test(way) }], files);
    },
  };
}

function isLink(path: string, files: Pick<ProjectFiles, "realPath">): boolean {
  return files.realPath(path) !== join(files.realPath(dirname(path)) ?? dirname(path), basename(path));
}
