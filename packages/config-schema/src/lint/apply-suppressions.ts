import { shorten } from "@pistectl/words";
import { ruleIdSuggester } from "../configuration/rule-level.ts";
import type { ManifestDocument } from "../document/manifest-document.ts";
import type { SourceFile } from "../document/source-file.ts";
import { parseCalendarDate } from "../domain/calendar-date.ts";
import type { Finding } from "../findings/finding.ts";
import { canIgnore, FINDING_IDS } from "../findings/rule-ids.ts";
import type { Wording } from "../findings/wording.ts";
import type { ManifestFileReading } from "../reading/manifest-file-reading.ts";
import type { AnyRule } from "../rules/any-rule.ts";
import { suppressionExpired } from "../rules/suppression/expired.ts";
import { suppressionReason } from "../rules/suppression/reason.ts";
import { suppressionUnused } from "../rules/suppression/unused.ts";
import { commentBinder } from "./bind-comment.ts";
import { makeFinding } from "./make-finding.ts";
import { readSuppressionComment, type SuppressionComment } from "./suppression-comment.ts";

/** A comment that asks to hide findings, and what it speaks of. */
export interface BoundSuppression {
  readonly suppression: SuppressionComment;
  /** Null when it stands before, or beside, nothing. */
  readonly target: { readonly document: NonNullable<Finding["document"]>; readonly pointer: string } | null;
}

/** Longest piece of a comment that a message quotes, characters. */
const MAX_QUOTED = 100;

/** The comments of a file that ask to hide findings; those of documents that could not be read are not judged. `nameOf`: a document as findings of rules name it. */
export function bindSuppressions(
  { comments, documents, unread }: ManifestFileReading,
  nameOf: (document: ManifestDocument) => NonNullable<Finding["document"]>,
): readonly BoundSuppression[] {
  const suppressions = comments.map(readSuppressionComment).filter((read) => read !== null);
  if (suppressions.length === 0) return [];
  const bind = commentBinder(documents);
  return suppressions.flatMap((suppression): readonly BoundSuppression[] => {
    const target = bind(suppression.comment);
    if (target !== null) return [{ suppression, target: { document: nameOf(target.document), pointer: target.pointer } }];
    const at = suppression.comment.span.start;
    return unread.some(({ span }) => span.start <= at && at < span.end) ? [] : [{ suppression, target }];
  });
}

/** Marks the findings of a file that its comments hide, and adds what is wrong with the comments. `today`: `YYYY-MM-DD`. */
export function applySuppressions(
  findings: readonly Finding[],
  file: SourceFile,
  suppressions: readonly BoundSuppression[],
  today: string,
): readonly Finding[] {
  if (suppressions.length === 0) return findings;
  /** Findings at one place with the reason to hide them, in the order of the comments. */
  const covered = new Map<readonly Finding[], string>();
  const flaws: Finding[] = [];
  const coveredBy = coverage(findings);
  const suggestIds = ruleIdSuggester();
  for (const bound of suppressions) {
    const { suppression, target } = bound;
    const flaw = flawOf(suppression, today, suggestIds);
    if (flaw !== null) {
      flaws.push(flawFinding(file, bound, flaw));
      continue;
    }
    const found = target === null ? [] : coveredBy(target, suppression.rule ?? "");
    // The last of several comments gives the reason.
    covered.delete(found);
    if (found.length > 0) covered.set(found, suppression.reason ?? "");
    else {
      const wording = suppressionUnused.messages.nothing({ rule: shorten(suppression.rule ?? "", MAX_QUOTED) });
      flaws.push(flawFinding(file, bound, { rule: suppressionUnused, wording }));
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
  const shown = { rule: shorten(rule, MAX_QUOTED) };
  if (!FINDING_IDS.includes(rule)) {
    return { rule: suppressionUnused, wording: suppressionUnused.messages.unknown(shown), suggestions: suggestIds(rule) };
  }
  if (!canIgnore(rule)) return { rule: suppressionUnused, wording: suppressionUnused.messages.protected(shown) };
  if (reason === null) return { rule: suppressionReason, wording: suppressionReason.messages.missing(shown) };
  if (until === null) return null;
  const dated = { ...shown, until: shorten(until, MAX_QUOTED) };
  if (parseCalendarDate(until) === null) return { rule: suppressionExpired, wording: suppressionExpired.messages.unreadable(dated) };
  return until < today ? { rule: suppressionExpired, wording: suppressionExpired.messages.past(dated) } : null;
}

function flawFinding(file: SourceFile, { suppression, target }: BoundSuppression, flaw: Flaw): Finding {
  return {
    ...makeFinding(flaw.rule, flaw.wording, {
      file,
      document: target?.document ?? null,
      pointer: target?.pointer ?? null,
      span: suppression.comment.span,
    }),
    suggestions: flaw.suggestions ?? [],
  };
}

/** The findings of a rule at a node and below it. */
function coverage(findings: readonly Finding[]): (target: NonNullable<BoundSuppression["target"]>, rule: string) => readonly Finding[] {
  const byNode = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { document, rule } = finding;
    if (finding.pointer === null || document === null) continue;
    // From the node outward to the whole document.
    for (let pointer: string | null = finding.pointer; pointer !== null; pointer = outer(pointer)) {
      const key = nodeKey(document.index, pointer, rule);
      const known = byNode.get(key);
      if (known === undefined) byNode.set(key, [finding]);
      else known.push(finding);
    }
  }
  return ({ document, pointer }, rule) => byNode.get(nodeKey(document.index, pointer, rule)) ?? [];
}

function outer(pointer: string): string | null {
  return pointer === "" ? null : pointer.slice(0, pointer.lastIndexOf("/"));
}

function nodeKey(index: number, pointer: string, rule: string): string {
  return `${rule} ${index} ${pointer}`;
}
