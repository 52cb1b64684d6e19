import { resolve } from "node:path";
import { CATALOGUE, projectCatalogue } from "@pistectl/config-schema/catalogue";
import { NO_CONFIGURATION } from "@pistectl/config-schema/configuration";
import { MANIFEST_NAMES, projectPath } from "@pistectl/config-schema/discovery";
import { followProject, type ProjectInput, type ValidationResult, validateProject } from "@pistectl/config-schema/lint";
import { type Plan, planDeclarations } from "@pistectl/config-schema/plan";
import { type LoadedProject, namedPart, partAround } from "@pistectl/config-schema/project";
import { type PlanTextOptions, planHasChanges, planTextPieces, renderPlanJson, renderPlanMarkdown } from "@pistectl/report/plan";
import { counted, type Failed, type Localized, type Outcome, say, succeed } from "@pistectl/words";
import { fitTerminal, pageWidth } from "../command-line/page-width.ts";
import { projectLanguage } from "../command-line/project-language.ts";
import { quoted } from "../command-line/quoting.ts";
import { type Refusal, refused } from "../command-line/refusal.ts";
import { tryPath } from "../command-line/try-path.ts";
import type { Invocation } from "../command-line/verb.ts";
import type { Io } from "../machine/io.ts";
import { localDate } from "../machine/local-date.ts";
import { showFileProgress } from "../manifests/file-progress.ts";
import { noManifestFound } from "../manifests/no-manifest-found.ts";
import type { Base } from "./base.ts";
import { type DeclaringReader, declaringOnce, type Read, readDeclarations } from "./declaring-reader.ts";
import { loadBase } from "./load-base.ts";
import { loadTree } from "./load-tree.ts";
import type { PLAN_FLAGS, PlanFormat } from "./plan-flags.ts";
import { type ReadCommit, readCommit, readingCommitOnce } from "./read-commit.ts";
import { type BrokenSide, tellReadingErrors } from "./tell-reading-errors.ts";

type PlanInvocation = Invocation<typeof PLAN_FLAGS>;

/** Exit status with `--detailed-exitcode` when there are changes. */
const CHANGES = 2;

/** Writes the plan, with `--watch` again whenever something changes. */
export async function runPlan(invocation: PlanInvocation): Promise<Outcome<number, Refusal>> {
  const { flags, io, language } = invocation;
  if (!flags.watch) return planOnce(invocation);
  const { repeatOnChange } = await import("../manifests/repeat-on-change.ts");
  const work = rememberingWork();
  return repeatOnChange({ io, language, run: (watched) => planOnce({ ...invocation, io: watched }, work) });
}

/** How a plan reads and judges. */
interface PlanWork {
  readonly declarations: DeclaringReader;
  readonly validate: typeof validateProject;
  readonly readCommit: ReadCommit;
}

/** Remembers from one plan to the next: what is the same is not read or judged again. */
export function rememberingWork(readFile?: Read): PlanWork {
  return { declarations: declaringOnce(readFile), validate: followProject(), readCommit: readingCommitOnce() };
}

/** Reads both sides, compares them, writes the plan. */
export async function planOnce(
  invocation: PlanInvocation,
  { declarations: { read, declare }, validate, readCommit: readBase }: PlanWork = {
    declarations: declaringOnce(),
    validate: validateProject,
    readCommit,
  },
): Promise<Outcome<number, Refusal>> {
  const { flags, operands, io, quiet } = invocation;
  const unwritable = await refuseUnwritable(flags.out, io);
  if (unwritable !== null) return unwritable;

  const progress = showFileProgress(io, invocation);
  try {
    const loadedBase = flags.base === undefined ? succeed(null) : await loadBase(flags.base, invocation, progress, readBase);
    if (!loadedBase.ok) return loadedBase;
    const base = loadedBase.value;
    const loaded = await loadTree(base, invocation, progress);
    if (!loaded.ok) return loaded;
    const overInput = await refuseUnwritable(flags.out, io);
    if (overInput !== null) return overInput;
    const whole = loaded.value.project;
    const tree = namedPart(whole);
    const language = projectLanguage(invocation, tree.configuration.lang);
    progress.onCheck(tree.files.length);
    const today = flags.now ?? localDate(io.now());
    const check = (): ValidationResult => validate(inputOf(whole, today, read));
    // Only its findings are shown: those about the format, and how many errors there are. It goes first, since what it reads is declared as it is read.
    const checked = quiet ? null : check();
    const after = readDeclarations(tree, declare);
    const before = readDeclarations(base, declare);
    const result = after.isBroken ? (checked ?? check()) : checked;
    progress.end();

    const broken: BrokenSide[] = [];
    if (base !== null && before.isBroken)
      broken.push({ isBase: true, nameOf: base.nameOf, result: validateBase(base, today, read), files: sizeOf(base) });
    if (after.isBroken && result !== null) {
      const nameOf = (path: string): string => projectPath(io.workingFolder, resolve(tree.root, path));
      broken.push({ isBase: false, nameOf, result, files: sizeOf(tree) });
    }
    if (broken.length > 0) return tellReadingErrors(broken, { ...invocation, language });
    if (before.declarations.length === 0 && after.declarations.length === 0) return base === null ? NO_INPUT : NO_INPUT_ON_EITHER_SIDE;
    const around = partAround(whole).map(declare);
    const plan = planDeclarations({
      base: before.declarations,
      current: after.declarations,
      // Without a base nothing is declared before, and what is around is not known to be there.
      around: base === null ? [] : around.flatMap(({ declarations }) => declarations),
      catalogue: projectCatalogue(CATALOGUE, [...after.apis, ...around.flatMap(({ apis }) => apis)]),
      // What has been deleted cannot be checked.
      checkPaths: operands.filter((path) => io.files.kindOf(resolve(io.workingFolder, path)) !== null),
      checkConfiguration: invocation.configurationFile ?? null,
      baseRemarks: base?.doubts ?? [],
      today,
    });
    const remarks = quiet ? [] : [...(base?.remarks ?? []), ...loaded.value.remarks, ...ruleErrors(result?.counts.errors ?? 0)];
    for (const remark of remarks) io.stderr.write(`${say(remark, language)}\n`);
    const failure = await writePlan(plan, { ...invocation, language });
    return failure ?? succeed(flags["detailed-exitcode"] && planHasChanges(plan) ? CHANGES : 0);
  } finally {
    progress.end();
  }
}

function inputOf({ named, ...project }: Omit<LoadedProject, "root">, today: string, read: Read): ProjectInput {
  const only = named === undefined ? {} : { onlyFiles: named };
  return { ...project, ...only, baseline: null, today, catalogue: CATALOGUE, levels: new Map(), read };
}

/** For its findings about the format: what its rules say of that day is of no use, nor are the files beside it there any more. */
function validateBase({ files, unreadable }: Base, today: string, read: Read): ValidationResult {
  return validateProject(inputOf({ files, unreadable, configuration: NO_CONFIGURATION, fileFacts: () => "missing" }, today, read));
}

function sizeOf({ files, unreadable }: Pick<LoadedProject, "files" | "unreadable">): number {
  return files.length + unreadable.length;
}

function ruleErrors(count: number): readonly Localized[] {
  if (count === 0) return [];
  return [
    {
      en: `pistectl validate finds ${counted(count, "en", "error")} in these manifests: the portals may refuse what this plan asks for.`,
      fr: `pistectl validate trouve ${counted(count, "fr", "erreur")} dans ces manifestes : les portails pourraient refuser ce que demande ce plan.`,
    },
  ];
}

async function writePlan(plan: Plan, { flags, io, language, colour, quiet }: PlanInvocation): Promise<Failed<Refusal> | null> {
  const { format, out, short, for: role = null } = flags;
  const view = { short, role };
  if (out === undefined) {
    if (quiet && format === "text" && !planHasChanges(plan)) return null;
    const { columns } = io.stdout;
    const pieces = planPieces(plan, format, { ...view, language, color: colour, width: pageWidth(columns) });
    for (const page of pagesOf(pieces)) io.stdout.write(format === "text" ? fitTerminal(page, columns) : page);
    const isWhole = format === "text" && !short && role === null;
    if (isWhole && !quiet && io.stdout.isTerminal && toDo(plan) >= LONG_PLAN) {
      io.stderr.write(fitTerminal(`\n${say(SHORTER, language)}\n`, io.stderr.columns));
    }
    return null;
  }
  const pieces = planPieces(plan, format, { ...view, language, color: false, width: pageWidth(null) });
  const failure = await tryPath("--out", out, () => io.writeFile(out, [...pieces].join("")));
  const shown = quoted(out);
  if (failure === null && !quiet)
    io.stderr.write(say({ en: `The plan is in ${shown.en}.\n`, fr: `Le plan est dans ${shown.fr}.\n` }, language));
  return failure;
}

/** Actions still to do with which a whole plan no longer fits on a screen. */
const LONG_PLAN = 5;

const SHORTER: Localized = {
  en: "--short: one line for each action; --for ROLE: what one person does.",
  fr: "--short : une ligne par action ; --for RÔLE : ce que fait une personne.",
};

function toDo({ portalActions }: Plan): number {
  return portalActions.filter(({ declared }) => !declared).length;
}

function planPieces(plan: Plan, format: PlanFormat, options: PlanTextOptions): Iterable<string> {
  switch (format) {
    case "text":
      return planTextPieces(plan, options);
    case "json":
      return [renderPlanJson(plan, options)];
    case "markdown":
      return [renderPlanMarkdown(plan, options)];
  }
}

/** Characters of a text, at the least, that are written at once. */
const PAGE = 256 * 1024;

/** Pieces of whole lines put together, so that each writing is worth its cost and none needs the whole text in memory. */
function* pagesOf(pieces: Iterable<string>): Generator<string> {
  let page = "";
  for (const piece of pieces) {
    page += piece;
    if (page.length < PAGE) continue;
    yield page;
    page = "";
  }
  if (page !== "") yield page;
}

/** Asked before anything is read, so that long work does not end on a missing folder, and once it is known what has been read. */
async function refuseUnwritable(path: string | undefined, io: Pick<Io, "checkWritable">): Promise<Failed<Refusal> | null> {
  return path === undefined ? null : tryPath("--out", path, () => io.checkWritable(path));
}

const NO_INPUT = refused(noManifestFound("plan"), "no-input");

const NO_INPUT_ON_EITHER_SIDE = refused(
  {
    en: `No manifest found, neither here nor in the base: there is nothing to compare. ${MANIFEST_NAMES.en}; a file of another name is read when it is named: pistectl plan FILE.`,
    fr: `Aucun manifeste trouvé, ni ici ni dans la base : il n'y a rien à comparer. ${MANIFEST_NAMES.fr} ; un fichier d'un autre nom est lu s'il est nommé : pistectl plan FICHIER.`,
  },
  "no-input",
);
