import type { Edit, Finding, Severity, SourceFile, Span } from "@pistectl/config-schema/findings";
import { type Language, typeset, unmistakableText, visibleText } from "@pistectl/words";
import { suppressionText } from "./findings-words.ts";
import { pageUrl } from "./page-url.ts";
import type { Range, SourceView } from "./source-view.ts";

const SENTENCE_LENGTH = 2000;
const NAME_LENGTH = 120;
const PATH_LENGTH = 1000;

/** One finding in one language, every text of it on one line and without invisible characters; not yet escaped for a format. */
export interface PrintableFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly view: SourceView;
  readonly path: string;
  readonly span: Span;
  readonly range: Range;
  /** `Application NAME`; null when the place belongs to no readable document. */
  readonly document: string | null;
  readonly pointer: string | null;
  readonly summary: string;
  /** Paragraphs. */
  readonly detail: readonly string[];
  readonly suggestions: readonly string[];
  readonly related: readonly PrintableRelated[];
  readonly fix: { readonly title: string; readonly safe: boolean } | null;
  readonly url: string;
  /** Who hides it and why, when a hidden finding is shown. */
  readonly suppression: string | null;
}

/** Another place that a finding speaks of. */
export interface PrintableRelated {
  readonly view: SourceView;
  readonly path: string;
  readonly span: Span;
  readonly range: Range;
  readonly message: string;
}

/** Prepares a finding for people: the one place where its texts are made harmless. */
export function printableFinding(finding: Finding, language: Language, viewOf: (file: SourceFile) => SourceView): PrintableFinding {
  const sentence = (text: string): string => unmistakableText(text, SENTENCE_LENGTH);
  const prose = (text: string): string => typeset(sentence(text), language);
  const view = viewOf(finding.file);
  const { document, fix, suppressed } = finding;
  return {
    rule: visibleText(finding.rule, NAME_LENGTH),
    severity: finding.severity,
    view,
    path: printablePath(finding.file),
    span: finding.span,
    range: view.range(finding.span),
    document: document === null ? null : documentText(document),
    pointer: finding.pointer === null ? null : sentence(finding.pointer),
    summary: prose(finding.summary[language]),
    detail: finding.detail[language]
      .split(/[\r\n]+/)
      .map((paragraph) => prose(paragraph.trim()))
      .filter((paragraph) => paragraph !== ""),
    suggestions: finding.suggestions.map(sentence),
    related: finding.related.map(({ file, span, message }) => ({
      view: viewOf(file),
      path: printablePath(file),
      span,
      range: viewOf(file).range(span),
      message: prose(message[language]),
    })),
    fix: fix === null ? null : { title: prose(fix.title[language]), safe: fix.safe },
    url: sentence(pageUrl(finding.url, language)),
    // It has its typography already.
    suppression: suppressed === null ? null : visibleText(suppressionText(suppressed, language), SENTENCE_LENGTH),
  };
}

/** Most edits of a fix that a report shows: a JSON file may hold eighty thousand comments. `--fix` makes more. */
const MOST_EDITS = 1000;

/** The edits of a fix; none when one of them would write a secret into a report, or when there are more than anyone reads. */
export function printableEdits({ fix }: Finding): readonly Edit[] {
  return fix === null || fix.writesSecret === true || fix.edits.length > MOST_EDITS ? [] : fix.edits;
}

/** `Application "NAME"` as the formats for people name a document; without a name, by its place in the file. */
export function documentText(document: NonNullable<Finding["document"]>): string {
  const kind = visibleText(document.kind ?? "document", NAME_LENGTH);
  return `${kind} ${document.name === null ? `#${document.index + 1}` : unmistakableText(document.name, NAME_LENGTH)}`;
}

/** The path of a file on one line. */
export function printablePath({ path }: SourceFile): string {
  return visibleText(path, PATH_LENGTH);
}
