import type { CatalogueEntry } from "../catalogue/catalogue-entry.ts";
import { KINDS, type Kind, type ManifestDocument } from "../document/manifest-document.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Span } from "../document/span.ts";
import { walkScalars } from "../document/walk-scalars.ts";
import { type ApplicationWithApis, applicationWithApis } from "../domain/application-apis.ts";
import { type DocumentSummary, summarize } from "../domain/document-summary.ts";
import type { UnreadSummary } from "../domain/project-index.ts";
import type { Surroundings } from "../domain/surroundings.ts";
import type { Finding } from "../findings/finding.ts";
import type { ManifestFileReading, UnreadDocument } from "../reading/manifest-file-reading.ts";
import type { AnyReport, AnyRule } from "../rules/any-rule.ts";
import { contactFields } from "../rules/contact/contact-fields.ts";
import { documentUrls } from "../rules/host/document-urls.ts";
import { RULES } from "../rules/registry.ts";
import type { DocumentContext } from "../rules/rule.ts";
import { checkSchema } from "../schema/check-schema.ts";
import { type FileSecrets, fileSecrets } from "../secrets/file-secrets.ts";
import { type BoundSuppression, bindSuppressions } from "./apply-suppressions.ts";
import { aliasesOf, type FileAliases } from "./at-aliases.ts";
import { documentOf } from "./make-finding.ts";
import { type DocumentFinding, placeReport } from "./place-report.ts";
import { readCatalogueEntry } from "./read-catalogue-entry.ts";
import { type RuleView, viewForRules } from "./rule-view.ts";

/** A file whose documents are at hand. */
export interface OpenedFile {
  readonly file: SourceFile;
  readonly reading: ManifestFileReading;
  /** Of reading, then of the schema for each document. */
  readonly findings: readonly Finding[];
  /** The documents as the rules see them, by their index. */
  readonly views: ReadonlyMap<number, RuleView>;
  /** What `Api` documents add to the catalogue. */
  readonly entries: readonly CatalogueEntry[];
}

/** What is kept of a file: all that its text says by itself, without the documents. */
export interface KeptFile extends Pick<OpenedFile, "findings" | "entries"> {
  readonly summaries: readonly DocumentSummary[];
  /** Documents that could not be read at all. */
  readonly missed: readonly UnreadSummary[];
  /** The same, and those that declare something under a name that is missing, or an API that cannot be used: the schema has said so. */
  readonly unread: readonly UnreadSummary[];
  readonly suppressions: readonly BoundSuppression[];
  /** Lines whose reading is itself a finding: what else is found there is not known to be so. */
  readonly doubtful: readonly Span[];
  readonly aliases: FileAliases;
  readonly secrets: FileSecrets;
}

/** Checks the format of what was read, and makes the documents such as the rules see them. */
export function openFile(file: SourceFile, reading: ManifestFileReading): OpenedFile {
  const findings: Finding[] = [...reading.findings];
  const entries: CatalogueEntry[] = [];
  const views = new Map<number, RuleView>();
  for (const document of reading.documents) {
    const ofSchema = schemaFindings(document, entries);
    for (const finding of ofSchema) findings.push(finding);
    views.set(document.index, viewForRules(document, ofSchema));
  }
  return { file, reading, findings, views, entries };
}

function schemaFindings(document: ManifestDocument, entries: CatalogueEntry[]): readonly Finding[] {
  if (document.kind !== "Api") return checkSchema(document);
  const reading = readCatalogueEntry(document);
  if (!reading.ok) return reading.failure;
  entries.push(reading.value);
  return [];
}

/** Takes from a file what is kept of it; `isAround`: nothing is reported of it. */
export function keepFile({ file, reading, findings, views, entries }: OpenedFile, isAround: boolean): KeptFile {
  const missed = missedIn(reading, file);
  const summaries = Array.from(views.values(), ({ document }) => (isAround ? { ...summarize(document), isAround } : summarize(document)));
  const broken = findings.length === 0 ? NONE : new Set(findings.map(({ document }) => document?.index));
  const halfRead = summaries.filter(({ kind, name, index }) => name === null || (kind === "Api" && broken.has(index)));
  return {
    findings,
    entries,
    summaries,
    missed,
    unread: halfRead.length === 0 ? missed : [...missed, ...halfRead.map(({ path, index, kind, name }) => ({ path, index, kind, name }))],
    suppressions: bindSuppressions(reading, (document) => documentOf(views.get(document.index)?.document ?? document)),
    doubtful: reading.doubtful,
    aliases: aliasesOf(reading.documents),
    secrets: fileSecrets(file, reading.documents),
  };
}

const NONE: ReadonlySet<number | undefined> = new Set();

/** Runs every rule that needs one document alone. Throws only when a rule does: a bug of ours, with its cause. */
export function judgeDocuments({ views }: OpenedFile, surroundings: Surroundings): readonly DocumentFinding[] {
  return Array.from(views.values()).flatMap((view) => judgeDocument(view, surroundings));
}

/** Documents that could not be read; where the syntax is broken, what seems to be a name may be anything. */
function missedIn({ unread, findings }: ManifestFileReading, { path }: SourceFile): readonly UnreadSummary[] {
  if (unread.length === 0) return [];
  const broken = new Set(findings.filter(({ rule }) => rule.startsWith("yaml/")).map(({ document }) => document?.index));
  return unread.map(({ index, kind, name }: UnreadDocument) => ({ path, index, kind, name: broken.has(index) ? null : name }));
}

function judgeDocument(view: RuleView, surroundings: Surroundings): readonly DocumentFinding[] {
  const { document } = view;
  const context = contextOf(document, surroundings);
  return askRules(
    CHECKING.get(document.kind) ?? [],
    (rule) => rule.check?.(document, context),
    (rule, report) => placeReport(rule, report, view, () => view),
  );
}

/** What a rule may know besides a document: what several rules work out is worked out once, when the first asks. */
export function contextOf(document: ManifestDocument, surroundings: Surroundings): DocumentContext {
  return new Context(document, surroundings);
}

class Context implements DocumentContext {
  readonly apis: DocumentContext["apis"];
  readonly today: string;
  readonly fileFacts: DocumentContext["fileFacts"];
  readonly #document: ManifestDocument;
  #application: ApplicationWithApis | null = null;
  #scalars: DocumentContext["scalars"] | null = null;
  #texts: DocumentContext["texts"] | null = null;
  #emails: DocumentContext["emails"] | null = null;

  constructor(document: ManifestDocument, { apis, today, fileFacts }: Surroundings) {
    this.apis = apis;
    this.today = today;
    this.fileFacts = fileFacts;
    this.#document = document;
  }

  get application(): ApplicationWithApis {
    this.#application ??= applicationWithApis(this.#document, this.apis.find);
    return this.#application;
  }

  get scalars(): DocumentContext["scalars"] {
    this.#scalars ??= walkScalars(this.#document.root);
    return this.#scalars;
  }

  get emails(): DocumentContext["emails"] {
    this.#emails ??= contactFields(this.#document, "email");
    return this.#emails;
  }

  get texts(): DocumentContext["texts"] {
    this.#texts ??= documentUrls(this.scalars);
    return this.#texts;
  }
}

/** The rules that compare documents of a kind with others, in the order of the registry. */
export function comparingRules(kind: Kind): readonly AnyRule[] {
  return COMPARING.get(kind) ?? [];
}

const CHECKING = rulesByKind(({ check }) => check !== undefined);
const COMPARING = rulesByKind(({ compare }) => compare !== undefined);

function rulesByKind(isWanted: (rule: AnyRule) => boolean): ReadonlyMap<Kind, readonly AnyRule[]> {
  return new Map(KINDS.map((kind) => [kind, RULES.filter((rule) => isWanted(rule) && (rule.kinds?.includes(kind) ?? true))]));
}

/** What rules report, placed; the failure of one names it. */
export function askRules<Placed>(
  rules: readonly AnyRule[],
  ask: (rule: AnyRule) => Iterable<AnyReport> | undefined,
  place: (rule: AnyRule, report: AnyReport) => Placed,
): readonly Placed[] {
  const placed: Placed[] = [];
  // Asked of every document: an iterator costs as much as many an answer.
  for (let index = 0; index < rules.length; index++) {
    const rule = rules[index] as AnyRule;
    try {
      const reports = ask(rule);
      if (reports !== undefined) for (const report of reports) placed.push(place(rule, report));
    } catch (cause) {
      throw new Error(`The rule ${rule.id} failed`, { cause });
    }
  }
  return placed;
}
