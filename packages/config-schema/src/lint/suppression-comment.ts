import type { Comment } from "../document/manifest-document.ts";

/** A comment that asks to hide a rule's findings: `# pistectl-ignore RULE-ID: reason [until=YYYY-MM-DD]`. */
export interface SuppressionComment {
  readonly comment: Comment;
  /** Id as written, null when the comment names none. */
  readonly rule: string | null;
  /** Null when none is given. */
  readonly reason: string | null;
  /** As written after `until=`, null without it; whether it is a date is judged apart. */
  readonly until: string | null;
}

const KEYWORD = /^#+\s*pistectl-ignore(?=[\s:]|$)[\s:]*/;
const UNTIL = /(?:^|\s)\[?until\s*=\s*([^\s\]]*)\]?/;
/** A reason is in words: `<reason>` and `...` are places left to fill in. */
const PLACEHOLDER = /^<[^>]*>$/;

/** Reads a comment as a suppression; null when it is any other comment. */
export function readSuppressionComment(comment: Comment): SuppressionComment | null {
  const keyword = comment.text.includes("pistectl-ignore") ? KEYWORD.exec(comment.text) : null;
  if (keyword === null) return null;
  const [, rule, given = ""] = /^([^\s:]+)\s*:?(.*)$/s.exec(comment.text.slice(keyword[0].length).trim()) ?? [];
  const until = UNTIL.exec(given);
  const reason = given.replace(UNTIL, "").trim();
  return {
    comment,
    rule: rule ?? null,
    reason: /[\p{L}\p{N}]/u.test(reason) && !PLACEHOLDER.test(reason) ? reason : null,
    until: until?.[1] ?? null,
  };
}
