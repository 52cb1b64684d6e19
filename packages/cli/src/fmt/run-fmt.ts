import { resolve } from "node:path";
import { describeFileError } from "@pistectl/action-kit/disk";
import { isInside, projectPath } from "@pistectl/config-schema/discovery";
import { wholeText } from "@pistectl/config-schema/findings";
import type { LoadedProject } from "@pistectl/config-schema/project";
import { neutraliseLogLine } from "@pistectl/report/escaping";
import { type Localized, type Outcome, say, succeed, typeset } from "@pistectl/words";
import { projectLanguage } from "../command-line/project-language.ts";
import { quoted } from "../command-line/quoting.ts";
import { type Refusal, refused } from "../command-line/refusal.ts";
import type { Invocation } from "../command-line/verb.ts";
import { showFileProgress } from "../manifests/file-progress.ts";
import { loadProject } from "../manifests/load-project.ts";
import { noManifestFound } from "../manifests/no-manifest-found.ts";
import { fmtCommand } from "./fmt-command.ts";
import type { FMT_FLAGS } from "./fmt-flags.ts";
import { type LaidOutFile, type LaidOutFiles, layoutFiles } from "./layout-files.ts";

type FmtInvocation = Invocation<typeof FMT_FLAGS>;

/** Name of standard input when `--stdin-filepath` gives none. */
const STANDARD_INPUT = "stdin.piste.yaml";
/** Exit statuses. */
const FAILED = 2;
const WOULD_CHANGE = 3;

/** Reads, lays out, writes what changed; the files that cannot be laid out do not keep the others from it. */
export async function runFmt(invocation: FmtInvocation): Promise<Outcome<number, Refusal>> {
  const { flags, operands, io } = invocation;
  const isStandardInput = operands.includes("-");
  if (flags["stdin-filepath"] !== undefined && !isStandardInput) return PATH_WITHOUT_INPUT;
  if (isStandardInput && operands.length > 1) return INPUT_AMONG_PATHS;

  const progress = showFileProgress(io, invocation);
  try {
    const standIn = isStandardInput ? { path: flags["stdin-filepath"] ?? STANDARD_INPUT, bytes: await io.readStandardInput() } : null;
    const paths = isStandardInput ? [] : operands;
    const unread: Unread[] = [];
    const onUnreadable = (path: string, cause: unknown): void => void unread.push({ path, cause });
    const loading = await loadProject({ paths, standIn, configurationFile: invocation.configurationFile, onUnreadable }, io, progress);
    if (!loading.ok) return loading;
    const project = loading.value;
    const language = projectLanguage(invocation, project.configuration.lang);
    progress.onCheck(project.files.length);
    const typed = standIn !== null ? [standIn.path] : paths.length === 0 ? ["."] : paths;
    const named = typed.map((path) => resolve(io.workingFolder, path));
    const files = layoutFiles(project, named);
    progress.end();
    const left = unread.filter(({ path }) => named.some((one) => isInside(one, path)));
    if (files.laidOut.length + files.unparsable.length + files.tooLarge.length + left.length === 0) return NO_INPUT;
    return succeed(await giveResult(files, { project, left, isStandardInput, invocation: { ...invocation, language } }));
  } finally {
    progress.end();
  }
}

/** A file that cannot be read, or a folder that cannot be listed, by absolute path. */
interface Unread {
  readonly path: string;
  readonly cause: unknown;
}

interface Giving {
  readonly project: LoadedProject;
  /** What was to be formatted and could not be read. */
  readonly left: readonly Unread[];
  readonly isStandardInput: boolean;
  readonly invocation: FmtInvocation;
}

/** Writes files, names, patch and what went wrong; gives the exit status. */
async function giveResult(files: LaidOutFiles, { project, left, isStandardInput, invocation }: Giving): Promise<number> {
  const { laidOut, unparsable, tooLarge } = files;
  const { flags, io, language, quiet } = invocation;
  const nameOf = (path: string): string => projectPath(io.workingFolder, resolve(project.root, path));
  for (const { path, cause } of left) tellLeftAsItWas(path, describeFileError(cause), invocation);
  for (const { path } of tooLarge) tellLeftAsItWas(resolve(project.root, path), TOO_LARGE, invocation);
  const changed = laidOut.filter(({ before, after }) => before !== after);
  const written = isStandardInput || flags.check ? changed : await writeFiles(changed, project, invocation);

  if (flags.diff) io.stdout.write((await import("./layout-patch.ts")).layoutPatch(written, project, { io, nameOf }));
  else if (!isStandardInput) for (const { after } of quiet ? [] : written) io.stdout.write(`${neutraliseLogLine(nameOf(after.path))}\n`);
  else if (!flags.check) for (const { after } of laidOut) io.giveBack(after.text);

  if (unparsable.length > 0) (await import("./tell-unparsable.ts")).tellUnparsable(unparsable, project, { ...invocation, nameOf });
  const wouldChange = flags.check && changed.length > 0;
  if (wouldChange) io.stderr.write(`${typeset(WOULD_CHANGE_WORDS[language](changed.length, fmtCommand(invocation)), language)}\n`);
  const isIncomplete = written.length < changed.length || unparsable.length + tooLarge.length + left.length > 0;
  if (isIncomplete) return FAILED;
  return wouldChange ? WOULD_CHANGE : 0;
}

/** Writes the files that changed; one that cannot be written does not keep the others from it. Gives those that were. */
async function writeFiles(
  changed: readonly LaidOutFile[],
  { root }: LoadedProject,
  invocation: FmtInvocation,
): Promise<readonly LaidOutFile[]> {
  const written: LaidOutFile[] = [];
  for (const file of changed) {
    const path = resolve(root, file.after.path);
    try {
      await invocation.io.rewriteFile(path, file.after.text, wholeText(file.before));
      written.push(file);
    } catch (error) {
      tellLeftAsItWas(path, describeFileError(error), invocation);
    }
  }
  return written;
}

function tellLeftAsItWas(path: string, reason: Localized, { io, language }: FmtInvocation): void {
  const shown = quoted(projectPath(io.workingFolder, path));
  io.stderr.write(
    say(
      {
        en: `pistectl: ${shown.en} could not be formatted: ${reason.en}.\n`,
        fr: `pistectl: ${shown.fr} n'a pas pu être mis en forme : ${reason.fr}.\n`,
      },
      language,
    ),
  );
}

const TOO_LARGE: Localized = {
  en: "it would then have more than 1 MiB, the most that is read of a file",
  fr: "il dépasserait alors 1 Mio, le maximum lu d'un fichier",
};

const WOULD_CHANGE_WORDS = {
  en: (count: number, command: string) =>
    `${count === 1 ? "1 file is" : `${count} files are`} not in canonical layout. To format ${count === 1 ? "it" : "them"}: ${command}`,
  fr: (count: number, command: string) =>
    count === 1
      ? `1 fichier n'est pas mis en forme. Pour le mettre en forme : ${command}`
      : `${count} fichiers ne sont pas mis en forme. Pour les mettre en forme : ${command}`,
} as const;

const PATH_WITHOUT_INPUT = refused({
  en: "--stdin-filepath names standard input, which is read when - stands for the paths: pistectl fmt - --stdin-filepath PATH.",
  fr: "--stdin-filepath nomme l'entrée standard, lue quand - tient lieu de chemin : pistectl fmt - --stdin-filepath CHEMIN.",
});

const INPUT_AMONG_PATHS = refused({
  en: "- formats standard input alone: leave out the other paths, or leave out -.",
  fr: "- met en forme l'entrée standard seule : retirez les autres chemins, ou retirez -.",
});

const NO_INPUT = refused(noManifestFound("fmt", { en: "formatted", fr: "mis en forme" }), "no-input");
