import type { Finding } from "../findings/finding.ts";
import { baselineStale } from "../rules/baseline/stale.ts";
import { type Baseline, type BaselineEntry, baselineEntryOf, baselineKey } from "./baseline.ts";
import { makeFinding } from "./make-finding.ts";

/** Marks the findings that the baseline hides. */
export function applyBaseline(findings: readonly Finding[], known: ReadonlySet<string>): readonly Finding[] {
  return findings.map((finding): Finding => {
    const entry = finding.suppressed === null ? baselineEntryOf(finding) : null;
    return entry === null || !known.has(baselineKey(entry)) ? finding : { ...finding, suppressed: { by: "baseline", reason: null } };
  });
}

/** What is wrong with the entries of a baseline that hid nothing. `isAbout`: whether what an entry says of its document can be judged, and is asked for. */
export function staleEntries(
  { file, entries }: Baseline,
  met: ReadonlySet<string>,
  isAbout: (document: BaselineEntry["document"]) => boolean,
): readonly Finding[] {
  return entries.flatMap((entry, index): readonly Finding[] => {
    if (met.has(baselineKey(entry)) || !isAbout(entry.document)) return [];
    const { rule, document, pointer, span } = entry;
    const wording = baselineStale.messages.stale({ rule, pointer, document: [document.kind, document.name].join(" ").trim() });
    return [makeFinding(baselineStale, wording, { file, document: null, pointer: `/entries/${index}`, span })];
  });
}
