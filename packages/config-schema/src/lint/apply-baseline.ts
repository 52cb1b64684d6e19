import type { Finding } from "../findings/finding.ts";
import { baselineStale } from "../rules/baseline/stale.ts";
import { type Baseline, type BaselineEntry, baselineEntryOf, baselineKey } from "./baseline.ts";
import { makeFinding } from "./make-finding.ts";

/** Marks the findings that the baseline hides, and adds its stale entries. `isReadable`: whether the document of an entry could be looked at, if it is still there. */
export function applyBaseline(
  findings: readonly Finding[],
  { file, entries }: Baseline,
  isReadable: (document: BaselineEntry["document"]) => boolean,
): readonly Finding[] {
  const known = new Set(entries.map(baselineKey));
  const met = new Set<string>();
  const marked = findings.map((finding): Finding => {
    const entry = finding.suppressed === null ? baselineEntryOf(finding) : null;
    if (entry === null || !known.has(baselineKey(entry))) return finding;
    met.add(baselineKey(entry));
    return { ...finding, suppressed: { by: "baseline", reason: null } };
  });
  const stale = entries.flatMap((entry, index): readonly Finding[] => {
    if (met.has(baselineKey(entry)) || !isReadable(entry.document)) return [];
    const { rule, document, pointer, span } = entry;
    const wording = baselineStale.messages.stale({ rule, pointer, document: [document.kind, document.name].join(" ").trim() });
    return [makeFinding(baselineStale, wording, { file, document: null, pointer: `/entries/${index}`, span })];
  });
  return [...marked, ...stale];
}
