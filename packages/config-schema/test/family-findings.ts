import { NO_CONFIGURATION } from "../src/configuration/configuration.ts";
import type { FileFacts } from "../src/domain/surroundings.ts";
import { CATALOGUE } from "../src/generated/catalogue.ts";
import { validateProject } from "../src/lint/open-project.ts";

/** Findings of some families in a project given by path, as `path[document]pointer severity rule: summary`. */
export function familyFindings(
  families: readonly string[],
  files: Readonly<Record<string, string>>,
  fileFacts: FileFacts = () => "missing",
): readonly string[] {
  const { findings } = validateProject({
    files: Object.entries(files).map(([path, text]) => ({ path, text, byteOrderMark: false })),
    unreadable: [],
    configuration: NO_CONFIGURATION,
    baseline: null,
    today: "2026-11-21",
    catalogue: CATALOGUE,
    fileFacts,
    levels: new Map(),
  });
  return findings
    .filter(({ rule }) => families.includes(rule.slice(0, rule.indexOf("/"))))
    .map(
      ({ file, document, pointer, severity, rule, summary }) =>
        `${file.path}[${document?.index}]${pointer} ${severity} ${rule}: ${summary.en}`,
    );
}
