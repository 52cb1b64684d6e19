import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { succeed } from "@pistectl/words";
import { expect, test } from "vitest";
import { apiTree } from "../../src/base/api-tree.ts";
import { changedPaths } from "../../src/git/changed-paths.ts";
import { commitFiles, committedManifests } from "../../src/git/commit-files.ts";
import { gitTree } from "../../src/git/git-tree.ts";
import { runGit } from "../../src/git/run-git.ts";
import type { StoredTree } from "../../src/git/stored-tree.ts";
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

async function tree(commit = HISTORY.base): Promise<StoredTree> {
  const found = await gitTree(runGit, HISTORY.origin, commit);
  if (!found.ok) throw new Error(found.failure.code);
  return found.value;
}

test("the files of a commit as if they were checked out; links are followed as far as the root", async () => {
  const files = commitFiles(ROOT, await tree());
  expect(await files.load(() => true)).toEqual({ ok: true });
  const names = (folder: string) =>
    files
      .list(join(ROOT, folder))
      .map(({ name, kind }) => `${kind} ${name}`)
      .sort();
  expect(names("")).toEqual(["file .git", "file a.txt", "file empty.txt", "folder folder", "link link"]);
  expect(names("folder")).toEqual(['file "quoted"\nü.txt', "file b.txt", "folder deep", "link inside"]);
  expect(files.kindOf(join(ROOT, "link"))).toBeNull();
  expect(files.realPath(join(ROOT, "link"))).toBeNull();
  expect(files.realPath(join(ROOT, "folder/inside"))).toBe(join(ROOT, "a.txt"));
  expect(Buffer.from(files.read(join(ROOT, "folder/inside"))).toString()).toBe("a\n");
  expect(Buffer.from(files.read(join(ROOT, 'folder/"quoted"\nü.txt'))).toString()).toBe("c\n");
  expect([...files.read(join(ROOT, "folder/deep/d.bin"))]).toEqual([0xff, 0x00, 0x0a]);
  expect(files.sizeOf(join(ROOT, "empty.txt"))).toBe(0);
  expect(files.realPath(join(ROOT, "absent"))).toBeNull();
  expect(() => files.read(join(ROOT, "absent"))).toThrow("was not asked for");
});

test("links and what is wanted are asked for, once", async () => {
  const asked: (readonly string[])[] = [];
  const whole = await tree();
  const read: StoredTree["read"] = (shas) => {
    asked.push(shas);
    return whole.read(shas);
  };
  const files = commitFiles(ROOT, { ...whole, read });
  await files.load(({ path }) => path === "a.txt");
  await files.load(({ path }) => path === "a.txt");
  expect(asked.map((shas) => shas.length)).toEqual([3, 0]);
  expect(files.kindOf(join(ROOT, "folder/b.txt"))).toBe("file");
  expect(() => files.read(join(ROOT, "folder/b.txt"))).toThrow("was not asked for");
});

test("a repository, a commit or an object that is not there", async () => {
  const words = "fatal: not a tree object";
  expect(await gitTree(runGit, HISTORY.origin, "f".repeat(40))).toEqual({ ok: false, failure: { code: "git-failed", words } });
  const none = await gitTree(runGit, mkdtempSync(join(tmpdir(), "pistectl-none-")), HISTORY.base);
  expect(none).toEqual({ ok: false, failure: { code: "no-repository" } });
  expect(await gitTree(async () => null, HISTORY.origin, HISTORY.base)).toEqual({ ok: false, failure: { code: "no-git" } });
  const name = "f".repeat(40);
  expect(await (await tree()).read([name])).toEqual({ ok: false, failure: { code: "missing-object", name } });
});

test("manifests are found by the rules of their own day; what was not there is passed over", async () => {
  const { origin, base } = pullRequestHistory({
    base: {
      ".gitignore": "build/\n",
      "build/a.piste.yaml": "ignored",
      "a.piste.yaml": "\ufeffa",
      "sub/b.piste.yml": new Uint8Array([0x61, 0xff]),
      "notes.txt": "behind a link",
      "link.piste.yaml": { link: "notes.txt" },
      "apis.yaml": "further",
    },
    change: {},
  });
  const found = await gitTree(runGit, origin, base);
  if (!found.ok) throw new Error(found.failure.code);
  const [named, further] = [
    [ROOT, join(ROOT, "gone.yaml")],
    [join(ROOT, "apis.yaml"), join(ROOT, "gone-too.yaml")],
  ];
  const manifests = await committedManifests(commitFiles(ROOT, found.value), { named, further, folder: null });
  if (!manifests.ok) throw new Error(manifests.failure.code);
  expect(manifests.value.files.map(({ path, text, byteOrderMark }) => [path, text, byteOrderMark])).toEqual([
    ["a.piste.yaml", "a", true],
    ["link.piste.yaml", "behind a link", false],
    ["apis.yaml", "further", false],
  ]);
  expect(manifests.value.unreadable.map(({ file, rule }) => [file.path, rule])).toEqual([["sub/b.piste.yml", "yaml/syntax"]]);
});

test("of what is too large for a manifest only the size is read", async () => {
  const { origin, base } = pullRequestHistory({ base: { "large.bin": new Uint8Array(1_048_577).fill(1) }, change: {} });
  const found = await gitTree(runGit, origin, base);
  if (!found.ok) throw new Error(found.failure.code);
  const files = commitFiles(ROOT, found.value);
  await files.load(() => true);
  expect(files.sizeOf(join(ROOT, "large.bin"))).toBe(1_048_577);
  expect(files.read(join(ROOT, "large.bin"))[0]).toBe(0);
});

test.each<readonly [title: string, target: string, real: string | null]>([
  ["as long as a path may be", `${"./".repeat(2045)}a.txt`, join(ROOT, "a.txt")],
  ["longer than any path", `${"./".repeat(2046)}a.txt`, null],
])("the target of a link, %s", async (_title, target, real) => {
  const sha = "0".repeat(40);
  const entries = [
    { path: "a.txt", mode: "100644", sha },
    { path: "link", mode: "120000", sha },
  ];
  const files = commitFiles(ROOT, { ...(await tree()), entries, read: async () => succeed(new Map([[sha, Buffer.from(target)]])) });
  await files.load(() => false);
  expect(files.realPath(join(ROOT, "link"))).toBe(real);
});

test("a commit of a few trees that lists a billion files is not read to its end", async () => {
  const { origin } = pullRequestHistory({ base: FILES, change: {} });
  const git = (args: readonly string[], input: string): string =>
    execFileSync("git", args, { cwd: origin, input, encoding: "utf8" }).trim();
  let entry = `100644 blob ${git(["hash-object", "-w", "--stdin"], "")}`;
  for (let depth = 0; depth < 6; depth++) {
    const tree = Array.from({ length: 32 }, (_, index) => `${entry}\t${"name".repeat(16)}${index}\n`).join("");
    entry = `040000 tree ${git(["mktree"], tree)}`;
  }
  const [, , tree = ""] = entry.split(" ");
  expect(await gitTree(runGit, origin, tree)).toEqual({ ok: false, failure: { code: "endless" } });
});

test("through the API: truncated trees and too many files are refused", async () => {
  const entries = Array.from({ length: 501 }, (_, index) => ({
    path: `${index}.txt`,
    mode: "100644",
    sha: String(index).padStart(40, "0"),
  }));
  const blob = async () => succeed(new Uint8Array());
  const api = (truncated: boolean) => ({ blob, tree: async () => succeed({ entries, truncated }) });
  expect(await apiTree(api(true), HISTORY.base)).toBeNull();
  const found = await apiTree(api(false), HISTORY.base);
  const shas = entries.map(({ sha }) => sha);
  expect(await found?.read(shas)).toMatchObject({ ok: false, failure: { code: "missing-object" } });
  const some = await found?.read(shas.slice(0, 500));
  expect(some?.ok === true && some.value.size).toBe(500);
});

interface ContentRow {
  readonly title: string;
  readonly before: string;
  readonly now: string;
  readonly isChanged: boolean;
}

test.each<ContentRow>([
  { title: "the same", before: "a\nb\n", now: "a\nb\n", isChanged: false },
  { title: "another text", before: "a\n", now: "b\n", isChanged: true },
  { title: "checked out with the line ends of Windows", before: "a\nb\n", now: "a\r\nb\r\n", isChanged: false },
  { title: "some of them", before: "a\nb\n", now: "a\nb\r\n", isChanged: false },
  { title: "another text with them", before: "a\n", now: "b\r\n", isChanged: true },
  { title: "committed with them", before: "a\r\n", now: "a\n", isChanged: true },
  { title: "committed and checked out with them", before: "a\r\n", now: "a\r\n", isChanged: false },
  { title: "one carriage return more", before: "a\r\nb\n", now: "a\r\r\nb\n", isChanged: true },
  { title: "nothing left", before: "a\n", now: "", isChanged: true },
  { title: "nothing, as before", before: "", now: "", isChanged: false },
])("what has changed, by content: $title", async ({ before, now, isChanged }) => {
  for (const format of ["sha1", "sha256"] as const) {
    const name = createHash(format)
      .update(`blob ${Buffer.byteLength(before)}\0${before}`)
      .digest("hex");
    const entries = [{ path: "a.txt", mode: "100644", sha: name }];
    const files = commitFiles(ROOT, { ...(await tree()), entries });
    expect([...(await changedPaths(files, [{ path: "a.txt", bytes: Buffer.from(now) }]))]).toEqual(isChanged ? ["a.txt"] : []);
  }
});

test("a file that is new, or can no longer be read, has changed; one behind a link is compared with what the link led to", async () => {
  const files = commitFiles(ROOT, await tree());
  const file = (path: string, text: string | null) => ({ path, bytes: text === null ? null : Buffer.from(text) });
  const disk = [file("new.txt", ""), file("a.txt", null), file("folder/b.txt", "b\n"), file("folder/inside", "a\n"), file("link", "x")];
  expect([...(await changedPaths(files, disk))]).toEqual(["new.txt", "a.txt", "folder/inside", "link"]);
  await files.load(() => false);
  expect([...(await changedPaths(files, disk))]).toEqual(["new.txt", "a.txt", "link"]);
  // `printf 'a\n' | git hash-object --stdin` in a repository of the object format sha256.
  const sha = "f8625e43f9e04f24291f77cdbe4c71b3c2a3b0003f60419b3ed06a058d766c8b";
  const newer = commitFiles(ROOT, { ...(await tree()), entries: [{ path: "a.txt", mode: "100644", sha }] });
  expect([...(await changedPaths(newer, [file("a.txt", "a\n")]))]).toEqual([]);
  expect([...(await changedPaths(newer, [file("a.txt", "b\n")]))]).toEqual(["a.txt"]);
});
