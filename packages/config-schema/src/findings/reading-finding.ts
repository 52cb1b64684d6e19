import type { Localized } from "@pistectl/words";
import type { SourceFile } from "../document/source-file.ts";
import type { Span } from "../document/span.ts";
import type { Finding } from "./finding.ts";
import type { ReadingId } from "./rule-ids.ts";
import { ruleUrl } from "./rule-page.ts";
import { toldOnce } from "./told-once.ts";

/** A finding of reading or of the schema: always an error. `what` is one sentence without a full stop, `help` sentences. */
export function readingFinding(
  id: ReadingId,
  { file, document, pointer, span }: ReadingPlace,
  what: Localized,
  help: Localized,
  more: Partial<Pick<Finding, "suggestions" | "related" | "fix">> = {},
): Finding {
  return {
    rule: id,
    severity: "error",
    file,
    document,
    pointer,
    span,
    summary: toldOnce({ en: capitalize(what.en), fr: capitalize(what.fr) }),
    detail: toldOnce(help),
    suggestions: more.suggestions ?? NONE,
    related: more.related ?? NONE,
    fix: more.fix ?? null,
    url: ruleUrl(id),
    suppressed: null,
  };
}

/** Where such a finding is. */
export interface ReadingPlace {
  readonly file: SourceFile;
  readonly document: Finding["document"];
  readonly pointer: string | null;
  readonly span: Span;
}

const NONE: readonly never[] = [];

function capitalize(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
