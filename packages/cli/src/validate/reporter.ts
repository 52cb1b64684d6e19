import { resolve } from "node:path";
import { projectPath } from "@pistectl/config-schema/discovery";
import type { LoadedProject } from "@pistectl/config-schema/project";
import { ruleDescriptions } from "@pistectl/config-schema/rules";
import type { ValidationReport } from "@pistectl/report/findings";
import { type FindingsFormat, loadFindingsRenderer } from "@pistectl/report/findings-formats";
import { fitTerminal, pageWidth } from "../command-line/page-width.ts";
import { VERSION } from "../machine/version.ts";
import { commandOnPaths } from "../manifests/command-on-paths.ts";
import { namedFindings } from "../manifests/named-findings.ts";
import { FINDINGS_FORMAT } from "./findings-format.ts";
import type { ReportedResult } from "./result-cache.ts";
import type { ValidateInvocation } from "./validate-flags.ts";

/** Writes one result in any of the formats. */
export interface Reporter {
  readonly tooManyWarnings: boolean;
  /** For people on a terminal as wide as it is and in its colours; in a file as without one. */
  render(format: FindingsFormat, to: "standard-output" | "file"): Promise<string>;
}

/** A reporter for what a check of a project gave. */
export function createReporter(
  result: ReportedResult,
  project: LoadedProject,
  maxWarnings: number | null,
  invocation: ValidateInvocation,
): Reporter {
  const { io, language, colour, operands } = invocation;
  const fromWorkingFolder = (path: string): string => projectPath(io.workingFolder, resolve(project.root, path));
  return {
    tooManyWarnings: maxWarnings !== null && result.counts.warnings > maxWarnings,
    async render(format, to) {
      const render = await loadFindingsRenderer(format);
      const { findings, suppressed, secrets } = namedFindings(
        result,
        FINDINGS_FORMAT[format].fromRoot ? (path) => path : fromWorkingFolder,
      );
      const report: ValidationReport = {
        findings,
        suppressed,
        filesChecked: project.files.length + project.unreadable.length,
        documentsChecked: result.documents,
        maxWarnings,
        // Standard input cannot be repaired where it comes from.
        ...(operands.includes("-") ? {} : { fixCommand: commandOnPaths("validate", invocation, ["--fix"]) }),
        get rules() {
          return ruleDescriptions();
        },
      };
      const columns = to === "file" ? null : io.stdout.columns;
      const color = to === "file" ? false : colour;
      const text = render(report, { language, secrets, color, links: color, width: pageWidth(columns), version: VERSION });
      return FINDINGS_FORMAT[format].forPeople ? fitTerminal(text, columns) : text;
    },
  };
}
