import { resolve } from "node:path";
import { type ProjectInput, type ValidationResult, validateProject, writeBaseline } from "@pistectl/config-schema/lint";
import type { LoadedProject } from "@pistectl/config-schema/project";
import { counted, type Outcome, say, succeed } from "@pistectl/words";
import { quoted } from "../command-line/quoting.ts";
import type { Refusal } from "../command-line/refusal.ts";
import { tryPath } from "../command-line/try-path.ts";
import { readBaselineFile } from "./baseline-file.ts";
import { type Judgement, repaired } from "./judgement.ts";
import type { ValidateInvocation } from "./validate-flags.ts";

/** Writes the findings of now to the baseline; gives what remains to be said with it. */
export async function updateBaseline(
  input: ProjectInput,
  { result, changed }: Judgement,
  project: LoadedProject,
  { flags, io, language, quiet }: ValidateInvocation,
): Promise<Outcome<ValidationResult, Refusal>> {
  const path = flags.baseline ?? "";
  const shown = quoted(path);
  const entries = writeBaseline(wholeEntries(input, result, changed));
  const refusal = await tryPath("--baseline", path, () => io.writeFile(path, entries, { renewed: true }));
  if (refusal !== null) return refusal;
  const reading = readBaselineFile(resolve(io.workingFolder, path), project.root, { mayBeAbsent: false }, io, entries);
  if (!reading.ok) return reading;
  const baseline = reading.value;
  const count = baseline?.entries.length ?? 0;
  const kept = result.unbaselined.length;
  if (!quiet) {
    io.stderr.write(
      say(
        {
          en: `The baseline ${shown.en} holds ${counted(count, "en", "finding")}.\n`,
          fr: `Le fichier de référence ${shown.fr} contient ${counted(count, "fr", "constat")}.\n`,
        },
        language,
      ),
    );
  }
  if (kept > 0) {
    io.stderr.write(
      say(
        {
          en: `${counted(kept, "en", "finding stays", "findings stay")} out of it: a baseline never holds secrets, syntax and schema errors, or what is outside any document.\n`,
          fr: `${counted(kept, "fr", "constat n'y entre", "constats n'y entrent")} pas : un fichier de référence ne contient jamais de secret, d'erreur de syntaxe ou de schéma, ni ce qui est hors de tout document.\n`,
        },
        language,
      ),
    );
  }
  return succeed(validateProject({ ...repaired(input, changed), baseline }));
}

/** The entries that a whole run gives: what two documents have in common is told of another one when only some files are reported on. */
function wholeEntries(input: ProjectInput, result: ValidationResult, changed: Judgement["changed"]): ValidationResult["baselineEntries"] {
  const { onlyFiles, ...whole } = repaired(input, changed);
  return onlyFiles === undefined ? result.baselineEntries : validateProject(whole).baselineEntries;
}
