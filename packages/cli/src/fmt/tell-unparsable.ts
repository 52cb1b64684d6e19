import type { LoadedProject } from "@pistectl/config-schema/project";
import { ruleDescriptions } from "@pistectl/config-schema/rules";
import { maskFindings } from "@pistectl/config-schema/secrets";
import { renderFindingsText } from "@pistectl/report/findings";
import { type Language, typeset } from "@pistectl/words";
import { pageWidth } from "../command-line/page-width.ts";
import type { Io } from "../machine/io.ts";
import { namedFindings } from "../manifests/named-findings.ts";
import type { Unparsable } from "./layout-files.ts";
import { validateFiles } from "./validate-files.ts";

/** Shows on standard error why files were left as they are, as `validate` does. */
export function tellUnparsable(
  unparsable: readonly Unparsable[],
  project: LoadedProject,
  {
    io,
    language,
    colour,
    nameOf,
  }: { readonly io: Io; readonly language: Language; readonly colour: boolean; readonly nameOf: (path: string) => string },
): void {
  if (unparsable.length === 0) return;
  const result = validateFiles(
    unparsable.flatMap(({ file }) => file ?? []),
    project,
    io,
  );
  const inOrder = maskFindings(unparsable.flatMap((one) => one.findings)).toSorted((a, b) =>
    a.file.path < b.file.path ? -1 : a.file.path > b.file.path ? 1 : 0,
  );
  const { findings, secrets } = namedFindings({ ...result, findings: inOrder }, nameOf);
  const color = colour && io.stderr.isTerminal;
  io.stderr.write(
    renderFindingsText(
      {
        findings,
        suppressed: [],
        filesChecked: unparsable.length,
        documentsChecked: result.documents,
        maxWarnings: null,
        rules: ruleDescriptions(),
      },
      { language, secrets, color, links: color, width: pageWidth(io.stderr.columns) },
    ),
  );
  io.stderr.write(`${typeset(LEFT[language](unparsable.length), language)}\n`);
}

const LEFT = {
  en: (count: number) =>
    count === 1
      ? "This file was left as it is: it cannot be formatted."
      : `These ${count} files were left as they are: they cannot be formatted.`,
  fr: (count: number) =>
    count === 1
      ? "Ce fichier est resté tel quel : il ne peut pas être mis en forme."
      : `Ces ${count} fichiers sont restés tels quels : ils ne peuvent pas être mis en forme.`,
} as const;
