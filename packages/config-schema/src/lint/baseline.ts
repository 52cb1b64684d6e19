import { printableJson } from "@pistectl/words";
import type { SourceFile } from "../document/source-file.ts";
import type { Span } from "../document/span.ts";
import type { Finding } from "../findings/finding.ts";
import { canSetLevel } from "../findings/rule-ids.ts";
import { READING_LIMITS } from "../reading/reading-limits.ts";

/** Findings that a team has decided to live with for now. */
export interface Baseline {
  readonly file: SourceFile;
  readonly entries: readonly PlacedBaselineEntry[];
}

/** One finding of a baseline: it stays known when lines move or files are renamed. */
export interface BaselineEntry {
  readonly rule: string;
  readonly document: { readonly kind: string; readonly name: string | null };
  /** JSON Pointer in the document. */
  readonly pointer: string;
}

/** An entry and where it stands in the baseline file. */
export interface PlacedBaselineEntry extends BaselineEntry {
  readonly span: Span;
}

/** Version of the baseline's format. */
export const BASELINE_FORMAT_VERSION = "1.0";

/**
 * The entry that stands for a finding, null when the baseline cannot hold it: secrets, schema and syntax findings, findings outside any document, and those of
 * a document with a kind or a name so long that each entry would repeat more than a path may have.
 */
export function baselineEntryOf({ rule, document, pointer }: Finding): BaselineEntry | null {
  if (!canSetLevel(rule) || document === null || document.kind === null || pointer === null) return null;
  if (Math.max(document.kind.length, document.name?.length ?? 0) > READING_LIMITS.path) return null;
  return { rule, document: { kind: document.kind, name: document.name }, pointer };
}

/** Key under which two entries are one. */
export function baselineKey({ rule, document, pointer }: BaselineEntry): string {
  return JSON.stringify([document.kind, document.name, pointer, rule]);
}

/** The baseline file of these entries: sorted, each once, the same text whatever their order. */
export function writeBaseline(entries: readonly BaselineEntry[]): string {
  const byKey = new Map(entries.map((entry) => [baselineKey(entry), entry]));
  const sorted = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  const written = sorted.map(({ rule, document: { kind, name }, pointer }) => ({ rule, document: { kind, name }, pointer }));
  return printableJson({ format_version: BASELINE_FORMAT_VERSION, entries: written });
}
