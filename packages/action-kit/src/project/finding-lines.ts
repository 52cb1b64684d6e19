import { resolve } from "node:path";
import { type Finding, positionAt } from "@pistectl/config-schema/findings";
import { maskFindings } from "@pistectl/config-schema/secrets";
import { type Localized, localized, say, visibleText } from "@pistectl/words";

/** Most findings that are listed. */
const MAX_TOLD = 5;

/** The first findings of a project, each on an indented line of its own behind a line break, with its place; `nameOf` is how the reader calls an absolute path. */
export function findingLines(findings: readonly Finding[], root: string, nameOf: (path: string) => string): Localized {
  return localized((language) =>
    findings
      .slice(0, MAX_TOLD)
      .map((finding) => `\n  ${placedFinding(finding, root, nameOf)[language]}`)
      .join(""),
  );
}

/** A finding of a project in one line: `FILE:LINE:COLUMN: RULE: ` and what is wrong. */
export function placedFinding(finding: Finding, root: string, nameOf: (path: string) => string): Localized {
  const { file, span, summary, rule } = maskFindings([finding])[0] ?? finding;
  const { line, column } = positionAt(file, span.start);
  const place = `${nameOf(resolve(root, file.path))}:${line}:${column}: ${rule}: `;
  return localized((language) => visibleText(place + say(summary, language)));
}
