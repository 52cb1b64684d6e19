import type { Outcome } from "@pistectl/words";
import type { TreeEntry } from "../git/stored-tree.ts";

/** What GitHub answered. No part of it holds a header. */
export type GithubAnswer<T> = Outcome<T, GithubFailure>;

/** Why GitHub gave no value. */
export type GithubFailure =
  | { readonly code: "refused"; readonly status: number }
  /** `reason` is one line without what GitHub or the network said: a code. */
  | { readonly code: "no-answer"; readonly reason: string };

/** A comment on a pull request that was written with this token's own identity. */
export interface OwnComment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
}

/** What the actions ask of GitHub, about one repository. */
export interface GithubApi {
  /** Comments of a pull request that this token's identity wrote, oldest first. */
  ownComments(pullRequest: number): Promise<GithubAnswer<readonly OwnComment[]>>;
  /** URL of the new comment. */
  createComment(pullRequest: number, body: string): Promise<GithubAnswer<string>>;
  /** URL of the changed comment. */
  updateComment(id: number, body: string): Promise<GithubAnswer<string>>;
  /** Commit from which two commits went apart. */
  mergeBase(base: string, head: string): Promise<GithubAnswer<string>>;
  /** Every file of a commit. */
  tree(commit: string): Promise<GithubAnswer<{ readonly entries: readonly TreeEntry[]; readonly truncated: boolean }>>;
  /** Content of a file by its object name. */
  blob(sha: string): Promise<GithubAnswer<Uint8Array>>;
}
