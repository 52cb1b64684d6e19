import type { Finding, Severity, SourceFile, Span } from "@pistectl/config-schema/findings";
import { type Language, printableJson, typeset } from "@pistectl/words";
import { codeSnippet } from "./code-snippet.ts";
import type { FindingsOptions } from "./findings-options.ts";
import { countFindings } from "./findings-words.ts";
import { pageUrl } from "./page-url.ts";
import { documentText, printableEdits } from "./printable-finding.ts";
import { countLeftOut, shownFindings } from "./shown-findings.ts";
import { type Place, type SourceView, sourceViews } from "./source-view.ts";
import type { ValidationReport } from "./validation-report.ts";
import { visibleSpan } from "./visible-span.ts";

/** Findings in the shape of `terraform validate -json` (format version 1.0), with fields of ours that its readers ignore. */
export interface FindingsJson {
  readonly format_version: "1.0";
  /** Whether there is no error; warnings do not matter. */
  readonly valid: boolean;
  readonly error_count: number;
  readonly warning_count: number;
  readonly diagnostics: readonly DiagnosticJson[];
  /** Findings that are counted and are not among the diagnostics, which hold 1,000 of one file; absent when there are none. */
  readonly findings_left_out?: number;
}

/** One finding. */
export interface DiagnosticJson {
  readonly severity: Severity;
  readonly summary: string;
  readonly detail: string;
  readonly range: RangeJson;
  readonly snippet: SnippetJson;
  readonly rule: string;
  readonly document: { readonly index: number; readonly kind: string | null; readonly name: string | null } | null;
  readonly pointer: string | null;
  readonly url: string;
  readonly suggestions: readonly string[];
  readonly related: readonly { readonly message: string; readonly range: RangeJson }[];
  readonly fix: FixJson | null;
  readonly suppressed?: { readonly by: "comment" | "baseline"; readonly reason: string | null };
}

/** Start inclusive, end exclusive, never empty. */
export interface RangeJson {
  readonly filename: string;
  readonly start: PositionJson;
  readonly end: PositionJson;
}

/** Line and column from 1, the column in grapheme clusters; bytes of UTF-8 from the start of the file. */
export interface PositionJson {
  readonly line: number;
  readonly column: number;
  readonly byte: number;
}

/** The lines of the range; offsets of the highlight in bytes from the start of `code`. */
export interface SnippetJson {
  readonly context: string | null;
  readonly code: string;
  readonly start_line: number;
  readonly highlight_start_offset: number;
  readonly highlight_end_offset: number;
  /** Terraform's values of expressions: there are none here. */
  readonly values: readonly never[];
}

/** A repair; `filename` where an edit is in another file than the finding. */
export interface FixJson {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly { readonly filename?: string; readonly start_byte: number; readonly end_byte: number; readonly text: string }[];
}

/** The findings as JSON, indented by two spaces, their sentences in one language. */
export function renderFindingsJson(report: ValidationReport, options: FindingsOptions): string {
  return printableJson(findingsJson(report, options));
}

/** The object behind `renderFindingsJson`. */
export function findingsJson(report: ValidationReport, { language, secrets }: FindingsOptions): FindingsJson {
  const counts = countFindings(report);
  const { shown, leftOut } = shownFindings(report.findings);
  return {
    format_version: "1.0",
    valid: counts.error === 0,
    error_count: counts.error,
    warning_count: counts.warning,
    diagnostics: diagnosticsJson(shown, { language, secrets }),
    ...(leftOut.length === 0 ? {} : { findings_left_out: countLeftOut(leftOut) }),
  };
}

/** Each finding as it stands in the JSON. */
export function diagnosticsJson(findings: readonly Finding[], { language, secrets }: FindingsOptions): readonly DiagnosticJson[] {
  const viewOf = sourceViews(secrets);
  return findings.map((finding) => diagnosticJson(finding, language, viewOf));
}

function diagnosticJson(finding: Finding, language: Language, viewOf: (file: SourceFile) => SourceView): DiagnosticJson {
  const view = viewOf(finding.file);
  const { document, suppressed } = finding;
  const { code, startLine, highlightStart, highlightEnd } = codeSnippet(view, visibleSpan(finding.file, finding.span));
  const range = rangeJson(view, finding.span);
  return {
    severity: finding.severity,
    summary: typeset(finding.summary[language], language),
    detail: typeset(finding.detail[language], language),
    range,
    snippet: {
      context: document === null ? null : documentText(document),
      code,
      start_line: startLine,
      highlight_start_offset: highlightStart,
      highlight_end_offset: highlightEnd,
      values: [],
    },
    rule: finding.rule,
    document: document === null ? null : { index: document.index, kind: document.kind, name: document.name },
    pointer: finding.pointer,
    url: pageUrl(finding.url, language),
    suggestions: finding.suggestions,
    related: finding.related.map(({ file, span, message }) => ({
      message: typeset(message[language], language),
      range: rangeJson(viewOf(file), span),
    })),
    fix: fixJson(finding, language, viewOf),
    ...(suppressed === null ? {} : { suppressed: { by: suppressed.by, reason: suppressed.reason } }),
  };
}

/** An empty range is widened to one byte, as Terraform does. */
function rangeJson(view: SourceView, span: Span): RangeJson {
  const { start, end } = view.range(span);
  const wide = span.end > span.start ? end : { ...start, column: start.column + 1, byte: start.byte + 1 };
  return { filename: view.file.path, start: positionJson(start), end: positionJson(wide) };
}

function positionJson({ line, column, byte }: Place): PositionJson {
  return { line, column, byte };
}

/** Null when an edit would show a secret: what is masked cannot be applied. */
function fixJson(finding: Finding, language: Language, viewOf: (file: SourceFile) => SourceView): FixJson | null {
  const { fix, file } = finding;
  const edits = printableEdits(finding);
  if (fix === null || edits.length === 0) return null;
  return {
    title: fix.title[language],
    safe: fix.safe,
    edits: edits.map((edit) => {
      const { start, end } = viewOf(edit.file).range(edit.span);
      return { ...(edit.file === file ? {} : { filename: edit.file.path }), start_byte: start.byte, end_byte: end.byte, text: edit.text };
    }),
  };
}
