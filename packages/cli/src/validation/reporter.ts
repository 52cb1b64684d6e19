import { resolve } from "node:path";
import {
  type Finding,
  type LoadedProject,
  projectPath,
  ruleDescriptions,
  type SourceFile,
  type Span,
  type ValidationResult,
} from "@pistectl/config-schema";
import type { ValidationReport } from "@pistectl/report";

import { pageWidth } from "../page-width.ts";
import type { Invocation } from "../verb.ts";
import type { VALIDATE_FLAGS } from "../verbs/validate-flags.ts";
import { FINDINGS_FORMAT, type FindingsFormat } from "./findings-format.ts";

/** Writes one result in any of the formats. */
export interface Reporter {
  readonly tooManyWarnings: boolean;
  render(format: FindingsFormat): Promise<string>;
}

/** A reporter for what a check of a project gave. */
export function createReporter(
  result: ValidationResult,
  project: LoadedProject,
  maxWarnings: number | null,
  { io, language, colour }: Invocation<typeof VALIDATE_FLAGS>,
): Reporter {
  const shown = (
    fromRoot: boolean,
  ): Pick<ValidationReport, "findings" | "suppressed"> & { readonly secrets: (file: SourceFile) => readonly Span[] } => {
    const renamed = fromRoot ? (file: SourceFile) => file : renamer((path) => projectPath(io.workingFolder, resolve(project.root, path)));
    const secrets = new Map<string, Span[]>();
    for (const { file, span } of result.secrets) {
      const { path } = renamed(file);
      secrets.set(path, [...(secrets.get(path) ?? []), span]);
    }
    return {
      findings: result.findings.map((finding) => placed(finding, renamed)),
      suppressed: result.suppressed.map((finding) => placed(finding, renamed)),
      secrets: ({ path }) => secrets.get(path) ?? [],
    };
  };
  return {
    tooManyWarnings: maxWarnings !== null && result.counts.warnings > maxWarnings,
    async render(format) {
      const entry = FINDINGS_FORMAT[format];
      const { render } = await entry.load();
      const { findings, suppressed, secrets } = shown(entry.fromRoot);
      const report: ValidationReport = {
        findings,
        suppressed,
        filesChecked: project.files.length + project.unreadable.length,
        documentsChecked: result.documents,
        maxWarnings,
        rules: ruleDescriptions(),
      };
      return render(report, { language, secrets, colour, width: pageWidth(io.stdout.columns) });
    },
  };
}

/** Gives every file another path, always the same object for the same file: formats tell files apart by it. */
function renamer(pathOf: (path: string) => string): (file: SourceFile) => SourceFile {
  const renamed = new Map<string, SourceFile>();
  return (file) => {
    const known = renamed.get(file.path);
    if (known !== undefined && known.text === file.text) return known;
    const other = { ...file, path: pathOf(file.path) };
    renamed.set(file.path, other);
    return other;
  };
}

function placed(finding: Finding, renamed: (file: SourceFile) => SourceFile): Finding {
  const { file, related, fix } = finding;
  return {
    ...finding,
    file: renamed(file),
    related: related.map((place) => ({ ...place, file: renamed(place.file) })),
    fix: fix === null ? null : { ...fix, edits: fix.edits.map((edit) => ({ ...edit, file: renamed(edit.file) })) },
  };
}
