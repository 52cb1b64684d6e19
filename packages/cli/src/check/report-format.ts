import type { PreflightReport } from "@pistectl/auth-core/preflight";
import {
  renderPreflightGithub,
  renderPreflightJson,
  renderPreflightJunit,
  renderPreflightMarkdown,
  renderPreflightText,
} from "@pistectl/report/preflight";
import type { Language } from "@pistectl/words";
import { fitTerminal, pageWidth } from "../command-line/page-width.ts";

interface Rendering {
  readonly language: Language;
  readonly colour: boolean;
  readonly verbose: boolean;
  /** For people, only the targets that need attention; what programs read is complete. */
  readonly quiet: boolean;
  readonly columns: number | null;
}

/** A report in one of the formats of `check --format`. */
export function renderReport(
  format: "text" | "json" | "markdown" | "junit" | "github",
  report: PreflightReport,
  { language, colour, verbose, quiet, columns }: Rendering,
): string {
  switch (format) {
    case "text":
      return fitTerminal(renderPreflightText(report, { language, color: colour, verbose, quiet, width: pageWidth(columns) }), columns);
    case "json":
      return renderPreflightJson(report, { language });
    case "markdown":
      return renderPreflightMarkdown(report, { language, verbose, quiet });
    case "junit":
      return renderPreflightJunit(report, { language });
    case "github":
      return renderPreflightGithub(report, { language, quiet });
  }
}
