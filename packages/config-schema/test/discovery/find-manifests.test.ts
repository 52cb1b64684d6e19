import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { errorCode } from "@pistectl/words";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findManifests } from "../../src/discovery/find-manifests.ts";
import { locateProject } from "../../src/discovery/locate-project.ts";
import type { ProjectFiles } from "../../src/discovery/project-files.ts";

const DISK: ProjectFiles = {
  list: (folder) =>
    readdirSync(folder, { withFileTypes: true }).map((entry) => ({
      name: entry.name,
      kind: entry.isSymbolicLink() ? "link" : entry.isFile() ? "file" : entry.isDirectory() ? "folder" : "other",
    })),
  kindOf: (path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    return found === undefined ? null : found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
  },
  realPath: (path) => {
    try {
      return realpathSync(path);
    } catch {
      return null;
    }
  },
  sizeOf: (path) => statSync(path).size,
  read: (path) => readFileSync(path),
};

let outer = "";
let root = "";
beforeEach(() => {
  outer = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-find-")));
  root = join(outer, "project");
  mkdirSync(root);
});
afterEach(() => rmSync(outer, { recursive: true }));

function write(...paths: readonly string[]): void {
  for (const path of paths) {
    const [name = "", text = ""] = path.split(" = ");
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text.replaceAll("\\n", "\n"));
  }
}

function link(name: string, target: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  symlinkSync(join(root, target), join(root, name));
}

async function found(...named: readonly string[]): Promise<readonly string[]> {
  const paths = (named.length === 0 ? ["."] : named).map((path) => join(root, path));
  const result = await findManifests(root, paths, DISK);
  expect([result.missing, result.outside, result.unread]).toEqual([[], [], []]);
  return result.paths.map((path) => relative(root, path));
}

describe("in a folder", () => {
  test("a .gitignore that is a link leaves nothing out, as for git", async () => {
    write("rules = *.yaml", "a.piste.yaml");
    link(".gitignore", "rules");
    expect(await found()).toEqual(["a.piste.yaml"]);
  });

  test("takes files by their names, in the order of their letters", async () => {
    write(
      "b.piste.yaml",
      "a.piste.yml",
      "c.piste.json",
      "piste.yaml",
      "sub/piste.yml",
      "piste.json",
      "x.yaml",
      "xpiste.yaml",
      "Z.piste.yaml",
      ".piste.yaml",
    );
    expect(await found()).toEqual([
      ".piste.yaml",
      "Z.piste.yaml",
      "a.piste.yml",
      "b.piste.yaml",
      "c.piste.json",
      "piste.yaml",
      "sub/piste.yml",
    ]);
  });

  test("passes over .git and node_modules", async () => {
    write(".git/piste.yaml", "node_modules/x/piste.yaml", "sub/node_modules/piste.yaml", "kept/piste.yaml");
    expect(await found()).toEqual(["kept/piste.yaml"]);
  });

  test("tells of a folder that bears the name of a manifest, and enters it", async () => {
    write("dir.piste.yaml/piste.yaml", "left.piste.yaml/piste.yaml", ".gitignore = left.piste.yaml\n");
    const { paths, unread } = await findManifests(root, [root], DISK);
    expect([paths, unread.map(({ path, cause }) => [relative(root, path), errorCode(cause)])]).toEqual([
      [join(root, "dir.piste.yaml/piste.yaml")],
      [["dir.piste.yaml", "FOLDER_NAMED_AS_MANIFEST"]],
    ]);
  });
});

describe(".gitignore", () => {
  test.each<readonly [title: string, files: readonly string[], named: string, expected: readonly string[]]>([
    ["leaves out a folder", [".gitignore = /build/\n", "build/piste.yaml", "sub/build/piste.yaml"], ".", ["sub/build/piste.yaml"]],
    ["leaves out a file", [".gitignore = secret.piste.yaml\n", "sub/secret.piste.yaml", "piste.yaml"], ".", ["piste.yaml"]],
    ["has letters of one case only", [".gitignore = BUILD/\n", "build/piste.yaml"], ".", ["build/piste.yaml"]],
    [
      "with a line that takes hours leaves nothing out by it",
      [`.gitignore = ${"*a".repeat(12)}b\n`, `${"a".repeat(60)}/piste.yaml`],
      ".",
      [`${"a".repeat(60)}/piste.yaml`],
    ],
    ["of a folder holds there", ["sub/.gitignore = a.piste.yaml\n", "sub/a.piste.yaml", "a.piste.yaml"], ".", ["a.piste.yaml"]],
    [
      "of a folder has the last word",
      [".gitignore = *.piste.yaml\n", "sub/.gitignore = !keep.piste.yaml\n", "sub/keep.piste.yaml", "sub/drop.piste.yaml"],
      ".",
      ["sub/keep.piste.yaml"],
    ],
    [
      "above a named folder still holds",
      [".gitignore = drop.piste.yaml\n", "sub/drop.piste.yaml", "sub/piste.yaml"],
      "sub",
      ["sub/piste.yaml"],
    ],
    ["does not hold for a folder that is named", [".gitignore = build/\n", "build/piste.yaml"], "build", ["build/piste.yaml"]],
    ["does not hold for a file that is named", [".gitignore = *.yaml\n", "x.yaml"], "x.yaml", ["x.yaml"]],
  ])("%s", async (_title, files, named, expected) => {
    write(...files);
    expect(await found(named)).toEqual(expected);
  });
});

describe("links", () => {
  test("that stay in the project are followed; a file is found once, by its own name", async () => {
    write("real/piste.yaml", "plain.yaml");
    link("a-link", "real");
    link("linked.piste.yaml", "plain.yaml");
    link("real/again.piste.yaml", "real/piste.yaml");
    expect(await found()).toEqual(["linked.piste.yaml", "real/piste.yaml"]);
  });

  test("in a circle come to an end", async () => {
    write("a/piste.yaml");
    link("a/up", ".");
    expect(await found()).toEqual(["a/piste.yaml"]);
  });

  test("that leave the project are not followed", async () => {
    writeFileSync(join(outer, "outside.yaml"), "");
    mkdirSync(join(outer, "elsewhere"));
    writeFileSync(join(outer, "elsewhere", "piste.yaml"), "");
    link("out.piste.yaml", "../outside.yaml");
    link("folder", "../elsewhere");
    link("nowhere.piste.yaml", "../nothing");
    expect(await found()).toEqual([]);
    const named = ["out.piste.yaml", "folder", "folder/piste.yaml"].map((path) => join(root, path));
    expect((await findManifests(root, named, DISK)).outside).toEqual(named);
  });
});

test("a path that is not there is said", async () => {
  expect((await findManifests(root, [join(root, "nowhere")], DISK)).missing).toEqual([
    { path: join(root, "nowhere"), cause: { code: "ENOENT" } },
  ]);
});

describe("the project", () => {
  test("begins at the root of the repository, and the nearest configuration counts", () => {
    write(".git/HEAD", ".pistectl.yaml", "sub/.pistectl.yaml", "sub/deep/piste.yaml");
    const at = (folder: string) => locateProject(join(root, folder), [join(root, folder, "piste.yaml")], DISK);
    expect(at("sub/deep")).toEqual({ root, configuration: join(root, "sub/.pistectl.yaml"), folder: join(root, "sub") });
    expect(at(".")).toEqual({ root, configuration: join(root, ".pistectl.yaml"), folder: root });
  });

  test("is the smallest one that holds all that is named, wherever one works", () => {
    write(".git/HEAD", ".pistectl.yaml", "a/.pistectl.yaml", "a/deep/piste.yaml", "b/.pistectl.yaml", "b/piste.yaml");
    const of = (...paths: readonly string[]) =>
      locateProject(
        join(root, "b"),
        paths.map((path) => join(root, path)),
        DISK,
      ).folder;
    expect(of("a/deep/piste.yaml", "a")).toBe(join(root, "a"));
    expect(of("a/deep", "b/piste.yaml")).toBe(root);
    expect(of()).toBe(join(root, "b"));
  });

  test("is the working folder without a repository; a configuration above it does not count", () => {
    write(".pistectl.yaml", "sub/piste.yaml");
    expect(locateProject(join(root, "sub"), [join(root, "sub")], DISK)).toEqual({
      root: join(root, "sub"),
      configuration: null,
      folder: join(root, "sub"),
    });
  });

  test("is that of the paths when they are elsewhere", () => {
    write("one/.git/HEAD", "two/a/piste.yaml", "two/b/piste.yaml", "two/.pistectl.yaml");
    const paths = ["two/a/piste.yaml", "two/b"].map((path) => join(root, path));
    expect(locateProject(join(root, "one"), paths, DISK)).toEqual({
      root: join(root, "two"),
      configuration: join(root, "two/.pistectl.yaml"),
      folder: join(root, "two"),
    });
  });
});
