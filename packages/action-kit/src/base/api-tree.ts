import { fail, type Outcome, succeed } from "@pistectl/words";
import type { GitFailure } from "../git/git-failure.ts";
import type { StoredTree } from "../git/stored-tree.ts";
import type { GithubApi } from "../github/github-api.ts";

/** Files that are asked for at the same time. */
const PARALLEL = 8;
/** Most files that are worth as many requests; beyond, a deeper checkout costs less. */
const MAX_FILES = 500;

/** The files of a commit through GitHub's API (`contents: read`); null when GitHub does not give them all. */
export async function apiTree(api: Pick<GithubApi, "tree" | "blob">, commit: string): Promise<StoredTree | null> {
  const answer = await api.tree(commit);
  if (!answer.ok || answer.value.truncated) return null;
  return { entries: answer.value.entries, read: (shas) => readBlobs(api, [...new Set(shas)]), inside: async () => null };
}

async function readBlobs(
  api: Pick<GithubApi, "blob">,
  shas: readonly string[],
): Promise<Outcome<ReadonlyMap<string, Uint8Array>, GitFailure>> {
  const missing = (name = ""): Outcome<never, GitFailure> => fail({ code: "missing-object", name });
  if (shas.length > MAX_FILES) return missing(shas[MAX_FILES]);
  const contents = new Map<string, Uint8Array>();
  for (let start = 0; start < shas.length; start += PARALLEL) {
    const batch = shas.slice(start, start + PARALLEL);
    const answers = await Promise.all(batch.map((sha) => api.blob(sha)));
    for (const [index, answer] of answers.entries()) {
      const sha = batch[index] ?? "";
      if (!answer.ok) return missing(sha);
      contents.set(sha, answer.value);
    }
  }
  return succeed(contents);
}
