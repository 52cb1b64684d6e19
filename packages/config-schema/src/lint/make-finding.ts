import type { ManifestDocument } from "../document/manifest-document.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Span } from "../document/span.ts";
import type { Finding } from "../findings/finding.ts";
import { ruleUrl } from "../findings/rule-page.ts";
import { toldOnce } from "../findings/told-once.ts";
import type { Wording } from "../findings/wording.ts";
import type { AnyRule } from "../rules/any-rule.ts";

/** Where a finding is. */
export interface FindingPlace {
  readonly file: SourceFile;
  readonly document: Finding["document"];
  readonly pointer: string | null;
  readonly span: Span;
}

/** A finding of a rule in the words of one of its messages; the reason comes first in the detail. */
export function makeFinding(
  rule: Pick<AnyRule, "id" | "severity" | "docs">,
  { what, why = rule.docs().why, help }: Wording,
  { file, document, pointer, span }: FindingPlace,
): Finding {
  return {
    rule: rule.id,
    severity: rule.severity,
    file,
    document,
    pointer,
    span,
    summary: toldOnce(what),
    detail: toldOnce({ en: `${why.en} ${help.en}`.trim(), fr: `${why.fr} ${help.fr}`.trim() }),
    suggestions: [],
    related: [],
    fix: null,
    url: ruleUrl(rule.id),
    suppressed: null,
  };
}

/** A document as findings name it. */
export function documentOf({ index, kind, name }: ManifestDocument): NonNullable<Finding["document"]> {
  return { index, kind, name };
}
