import { createHash } from "node:crypto";
import type { GithubAnswer, GithubApi } from "../github/github-api.ts";

/** What became of the comment. */
export type CommentOutcome =
  | { readonly kind: "created" | "updated" | "unchanged"; readonly url: string }
  /** There was none, and nothing to say. */
  | { readonly kind: "not-needed" }
  /** The token may not: 401, 403 or 404. */
  | { readonly kind: "not-permitted"; readonly status: number }
  | { readonly kind: "failed"; readonly reason: string };

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

/** Writes, updates or leaves the one comment of a step; only comments of the token's own identity are ever touched. */
export async function keepComment(
  api: Pick<GithubApi, "ownComments" | "createComment" | "updateComment">,
  comment: StickyComment,
): Promise<CommentOutcome> {
  const identity = digest(JSON.stringify(comment.identity));
  const body = `${marker(identity, digest(comment.body))}\n${[comment.body, comment.footer].filter((part) => part !== "").join("\n\n")}`;
  const listed = await api.ownComments(comment.pullRequest);
  if (listed.kind !== "value") return unanswered(listed);
  const existing = listed.value.find((candidate) => candidate.body.startsWith(markerStart(identity)));
  if (existing === undefined) {
    if (!comment.worthCreating) return { kind: "not-needed" };
    return outcome("created", await api.createComment(comment.pullRequest, body));
  }
  // GitHub may give a body back with other line ends and blanks: the digest in the marker is what tells.
  if (firstLine(existing.body) === firstLine(body)) return { kind: "unchanged", url: existing.url };
  return outcome("updated", await api.updateComment(existing.id, body));
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

function outcome(kind: "created" | "updated", answer: GithubAnswer<string>): CommentOutcome {
  return answer.kind === "value" ? { kind, url: answer.value } : unanswered(answer);
}

function unanswered(answer: Exclude<GithubAnswer<unknown>, { kind: "value" }>): CommentOutcome {
  if (answer.kind === "failed") return { kind: "failed", reason: answer.reason };
  return answer.status === 401 || answer.status === 403 || answer.status === 404
    ? { kind: "not-permitted", status: answer.status }
    : { kind: "failed", reason: `HTTP ${answer.status}` };
}
