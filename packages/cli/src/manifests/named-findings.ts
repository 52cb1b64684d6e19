import type { Finding, SourceFile, Span } from "@pistectl/config-schema/findings";
import type { ValidationResult } from "@pistectl/config-schema/lint";

/** Findings whose files bear the names that the reader knows. */
export interface NamedFindings extends Pick<ValidationResult, "findings" | "suppressed"> {
  /** Where secrets stand in a file of these findings. */
  readonly secrets: (file: SourceFile) => readonly Span[];
}

/** Gives every file of a result another path. */
export function namedFindings(
  result: Pick<ValidationResult, "findings" | "suppressed" | "secrets">,
  nameOf: (path: string) => string,
): NamedFindings {
  const renamed = renamer(nameOf);
  const secrets = new Map<string, Span[]>();
  for (const { file, span } of result.secrets) {
    const { path } = renamed(file);
    const spans = secrets.get(path) ?? [];
    spans.push(span);
    secrets.set(path, spans);
  }
  return {
    findings: result.findings.map((finding) => placed(finding, renamed)),
    suppressed: result.suppressed.map((finding) => placed(finding, renamed)),
    secrets: ({ path }) => secrets.get(path) ?? [],
  };
}

/** Always the same object for the same file: formats tell files apart by it. */
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
