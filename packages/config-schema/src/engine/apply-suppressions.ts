import type { Comment, ManifestDocument } from "../document/manifest-document.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Span } from "../document/span.ts";
import type { Finding } from "../findings/finding.ts";
import type { AnyRule } from "../rules/any-rule.ts";
import { parseCalendarDate } from "../rules/calendar-date.ts";
import type { Wording } from "../rules/rule.ts";
import { canIgnore, RULE_IDS } from "../rules/rule-ids.ts";
import { suppressionExpired } from "../rules/suppression/expired.ts";
import { suppressionReason } from "../rules/suppression/reason.ts";
import { suppressionUnused } from "../rules/suppression/unused.ts";
import { type CommentTarget, commentBinder } from "./bind-comment.ts";
import { documentOf, makeFinding } from "./make-finding.ts";
import { suggestRuleIds } from "./rule-level.ts";
import { readSuppressionComment, type SuppressionComment } from "./suppression-comment.ts";

/** A file with what reading found in it. */
export interface CommentedFile {
  readonly file: SourceFile;
  readonly comments: readonly Comment[];
  /** In the order of the text. */
  readonly documents: readonly ManifestDocument[];
  /** Where the documents are that could not be read: their comments are not judged. */
  readonly unread: readonly { readonly span: Span }[];
}

/** Longest piece of a comment that a message quotes, characters. */
const MAX_QUOTED = 100;

/** Marks the findings that comments hide, and adds what is wrong with the comments. `today`: `YYYY-MM-DD`. */
export function applySuppressions(findings: readonly Finding[], files: readonly CommentedFile[], today: string): readonly Finding[] {
  const hidden = new Map<Finding, string>();
  const flaws: Finding[] = [];
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = placeKey(finding.file, finding.rule);
    byRule.set(key, byRule.get(key) ?? []);
    byRule.get(key)?.push(finding);
  }
  for (const commented of files) {
    const suppressions = commented.comments.map(readSuppressionComment).filter((read) => read !== null);
    if (suppressions.length === 0) continue;
    const bind = commentBinder(commented.documents);
    for (const suppression of suppressions) {
      const target = bind(suppression.comment);
      const at = suppression.comment.span.start;
      if (target === null && commented.unread.some(({ span }) => span.start <= at && at < span.end)) continue;
      const flaw = flawOf(suppression, today);
      if (flaw !== null) {
        flaws.push(flawFinding(commented.file, suppression, target, flaw));
        continue;
      }
      const candidates = byRule.get(placeKey(commented.file, suppression.rule ?? "")) ?? [];
      const covered = target === null ? [] : candidates.filter((finding) => covers(target, finding));
      for (const finding of covered) hidden.set(finding, suppression.reason ?? "");
      if (covered.length === 0) {
        const wording = suppressionUnused.messages.nothing({ rule: quote(suppression.rule ?? "") });
        flaws.push(flawFinding(commented.file, suppression, target, { rule: suppressionUnused, wording }));
      }
    }
  }
  const marked = findings.map((finding): Finding => {
    const reason = hidden.get(finding);
    return reason === undefined ? finding : { ...finding, suppressed: { by: "comment", reason } };
  });
  return [...marked, ...flaws];
}

interface Flaw {
  readonly rule: AnyRule;
  readonly wording: Wording;
  readonly suggestions?: readonly string[];
}

/** Why a comment hides nothing whatever it stands before; one flaw a comment, the gravest. */
function flawOf({ rule, reason, until }: SuppressionComment, today: string): Flaw | null {
  if (rule === null) return { rule: suppressionUnused, wording: suppressionUnused.messages.unnamed({}) };
  const shown = { rule: quote(rule) };
  if (!RULE_IDS.includes(rule)) {
    return { rule: suppressionUnused, wording: suppressionUnused.messages.unknown(shown), suggestions: suggestRuleIds(rule) };
  }
  if (!canIgnore(rule)) return { rule: suppressionUnused, wording: suppressionUnused.messages.protected(shown) };
  if (reason === null) return { rule: suppressionReason, wording: suppressionReason.messages.missing(shown) };
  if (until === null) return null;
  const dated = { ...shown, until: quote(until) };
  if (parseCalendarDate(until) === null) return { rule: suppressionExpired, wording: suppressionExpired.messages.unreadable(dated) };
  return until < today ? { rule: suppressionExpired, wording: suppressionExpired.messages.past(dated) } : null;
}

function flawFinding(file: SourceFile, { comment }: SuppressionComment, target: CommentTarget | null, flaw: Flaw): Finding {
  return {
    ...makeFinding(flaw.rule, flaw.wording, {
      file,
      document: target === null ? null : documentOf(target.document),
      pointer: target === null ? null : target.pointer,
      span: comment.span,
    }),
    suggestions: flaw.suggestions ?? [],
  };
}

function covers(target: CommentTarget, { document, pointer }: Finding): boolean {
  if (pointer === null || document?.index !== target.document.index) return false;
  return pointer === target.pointer || pointer.startsWith(`${target.pointer}/`);
}

function placeKey({ path }: SourceFile, rule: string): string {
  return `${rule} ${path}`;
}

function quote(text: string): string {
  return text.length <= MAX_QUOTED ? text : `${text.slice(0, MAX_QUOTED)}…`;
}
