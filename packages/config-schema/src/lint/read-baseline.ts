import { fail, type Outcome, succeed } from "@pistectl/words";
import { nodeAt } from "../document/access.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Finding } from "../findings/finding.ts";
import { formatFinding } from "../findings/format-finding.ts";
import type { BaselineFile } from "../generated/file-types.ts";
import { validateBaseline } from "../generated/validate-baseline.ts";
import { readDeclaredFile } from "../reading/read-declared-file.ts";
import type { Baseline } from "./baseline.ts";
import { BASELINE_FORMAT } from "./baseline-format.ts";

/** Reads a baseline file; a failure holds everything that is wrong with it. */
export function readBaseline(file: SourceFile): Outcome<Baseline, readonly Finding[]> {
  const reading = readDeclaredFile<BaselineFile>(file, { root: BASELINE_FORMAT.root, validate: validateBaseline });
  if (!reading.ok) return reading;
  if (reading.value === null) return fail([emptyFile(file)]);
  const { value, root } = reading.value;
  const entries = value.entries.map(({ rule, document: { kind, name }, pointer }, index) => {
    const { span } = nodeAt({ root }, `/entries/${index}/rule`) ?? root;
    return { rule, document: { kind, name }, pointer, span };
  });
  return succeed({ file, entries });
}

function emptyFile(file: SourceFile): Finding {
  return formatFinding(
    "schema/missing-key",
    { file, document: null, pointer: null, span: { start: 0, end: 0 } },
    { en: "the baseline file is empty", fr: "le fichier de référence est vide" },
    { en: "`pistectl validate --update-baseline` writes it.", fr: "`pistectl validate --update-baseline` l'écrit." },
  );
}
