import type { PreflightReport } from "@pistectl/auth-core/preflight";
import { type Failed, type Language, type Localized, say } from "@pistectl/words";
import { quoted } from "../command-line/quoting.ts";
import type { Refusal } from "../command-line/refusal.ts";
import { tryPath } from "../command-line/try-path.ts";
import type { Io } from "../machine/io.ts";

/** Why the note could never be written there, or null. Asked before the check, so that no report is lost to a typing error. */
export function checkNotePath(path: string, io: Pick<Io, "checkWritable">): Promise<Failed<Refusal> | null> {
  return tryPath(FLAG, path, () => io.checkWritable(path));
}

const FLAG = "--support-note";

/** Writes the notes for PISTE support that a report holds, one after the other; says on standard error what it did. False: it could not. */
export async function writeSupportNote(
  path: string,
  report: Pick<PreflightReport, "targets">,
  { io, language, quiet }: { readonly io: Pick<Io, "writeFile" | "stderr">; readonly language: Language; readonly quiet: boolean },
): Promise<boolean> {
  const notes = report.targets.flatMap(({ supportNote }) => (supportNote === null ? [] : [say(supportNote, language).trimEnd()]));
  const file = quoted(path);
  const tell = (message: Localized): void => {
    if (!quiet) io.stderr.write(`${say(message, language)}\n`);
  };
  if (notes.length === 0) {
    tell({
      en: "No support note was written: nothing here needs PISTE support.",
      fr: "Aucune note n'a été écrite : rien ici ne relève du support PISTE.",
    });
    return true;
  }
  const refusal = await tryPath(FLAG, path, () => io.writeFile(path, `${notes.join("\n\n---\n\n")}\n`));
  if (refusal !== null) {
    // The report has been printed: standard output already holds its one document.
    io.stderr.write(`pistectl: ${say(refusal.failure.message, language)}\n`);
    return false;
  }
  tell({ en: `The note for PISTE support is in ${file.en}.`, fr: `La note pour le support PISTE est dans ${file.fr}.` });
  return true;
}
