import type { PreflightClient } from "@pistectl/auth-core/preflight";
import { CATALOGUE, projectCatalogue } from "@pistectl/config-schema/catalogue";
import type { Finding } from "@pistectl/config-schema/findings";
import { type LoadedProject, namedPart, partAround } from "@pistectl/config-schema/project";
import { readManifestFile } from "@pistectl/config-schema/reading";
import { formatFindings, manifestPartners, manifestTargets, type ReferenceScope } from "@pistectl/config-schema/targets";
import { counted, fail, type Localized, type Outcome, succeed } from "@pistectl/words";
import { findingLines } from "../project/finding-lines.ts";
import { formatRemarks, type ShownManifests } from "./format-remarks.ts";
import { manifestApplications } from "./manifest-applications.ts";
import { preflightPartners } from "./preflight-partners.ts";

/** How the targets of a project are to be checked. */
export interface TargetsRequest extends Pick<ReferenceScope, "env" | "files" | "allowEnv"> {
  /** Setting that stands for an endpoint of one environment, as messages begin with it; null when there is none. */
  readonly override: Localized | null;
  /** Handed every value that references lead to. */
  readonly hide: (secret: string) => void;
  /** Asked only about what is absent. */
  readonly explainAbsence?: () => Localized;
  /** How the reader calls a manifest, and what shows them what is wrong with it. */
  readonly shown: ShownManifests;
}

/** Why the targets of a project cannot be checked. */
export type TargetsFailure =
  | { readonly code: "broken-manifests"; readonly findings: readonly Finding[]; readonly root: string }
  | { readonly code: "nothing-to-check" }
  | { readonly code: "both-environments" | "partners-only"; readonly override: Localized };

/** The applications and the partners that what was named of a project declares, with the credentials that they refer to. What breaks the format where no check reads it becomes a remark of each target. */
export function projectTargets(project: LoadedProject, request: TargetsRequest): Outcome<readonly PreflightClient[], TargetsFailure> {
  const { root } = project;
  const named = namedPart(project);
  const readings = named.files.map((file) => readManifestFile(file));
  const around = partAround(project).flatMap((file) => readManifestFile(file).documents);
  const documents = readings.flatMap((reading) => reading.documents);
  const { stopping, passed } = formatFindings(readings);
  const findings = [...named.unreadable, ...stopping];
  if (findings.length > 0) return fail({ code: "broken-manifests", findings, root });
  const remarks = formatRemarks(passed, root, request.shown);
  const targets = manifestTargets(documents, projectCatalogue(CATALOGUE, [...documents, ...around]), around)
    .filter(({ apis }) => apis.length > 0)
    .map(remarks.ofApplication);
  const partners = manifestPartners(documents);
  if (targets.length === 0 && partners.length === 0) return fail({ code: "nothing-to-check" });
  const { override, env, files, allowEnv, hide, explainAbsence } = request;
  const environments = new Set(targets.map(({ environment }) => environment));
  if (override !== null && environments.size > 1) return fail({ code: "both-environments", override });
  if (override !== null && environments.size === 0) return fail({ code: "partners-only", override });

  const scope: ReferenceScope = { env, allowEnv, root, files };
  const reading = { hide, ...(explainAbsence === undefined ? {} : { explainAbsence }) };
  return succeed([...manifestApplications(targets, scope, reading), ...preflightPartners(partners, scope, reading).map(remarks.ofPartner)]);
}

/** Says why the targets of a project cannot be checked. */
export function describeTargetsFailure(failure: TargetsFailure, { nameOf, command }: ShownManifests): Localized {
  switch (failure.code) {
    case "broken-manifests": {
      const count = failure.findings.length;
      const lines = findingLines(failure.findings, failure.root, nameOf);
      return {
        en: `Manifests that break the format where a check reads them are not checked (${counted(count, "en", "error")}). See them with: ${command}${lines.en}`,
        fr: `Des manifestes qui ne respectent pas le format, là où la vérification les lit, ne sont pas vérifiés (${counted(count, "fr", "erreur")}). Pour les voir : ${command}${lines.fr}`,
      };
    }
    case "nothing-to-check":
      return {
        en: "Nothing to check: no manifest of an application or of a partner was found.",
        fr: "Rien à vérifier : aucun manifeste d'application ou de partenaire n'a été trouvé.",
      };
    case "both-environments":
      return {
        en: `${failure.override.en} stands for one environment, and these manifests declare applications of both. Check them apart.`,
        fr: `${failure.override.fr} vaut pour un seul environnement, et ces manifestes déclarent des applications des deux. Vérifiez-les séparément.`,
      };
    case "partners-only":
      return {
        en: `${failure.override.en} stands for an address of PISTE, and these manifests declare only partners, whose addresses are their own. Leave it out.`,
        fr: `${failure.override.fr} remplace une adresse de PISTE, et ces manifestes ne déclarent que des partenaires, qui ont leurs propres adresses. Retirez-la.`,
      };
  }
}
