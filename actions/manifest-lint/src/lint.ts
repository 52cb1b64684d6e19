import { type NoBase, outputProblem } from "@pistectl/action-kit";
import { describeInputFailure } from "@pistectl/action-kit/project";
import { CATALOGUE, type CatalogueEntry, projectCatalogue } from "@pistectl/config-schema/catalogue";
import { type Configuration, NO_CONFIGURATION } from "@pistectl/config-schema/configuration";
import { projectPath } from "@pistectl/config-schema/discovery";
import type { Finding, Severity, SourceFile } from "@pistectl/config-schema/findings";
import { applicationsAround, buildProjectGraph, type ProjectGraph } from "@pistectl/config-schema/graph";
import { type ProjectInput, type ValidationResult, validateProject } from "@pistectl/config-schema/lint";
import { type Plan, planProject } from "@pistectl/config-schema/plan";
import { type LoadedProject, loadProject, namedPart, partAround } from "@pistectl/config-schema/project";
import { checkSchema, type ManifestDocument, type ManifestFileReading, readManifestFile } from "@pistectl/config-schema/reading";
import { formatFindings } from "@pistectl/config-schema/targets";
import { fail, type Localized, type Outcome, succeed } from "@pistectl/words";
import type { ActionSetting } from "./action-setting.ts";
import { type Base, loadBase } from "./base.ts";
import type { LintInputs } from "./inputs.ts";
import { leftOutManifests } from "./left-out-manifests.ts";
import { louderFindings } from "./louder-findings.ts";
import { type LoweredLevel, loweredLevels } from "./lowered-levels.ts";
import {
  ALL_HIDDEN_TOLD,
  BASE_BROKEN,
  BASE_UNREACHABLE,
  NO_MANIFEST,
  NOT_THE_PULL_REQUEST,
  NOTHING_TO_COMPARE,
  PLAN_STOPPED,
  tooManyApplications,
} from "./notes.ts";

/** Everything that the action has to tell. */
export interface Lint {
  readonly project: LoadedProject;
  readonly result: ValidationResult;
  readonly hidden: Hidden;
  /** Whether `hidden` is what this change brings; else it is all there is. */
  readonly isBaseKnown: boolean;
  /** Null when none was asked for, and when there is nothing to compare with. */
  readonly plan: Plan | null;
  readonly graph: ProjectGraph;
  readonly applications: readonly DeclaredApplication[];
  /** Paths of the manifests of which a check of PISTE cannot read what it needs. */
  readonly broken: readonly string[];
  /** What could not be done as asked. */
  readonly notes: readonly Localized[];
}

/** What keeps findings from counting. */
export interface Hidden {
  /** By the configuration. */
  readonly levels: readonly LoweredLevel[];
  readonly byConfiguration: readonly Finding[];
  readonly byComments: readonly Finding[];
  /** Paths of manifests that were not read. */
  readonly leftOut: readonly string[];
}

/** A matrix has at most 256 legs. */
const MAX_APPLICATIONS = 256;
/** Longest name of an application, characters (manifest schema): what is longer is a finding, and would only fill the output. */
const NAME_LENGTH = 100;

/** One application, as an entry of a matrix. */
export interface DeclaredApplication {
  readonly name: string;
  readonly environment: string;
  /** Path from the project's root. */
  readonly manifest: string;
}

/** Reads the manifests and their base, judges, plans; the failure is every problem that keeps the check from being made. */
export async function lint(inputs: LintInputs, setting: ActionSetting): Promise<Outcome<Lint, readonly Localized[]>> {
  if (inputs.problems.length > 0) return fail(inputs.problems);
  const loading = await loadProject(
    { workingFolder: inputs.workspace, named: inputs.paths, standIn: null, configuration: inputs.configuration, withSurroundings: true },
    setting.files,
  );
  if (!loading.ok) return fail([describeInputFailure(loading.failure, inputs.workspace, "paths")]);
  const whole = loading.value;
  const project = namedPart(whole);
  if (project.files.length + project.unreadable.length === 0) return fail([NO_MANIFEST]);

  const read = readOnce();
  const readings = project.files.map(read);
  const documents = documentsOf(readings);
  const around = documentsOf(partAround(whole).map(read));
  const catalogue = projectCatalogue(CATALOGUE, [...documents, ...around]);
  const comparison = await loadBase(whole, documents, inputs, setting);
  const base = comparison.ok ? comparison.value : null;
  const { named: onlyFiles, ...loaded } = whole;
  const input: ProjectInput = {
    ...loaded,
    read,
    ...(onlyFiles === undefined ? {} : { onlyFiles }),
    baseline: null,
    today: setting.today,
    catalogue: CATALOGUE,
    levels: new Map(),
  };
  const found = validateProject(input);
  const { sarifPath, workspace } = inputs;
  const overInput = sarifPath === null ? null : outputProblem("sarif-path", projectPath(workspace, sarifPath), sarifPath, setting.runner);
  if (overInput !== null) return fail([overInput]);
  const before = base === null ? null : validateProject({ ...input, ...ofBase(base) });
  const result = inputs.changedOnly && base !== null && before !== null ? onlyOfChange(found, before, base) : found;
  const hidden: Hidden = {
    ...hiddenByConfiguration(input, found, comparison),
    byComments: before === null ? found.suppressed : louderFindings(found.suppressed, before.suppressed),
    leftOut: await leftOutManifests(whole, inputs.paths, setting.git, setting.files),
  };
  const planning =
    inputs.plan && base !== null
      ? planAgainst(namedPart(base), { readings, unreadable: project.unreadable, catalogue, around, read }, inputs, setting.today)
      : { plan: null, notes: [] };
  const applications = documents.flatMap(declaredApplication);
  return succeed({
    project,
    result,
    hidden,
    isBaseKnown: base !== null,
    plan: planning.plan,
    graph: buildProjectGraph([...documents, ...applicationsAround(documents, around)], catalogue),
    applications: applications.slice(0, MAX_APPLICATIONS),
    broken: [...new Set([...project.unreadable, ...formatFindings(readings).stopping].map(({ file }) => file.path))].slice(
      0,
      MAX_APPLICATIONS,
    ),
    notes: [
      ...(comparison.ok ? [] : missingBase(comparison.failure, inputs, hidden)),
      ...planning.notes,
      ...(whole.remark === undefined ? [] : [whole.remark]),
      ...(applications.length > MAX_APPLICATIONS ? [tooManyApplications(applications.length, MAX_APPLICATIONS)] : []),
    ],
  });
}

/** The project as it was before the change. */
function ofBase({ files, unreadable, configuration }: Base): Pick<ProjectInput, "files" | "unreadable" | "configuration"> {
  return { files, unreadable, configuration };
}

/** What is found in the files of the change, and what the change makes worse in others: a name that is gone, an entry of the catalogue, a level. */
function onlyOfChange(whole: ValidationResult, before: ValidationResult, { changed }: Base): ValidationResult {
  const worse = new Set(louderFindings(whole.findings, before.findings));
  const findings = whole.findings.filter((finding) => changed.has(finding.file.path) || worse.has(finding));
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    ...whole,
    findings,
    suppressed: whole.suppressed.filter(({ file }) => changed.has(file.path)),
    counts: { errors: count("error"), warnings: count("warning"), infos: count("info") },
  };
}

/** Without a base, when there ought to be one, everything that the configuration hides may be new. */
function hiddenByConfiguration(
  input: ProjectInput,
  whole: ValidationResult,
  comparison: Outcome<Base, NoBase>,
): Pick<Hidden, "levels" | "byConfiguration"> {
  if (!comparison.ok && comparison.failure === "none") return { levels: [], byConfiguration: [] };
  const { rules, overrides } = comparison.ok ? comparison.value.configuration : NO_CONFIGURATION;
  const configuration: Configuration = { ...input.configuration, rules, overrides };
  const levels = loweredLevels(input.configuration, configuration);
  if (levels.length === 0) return { levels, byConfiguration: [] };
  const suppressed = new Set(whole.suppressed.map(({ file, rule, span }) => JSON.stringify([file.path, rule, span])));
  const byConfiguration = louderFindings(validateProject({ ...input, configuration }).findings, whole.findings);
  return {
    levels,
    byConfiguration: byConfiguration.filter(({ file, rule, span }) => !suppressed.has(JSON.stringify([file.path, rule, span]))),
  };
}

function missingBase(why: NoBase, { changedOnly, plan }: LintInputs, hidden: Hidden): readonly Localized[] {
  if (why === "elsewhere") return [NOT_THE_PULL_REQUEST];
  const hides = hidden.levels.length + hidden.byComments.length > 0;
  if (why === "unreachable" && hides) return changedOnly || plan ? [BASE_UNREACHABLE, ALL_HIDDEN_TOLD] : [ALL_HIDDEN_TOLD];
  if (!changedOnly && !plan) return [];
  return [why === "none" ? NOTHING_TO_COMPARE : BASE_UNREACHABLE];
}

/** Files of a project, read. */
interface ReadProject {
  readonly readings: readonly ManifestFileReading[];
  /** What is said of files that could not be decoded. */
  readonly unreadable: readonly Finding[];
}

/** The manifests of now, with the catalogue that holds for them. */
interface CurrentProject extends ReadProject {
  readonly catalogue: readonly CatalogueEntry[];
  readonly around: readonly ManifestDocument[];
  readonly read: ReadFile;
}

type ReadFile = (file: SourceFile) => ManifestFileReading;

/** Reads a file once, however often it is asked for: several look at its documents, which take a hundred times the memory of its text. */
function readOnce(): ReadFile {
  const known = new Map<SourceFile, ManifestFileReading>();
  return (file) => {
    const reading = known.get(file) ?? readManifestFile(file);
    known.set(file, reading);
    return reading;
  };
}

/** Only what breaks the format stops a plan: the base may break rules. */
function planAgainst(
  base: Base,
  project: CurrentProject,
  { workspace, paths, configuration }: LintInputs,
  today: string,
): { readonly plan: Plan | null; readonly notes: readonly Localized[] } {
  if (isBroken(project)) return { plan: null, notes: [PLAN_STOPPED] };
  const before: ReadProject = { readings: base.files.map(project.read), unreadable: base.unreadable };
  if (isBroken(before)) return { plan: null, notes: [BASE_BROKEN] };
  const plan = planProject({
    base: documentsOf(before.readings),
    current: documentsOf(project.readings),
    around: project.around,
    catalogue: project.catalogue,
    checkPaths: paths.map((path) => projectPath(workspace, path)).filter((path) => path !== ""),
    baseRemarks: base.doubts,
    checkConfiguration: configuration === null ? null : projectPath(workspace, configuration),
    today,
  });
  return { plan, notes: [] };
}

function isBroken({ readings, unreadable }: ReadProject): boolean {
  if (unreadable.length > 0) return true;
  return readings.some(({ documents, findings }) => findings.length > 0 || documents.some((document) => checkSchema(document).length > 0));
}

function documentsOf(readings: readonly ManifestFileReading[]): readonly ManifestDocument[] {
  return readings.flatMap(({ documents }) => documents);
}

function declaredApplication({ kind, name, root, file }: ManifestDocument): readonly DeclaredApplication[] {
  if (kind !== "Application" || name === null || name.length > NAME_LENGTH) return [];
  const environment = root.entries.find(({ key }) => key === "environment")?.value;
  if (environment?.kind !== "scalar" || (environment.value !== "production" && environment.value !== "sandbox")) return [];
  // Of a disabled application nothing is asked: a leg of its own could only fail.
  const enabled = root.entries.find(({ key }) => key === "enabled")?.value;
  if (enabled?.kind === "scalar" && enabled.value === false) return [];
  return [{ name, environment: environment.value, manifest: file.path }];
}
