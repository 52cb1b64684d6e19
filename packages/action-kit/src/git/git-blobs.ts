import { fail, type Outcome, succeed } from "@pistectl/words";
import { type GitFailure, gitFailure } from "./git-failure.ts";
import type { Git } from "./run-git.ts";

/** Bytes that git is asked for at once. */
const BATCH_BYTES = 16 * 1024 * 1024;
/** Largest content that is read, bytes: no manifest may be larger (`yaml/limits`). */
const MAX_BLOB_BYTES = 1024 * 1024;
/** Largest size that is told apart from a larger one, bytes. */
const MAX_TOLD_BYTES = 2 ** 32;

/** Contents by object name, with one git for many; of one that is too large only the size matters, and it is given as so many zeros. */
export async function gitBlobs(
  git: Git,
  root: string,
  names: readonly string[],
): Promise<Outcome<ReadonlyMap<string, Uint8Array>, GitFailure>> {
  const wanted = [...new Set(names)];
  const contents = new Map<string, Uint8Array>();
  if (wanted.length === 0) return succeed(contents);
  const listed = await git(["cat-file", "--batch-check"], root, lines(wanted));
  if (listed?.status !== 0) return fail(gitFailure(listed));
  const small: Blob[] = [];
  const large: Blob[] = [];
  for (const [index, line] of listed.stdout.toString().trimEnd().split("\n").entries()) {
    const name = wanted[index] ?? "";
    const [, size] = /^[\da-f]+ blob (\d+)$/.exec(line) ?? [];
    if (size === undefined) return fail({ code: "missing-object", name });
    (Number(size) > MAX_BLOB_BYTES ? large : small).push({ name, size: Math.min(Number(size), MAX_TOLD_BYTES) });
  }
  // The system gives memory for what is looked at, which none of it is.
  const zeros = new ArrayBuffer(large.reduce((most, { size }) => Math.max(most, size), 0));
  for (const { name, size } of large) contents.set(name, new Uint8Array(zeros, 0, size));
  for (const batch of batchesOf(small)) {
    const answer = await git(["cat-file", "--batch"], root, lines(batch.map(({ name }) => name)));
    if (answer?.status !== 0) return fail(gitFailure(answer));
    const given = contentsOf(answer.stdout);
    if (given?.length !== batch.length) return fail(gitFailure(answer));
    for (const [index, { name }] of batch.entries()) contents.set(name, given[index] ?? new Uint8Array());
  }
  return succeed(contents);
}

/** The contents that an answer of `git cat-file --batch` holds, in its order: `<object name> <type> <size>`, then the content, each with a line feed behind. Null for any other answer. */
export function contentsOf(answer: Buffer): readonly Uint8Array[] | null {
  const contents: Uint8Array[] = [];
  for (let at = 0; at < answer.length; ) {
    const start = answer.indexOf("\n", at) + 1;
    const [, size] = /^[\da-f]+ [a-z]+ (\d+)\n$/.exec(answer.toString("latin1", at, start)) ?? [];
    const end = start + Number(size);
    if (size === undefined || end >= answer.length) return null;
    contents.push(answer.subarray(start, end));
    at = end + 1;
  }
  return contents;
}

interface Blob {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

function lines(names: readonly string[]): string {
  return names.map((name) => `${name}\n`).join("");
}

function batchesOf(blobs: readonly Blob[]): readonly (readonly Blob[])[] {
  const batches: Blob[][] = [];
  let left = 0;
  for (const blob of blobs) {
    const batch = batches.at(-1);
    if (batch === undefined || blob.size > left) {
      batches.push([blob]);
      left = BATCH_BYTES - blob.size;
    } else {
      batch.push(blob);
      left -= blob.size;
    }
  }
  return batches;
}
