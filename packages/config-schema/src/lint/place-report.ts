import type { ManifestDocument } from "../document/manifest-document.ts";
import type { ManifestNode } from "../document/manifest-node.ts";
import type { Span } from "../document/span.ts";
import type { DocumentPlace } from "../domain/document-summary.ts";
import type { Finding, Fix, Severity } from "../findings/finding.ts";
import type { AnyReport, AnyRule } from "../rules/any-rule.ts";
import { documentOf, makeFinding } from "./make-finding.ts";
import type { RuleView, ViewedNode } from "./rule-view.ts";

const ONE_DOWN: Readonly<Record<Severity, Severity>> = { error: "warning", warning: "info", info: "info" };

/** A finding in a document. */
export interface DocumentFinding {
  readonly finding: Finding;
  /** The same if the document is of the sandbox, which others may tell. */
  readonly inSandbox: Finding;
  /** The same where a whole run tells it: in a document around that comes later. */
  readonly elsewhere: Finding | null;
}

/** Turns what a rule found in a document into a finding: words, place in the text, severity. `viewOf` gives the documents that it refers to. */
export function placeReport(rule: AnyRule, report: AnyReport, view: RuleView, viewOf: (place: DocumentPlace) => RuleView): DocumentFinding {
  const wording = rule.messages[String(report.message.key)];
  if (wording === undefined) throw new Error(`${rule.id} has no message ${String(report.message.key)}`);
  const { document } = view;
  const located = view.locate(report.pointer);
  const severity = report.severity ?? rule.severity;
  const finding: Finding = {
    // The rule declares its reports with the arguments of its own messages; a list of rules cannot say so.
    ...makeFinding(rule, wording(report.message.args as never), {
      file: document.file,
      document: documentOf(document),
      pointer: located.pointer,
      span: shownSpan(document.file.text, located, report.part),
    }),
    severity,
    suggestions: report.suggestions ?? [],
    related: (report.related ?? []).map((other) => {
      const shown = other.document === undefined ? view : viewOf(other.document);
      const { file } = shown.document;
      return {
        file,
        span: shownSpan(file.text, shown.locate(other.pointer), other.part),
        message: other.message,
      };
    }),
    fix: report.fix === undefined ? null : fixOf(report.fix, report.part, document, located),
  };
  const isLower = rule.lowerInSandbox === true && ONE_DOWN[severity] !== severity;
  return {
    finding,
    inSandbox: isLower ? { ...finding, severity: ONE_DOWN[severity] } : finding,
    elsewhere: findingElsewhere(finding, report, viewOf),
  };
}

function findingElsewhere(finding: Finding, { related = [] }: AnyReport, viewOf: (place: DocumentPlace) => RuleView): Finding | null {
  const [first] = related;
  if (first?.document?.isAround === undefined || first.document.path < finding.file.path) return null;
  const view = viewOf(first.document);
  const { document } = view;
  const located = view.locate(first.pointer);
  const { text } = document.file;
  return {
    ...finding,
    file: document.file,
    document: documentOf(document),
    pointer: located.pointer,
    span: shownSpan(text, located, first.part),
  };
}

/** The smallest stretch that shows a node: a block is shown by its key, an item that is a block by its first entry, a document by its kind. */
function shownSpan(text: string, { node, entry, pointer }: ViewedNode, part: "key" | "value" | undefined): Span {
  const isLarge = ({ kind, span, ...rest }: ManifestNode): boolean =>
    kind !== "scalar" && (rest.style === "block" || /[\r\n]/.test(text.slice(span.start, span.end)));
  if (entry !== null) return part === "key" || node.span.start === node.span.end || isLarge(node) ? entry.keySpan : node.span;
  if (node.kind !== "mapping" || !isLarge(node)) return node.span;
  const shown = (pointer === "" ? node.entries.find(({ key }) => key === "kind") : undefined) ?? node.entries[0];
  if (shown === undefined) return node.span;
  return isLarge(shown.value) ? shown.keySpan : { start: shown.keySpan.start, end: shown.value.span.end };
}

function fixOf(
  { title, safe, replacement }: { readonly title: Fix["title"]; readonly safe: boolean; readonly replacement: string },
  part: "key" | "value" | undefined,
  { file }: ManifestDocument,
  { node, entry }: ViewedNode,
): Fix {
  const span = part === "key" && entry !== null ? entry.keySpan : node.span;
  // An absent value stands right after its colon.
  const needsBlank = span.start === span.end && file.text[span.start - 1] === ":";
  return { title, safe, edits: [{ file, span, text: needsBlank ? ` ${replacement}` : replacement }] };
}
