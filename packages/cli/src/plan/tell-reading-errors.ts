import type { Finding } from "@pistectl/config-schema/findings";
import type { ValidationResult } from "@pistectl/config-schema/lint";
import { ruleDescriptions } from "@pistectl/config-schema/rules";
import { renderFindingsText } from "@pistectl/report/findings";
import type { Failed, Language } from "@pistectl/words";
import { pageWidth } from "../command-line/page-width.ts";
import { type Refusal, refused } from "../command-line/refusal.ts";
import type { Io } from "../machine/io.ts";
import { namedFindings } from "../manifests/named-findings.ts";

/** A side of a comparison that cannot be read. */
export interface BrokenSide {
  readonly isBase: boolean;
  readonly nameOf: (path: string) => string;
  readonly result: ValidationResult;
  /** Number of files. */
  readonly files: number;
}

/** A secret in a place where none belongs is told in place of what the schema says of that place. */
const SECRET = "security/inline-secret";

/** Shows on standard error what stands against the format of manifests, as `validate` does, and gives the refusal that follows from it. */
export function tellReadingErrors(
  sides: readonly BrokenSide[],
  { io, language, colour }: { readonly io: Io; readonly language: Language; readonly colour: boolean },
): Failed<Refusal> {
  for (const { isBase, result, nameOf, files } of sides) {
    const { findings, secrets } = namedFindings(result, nameOf);
    const color = colour && io.stderr.isTerminal;
    io.stderr.write(
      `${renderFindingsText(
        {
          // Nothing repairs what has been committed.
          findings: findings.filter(isOfReading).map((finding) => (isBase ? { ...finding, fix: null } : finding)),
          suppressed: [],
          filesChecked: files,
          documentsChecked: result.documents,
          maxWarnings: null,
          rules: ruleDescriptions(),
        },
        { language, secrets, color, links: color, width: pageWidth(io.stderr.columns) },
      )}\n`,
    );
  }
  return REFUSALS[sides.length > 1 ? "both" : sides[0]?.isBase === true ? "base" : "tree"];
}

function isOfReading({ rule, severity }: Finding): boolean {
  return rule.startsWith("schema/") || rule.startsWith("yaml/") || (rule === SECRET && severity === "error");
}

const REFUSALS = {
  tree: refused(
    {
      en: "No plan: these manifests break the format.",
      fr: "Pas de plan : ces manifestes ne respectent pas le format.",
    },
    "invalid-manifests",
  ),
  base: refused(
    {
      en: "No plan: the manifests of the base (--base) break the format. Compare with a base that pistectl validate reads.",
      fr: "Pas de plan : les manifestes de la base (--base) ne respectent pas le format. Comparez avec une base que pistectl validate sait lire.",
    },
    "invalid-manifests",
  ),
  both: refused(
    {
      en: "No plan: these manifests and those of the base (--base) break the format.",
      fr: "Pas de plan : ces manifestes et ceux de la base (--base) ne respectent pas le format.",
    },
    "invalid-manifests",
  ),
};
