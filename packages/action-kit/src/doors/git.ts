// What a repository holds, asked of git in the hardened way.
export { type CheckedOutFile, changedPaths, checkedOutFiles } from "../git/changed-paths.ts";
export { type CommitFiles, type CommittedManifests, commitFiles, committedManifests } from "../git/commit-files.ts";
export { describeGitFailure } from "../git/describe-git-failure.ts";
export { findCommit, mergeBase, type UnknownCommit } from "../git/find-commit.ts";
export type { GitFailure } from "../git/git-failure.ts";
export { gitTree } from "../git/git-tree.ts";
export { type ComparedCommit, lagRemark } from "../git/lag-remark.ts";
export { type Git, type GitAnswer, runGit } from "../git/run-git.ts";
export { type StoredTree, SUBMODULE, type TreeEntry } from "../git/stored-tree.ts";
export { type ComparableManifests, withoutSparse } from "../git/without-sparse.ts";
