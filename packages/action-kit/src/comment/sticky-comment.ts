import { createHash } from "node:crypto";
import { fail, type Outcome, succeed } from "@pistectl/words";
import type { GithubAnswer, GithubApi, GithubFailure } from "../github/github-api.ts";

/** The comment as it stands now. */
export interface KeptComment {
  readonly change: "created" | "updated" | "unchanged";
  readonly url: string;
}

/** Why the comment does not say what it should. */
export type CommentFailure =
  /** The token may not: 401, 403 or 404. */
  { readonly code: "not-permitted"; readonly status: number } | { readonly code: "no-answer"; readonly reason: string };

/** A comment that is found again and kept up to date. */
export interface StickyComment {
  readonly pullRequest: number;
  /** What tells it from the comments of other steps: the workflow, the job, the leg of its matrix. */
  readonly identity: readonly string[];
  /** Markdown, without the marker. */
  readonly body: string;
  /** What goes below it and makes no difference: an address of the run changes each time. */
  readonly footer: string;
  /** Whether a new comment is worth writing; one that is there already is updated in any case. */
  readonly worthCreating: boolean;
}

/** Writes, updates or leaves the one comment of a step, null when there was none and nothing to say; only comments of the token's own identity are ever touched. */
export async function keepComment(
  api: Pick<GithubApi, "ownComments" | "createComment" | "updateComment">,
  comment: StickyComment,
): Promise<Outcome<KeptComment | null, CommentFailure>> {
  const identity = digest(JSON.stringify(comment.identity));
  const body = `${marker(identity, digest(comment.body))}\n${[comment.body, comment.footer].filter((part) => part !== "").join("\n\n")}`;
  const listed = await api.ownComments(comment.pullRequest);
  if (!listed.ok) return fail(explain(listed.failure));
  const existing = listed.value.find((candidate) => candidate.body.startsWith(markerStart(identity)));
  if (existing === undefined) {
    if (!comment.worthCreating) return succeed(null);
    return kept("created", await api.createComment(comment.pullRequest, body));
  }
  // GitHub may give a body back with other line ends and blanks: the digest in the marker is what tells.
  if (firstLine(existing.body) === firstLine(body)) return succeed({ change: "unchanged", url: existing.url });
  return kept("updated", await api.updateComment(existing.id, body));
}

function markerStart(identity: string): string {
  return `<!-- pistectl ${identity} `;
}

function marker(identity: string, content: string): string {
  return `${markerStart(identity)}${content} -->`;
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

function firstLine(text: string): string {
  return text.split(/\r?\n/, 1)[0] ?? "";
}

function kept(change: KeptComment["change"], answer: GithubAnswer<string>): Outcome<KeptComment, CommentFailure> {
  return answer.ok ? succeed({ change, url: answer.value }) : fail(explain(answer.failure));
}

function explain(failure: GithubFailure): CommentFailure {
  if (failure.code === "no-answer") return failure;
  const { status } = failure;
  return status === 401 || status === 403 || status === 404
    ? { code: "not-permitted", status }
    : { code: "no-answer", reason: `HTTP ${status}` };
}
