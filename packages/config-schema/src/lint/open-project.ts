import type { CatalogueEntry } from "../catalogue/catalogue-entry.ts";
import type { Configuration } from "../configuration/configuration.ts";
import type { RuleLevels } from "../configuration/rule-level.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Span } from "../document/span.ts";
import type { DocumentPlace, DocumentSummary } from "../domain/document-summary.ts";
import { environmentOf } from "../domain/environment-of.ts";
import { knownApis } from "../domain/known-apis.ts";
import { type Asker, type ChangingIndex, createIndex, type ProjectIndex } from "../domain/project-index.ts";
import type { FileFacts } from "../domain/surroundings.ts";
import type { Finding, Severity } from "../findings/finding.ts";
import type { ManifestFileReading } from "../reading/manifest-file-reading.ts";
import { readManifestFile } from "../reading/read-manifest-file.ts";
import { baselineStale } from "../rules/baseline/stale.ts";
import { fileSecrets, NO_SECRETS } from "../secrets/file-secrets.ts";
import { maskFindings } from "../secrets/mask-findings.ts";
import { staleEntries } from "./apply-baseline.ts";
import { type Baseline, type BaselineEntry, baselineEntryOf, baselineKey } from "./baseline.ts";
import { askRules, comparingRules, judgeDocuments, type KeptFile, keepFile, type OpenedFile, openFile } from "./judge-file.ts";
import { type DocumentFinding, placeReport } from "./place-report.ts";
import { catalogueUnder } from "./project-catalogue.ts";
import { levelResolver } from "./resolve-level.ts";
import type { RuleView } from "./rule-view.ts";
import { atLevel, type FileVerdict, type Scales, weighFindings } from "./weigh-findings.ts";

/** Everything that findings depend on besides the files. */
export interface ProjectSettings {
  readonly configuration: Configuration;
  readonly baseline: Baseline | null;
  /** Date of the check, `YYYY-MM-DD`. */
  readonly today: string;
  /** The embedded catalogue; the `Api` documents of the files go over it. */
  readonly catalogue: readonly CatalogueEntry[];
  readonly fileFacts: FileFacts;
  /** Levels given by flags. */
  readonly levels: RuleLevels;
  /** Report on these paths only; everything is read all the same, and what a reported document has in common with another is told of the reported one. */
  readonly onlyFiles?: ReadonlySet<string>;
}

/** Everything that findings depend on. */
export interface ProjectInput extends ProjectSettings {
  /** In any order; each path once. */
  readonly files: readonly SourceFile[];
  /** Findings about files that could not be decoded, which are then not among `files`. */
  readonly unreadable: readonly Finding[];
  /** Told after each file that is read, for a long run to show that it goes on. */
  readonly onRead?: (filesRead: number) => void;
  /** Reads a file, for a caller that has done so already. Default: `readManifestFile`. */
  readonly read?: (file: SourceFile) => ManifestFileReading;
}

/** What is wrong with a project. */
export interface ValidationResult {
  /** By file, position, rule. */
  readonly findings: readonly Finding[];
  /** Hidden by a comment or the baseline, in the same order; they count for nothing. */
  readonly suppressed: readonly Finding[];
  readonly counts: { readonly errors: number; readonly warnings: number; readonly infos: number };
  /** Readable documents, in all files. */
  readonly documents: number;
  /** What `--update-baseline` is to write, for all files. */
  readonly baselineEntries: readonly BaselineEntry[];
  /** Findings that a baseline cannot hold. */
  readonly unbaselined: readonly Finding[];
  /** Where secrets stand, in all files: no output may show these stretches. */
  readonly secrets: readonly { readonly file: SourceFile; readonly span: Span }[];
}

/**
 * A project whose findings follow its files: they are at any time those that a whole run on the same files gives. One change costs the reading of one file
 * and of what in others depends on it. Of the documents only what the rules compare is kept.
 *
 * Every change gives the paths of the files of which something else may be said than before. A change throws only when a rule does, which is a bug of ours.
 */
export interface OpenProject {
  /** Gives a file its text, be it new, changed or the same: what the file names on the disk is then looked at again. */
  readonly update: (file: SourceFile) => ReadonlySet<string>;
  /** Puts a finding in the place of a file that could not be decoded, as `decodeSource` gives it. */
  readonly refuse: (finding: Finding) => ReadonlySet<string>;
  /** Takes a file out of the project; an unknown one makes no difference. */
  readonly remove: (path: string) => ReadonlySet<string>;
  /** Changes some of the settings. Levels and the baseline are weighed anew; another date or catalogue has every file read again. */
  readonly configure: (changes: Partial<ProjectSettings>) => ReadonlySet<string>;
  /** What is wrong in a file, or with the entries of the baseline when it is that; by position. Hidden findings are left out. */
  readonly findings: (path: string) => readonly Finding[];
  /** What is wrong in all files, by path, then by position. Hidden findings are left out. */
  readonly allFindings: () => readonly Finding[];
  /** What a file holds; null for a file that the project does not have, or could not decode. Read again unless it is one of the last. */
  readonly reading: (path: string) => ManifestFileReading | null;
  /** Where secrets stand in a file: no output may show these stretches. */
  readonly secrets: (path: string) => readonly Span[];
  /** Everything that there is to say, as `validateProject` gives it. */
  readonly result: () => ValidationResult;
}

/** Most characters of the files of which the documents stay at hand; of one file they do however long it is. */
const MAX_OPENED = 256 * 1024;

/** Opens a project: every file is read and judged. */
export function openProject(input: ProjectInput): OpenProject {
  return new ChangingProject(input, true);
}

/** Reads every file, checks its format, runs every rule, then weighs comments, the baseline and levels. Throws only when a rule does: a bug of ours, with its cause. */
export function validateProject(input: ProjectInput): ValidationResult {
  return new ChangingProject(input, false).result();
}

/** A file of the project with all that is known of it. */
interface FileState {
  readonly path: string;
  /** Null when it could not be decoded. */
  readonly file: SourceFile | null;
  /** What is said of it then. */
  readonly refusal: Finding | null;
  /** Who asks the index for it, in a project that changes; null in others. */
  readonly judging: FileAsker | null;
  readonly comparing: FileAsker | null;
  kept: KeptFile;
  /** What the rules found that need one document alone. */
  ofDocuments: readonly DocumentFinding[];
  /** What every rule found, at the severity of the documents' environments. */
  ofRules: readonly Finding[];
  /** Those that a whole run tells of a document around, as it does. */
  elsewhere: ReadonlyMap<Finding, Finding>;
  verdict: FileVerdict;
}

/** What a file has asked the index: for the rules that need one document alone, or for those that compare. */
interface FileAsker extends Asker {
  readonly path: string;
  readonly step: "judge" | "compare";
}

class ChangingProject implements OpenProject {
  readonly #read: (file: SourceFile) => OpenedFile;
  /** The same; the last ones are not read again. */
  readonly #opened: OpenedFiles;
  readonly #states = new Map<string, FileState>();
  readonly #index: ChangingIndex<FileAsker>;
  readonly #isToChange: boolean;
  #settings: ProjectSettings;
  #scales: Scales;
  /** By path; null when it has to be worked out again. */
  #ordered: readonly FileState[] | null = null;

  constructor(input: ProjectInput, isToChange: boolean) {
    const read = input.read ?? readManifestFile;
    this.#read = (file) => openFile(file, read(file));
    this.#opened = openedFiles(this.#read);
    this.#index = createIndex(knownApis(input.catalogue));
    this.#isToChange = isToChange;
    this.#settings = input;
    this.#scales = scalesOf(input);
    const states = [
      ...input.unreadable.map((refusal) => this.#stateOf(refusal.file.path, { refusal })),
      ...input.files.map((file) => this.#stateOf(file.path, { file })),
    ];
    for (const state of states) this.#states.set(state.path, state);
    this.#settle(this.#inOrder(), input.onRead);
  }

  update(file: SourceFile): ReadonlySet<string> {
    return this.#replace(file.path, this.#stateOf(file.path, { file }));
  }

  refuse(finding: Finding): ReadonlySet<string> {
    return this.#replace(finding.file.path, this.#stateOf(finding.file.path, { refusal: finding }));
  }

  remove(path: string): ReadonlySet<string> {
    return this.#replace(path, null);
  }

  configure(changes: Partial<ProjectSettings>): ReadonlySet<string> {
    const [before, after] = [this.#settings, { ...this.#settings, ...changes }];
    this.#settings = after;
    this.#scales = scalesOf(after);
    if (after.catalogue !== before.catalogue) this.#setCatalogue();
    const isOfRules = after.today !== before.today || after.fileFacts !== before.fileFacts || after.onlyFiles !== before.onlyFiles;
    const said = this.#settle(isOfRules ? this.#inOrder() : []);
    const weighed = this.#inOrder().filter((state) => this.#weigh(state));
    return new Set([...said, ...weighed.map(({ path }) => path), ...this.#pathOfBaseline(before), ...this.#pathOfBaseline(after)]);
  }

  findings(path: string): readonly Finding[] {
    const found = path === this.#settings.baseline?.file.path ? this.#staleEntries() : (this.#states.get(path)?.verdict.findings ?? []);
    return this.#reported(found).filter(isVisible);
  }

  allFindings(): readonly Finding[] {
    return this.#reported(this.#everything()).filter(isVisible);
  }

  reading(path: string): ManifestFileReading | null {
    const file = this.#states.get(path)?.file ?? null;
    return file === null ? null : this.#opened.get(file).reading;
  }

  secrets(path: string): readonly Span[] {
    return this.#states.get(path)?.kept.secrets.spans ?? [];
  }

  result(): ValidationResult {
    const everything = this.#everything();
    const reported = this.#reported(everything);
    const findings = reported.filter(isVisible);
    const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
    const states = this.#inOrder();
    const visible = everything.filter((finding) => isVisible(finding) && finding.rule !== baselineStale.id);
    return {
      findings,
      suppressed: reported.filter((finding) => !isVisible(finding)),
      counts: { errors: count("error"), warnings: count("warning"), infos: count("info") },
      documents: states.reduce((sum, { kept }) => sum + kept.summaries.length, 0),
      baselineEntries: [
        ...visible.map(baselineEntryOf).filter((entry) => entry !== null),
        ...states.flatMap(({ verdict }) => verdict.known),
        ...this.#missedEntries(),
      ],
      unbaselined: visible.filter((finding) => baselineEntryOf(finding) === null),
      secrets: [...states.flatMap(secretsIn), ...(this.#settings.baseline === null ? [] : secretsOf(this.#settings.baseline.file))],
    };
  }

  /** A file that has not been judged, or could not be decoded. */
  #stateOf(path: string, { file = null, refusal = null }: Partial<Pick<FileState, "file" | "refusal">>): FileState {
    const asker = (step: FileAsker["step"]): FileAsker | null => (this.#isToChange ? { path, step, answers: [] } : null);
    return { path, ...NOTHING_KNOWN, file, refusal, judging: asker("judge"), comparing: asker("compare") };
  }

  #replace(path: string, state: FileState | null): ReadonlySet<string> {
    const wasSaid = this.#takeOut(path);
    if (state !== null) this.#states.set(path, state);
    this.#ordered = null;
    const said = this.#settle(state === null ? [] : [state]);
    return new Set([...said, ...(wasSaid ? [path] : []), ...this.#pathOfBaseline(this.#settings)]);
  }

  /** Lets go of all that is known of a file, before the same is made of what takes its place; gives whether something was said of it. */
  #takeOut(path: string): boolean {
    const before = this.#states.get(path);
    if (before === undefined) return false;
    this.#index.remove(before.kept);
    for (const asker of [before.judging, before.comparing]) if (asker !== null) this.#index.release(asker);
    this.#states.delete(path);
    this.#ordered = null;
    if (before.file !== null) this.#opened.forget(before.file);
    if (before.kept.entries.length > 0) this.#setCatalogue();
    return before.verdict.findings.length > 0;
  }

  /** Judges files that have not been judged as they are, and those that this concerns; gives the paths of which something else may be said. */
  #settle(changed: readonly FileState[], onRead: ProjectInput["onRead"] = () => {}): ReadonlySet<string> {
    let filesRead = 0;
    // A file that may hold entries of the catalogue comes first: others would have to be judged again.
    const first = new Set(changed.filter(mayHoldEntries));
    const second = first.size === 0 ? changed : changed.filter((state) => !first.has(state));
    for (const states of [[...first], second]) {
      for (const state of states) {
        // Not put among those at hand: what such a list has held outlives it by far in a run over many files.
        const opened = state.file === null ? null : this.#read(state.file);
        this.#keep(state, opened);
        this.#judge(state, opened);
        if (state.file !== null) onRead(++filesRead);
      }
      if (states.some(({ kept }) => kept.entries.length > 0)) this.#setCatalogue();
    }
    // Nobody has noted who asked the catalogue before its last entries were known.
    if (!this.#isToChange && second.some(({ kept }) => kept.entries.length > 0)) for (const state of changed) this.#judge(state);
    const toCompare = new Set(changed);
    for (const { path, step } of this.#index.takeConcerned()) {
      const state = this.#states.get(path);
      if (state === undefined) continue;
      if (step === "judge") this.#judge(state);
      toCompare.add(state);
    }
    for (const state of toCompare) this.#compare(state);
    return new Set(Array.from(toCompare).flatMap((state) => (this.#weigh(state) ? [state.path] : [])));
  }

  #keep(state: FileState, opened: OpenedFile | null): void {
    this.#index.remove(state.kept);
    state.kept = opened === null ? keepRefusal(state) : keepFile(opened, !this.#isReported(state.path));
    this.#index.add(state.kept);
  }

  #judge(state: FileState, opened = state.file === null ? null : this.#opened.get(state.file)): void {
    if (opened === null) return;
    const { today, fileFacts } = this.#settings;
    const { apis } = this.#index.viewFor(state.judging);
    state.ofDocuments = judgeDocuments(opened, { apis, today, fileFacts });
  }

  #compare(state: FileState): void {
    const project = this.#index.viewFor(state.comparing);
    const compared = state.kept.summaries.flatMap((summary) => compareDocument(summary, project, (place) => this.#viewOf(place)));
    if (state.ofDocuments.length + compared.length === 0) {
      state.ofRules = NOTHING_KNOWN.ofRules;
      state.elsewhere = NOTHING_KNOWN.elsewhere;
      return;
    }
    const found = [...state.ofDocuments, ...compared];
    state.ofRules = atEnvironments(found, state.kept.summaries, project);
    state.elsewhere = new Map(
      found.flatMap(({ elsewhere }, at) => (elsewhere === null ? [] : [[state.ofRules[at] as Finding, elsewhere]])),
    );
  }

  /** Whether something else may be said of the file. */
  #weigh(state: FileState): boolean {
    const before = state.verdict;
    const { kept, file, elsewhere } = state;
    if (elsewhere.size === 0) state.verdict = weighFindings({ file, kept, ofRules: state.ofRules }, this.#scales);
    else {
      const accepted = new Map([...elsewhere].map(([finding, other]) => [finding, this.#acceptedAs(other)]));
      const ofRules = state.ofRules.filter((finding) => !accepted.get(finding));
      const verdict = weighFindings({ file, kept, ofRules }, this.#scales);
      const known = [...accepted.values()].flatMap((entries) => entries ?? []);
      state.verdict = known.length === 0 ? verdict : { ...verdict, known: [...verdict.known, ...known] };
    }
    return before.findings.length + state.verdict.findings.length > 0;
  }

  /** The entries of the baseline that hide a finding where it would be, none for a comment or a level that does; null when it would be seen there. */
  #acceptedAs(finding: Finding): readonly BaselineEntry[] | null {
    const there = this.#states.get(finding.file.path);
    if (there === undefined) return null;
    const { findings, known } = weighFindings({ file: there.file, kept: there.kept, ofRules: [finding] }, this.#scales);
    return findings.some(({ rule, pointer, suppressed }) => rule === finding.rule && pointer === finding.pointer && suppressed === null)
      ? null
      : known;
  }

  #setCatalogue(): void {
    const own = this.#inOrder().flatMap(({ kept }) => kept.entries);
    this.#index.setApis(knownApis(catalogueUnder(own, this.#settings.catalogue)));
  }

  #viewOf({ path, index }: DocumentPlace): RuleView {
    const file = this.#states.get(path)?.file ?? null;
    const view = file === null ? undefined : this.#opened.get(file).views.get(index);
    if (view === undefined) throw new Error(`The index names document ${index} of ${path}, which is not there`);
    return view;
  }

  #inOrder(): readonly FileState[] {
    this.#ordered ??= [...this.#states.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    return this.#ordered;
  }

  /** With what is hidden, of all files. */
  #everything(): readonly Finding[] {
    const ofFiles = this.#inOrder().flatMap(({ verdict }) => verdict.findings);
    const stale = this.#staleEntries();
    const path = this.#settings.baseline?.file.path ?? "";
    const after = stale.length === 0 ? -1 : ofFiles.findIndex(({ file }) => file.path > path);
    return after === -1 ? [...ofFiles, ...stale] : ofFiles.toSpliced(after, 0, ...stale);
  }

  #reported(findings: readonly Finding[]): readonly Finding[] {
    const { onlyFiles, baseline } = this.#settings;
    if (onlyFiles === undefined) return findings;
    return findings.filter(({ file }) => onlyFiles.has(file.path) || file === baseline?.file);
  }

  #isReported(path: string): boolean {
    return this.#settings.onlyFiles?.has(path) ?? true;
  }

  #staleEntries(): readonly Finding[] {
    const { baseline } = this.#settings;
    if (baseline === null) return [];
    const met = new Set(this.#inOrder().flatMap(({ verdict }) => verdict.known.map(baselineKey)));
    const isReadable = this.#documentTest();
    const isAbout = (document: BaselineEntry["document"]): boolean => isReadable(document) && this.#isReportedDocument(document);
    return maskFindings(staleEntries(baseline, met, isAbout)).flatMap((finding) => atLevel(finding, this.#scales.levelOf));
  }

  /** Where some files alone are reported on, an entry is told to be stale with the file of its document, or with the baseline. */
  #isReportedDocument({ kind, name }: BaselineEntry["document"]): boolean {
    const { onlyFiles, baseline } = this.#settings;
    if (onlyFiles === undefined || onlyFiles.has(baseline?.file.path ?? "")) return true;
    return this.#inOrder().some(
      ({ path, kept }) => onlyFiles.has(path) && kept.summaries.some((summary) => summary.kind === kind && summary.name === name),
    );
  }

  /** Entries of the baseline whose documents could not be looked at this time. */
  #missedEntries(): readonly BaselineEntry[] {
    const { baseline } = this.#settings;
    if (baseline === null) return [];
    const isReadable = this.#documentTest();
    return baseline.entries.filter(({ document }) => !isReadable(document));
  }

  /** Whether the document of a baseline entry, if it is still there, was among those that the rules saw. */
  #documentTest(): (document: BaselineEntry["document"]) => boolean {
    const states = this.#inOrder();
    const names = new Set(states.flatMap(({ kept }) => kept.summaries.map(({ kind, name }) => JSON.stringify([kind, name]))));
    const missed = states.flatMap(({ kept }) => kept.missed);
    const isFileMissed = states.some(({ kept }) => kept.findings.some(isOfWholeFile));
    const isMissed = ({ kind, name }: BaselineEntry["document"]): boolean =>
      isFileMissed || missed.some((other) => (other.kind ?? kind) === kind && (other.name ?? name) === name);
    return (document) => names.has(JSON.stringify([document.kind, document.name])) || !isMissed(document);
  }

  #pathOfBaseline({ baseline }: ProjectSettings): readonly string[] {
    return baseline === null ? [] : [baseline.file.path];
  }
}

const NOTHING_KEPT: KeptFile = {
  findings: [],
  entries: [],
  summaries: [],
  missed: [],
  unread: [],
  suppressions: [],
  doubtful: [],
  aliases: new Map(),
  secrets: NO_SECRETS,
};

/** Where secrets stand in a file, as far as it could be read. */
function secretsIn({ file, refusal, kept }: FileState): ValidationResult["secrets"] {
  if (file !== null) return kept.secrets.spans.map((span) => ({ file, span }));
  return refusal === null ? [] : secretsOf(refusal.file);
}

function secretsOf(file: SourceFile): ValidationResult["secrets"] {
  return fileSecrets(file).spans.map((span) => ({ file, span }));
}

/** A file that could not be decoded may hold anything. */
function keepRefusal({ path, refusal }: FileState): KeptFile {
  return {
    ...NOTHING_KEPT,
    findings: refusal === null ? [] : [refusal],
    unread: [{ path, index: 0, kind: null, name: null }],
  };
}

const NOTHING_KNOWN = {
  kept: NOTHING_KEPT,
  ofDocuments: [],
  ofRules: [],
  elsewhere: new Map<Finding, Finding>(),
  verdict: { findings: [], known: [] },
};

function scalesOf({ today, baseline, configuration, levels }: ProjectSettings): Scales {
  return {
    today,
    known: baseline === null ? null : new Set(baseline.entries.map(baselineKey)),
    levelOf: levelResolver(configuration, levels),
  };
}

/** Files that are read when somebody asks; the last ones are not read again. */
interface OpenedFiles {
  readonly get: (file: SourceFile) => OpenedFile;
  readonly forget: (file: SourceFile) => void;
}

function openedFiles(read: (file: SourceFile) => OpenedFile): OpenedFiles {
  const opened = new Map<SourceFile, OpenedFile>();
  let characters = 0;
  const forget = (file: SourceFile): void => {
    if (opened.delete(file)) characters -= file.text.length;
  };
  return {
    forget,
    get: (file) => {
      const found = opened.get(file) ?? read(file);
      // The one that was asked for last goes last.
      forget(file);
      opened.set(file, found);
      characters += file.text.length;
      for (const oldest of opened.keys()) {
        if (characters <= MAX_OPENED || oldest === file) break;
        forget(oldest);
      }
      return found;
    },
  };
}

/** What is no more than likely here: a file that is judged too early is judged again. */
function mayHoldEntries({ file }: FileState): boolean {
  return file?.text.includes("kind: Api") === true;
}

function compareDocument(
  summary: DocumentSummary,
  project: ProjectIndex,
  viewOf: (place: DocumentPlace) => RuleView,
): readonly DocumentFinding[] {
  return askRules(
    comparingRules(summary.kind),
    (rule) => rule.compare?.(summary, project),
    (rule, report) => placeReport(rule, report, viewOf(summary), viewOf),
  );
}

/** Findings at the severity that the environments of their documents give them. */
function atEnvironments(
  found: readonly DocumentFinding[],
  summaries: readonly DocumentSummary[],
  { applicationsNamed }: ProjectIndex,
): readonly Finding[] {
  if (found.length === 0) return [];
  const byIndex = new Map(summaries.map((summary) => [summary.index, summary]));
  return found.map(({ finding, inSandbox }) => {
    const summary = finding.document === null || inSandbox === finding ? undefined : byIndex.get(finding.document.index);
    return summary !== undefined && environmentOf(summary, applicationsNamed) === "sandbox" ? inSandbox : finding;
  });
}

function isVisible({ suppressed }: Finding): boolean {
  return suppressed === null;
}

/** Whether a finding means that a file, or the rest of it, was not read. */
function isOfWholeFile({ rule, document }: Finding): boolean {
  return rule.startsWith("yaml/") && document === null;
}
