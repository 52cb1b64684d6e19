import { resolve } from "node:path";
import { followProject, validateProject } from "@pistectl/config-schema/lint";
import { type LoadedProject, namedPart } from "@pistectl/config-schema/project";
import { readManifestFile } from "@pistectl/config-schema/reading";
import { type Failed, type Localized, type Outcome, say, succeed } from "@pistectl/words";
import { projectLanguage } from "../command-line/project-language.ts";
import { REFUSAL_STATUSES, type Refusal, refused } from "../command-line/refusal.ts";
import { tryPath } from "../command-line/try-path.ts";
import type { Io } from "../machine/io.ts";
import { showFileProgress } from "../manifests/file-progress.ts";
import { findProject } from "../manifests/load-project.ts";
import { noManifestFound } from "../manifests/no-manifest-found.ts";
import { recall, remember, stampsOf } from "./earlier-result.ts";
import { FINDINGS_FORMAT } from "./findings-format.ts";
import { refuseFlags } from "./flag-conflicts.ts";
import { judge } from "./judgement.ts";
import { projectInput } from "./project-input.ts";
import { createReporter } from "./reporter.ts";
import { readLevels } from "./rule-levels.ts";
import { updateBaseline } from "./update-baseline.ts";
import type { ValidateInvocation } from "./validate-flags.ts";
import { writeFixes } from "./write-fixes.ts";

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
    const completing = await projectInput(
      project,
      levels.value,
      standIn === null ? null : resolve(io.workingFolder, standIn.path),
      invocation,
    );
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
