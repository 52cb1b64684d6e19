import { ruleIdSuggester } from "../configuration/rule-level.ts";
import type { Comment, ManifestDocument } from "../document/manifest-document.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Span } from "../document/span.ts";
import { parseCalendarDate } from "../domain/calendar-date.ts";
import type { Finding } from "../findings/finding.ts";
import { canIgnore, FINDING_IDS } from "../findings/rule-ids.ts";
import type { Wording } from "../findings/wording.ts";
import type { AnyRule } from "../rules/any-rule.ts";
import { suppressionExpired } from "../rules/suppression/expired.ts";
import { suppressionReason } from "../rules/suppression/reason.ts";
import { suppressionUnused } from "../rules/suppression/unused.ts";
import { type CommentTarget, commentBinder } from "./bind-comment.ts";
import { documentOf, makeFinding } from "./make-finding.ts";
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
  /** Findings at one place with the reason to hide them, in the order of the comments. */
  const covered = new Map<readonly Finding[], string>();
  const flaws: Finding[] = [];
  const coveredBy = coverage(findings, files);
  const suggestIds = ruleIdSuggester();
  for (const commented of files) {
    const suppressions = commented.comments.map(readSuppressionComment).filter((read) => read !== null);
    if (suppressions.length === 0) continue;
    const bind = commentBinder(commented.documents);
    for (const suppression of suppressions) {
      const target = bind(suppression.comment);
      const at = suppression.comment.span.start;
      if (target === null && commented.unread.some(({ span }) => span.start <= at && at < span.end)) continue;
      const flaw = flawOf(suppression, today, suggestIds);
      if (flaw !== null) {
        flaws.push(flawFinding(commented.file, suppression, target, flaw));
        continue;
      }
      const found = target === null ? [] : coveredBy(target, suppression.rule ?? "");
      // The last of several comments gives the reason.
      covered.delete(found);
      if (found.length > 0) covered.set(found, suppression.reason ?? "");
      else {
        const wording = suppressionUnused.messages.nothing({ rule: quote(suppression.rule ?? "") });
        flaws.push(flawFinding(commented.file, suppression, target, { rule: suppressionUnused, wording }));
      }
    }
  }
  const hidden = new Map([...covered].flatMap(([found, reason]) => found.map((finding) => [finding, reason] as const)));
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
function flawOf({ rule, reason, until }: SuppressionComment, today: string, suggestIds: (typed: string) => readonly string[]): Flaw | null {
  if (rule === null) return { rule: suppressionUnused, wording: suppressionUnused.messages.unnamed({}) };
  const shown = { rule: quote(rule) };
  if (!FINDING_IDS.includes(rule)) {
    return { rule: suppressionUnused, wording: suppressionUnused.messages.unknown(shown), suggestions: suggestIds(rule) };
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

/** The findings of a rule at a node and below it; those of files without comments are not looked at. */
function coverage(
  findings: readonly Finding[],
  files: readonly CommentedFile[],
): (target: CommentTarget, rule: string) => readonly Finding[] {
  const commented = new Set(files.filter(({ comments }) => comments.length > 0).map(({ file }) => file.path));
  const byNode = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { file, document, rule } = finding;
    if (finding.pointer === null || document === null || !commented.has(file.path)) continue;
    // From the node outward to the whole document.
    for (let pointer: string | null = finding.pointer; pointer !== null; pointer = outer(pointer)) {
      const key = nodeKey(file, document.index, pointer, rule);
      const known = byNode.get(key);
      if (known === undefined) byNode.set(key, [finding]);
      else known.push(finding);
    }
  }
  return ({ document, pointer }, rule) => byNode.get(nodeKey(document.file, document.index, pointer, rule)) ?? [];
}

function outer(pointer: string): string | null {
  return pointer === "" ? null : pointer.slice(0, pointer.lastIndexOf("/"));
}

function nodeKey({ path }: SourceFile, index: number, pointer: string, rule: string): string {
  return `${rule} ${index} ${path}\0${pointer}`;
}

function quote(text: string): string {
  return text.length <= MAX_QUOTED ? text : `${text.slice(0, MAX_QUOTED)}…`;
}
