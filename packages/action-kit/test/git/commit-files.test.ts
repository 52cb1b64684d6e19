import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { apiBaseTree } from "../../src/base/api-tree.ts";
import { changedPaths } from "../../src/git/changed-paths.ts";
import { baseFiles } from "../../src/git/commit-files.ts";
import { gitBaseTree } from "../../src/git/git-tree.ts";
import { runGit } from "../../src/git/run-git.ts";
import type { BaseTree } from "../../src/git/stored-tree.ts";
import { pullRequestHistory } from "../../testing/git-history.ts";

const FILES = {
  "a.txt": "a\n",
  "empty.txt": "",
  "folder/b.txt": "b\n",
  'folder/"quoted"\nü.txt': "c\n",
  "folder/deep/d.bin": new Uint8Array([0xff, 0x00, 0x0a]),
  link: { link: "../../outside" },
  "folder/inside": { link: "../a.txt" },
};
const HISTORY = pullRequestHistory({ base: FILES, change: {} });
const ROOT = "/project";

async function tree(commit = HISTORY.base): Promise<BaseTree> {
  const found = await gitBaseTree(runGit, HISTORY.origin, commit);
  if (found === null) throw new Error("no tree");
  return found;
}

test("the files of a commit as if they were checked out; links are followed as far as the root", async () => {
  const files = await baseFiles(ROOT, await tree(), () => true);
  const names = (folder: string) =>
    files
      ?.list(join(ROOT, folder))
      .map(({ name, kind }) => `${kind} ${name}`)
      .sort();
  expect(names("")).toEqual(["file .git", "file a.txt", "file empty.txt", "folder folder", "link link"]);
  expect(names("folder")).toEqual(['file "quoted"\nü.txt', "file b.txt", "folder deep", "link inside"]);
  expect(files?.kindOf(join(ROOT, "link"))).toBeNull();
  expect(files?.realPath(join(ROOT, "link"))).toBeNull();
  expect(files?.realPath(join(ROOT, "folder/inside"))).toBe(join(ROOT, "a.txt"));
  expect(Buffer.from(files?.read(join(ROOT, "folder/inside")) ?? []).toString()).toBe("a\n");
  expect(Buffer.from(files?.read(join(ROOT, 'folder/"quoted"\nü.txt')) ?? []).toString()).toBe("c\n");
  expect([...(files?.read(join(ROOT, "folder/deep/d.bin")) ?? [])]).toEqual([0xff, 0x00, 0x0a]);
  expect(files?.sizeOf(join(ROOT, "empty.txt"))).toBe(0);
  expect(files?.realPath(join(ROOT, "absent"))).toBeNull();
  expect(() => files?.read(join(ROOT, "absent"))).toThrow("was not asked for");
});

test("only what is wanted and what steers a search is asked for", async () => {
  const asked: (readonly string[])[] = [];
  const whole = await tree();
  const read: BaseTree["read"] = (shas) => {
    asked.push(shas);
    return whole.read(shas);
  };
  const files = await baseFiles(ROOT, { ...whole, read }, (path) => path === "a.txt");
  expect(asked.map((shas) => shas.length)).toEqual([3]);
  expect(files?.kindOf(join(ROOT, "folder/b.txt"))).toBe("file");
  expect(() => files?.read(join(ROOT, "folder/b.txt"))).toThrow("was not asked for");
});

test("a commit or an object that is not there is no tree", async () => {
  expect(await gitBaseTree(runGit, HISTORY.origin, "f".repeat(40))).toBeNull();
  expect(await gitBaseTree(runGit, mkdtempSync(join(tmpdir(), "pistectl-none-")), HISTORY.base)).toBeNull();
  expect(await (await tree()).read(["f".repeat(40)])).toBeNull();
});

test("through the API: truncated trees and too many files are refused", async () => {
  const entries = Array.from({ length: 501 }, (_, index) => ({
    path: `${index}.txt`,
    mode: "100644",
    sha: String(index).padStart(40, "0"),
  }));
  const blob = async () => ({ kind: "value", value: new Uint8Array() }) as const;
  const api = (truncated: boolean) => ({ blob, tree: async () => ({ kind: "value", value: { entries, truncated } }) as const });
  expect(await apiBaseTree(api(true), HISTORY.base)).toBeNull();
  const found = await apiBaseTree(api(false), HISTORY.base);
  const shas = entries.map(({ sha }) => sha);
  expect(await found?.read(shas)).toBeNull();
  expect((await found?.read(shas.slice(0, 500)))?.size).toBe(500);
});

test("what has changed: by content, whatever the line ends, in either hash of git", async () => {
  const { entries } = await tree();
  const file = (path: string, text: string) => ({ path, bytes: Buffer.from(text) });
  const files = [file("a.txt", "a\r\n"), file("empty.txt", "x"), file("folder/b.txt", "b\n"), file("new.txt", "")];
  expect([...changedPaths({ entries }, files)]).toEqual(["empty.txt", "new.txt"]);
  // `printf 'a\n' | git hash-object --stdin` in a repository of the object format sha256.
  const sha256 = "f8625e43f9e04f24291f77cdbe4c71b3c2a3b0003f60419b3ed06a058d766c8b";
  const before = { entries: [{ path: "a.txt", mode: "100644", sha: sha256 }] };
  expect([...changedPaths(before, [file("a.txt", "a\n")])]).toEqual([]);
  expect([...changedPaths(before, [file("a.txt", "b\n")])]).toEqual(["a.txt"]);
});
