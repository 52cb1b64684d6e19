import type { PreflightPartner } from "@pistectl/auth-core/preflight";
import type { Finding } from "@pistectl/config-schema/findings";
import type { ManifestDocument } from "@pistectl/config-schema/reading";
import type { FormatFindings, ManifestTarget } from "@pistectl/config-schema/targets";
import { counted, type Localized, localized } from "@pistectl/words";
import { placedFinding } from "../project/finding-lines.ts";

/** How manifests are spoken of to a reader. */
export interface ShownManifests {
  /** How the reader calls an absolute path. */
  readonly nameOf: (path: string) => string;
  /** Command that shows everything that is wrong with the manifests. */
  readonly command: string;
}

/** What is to be said of manifests that break the format where no check reads them. */
export interface FormatRemarks {
  /** The application with remarks beside its APIs; where it is an API that breaks the format, what is declared is not compared with what is seen. */
  ofApplication(target: ManifestTarget): ManifestTarget;
  ofPartner(partner: PreflightPartner): PreflightPartner;
}

/** Words what each manifest has of it; `root` is that of the project. */
export function formatRemarks(passed: FormatFindings["passed"], root: string, { nameOf, command }: ShownManifests): FormatRemarks {
  const findingsOf = (isMeant: (document: ManifestDocument) => boolean): readonly Finding[] =>
    [...passed].flatMap(([document, findings]) => (isMeant(document) ? findings : []));
  const remarksOn = (findings: readonly Finding[]): readonly Localized[] => {
    const [first] = findings;
    if (first === undefined) return [];
    const at = placedFinding(first, root, nameOf);
    return [
      localized((language) => {
        const count = counted(findings.length, language, language === "fr" ? "erreur" : "error");
        return language === "fr"
          ? `Le manifeste ne respecte pas le format, mais pas là où la vérification le lit (${count}, voir : ${command}) : ${at.fr}`
          : `The manifest breaks the format, though not where the check reads it (${count}, see: ${command}): ${at.en}`;
      }),
    ];
  };
  return {
    ofApplication(target) {
      const findings = findingsOf(({ kind, name }) => kind === "Application" && name === target.name);
      const remarks = remarksOn(findings);
      const isUndeclared = findings.some(({ pointer }) => pointer?.startsWith("/apis/"));
      const undeclared = isUndeclared ? { declared: null, declaredGates: [] } : {};
      return { ...target, apis: target.apis.map((api) => ({ ...api, notes: [...api.notes, ...remarks], ...undeclared })) };
    },
    ofPartner(partner) {
      const findings = findingsOf(({ kind, name }) => kind === "Partner" && name === partner.name);
      return { ...partner, notes: [...partner.notes, ...remarksOn(findings)] };
    },
  };
}
