import { manifestApplications, preflightPartners } from "@pistectl/action-kit";
import type { PreflightClient } from "@pistectl/auth-core";
import {
  CATALOGUE,
  checkFormat,
  DEFAULT_ALLOW_ENV,
  type Finding,
  type LoadedProject,
  manifestPartners,
  manifestTargets,
  projectCatalogue,
  readManifestFile,
} from "@pistectl/config-schema";
import { Refusal } from "../command-line/refusal.ts";
import type { Invocation } from "../command-line/verb.ts";
import { commandOnPaths } from "../manifests/command-on-paths.ts";
import { showFileProgress } from "../manifests/file-progress.ts";
import { findingLines } from "../manifests/finding-lines.ts";
import { loadProject } from "../manifests/load-project.ts";
import type { CHECK_FLAGS } from "./check-flags.ts";

/** The applications and the partners that manifests declare, with the credentials that they refer to; or why they cannot be checked. */
export async function targetsOfManifests(invocation: Invocation<typeof CHECK_FLAGS>): Promise<readonly PreflightClient[] | Refusal> {
  const { flags, operands, io, hide } = invocation;
  const progress = showFileProgress(io, invocation);
  const project = await loadProject({ paths: operands, standIn: null, configurationFile: invocation.configurationFile }, io, progress);
  progress.end();
  if (project instanceof Refusal) return project;

  const readings = project.files.map((file) => readManifestFile(file));
  const documents = readings.flatMap((reading) => reading.documents);
  const errors = [...project.unreadable, ...readings.flatMap(({ findings }) => findings), ...documents.flatMap(checkFormat)];
  if (errors.length > 0) return refuseBroken(errors, project, invocation);
  const targets = manifestTargets(documents, projectCatalogue(CATALOGUE, documents)).filter(({ apis }) => apis.length > 0);
  const partners = manifestPartners(documents);
  if (targets.length === 0 && partners.length === 0) return NOTHING_TO_CHECK;
  const override = flags["token-url"] === undefined ? (flags["api-base-url"] === undefined ? null : "--api-base-url") : "--token-url";
  const environments = new Set(targets.map(({ environment }) => environment));
  if (override !== null && environments.size > 1) return refuseOverride(override);
  if (override !== null && environments.size === 0) return refuseIdleOverride(override);
  if (flags["expect-version"] !== undefined && targets.length === 0) return IDLE_VERSION;

  const allowEnv = flags["allow-env"].length > 0 ? flags["allow-env"] : DEFAULT_ALLOW_ENV;
  const scope = { env: io.env, allowEnv, root: project.root, files: io.files };
  const applications = manifestApplications(targets, scope, { hide });
  const expected = flags["expect-version"];
  const expecting =
    expected === undefined
      ? applications
      : applications.map((application) => ({
          ...application,
          apis: application.apis.map((api) => ({ ...api, expectedVersion: expected })),
        }));
  return [...expecting, ...preflightPartners(partners, scope, { hide })];
}

const NOTHING_TO_CHECK = new Refusal(
  {
    en: "Nothing to check: no manifest of an application or of a partner was found. Name its file, or say what to check, for instance: pistectl check --environment production --api SNE-Cotation",
    fr: "Rien à vérifier : aucun manifeste d'application ou de partenaire n'a été trouvé. Nommez son fichier, ou précisez quoi vérifier, par exemple : pistectl check --environment production --api SNE-Cotation",
  },
  "no-input",
);

function refuseOverride(flag: string): Refusal {
  return new Refusal({
    en: `${flag} stands for one environment, and these manifests declare applications of both. Check them apart.`,
    fr: `${flag} vaut pour un seul environnement, et ces manifestes déclarent des applications des deux. Vérifiez-les séparément.`,
  });
}

function refuseIdleOverride(flag: string): Refusal {
  return new Refusal({
    en: `${flag} stands for an address of PISTE, and these manifests declare only partners, whose addresses are their own. Leave it out.`,
    fr: `${flag} remplace une adresse de PISTE, et ces manifestes ne déclarent que des partenaires, qui ont leurs propres adresses. Retirez cette option.`,
  });
}

const IDLE_VERSION = new Refusal({
  en: "--expect-version is about an API of PISTE, and these manifests declare only partners, which give no version. Leave it out.",
  fr: "--expect-version concerne une API de PISTE, et ces manifestes ne déclarent que des partenaires, qui n'annoncent pas de version. Retirez cette option.",
});

function refuseBroken(errors: readonly Finding[], project: LoadedProject, invocation: Invocation<typeof CHECK_FLAGS>): Refusal {
  const lines = (language: "en" | "fr"): string => findingLines(errors, project, { io: invocation.io, language });
  const command = commandOnPaths("validate", invocation);
  const count = errors.length;
  return new Refusal({
    en: `Manifests that break the format are not checked (${count} ${count === 1 ? "error" : "errors"}). See them with: ${command}${lines("en")}`,
    fr: `Des manifestes qui ne respectent pas le format ne sont pas vérifiés (${count} ${count > 1 ? "erreurs" : "erreur"}). Pour les voir : ${command}${lines("fr")}`,
  });
}
