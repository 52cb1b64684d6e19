import { relative, resolve } from "node:path";
import { describeFileError } from "@pistectl/action-kit/disk";
import { CATALOGUE } from "@pistectl/config-schema/catalogue";
import { describeRuleLevelFailure, parseRuleLevel, type RuleLevel } from "@pistectl/config-schema/configuration";
import { projectPath } from "@pistectl/config-schema/discovery";
import { wholeText } from "@pistectl/config-schema/findings";
import {
  type ChangedFile,
  fixProject,
  followProject,
  type ProjectInput,
  type ValidationResult,
  validateProject,
  writeBaseline,
} from "@pistectl/config-schema/lint";
import { type LoadedProject, namedPart, unreadProject } from "@pistectl/config-schema/project";
import { readByReference, readManifestFile } from "@pistectl/config-schema/reading";
import { counted, type Failed, type Localized, type Outcome, say, succeed, visibleText } from "@pistectl/words";
import { projectLanguage } from "../command-line/project-language.ts";
import { quoted } from "../command-line/quoting.ts";
import { REFUSAL_STATUSES, type Refusal, refused } from "../command-line/refusal.ts";
import { tryPath } from "../command-line/try-path.ts";
import type { Invocation } from "../command-line/verb.ts";
import type { Io } from "../machine/io.ts";
import { localDate } from "../machine/local-date.ts";
import { showFileProgress } from "../manifests/file-progress.ts";
import { findProject, type ReadableProject } from "../manifests/load-project.ts";
import { noManifestFound } from "../manifests/no-manifest-found.ts";
import { readBaselineFile } from "./baseline-file.ts";
import { FINDINGS_FORMAT } from "./findings-format.ts";
import { refuseFlags } from "./flag-conflicts.ts";
import { createReporter } from "./reporter.ts";
import type { CacheRequest, ReportedResult } from "./result-cache.ts";
import type { VALIDATE_FLAGS } from "./validate-flags.ts";

type ValidateInvocation = Invocation<typeof VALIDATE_FLAGS>;
type Validate = typeof validateProject;

/** Name of standard input when `--stdin-filepath` gives none. */
const STANDARD_INPUT = "stdin.piste.yaml";

/** Reads, judges, repairs, reports, with `--watch` again whenever something changes; the exit status is that of what remains. */
export async function runValidation(invocation: ValidateInvocation): Promise<Outcome<number, Refusal>> {
  const { flags, operands, io, language } = invocation;
  const conflict = refuseFlags(flags, operands);
  if (conflict !== null) return conflict;
  if (!flags.watch) return validateOnce(invocation);
  const { repeatOnChange } = await import("../manifests/repeat-on-change.ts");
  const validate = followProject();
  return repeatOnChange({ io, language, run: (watched) => validateOnce({ ...invocation, io: watched }, validate) });
}

async function validateOnce(invocation: ValidateInvocation, validate: Validate = validateProject): Promise<Outcome<number, Refusal>> {
  const { flags, operands, io, quiet } = invocation;
  const levels = readLevels(flags.rule);
  if (!levels.ok) return levels;
  const unwritable = await refuseUnwritable(flags, io);
  if (unwritable !== null) return unwritable;

  const progress = showFileProgress(io, invocation);
  try {
    const standIn = operands.includes("-")
      ? { path: flags["stdin-filepath"] ?? STANDARD_INPUT, bytes: await io.readStandardInput() }
      : null;
    const paths = operands.filter((operand) => operand !== "-");
    const finding = await findProject(
      { paths, standIn, configurationFile: invocation.configurationFile, withSurroundings: true },
      io,
      progress,
    );
    if (!finding.ok) return finding;
    // What would write files looks at them anew.
    const isRemembered = flags.cache && flags.fix === undefined && !flags["dry-run"] && !flags["update-baseline"];
    const stamps = isRemembered && standIn === null && flags["changed-since"] === undefined ? stampsOf(finding.value, io) : null;
    const recalled = stamps === null ? null : await recall(finding.value, levels.value, stamps, invocation);
    const project = recalled?.project ?? finding.value.read();
    const language = projectLanguage(invocation, project.configuration.lang);
    const completing = await inputOf(project, levels.value, standIn === null ? null : resolve(io.workingFolder, standIn.path), invocation);
    if (!completing.ok) return completing;
    const input = completing.value;
    const overInput = await refuseUnwritable(flags, io);
    if (overInput !== null) return overInput;

    progress.onCheck(project.files.length);
    const judgement = isRemembered ? null : judge(input, flags, validate);
    const changed = judgement?.changed ?? [];
    const result = judgement?.result ?? recalled?.result ?? (await remember(input, project, stamps, invocation, validate));
    progress.end();
    const isSilent = result.findings.length + result.suppressed.length === 0;
    if (isSilent && (result.documents === 0 || holdsNothing(project))) return NO_INPUT;
    const unrepaired = flags["dry-run"] ? null : await writeFixes(changed, project, { ...invocation, language });
    if (unrepaired !== null) return unrepaired;
    const settling =
      judgement !== null && flags["update-baseline"]
        ? await updateBaseline(input, judgement, project, { ...invocation, language })
        : succeed(result);
    if (!settling.ok) return settling;
    const settled = settling.value;

    const reporter = createReporter(settled, namedPart(project), flags["max-warnings"] ?? null, { ...invocation, language });
    const unwritten: Localized[] = [];
    for (const { format, path } of flags.format.written) {
      const report = await reporter.render(format, "file");
      const refusal = await tryPath(OUTPUT, path, () => io.writeFile(path, report));
      if (refusal !== null) unwritten.push(refusal.failure.message);
    }
    if (project.remark !== undefined && !quiet) io.stderr.write(`${say(project.remark, language)}\n`);
    const { shown } = flags.format;
    const silent = quiet && FINDINGS_FORMAT[shown].forPeople && settled.findings.length === 0 && !reporter.tooManyWarnings;
    const report = silent ? "" : await reporter.render(shown, "standard-output");
    if (flags["dry-run"])
      (await import("./patch.ts")).showPatch(changed, report, {
        forPeople: FINDINGS_FORMAT[shown].forPeople,
        project,
        invocation: { ...invocation, language },
      });
    else io.stdout.write(report);
    if (unwritten.length > 0) {
      // The findings have been printed: standard output already holds its one document.
      for (const message of unwritten) io.stderr.write(`pistectl: ${say(message, language)}\n`);
      return succeed(REFUSAL_STATUSES.usage);
    }
    return succeed(settled.counts.errors > 0 || reporter.tooManyWarnings ? 1 : 0);
  } finally {
    progress.end();
  }
}

const NO_INPUT = refused(noManifestFound("validate"), "no-input");

/** Whether the files that were named hold no document, whatever the project around them does. */
function holdsNothing({ files, named }: LoadedProject): boolean {
  if (named === undefined) return false;
  return !files.some((file) => named.has(file.path) && readManifestFile(file).documents.length > 0);
}

function readLevels(texts: readonly string[]): Outcome<ReadonlyMap<string, RuleLevel>, Refusal> {
  const levels = new Map<string, RuleLevel>();
  for (const text of texts) {
    const reading = parseRuleLevel(text);
    if (!reading.ok) {
      const { en, fr } = describeRuleLevelFailure(reading.failure);
      return refused({ en: `--rule: ${visibleText(en)}`, fr: `--rule : ${visibleText(fr)}` });
    }
    levels.set(reading.value.id, reading.value.level);
  }
  return succeed(levels);
}

async function inputOf(
  project: LoadedProject,
  levels: ReadonlyMap<string, RuleLevel>,
  standIn: string | null,
  { flags, io }: ValidateInvocation,
): Promise<Outcome<ProjectInput, Refusal>> {
  const baselinePath = flags.baseline;
  const reading =
    baselinePath === undefined
      ? succeed(null)
      : readBaselineFile(resolve(io.workingFolder, baselinePath), project.root, { mayBeAbsent: flags["update-baseline"] }, io);
  if (!reading.ok) return reading;
  const baseline = reading.value;
  const since = flags["changed-since"];
  const listing =
    since === undefined ? succeed(null) : await (await import("../manifests/changed-files.ts")).changedFiles(since, project, io);
  if (!listing.ok) return listing;
  const changed = listing.value;
  const standInName = standIn === null ? [] : [projectPath(project.root, standIn)];
  // A stale entry is found in the baseline file, which need not have changed.
  const baselineName = baseline === null ? [] : [baseline.file.path];
  return succeed({
    files: project.files,
    unreadable: project.unreadable,
    configuration: project.configuration,
    baseline,
    today: flags.now ?? localDate(io.now()),
    catalogue: CATALOGUE,
    fileFacts: project.fileFacts,
    levels,
    read: flags.reader === "reference" ? readByReference : readManifestFile,
    ...only(changed === null ? null : new Set([...changed, ...standInName]), project.named, baselineName),
  });
}

/** What is reported on: what has changed, of what was named; the baseline unless some of the project was named. */
function only(
  changed: ReadonlySet<string> | null,
  named: ReadonlySet<string> | undefined,
  more: readonly string[],
): Pick<ProjectInput, "onlyFiles"> {
  if (changed === null && named === undefined) return {};
  const paths = changed === null ? [...(named ?? [])] : [...changed].filter((path) => named?.has(path) ?? true);
  return { onlyFiles: new Set(named === undefined ? [...paths, ...more] : paths) };
}

interface Judgement {
  readonly result: ValidationResult;
  /** What repairs make of the files. */
  readonly changed: readonly ChangedFile[];
}

function judge(input: ProjectInput, { fix, "dry-run": dryRun }: ValidateInvocation["flags"], validate: Validate): Judgement {
  if (fix === undefined && !dryRun) return { result: validate(input), changed: [] };
  const fixed = fixProject(input, { unsafe: fix === "unsafe" });
  return dryRun ? { changed: fixed.changed, result: validate(input) } : fixed;
}

/** A younger file may change once more without another time of change: disks count in steps of up to two seconds. */
const SETTLED_MS = 2000;

/** What tells whether a file of a project has changed since an earlier run, without its being read; null when something does not tell. */
function stampsOf({ paths, unread }: ReadableProject, io: Io): string | null {
  if (unread.size > 0) return null;
  const stamps: string[] = [];
  const settled = io.now() - SETTLED_MS;
  for (const path of paths) {
    const stamp = io.files.stampOf?.(path) ?? null;
    if (stamp === null || stamp.changedAt > settled) return null;
    stamps.push(`${path} ${stamp.text}`);
  }
  return stamps.join("\n");
}

/** The result of an earlier run on the same files, with a project of which nothing has been read; null without one. */
async function recall(
  found: ReadableProject,
  levels: ReadonlyMap<string, RuleLevel>,
  stamps: string,
  invocation: ValidateInvocation,
): Promise<{ readonly project: LoadedProject; readonly result: ReportedResult } | null> {
  const project = unreadProject(found, invocation.io.files);
  const input = await inputOf(project, levels, null, invocation);
  if (!input.ok) return null;
  const { recalledResult } = await import("./result-cache.ts");
  const result = await recalledResult(input.value, cacheRequest(project, stamps, invocation), invocation.io);
  return result === null ? null : { project, result };
}

/** The result of an earlier run if nothing has changed since. */
async function remember(
  input: ProjectInput,
  project: LoadedProject,
  stamps: string | null,
  invocation: ValidateInvocation,
  validate: Validate,
): Promise<ReportedResult> {
  const { rememberedResult } = await import("./result-cache.ts");
  return rememberedResult(input, cacheRequest(project, stamps, invocation), invocation.io, validate);
}

function cacheRequest(
  { root }: LoadedProject,
  stamps: string | null,
  { flags, operands, io, configurationFile }: ValidateInvocation,
): CacheRequest {
  const command = [
    io.workingFolder,
    operands,
    flags["stdin-filepath"],
    configurationFile,
    flags.rule,
    flags.baseline,
    flags["changed-since"],
    flags.reader,
  ];
  return { root, command, stamps };
}

/** Writes the findings of now to the baseline; gives what remains to be said with it. */
async function updateBaseline(
  input: ProjectInput,
  { result, changed }: Judgement,
  project: LoadedProject,
  { flags, io, language, quiet }: ValidateInvocation,
): Promise<Outcome<ValidationResult, Refusal>> {
  const path = flags.baseline ?? "";
  const shown = quoted(path);
  const entries = writeBaseline(wholeEntries(input, result, changed));
  const refusal = await tryPath("--baseline", path, () => io.writeFile(path, entries, { renewed: true }));
  if (refusal !== null) return refusal;
  const reading = readBaselineFile(resolve(io.workingFolder, path), project.root, { mayBeAbsent: false }, io, entries);
  if (!reading.ok) return reading;
  const baseline = reading.value;
  const count = baseline?.entries.length ?? 0;
  const kept = result.unbaselined.length;
  if (!quiet) {
    io.stderr.write(
      say(
        {
          en: `The baseline ${shown.en} holds ${counted(count, "en", "finding")}.\n`,
          fr: `Le fichier de référence ${shown.fr} contient ${counted(count, "fr", "constat")}.\n`,
        },
        language,
      ),
    );
  }
  if (kept > 0) {
    io.stderr.write(
      say(
        {
          en: `${counted(kept, "en", "finding stays", "findings stay")} out of it: a baseline never holds secrets, syntax and schema errors, or what is outside any document.\n`,
          fr: `${counted(kept, "fr", "constat n'y entre", "constats n'y entrent")} pas : un fichier de référence ne contient jamais de secret, d'erreur de syntaxe ou de schéma, ni ce qui est hors de tout document.\n`,
        },
        language,
      ),
    );
  }
  return succeed(validateProject({ ...repaired(input, changed), baseline }));
}

/** The entries that a whole run gives: what two documents have in common is told of another one when only some files are reported on. */
function wholeEntries(input: ProjectInput, result: ValidationResult, changed: Judgement["changed"]): ValidationResult["baselineEntries"] {
  const { onlyFiles, ...whole } = repaired(input, changed);
  return onlyFiles === undefined ? result.baselineEntries : validateProject(whole).baselineEntries;
}

function repaired(input: ProjectInput, changed: Judgement["changed"]): ProjectInput {
  const afterwards = new Map(changed.map(({ after }) => [after.path, after]));
  return { ...input, files: input.files.map((file) => afterwards.get(file.path) ?? file) };
}

/** Writes what repairs made, before anything is written that tells of it; a file that cannot be written does not keep the others from it. */
async function writeFixes(
  changed: readonly ChangedFile[],
  { root }: LoadedProject,
  { io, language, quiet }: ValidateInvocation,
): Promise<Failed<Refusal> | null> {
  const left: { readonly shown: Localized; readonly reason: Localized }[] = [];
  for (const { before, after } of changed) {
    const path = resolve(root, after.path);
    const shown = quoted(relative(io.workingFolder, path));
    try {
      await io.rewriteFile(path, wholeText(after), wholeText(before));
      if (!quiet) io.stderr.write(say({ en: `Repaired: ${shown.en}\n`, fr: `Corrigé : ${shown.fr}\n` }, language));
    } catch (error) {
      left.push({ shown, reason: describeFileError(error) });
    }
  }
  const [first] = left;
  if (first === undefined) return null;
  if (left.length === 1) {
    return refused({
      en: `${first.shown.en} could not be repaired: ${first.reason.en}.`,
      fr: `${first.shown.fr} n'a pas pu être corrigé : ${first.reason.fr}.`,
    });
  }
  return refused({
    en: `${left.length} files could not be repaired:${left.map(({ shown, reason }) => `\n  ${shown.en}: ${reason.en}`).join("")}`,
    fr: `${left.length} fichiers n'ont pas pu être corrigés :${left.map(({ shown, reason }) => `\n  ${shown.fr} : ${reason.fr}`).join("")}`,
  });
}

/** Asked before anything is read, so that long work does not end on a missing folder, and once it is known what has been read: before any of them is written. */
async function refuseUnwritable(
  { format, baseline, "update-baseline": renewed }: ValidateInvocation["flags"],
  io: Pick<Io, "checkWritable">,
): Promise<Failed<Refusal> | null> {
  for (const { path } of format.written) {
    const refusal = await tryPath(OUTPUT, path, () => io.checkWritable(path));
    if (refusal !== null) return refusal;
  }
  return renewed && baseline !== undefined ? tryPath("--baseline", baseline, () => io.checkWritable(baseline, { renewed })) : null;
}

/** What names the file of a report. */
const OUTPUT = "--format …=";
