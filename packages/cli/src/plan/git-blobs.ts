import type { Localized } from "@pistectl/words";
import type { GitAnswer, Io } from "../machine/io.ts";
import { said } from "./find-commit.ts";

/** Bytes that git is asked for at once. */
const BATCH_BYTES = 16 * 1024 * 1024;
const LINE_FEED = 0x0a;

/** What git gave, or what it lacks. */
export type BlobReading =
  | { readonly kind: "contents"; readonly contents: readonly Uint8Array[] }
  /** A partial clone has not fetched it, and nothing is fetched here. */
  | { readonly kind: "missing"; readonly id: string }
  /** The end of a sentence. */
  | { readonly kind: "failure"; readonly reason: Localized };

/** Contents of blobs by their ids, in their order, with a git for many; one of more than `maxBytes` is given as so many zeros: its size is all that matters. */
export async function gitBlobs(ids: readonly string[], folder: string, maxBytes: number, git: Io["git"]): Promise<BlobReading> {
  if (ids.length === 0) return { kind: "contents", contents: [] };
  const sizes = await ask("--batch-check", ids, folder, git);
  if ("kind" in sizes) return sizes;
  const blobs: Blob[] = [];
  for (const [index, line] of sizes.stdout.trimEnd().split("\n").entries()) {
    const [, size] = /^[\da-f]+ blob (\d+)$/.exec(line) ?? [];
    const id = ids[index] ?? "";
    if (size === undefined) return { kind: "missing", id };
    blobs.push({ id, size: Number(size) });
  }
  const found = new Map<string, Uint8Array>();
  for (const batch of batchesOf(blobs.filter(({ size }) => size <= maxBytes))) {
    const answer = await ask(
      "--batch",
      batch.map(({ id }) => id),
      folder,
      git,
    );
    if ("kind" in answer) return answer;
    let at = 0;
    for (const { id, size } of batch) {
      // `ID blob SIZE`, then the content, each with a line feed behind.
      const start = answer.bytes.indexOf(LINE_FEED, at) + 1;
      found.set(id, answer.bytes.subarray(start, start + size));
      at = start + size + 1;
    }
  }
  return { kind: "contents", contents: blobs.map(({ id, size }) => found.get(id) ?? new Uint8Array(size)) };
}

interface Blob {
  readonly id: string;
  /** Bytes. */
  readonly size: number;
}

async function ask(
  how: "--batch" | "--batch-check",
  ids: readonly string[],
  folder: string,
  git: Io["git"],
): Promise<GitAnswer | Extract<BlobReading, { readonly kind: "failure" }>> {
  const answer = await git(["cat-file", how], folder, ids.map((id) => `${id}\n`).join(""));
  if (answer === null) return { kind: "failure", reason: { en: "and git is gone", fr: "et git a disparu" } };
  return answer.status === 0 ? answer : { kind: "failure", reason: said(answer) };
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
