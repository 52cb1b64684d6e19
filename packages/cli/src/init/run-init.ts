import { join } from "node:path";
import { interruptedStatus } from "@pistectl/action-kit/process";
import { CATALOGUE_ENVIRONMENTS, type CatalogueEnvironmentName } from "@pistectl/config-schema/catalogue";
import { projectPath } from "@pistectl/config-schema/discovery";
import { type Failed, fail, keysOf, type Outcome, say, succeed } from "@pistectl/words";
import type { FlagValues } from "../command-line/flag.ts";
import { fitTerminal } from "../command-line/page-width.ts";
import { projectLanguage } from "../command-line/project-language.ts";
import { quoted } from "../command-line/quoting.ts";
import { type Refusal, refused } from "../command-line/refusal.ts";
import type { Invocation } from "../command-line/verb.ts";
import type { Io } from "../machine/io.ts";
import { localDate } from "../machine/local-date.ts";
import { answersFromDialogue } from "./answers-from-dialogue.ts";
import { answersFromFlags } from "./answers-from-flags.ts";
import { type Ending, endOfInit } from "./end-of-init.ts";
import { INIT_FLAGS } from "./init-flags.ts";
import { type InitPlace, initPlace } from "./init-place.ts";
import { type ManifestSetting, manifestName } from "./manifest-texts.ts";
import { type NewFile, projectFiles } from "./project-files.ts";
import type { GivenAnswers } from "./question.ts";
import { describeTaken } from "./questions/environments.ts";
import { readExisting } from "./read-existing.ts";
import { writeNewFiles } from "./write-new-files.ts";

type InitInvocation = Invocation<typeof INIT_FLAGS>;

/** Asks what flags do not say, writes the files of a new project, says what comes next. */
export async function runInit(invocation: InitInvocation): Promise<Outcome<number, Refusal>> {
  const { flags, io } = invocation;
  const typedFolder = folderOf(invocation);
  if (!typedFolder.ok) return typedFolder;
  const placing = initPlace(typedFolder.value, invocation.configurationFile, io);
  if (!placing.ok) return placing;
  const place = placing.value;
  if (!flags["no-workflow"] && projectPath(place.root, place.folder).includes("${{")) return refuseExpression(typedFolder.value);
  const existing = await readExisting(place, io);
  if (!existing.ok) return existing;
  const { catalogue, declared } = existing.value;
  const language = projectLanguage(invocation, existing.value.lang);
  const taken = takenManifests(place, io);
  if (taken.size === CATALOGUE_ENVIRONMENTS.length) return refused(describeTaken([...taken.values()]));

  const setting = { catalogue, declared, language, today: localDate(io.now()), taken };
  const dialogue = flags.yes ? null : await io.openDialogue();
  const settling =
    dialogue === null
      ? answersFromFlags(givenBy(flags), setting)
      : await answersFromDialogue(givenBy(flags), setting, { dialogue, stderr: io.stderr, language }).finally(dialogue.close);
  if (!settling.ok) {
    const { failure } = settling;
    if (failure !== "stopped") return (await finishBrokenOff(place, setting, invocation)) ?? fail(failure);
    io.stderr.write(`\n${say(STOPPED, language)}\n`);
    const interrupted = io.interruption();
    return succeed(interrupted.aborted ? interruptedStatus(interrupted) : 2);
  }

  return writeProject(projectFiles(settling.value.answers, place, setting), { settled: settling.value, place, setting, io }, invocation);
}

async function writeProject(files: readonly NewFile[], ending: Ending, { io, quiet }: InitInvocation): Promise<Outcome<number, Refusal>> {
  const writing = await writeNewFiles(files, io);
  if (!writing.ok) return writing;
  if (!quiet) io.stdout.write(fitTerminal(await endOfInit(writing.value, ending), io.stdout.columns));
  return succeed(0);
}

/** Writes what a run that broke off between two manifests left to be written; null where those that are there are not what these answers give. */
async function finishBrokenOff(
  place: InitPlace,
  { taken, language, today }: ManifestSetting & { readonly taken: ReturnType<typeof takenManifests> },
  invocation: InitInvocation,
): Promise<Outcome<number, Refusal> | null> {
  const { flags, io } = invocation;
  const paths = [...taken.values()].map((name) => join(place.folder, name));
  const list: Io["files"]["list"] = (folder) => io.files.list(folder).filter(({ name }) => !paths.includes(join(folder, name)));
  const before = await readExisting(place, { ...io, files: { ...io.files, list } });
  if (paths.length === 0 || !before.ok) return null;
  const { catalogue, declared } = before.value;
  const setting = { catalogue, declared, language, today, taken: new Map() };
  const settling = answersFromFlags(givenBy(flags), setting);
  if (!settling.ok) return null;
  const files = projectFiles(settling.value.answers, place, setting);
  for (const path of paths) {
    const expected = files.find((file) => file.path === path)?.text;
    if (expected === undefined || (await io.readFile(path).catch(() => null)) !== expected) return null;
  }
  const left = files.filter(({ path }) => !paths.includes(path));
  return writeProject(left, { settled: settling.value, place, setting, io }, invocation);
}

/** Manifests that are there already, however they end. */
function takenManifests({ folder }: InitPlace, { files }: Pick<Io, "files">): ReadonlyMap<CatalogueEnvironmentName, string> {
  const taken = new Map<CatalogueEnvironmentName, string>();
  for (const environment of CATALOGUE_ENVIRONMENTS) {
    const names = [manifestName(environment), `${environment}.piste.yml`, `${environment}.piste.json`];
    const found = names.find((name) => files.kindOf(join(folder, name)) !== null);
    if (found !== undefined) taken.set(environment, found);
  }
  return taken;
}

function refuseExpression(typed: string): Failed<Refusal> {
  const found = quoted(typed);
  return refused({
    en: `${found.en} holds "\${{", which GitHub would evaluate in the workflow: choose another folder, or --no-workflow.`,
    fr: `${found.fr} contient « \${{ », que GitHub évaluerait dans le workflow : choisissez un autre dossier, ou --no-workflow.`,
  });
}

const STOPPED = { en: "Nothing was written.", fr: "Rien n'a été écrit." };

/** The folder as typed, by flag or as the operand. */
function folderOf({ flags, operands }: InitInvocation): Outcome<string, Refusal> {
  const [operand, ...extra] = operands;
  const folders = [...(operand === undefined ? [] : [operand]), ...extra, ...(flags.folder === undefined ? [] : [flags.folder])];
  const [first = ".", second] = folders;
  if (second === undefined) return succeed(first);
  const found = quoted(second);
  return refused({
    en: `${found.en} is one folder too many: init takes one.`,
    fr: `${found.fr} est de trop : init prend un seul dossier.`,
  });
}

/** What flags answer; switches speak only when they are there. */
function givenBy(flags: FlagValues<typeof INIT_FLAGS>): GivenAnswers {
  const given = new Map<string, readonly string[]>();
  const { folder: _folder, ...answers } = INIT_FLAGS;
  for (const name of keysOf(answers)) {
    const value = flags[name];
    if (typeof value === "string") given.set(name, [value]);
    else if (Array.isArray(value) && value.length > 0) given.set(name, value);
  }
  if (flags["in-place"]) given.set("in-place", ["yes"]);
  if (flags["no-workflow"]) given.set("no-workflow", ["no"]);
  return given;
}
