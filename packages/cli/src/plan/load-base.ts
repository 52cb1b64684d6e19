import { resolve } from "node:path";
import { findCommit, lagRemark, withoutSparse } from "@pistectl/action-kit/git";
import { isInside, locateProject, projectPath } from "@pistectl/config-schema/discovery";
import { readProjectConfiguration } from "@pistectl/config-schema/project";
import { type Outcome, succeed } from "@pistectl/words";
import { quoted } from "../command-line/quoting.ts";
import type { Refusal } from "../command-line/refusal.ts";
import type { Invocation } from "../command-line/verb.ts";
import type { FileProgress } from "../manifests/file-progress.ts";
import { loadProject } from "../manifests/load-project.ts";
import { refuseProject } from "../manifests/refuse-project.ts";
import type { Base } from "./base.ts";
import { baseCommit } from "./base-commit.ts";
import { listReferences } from "./list-references.ts";
import type { PLAN_FLAGS } from "./plan-flags.ts";
import type { ReadCommit } from "./read-commit.ts";

type PlanInvocation = Invocation<typeof PLAN_FLAGS>;

/** Reads what `--base` means: an existing file or folder, else a commit of git at which the same paths are read. */
export async function loadBase(
  reference: string,
  invocation: PlanInvocation,
  progress: FileProgress,
  read: ReadCommit,
): Promise<Outcome<Base, Refusal>> {
  const { io } = invocation;
  const place = resolve(io.workingFolder, reference);
  return io.files.kindOf(place) === null ? fromCommit(reference, invocation, read) : fromPlace(reference, place, invocation, progress);
}

async function fromPlace(
  reference: string,
  place: string,
  invocation: PlanInvocation,
  progress: FileProgress,
): Promise<Outcome<Base, Refusal>> {
  const { io, configurationFile } = invocation;
  const { root } = projectOf(invocation);
  const ofProject = isInside(root, place);
  const loading = await loadProject(
    // A checkout beside this one has a configuration of its own.
    { paths: [reference], standIn: null, configurationFile: ofProject ? configurationFile : undefined },
    io,
    progress,
  );
  if (!loading.ok) return loading;
  const project = loading.value;
  const isPlainName = /^[^./\\][^\\]*[^/\\]$/.test(reference);
  const isRevision = isPlainName && !invocation.quiet && (await findCommit(io.git, root, reference)).ok;
  const found = quoted(reference);
  return succeed({
    files: project.files,
    unreadable: project.unreadable,
    nameOf: (path) => projectPath(io.workingFolder, resolve(project.root, path)),
    place,
    isApart: () => false,
    has: () => false,
    doubts: [],
    remarks: isRevision
      ? [
          {
            en: `${found.en} is also a revision of git: the file or folder of that name is taken. For the revision: --base refs/heads/…, refs/tags/… or a commit's id.`,
            fr: `${found.fr} est aussi une révision de git : c'est le fichier ou le dossier de ce nom qui est pris. Pour la révision : --base refs/heads/…, refs/tags/… ou l'identifiant d'un commit.`,
          },
        ]
      : [],
  });
}

async function fromCommit(reference: string, invocation: PlanInvocation, read: ReadCommit): Promise<Outcome<Base, Refusal>> {
  const { io, configurationFile } = invocation;
  const { root, configuration, named } = projectOf(invocation);
  if (invocation.flags.watch) listReferences(root, io.files);
  const finding = await baseCommit(reference, root, io);
  if (!finding.ok) return finding;
  const commit = finding.value;
  // What the configuration names is read on both sides: else the same entry would seem new.
  const configured = readProjectConfiguration(
    configurationFile === undefined ? configuration : resolve(io.workingFolder, configurationFile),
    root,
    io.files,
  );
  if (!configured.ok) return refuseProject(configured.failure, { workingFolder: io.workingFolder, typedAs: () => undefined });
  const { catalogFiles } = configured.value;
  const reading = await read({ root, commit, named, catalogFiles }, io.git);
  if (!reading.ok) return reading;

  const { submodules } = reading.value;
  const { files, unreadable, remark } = await withoutSparse(reading.value, root, io.git, io.files);
  const paths = [...files, ...unreadable.map(({ file }) => file)].map(({ path }) => resolve(root, path));
  return succeed({
    files,
    unreadable,
    nameOf: (path) => `${reference}:${path}`,
    place: null,
    // What the configuration names counts on both sides, wherever it stands.
    isApart: (path) => submodules.some((folder) => isInside(folder, path)) && !catalogFiles.includes(path),
    has: (path) => paths.some((file) => isInside(path, file)),
    doubts: [await lagRemark(io.git, root, { id: commit, name: quoted(reference) }), remark].filter((doubt) => doubt !== null),
    remarks: [],
  });
}

/** Where the manifests of now are looked for. */
function projectOf({ operands, io }: PlanInvocation): {
  readonly root: string;
  readonly configuration: string | null;
  readonly named: readonly string[];
} {
  const named = (operands.length === 0 ? ["."] : operands).map((path) => resolve(io.workingFolder, path));
  return { ...locateProject(io.workingFolder, named, io.files), named };
}
