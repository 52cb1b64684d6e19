import { manifestApplications } from "@pistectl/action-kit";
import type { PreflightApplication } from "@pistectl/auth-core";
import {
  CATALOGUE,
  checkFormat,
  DEFAULT_ALLOW_ENV,
  type Finding,
  manifestTargets,
  positionAt,
  projectCatalogue,
  readManifestFile,
} from "@pistectl/config-schema";
import { printable } from "../quoting.ts";
import { Refusal } from "../refusal.ts";
import type { Invocation } from "../verb.ts";
import type { CHECK_FLAGS } from "../verbs/check-flags.ts";
import { showFileProgress } from "./file-progress.ts";
import { loadProject } from "./load-project.ts";

/** Most errors that a refusal lists. */
const MAX_TOLD = 5;

/** The applications that manifests declare, with the credentials that they refer to; or why they cannot be checked. */
export async function targetsOfManifests(invocation: Invocation<typeof CHECK_FLAGS>): Promise<readonly PreflightApplication[] | Refusal> {
  const { flags, operands, io, hide } = invocation;
  const progress = showFileProgress(io, invocation);
  const project = await loadProject({ paths: operands, standIn: null, configurationFile: invocation.configurationFile }, io, progress);
  progress.end();
  if (project instanceof Refusal) return project;

  const readings = project.files.map((file) => readManifestFile(file));
  const documents = readings.flatMap((reading) => reading.documents);
  const errors = [...project.unreadable, ...readings.flatMap(({ findings }) => findings), ...documents.flatMap(checkFormat)];
  if (errors.length > 0) return refuseBroken(errors);
  const targets = manifestTargets(documents, projectCatalogue(CATALOGUE, documents)).filter(({ apis }) => apis.length > 0);
  if (targets.length === 0) return NOTHING_TO_CHECK;
  const override = flags["token-url"] === undefined ? (flags["api-base-url"] === undefined ? null : "--api-base-url") : "--token-url";
  if (override !== null && new Set(targets.map(({ environment }) => environment)).size > 1) return refuseOverride(override);

  const allowEnv = flags["allow-env"].length > 0 ? flags["allow-env"] : DEFAULT_ALLOW_ENV;
  const applications = manifestApplications(targets, { env: io.env, allowEnv, root: project.root, files: io.files }, { hide });
  const expected = flags["expect-version"];
  if (expected === undefined) return applications;
  return applications.map((application) => ({
    ...application,
    apis: application.apis.map((api) => ({ ...api, expectedVersion: expected })),
  }));
}

const NOTHING_TO_CHECK = new Refusal(
  {
    en: "Nothing to check: no manifest of an application was found. Name its file, or say what to check, for instance: pistectl check --environment production --api SNE-Cotation",
    fr: "Rien à vérifier : aucun manifeste d'application n'a été trouvé. Nommez son fichier, ou précisez quoi vérifier, par exemple : pistectl check --environment production --api SNE-Cotation",
  },
  "no-input",
);

function refuseOverride(flag: string): Refusal {
  return new Refusal({
    en: `${flag} stands for one environment, and these manifests declare applications of both. Check them apart.`,
    fr: `${flag} vaut pour un seul environnement, et ces manifestes déclarent des applications des deux. Vérifiez-les séparément.`,
  });
}

function refuseBroken(errors: readonly Finding[]): Refusal {
  const lines = (language: "en" | "fr"): string =>
    errors
      .slice(0, MAX_TOLD)
      .map(({ file, span, summary, rule }) => {
        const { line, column } = positionAt(file, span.start);
        return `\n  ${printable(`${file.path}:${line}:${column}: ${rule}: ${summary[language]}`)}`;
      })
      .join("");
  const count = errors.length;
  return new Refusal({
    en: `Manifests that break the format are not checked (${count} ${count === 1 ? "error" : "errors"}). See them with: pistectl validate.${lines("en")}`,
    fr: `Des manifestes qui ne respectent pas le format ne sont pas vérifiés (${count} ${count > 1 ? "erreurs" : "erreur"}). Pour les voir : pistectl validate.${lines("fr")}`,
  });
}
