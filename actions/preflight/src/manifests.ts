import { resolve } from "node:path";
import { type InputReader, workspaceFolder } from "@pistectl/action-kit";
import { describeInputFailure } from "@pistectl/action-kit/project";
import { describeTargetsFailure, projectTargets, type ShownManifests, type TargetsFailure } from "@pistectl/action-kit/targets";
import type { PreflightClient } from "@pistectl/auth-core/preflight";
import { projectPath } from "@pistectl/config-schema/discovery";
import { loadProject } from "@pistectl/config-schema/project";
import type { Localized } from "@pistectl/words";
import type { TargetSources } from "./target-sources.ts";

/** The applications and the partners of the manifests that the input names, with the credentials that they refer to; what cannot be used becomes problems of the reader. */
export async function readManifests(reader: InputReader, sources: TargetSources): Promise<readonly PreflightClient[]> {
  const { env, files, variables, allowEnv, override, hide, explainAbsence } = sources;
  const workspace = workspaceFolder(env);
  const named = reader.lines("manifests").map((line) => resolve(workspace, line));
  const loading = await loadProject({ workingFolder: workspace, named, standIn: null, configuration: null, withSurroundings: true }, files);
  if (!loading.ok) {
    reader.refuse(describeInputFailure(loading.failure, workspace, "manifests"));
    return [];
  }
  const shown: ShownManifests = { nameOf: (path) => projectPath(workspace, path), command: "pistectl validate" };
  const targets = projectTargets(loading.value, {
    // Only what `allow-env` admits is read from there: no name of the object reaches anything else of the process.
    env: { ...env, ...variables },
    files,
    allowEnv,
    override: override === undefined ? null : { en: `Input ${override}`, fr: `L'entrée ${override}` },
    hide,
    explainAbsence,
    shown,
  });
  if (targets.ok) return targets.value;
  reader.refuse(targetsProblem(targets.failure, shown));
  return [];
}

function targetsProblem(failure: TargetsFailure, shown: ShownManifests): Localized {
  const { en, fr } = describeTargetsFailure(failure, shown);
  switch (failure.code) {
    case "broken-manifests":
      return { en: `Input manifests: ${en}`, fr: `Entrée manifests : ${fr}` };
    case "nothing-to-check":
      return { en: `Input manifests: ${en} ${NAMES.en}`, fr: `Entrée manifests : ${fr} ${NAMES.fr}` };
    default:
      return { en, fr };
  }
}

const NAMES: Localized = {
  en: "In a folder, manifests are named piste.yaml or NAME.piste.yaml.",
  fr: "Dans un dossier, les manifestes se nomment piste.yaml ou NOM.piste.yaml.",
};
