import { resolve } from "node:path";
import {
  DISK_FILES,
  describeProjectFailure,
  type InputReader,
  manifestApplications,
  notAccepted,
  preflightPartners,
  workspaceFolder,
} from "@pistectl/action-kit";
import type { PreflightClient } from "@pistectl/auth-core";
import {
  CATALOGUE,
  checkFormat,
  DEFAULT_ALLOW_ENV,
  decodeSource,
  type Finding,
  findManifests,
  locateProject,
  type ManifestDocument,
  manifestPartners,
  manifestTargets,
  positionAt,
  projectCatalogue,
  projectPath,
  readManifestFile,
  readProjectConfiguration,
} from "@pistectl/config-schema";
import type { Localized } from "@pistectl/words";
import type { TargetSources } from "./target-sources.ts";

/** Most errors of the format that are told; the rest is for the linter. */
const MAX_ERRORS = 5;

/** The applications and the partners of the manifests that the input names, with the credentials that they refer to; what cannot be used becomes problems of the reader. */
export async function readManifests(reader: InputReader, sources: TargetSources): Promise<readonly PreflightClient[]> {
  const { env, allowEnv, override, hide, explainAbsence } = sources;
  const workspace = workspaceFolder(env);
  const paths = reader.lines("manifests").map((line) => resolve(workspace, line));
  const { root, configuration } = locateProject(workspace, paths, DISK_FILES);
  const configured = readProjectConfiguration(configuration, root, DISK_FILES);
  if (!configured.ok) reader.refuse(describeProjectFailure(configured.failure, workspace, "manifests"));
  const found = await findManifests(root, paths, DISK_FILES);
  for (const path of found.missing) reader.refuse(notAccepted("manifests", projectPath(workspace, path), A_PATH));
  for (const path of found.outside) reader.refuse(notAccepted("manifests", projectPath(workspace, path), NO_LINK));
  const { documents, errors } = readDocuments(root, [
    ...new Set([...found.paths, ...(configured.ok ? configured.value.catalogFiles : [])]),
  ]);
  if (errors.length > 0) reader.refuse(broken(errors));
  if (reader.problems.length > 0) return [];

  const targets = manifestTargets(documents, projectCatalogue(CATALOGUE, documents)).filter(({ apis }) => apis.length > 0);
  const partners = manifestPartners(documents);
  if (targets.length === 0 && partners.length === 0) reader.refuse(NO_TARGET);
  const environments = new Set(targets.map(({ environment }) => environment));
  if (override !== undefined && environments.size > 1) reader.refuse(forOneEnvironment(override));
  if (override !== undefined && environments.size === 0 && partners.length > 0) reader.refuse(forPiste(override));
  const scope = { env, allowEnv: allowEnv.length > 0 ? allowEnv : DEFAULT_ALLOW_ENV, root, files: DISK_FILES };
  return [
    ...manifestApplications(targets, scope, { hide, explainAbsence }),
    ...preflightPartners(partners, scope, { hide, explainAbsence }),
  ];
}

function readDocuments(
  root: string,
  paths: readonly string[],
): { readonly documents: readonly ManifestDocument[]; readonly errors: readonly Finding[] } {
  const documents: ManifestDocument[] = [];
  const errors: Finding[] = [];
  for (const path of paths) {
    const decoding = decodeSource(projectPath(root, path), DISK_FILES.read(path));
    if (!decoding.ok) {
      errors.push(decoding.failure);
      continue;
    }
    const reading = readManifestFile(decoding.value);
    documents.push(...reading.documents);
    errors.push(...reading.findings, ...reading.documents.flatMap(checkFormat));
  }
  return { documents, errors };
}

const A_PATH: Localized = {
  en: "paths of manifests, or of folders that hold some, one per line, from the workspace (which a checkout step fills)",
  fr: "des chemins de manifestes, ou de dossiers qui en contiennent, un par ligne, depuis l'espace de travail (qu'une étape checkout remplit)",
};

const NO_LINK: Localized = { en: "no link that leaves the workspace", fr: "aucun lien qui sorte de l'espace de travail" };

const NO_TARGET: Localized = {
  en: "Input manifests leads to no application with an API and to no partner; accepted: manifests of kind Application or Partner, named piste.yaml or NAME.piste.yaml when a folder is given.",
  fr: "L'entrée manifests ne mène à aucune application ayant une API ni à aucun partenaire ; accepté : des manifestes de type Application ou Partner, nommés piste.yaml ou NOM.piste.yaml si un dossier est donné.",
};

function forPiste(override: string): Localized {
  return {
    en: `Input ${override} stands for an address of PISTE, and the manifests declare only partners, whose addresses are their own; leave it out.`,
    fr: `L'entrée ${override} remplace une adresse de PISTE, et les manifestes ne déclarent que des partenaires, qui ont leurs propres adresses ; retirez-la.`,
  };
}

function forOneEnvironment(override: string): Localized {
  return {
    en: `Input ${override} stands for one environment, and the manifests declare applications of both; check them in two steps.`,
    fr: `L'entrée ${override} vaut pour un seul environnement, et les manifestes déclarent des applications des deux ; vérifiez-les en deux étapes.`,
  };
}

function broken(errors: readonly Finding[]): Localized {
  const lines = (language: "en" | "fr"): string =>
    errors
      .slice(0, MAX_ERRORS)
      .map(({ file, span, rule, summary }) => {
        const { line, column } = positionAt(file, span.start);
        return `${file.path}:${line}:${column} ${rule}: ${summary[language]}`;
      })
      .join("; ");
  const count = errors.length;
  return {
    en: `Input manifests leads to manifests that break the format (${count} ${count === 1 ? "error" : "errors"}); see them with: pistectl validate. ${lines("en")}`,
    fr: `L'entrée manifests mène à des manifestes qui ne respectent pas le format (${count} ${count > 1 ? "erreurs" : "erreur"}) ; pour les voir : pistectl validate. ${lines("fr")}`,
  };
}
