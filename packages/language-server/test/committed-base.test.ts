import { execFileSync } from "node:child_process";
import { mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runGit } from "@pistectl/action-kit/git";
import { expect, test } from "vitest";
import { committedBases } from "../src/node/committed-base.ts";

// What plans of an editor are compared with, in real repositories.

const folder = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-base-")));
const git = (...args: readonly string[]): string =>
  execFileSync("git", ["-c", "user.name=Exemple", "-c", "user.email=a@b.example", "-c", "init.defaultBranch=main", ...args], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }).trim();
const commit = (text: string): string => {
  writeFileSync(join(folder, "a.piste.yaml"), text);
  git("add", "a.piste.yaml");
  git("commit", "-qm", "a");
  return git("rev-parse", "HEAD").slice(0, 12);
};
const base = committedBases(runGit);
const told = async (revision: string | null): Promise<unknown> => {
  const { files, about } = await base(folder, revision);
  return [about.en, files?.map(({ text }) => text) ?? null];
};

test("outside a repository, before a commit, without a remote, with one, and where a branch has left it", async () => {
  expect(await told(null)).toEqual(["this project is not in a git repository", null]);
  git("init", "-q");
  expect(await told(null)).toEqual(["nothing is committed here yet", null]);
  const first = commit("one\n");
  expect(await told(null)).toEqual([`HEAD (${first})`, ["one\n"]]);
  expect(await told("v1.0")).toEqual(['"v1.0" is no commit that git knows', null]);
  expect(await told("--output=x")).toEqual(['"--output=x" is no commit that git knows', null]);
  git("update-ref", "refs/remotes/origin/main", "HEAD");
  commit("two\n");
  // Asked again, since a commit was made meanwhile.
  expect(await told(null)).toEqual([`origin/main (${first})`, ["one\n"]]);
  // The remote goes on: what others did since is not what this branch undoes.
  git("checkout", "-q", "--detach", first);
  git("update-ref", "refs/remotes/origin/main", commit("three\n"));
  git("checkout", "-q", "main");
  git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main");
  expect(await told(null)).toEqual([`origin/HEAD (${first})`, ["one\n"]]);
  expect(await told("HEAD~1")).toEqual([`HEAD~1 (${first})`, ["one\n"]]);
});
