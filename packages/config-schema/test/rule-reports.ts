import type { CatalogueEntry } from "../src/catalogue/catalogue-entry.ts";
import type { ManifestDocument } from "../src/document/manifest-document.ts";
import { summarize } from "../src/domain/document-summary.ts";
import { knownApis } from "../src/domain/known-apis.ts";
import { createIndex } from "../src/domain/project-index.ts";
import type { FileFacts } from "../src/domain/surroundings.ts";
import { CATALOGUE } from "../src/generated/catalogue.ts";
import { contextOf as documentContext } from "../src/lint/judge-file.ts";
import type { AnyReport, AnyRule } from "../src/rules/any-rule.ts";
import type { DocumentContext } from "../src/rules/rule.ts";

/** What a rule may know besides a document. */
interface Known {
  readonly catalogue?: readonly CatalogueEntry[];
  readonly today?: string;
  readonly fileFacts?: FileFacts;
}

/** What a rule reports of documents, before it is worded and placed, each with its document. */
export function ruleReports(
  { kinds, ...rule }: Pick<AnyRule, "kinds" | "check" | "compare">,
  documents: readonly ManifestDocument[],
  known: Known = {},
): readonly (AnyReport & { readonly at: ManifestDocument })[] {
  const index = createIndex(knownApis(known.catalogue ?? CATALOGUE));
  const summaries = documents.map(summarize);
  index.add({ summaries, unread: [] });
  index.takeConcerned();
  const project = index.viewFor({ answers: [] });
  return documents.flatMap((document, position) => {
    const summary = summaries[position];
    if (summary === undefined || kinds?.includes(summary.kind) === false) return [];
    const reports = [...(rule.check?.(document, contextOf(document, known)) ?? []), ...(rule.compare?.(summary, project) ?? [])];
    return reports.map((report) => ({ ...report, at: document }));
  });
}

/** What a rule is handed with a document. */
export function contextOf(
  document: ManifestDocument,
  { catalogue = CATALOGUE, today = "2026-11-21", fileFacts = () => "missing" }: Known = {},
): DocumentContext {
  return documentContext(document, { apis: knownApis(catalogue), today, fileFacts });
}
