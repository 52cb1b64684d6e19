import { resolve } from "node:path";
import { isInside, projectPath } from "@pistectl/config-schema/discovery";
import { type LoadedProject, namedPart } from "@pistectl/config-schema/project";
import { type Localized, type Outcome, succeed } from "@pistectl/words";
import { quoted } from "../command-line/quoting.ts";
import type { Refusal } from "../command-line/refusal.ts";
import type { Invocation } from "../command-line/verb.ts";
import type { FileProgress } from "../manifests/file-progress.ts";
import { loadProject } from "../manifests/load-project.ts";
import type { Base } from "./base.ts";
import type { PLAN_FLAGS } from "./plan-flags.ts";

/** The manifests of now, with those around what was named. */
interface Tree {
  readonly project: LoadedProject;
  /** What to know about what is part of it. */
  readonly remarks: readonly Localized[];
}

/** Reads the manifests of now. A named path that only the base has is one whose manifests have been deleted; what the base was read from is not part of the tree around it. */
export async function loadTree(
  base: Base | null,
  { operands, io, configurationFile }: Invocation<typeof PLAN_FLAGS>,
  progress: FileProgress,
): Promise<Outcome<Tree, Refusal>> {
  const absolute = (path: string): string => resolve(io.workingFolder, path);
  const isGone = (path: string): boolean => io.files.kindOf(absolute(path)) === null && base?.has(absolute(path)) === true;
  const paths = operands.filter((path) => !isGone(path));
  const loading = await loadProject({ paths, standIn: null, configurationFile, withSurroundings: true }, io, progress);
  if (!loading.ok) return loading;
  const project = loading.value;
  if (operands.length > 0 && paths.length === 0) return succeed({ project: { ...project, files: [], unreadable: [] }, remarks: [] });

  const place = base?.place ?? null;
  const isNamed = (operands.length === 0 ? ["."] : operands).some((path) => place !== null && isInside(place, absolute(path)));
  const isOfBase = (path: string): boolean => place !== null && !isNamed && isInside(place, path);
  const isApart = (path: string): boolean => base?.isApart(path) === true;
  const named = namedPart(project);
  const read = [...named.files, ...named.unreadable.map(({ file }) => file)].map(({ path }) => resolve(project.root, path));
  const isOfTree = ({ path }: { readonly path: string }): boolean => {
    const at = resolve(project.root, path);
    return !isOfBase(at) && !isApart(at);
  };
  const remarks = [
    ...(place !== null && read.some(isOfBase) ? [asBase(projectPath(io.workingFolder, place))] : []),
    ...(read.some(isApart) ? [submoduleRemark(projectPath(io.workingFolder, read.find(isApart) ?? ""))] : []),
  ];
  return succeed({
    project: { ...project, files: project.files.filter(isOfTree), unreadable: project.unreadable.filter(({ file }) => isOfTree(file)) },
    remarks,
  });
}

function asBase(place: string): Localized {
  const shown = quoted(place);
  return {
    en: `${shown.en} counts as what was declared before, and not as a part of what is declared now.`,
    fr: `${shown.fr} compte comme ce qui était déclaré avant, et non comme une partie de ce qui l'est maintenant.`,
  };
}

function submoduleRemark(example: string): Localized {
  const shown = quoted(example);
  return {
    en: `Manifests of submodules, such as ${shown.en}, are not compared: a commit does not hold their content. Plan them in their own repository.`,
    fr: `Les manifestes des sous-modules, comme ${shown.fr}, ne sont pas comparés : un commit n'en détient pas le contenu. Faites leur plan dans leur propre dépôt.`,
  };
}
