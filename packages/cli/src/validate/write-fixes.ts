import { relative, resolve } from "node:path";
import { describeFileError } from "@pistectl/action-kit/disk";
import { wholeText } from "@pistectl/config-schema/findings";
import type { ChangedFile } from "@pistectl/config-schema/lint";
import type { LoadedProject } from "@pistectl/config-schema/project";
import { type Failed, type Localized, say } from "@pistectl/words";
import { quoted } from "../command-line/quoting.ts";
import { type Refusal, refused } from "../command-line/refusal.ts";
import type { ValidateInvocation } from "./validate-flags.ts";

/** Writes what repairs made, before anything is written that tells of it; a file that cannot be written does not keep the others from it. */
export async function writeFixes(
  changed: readonly ChangedFile[],
  { root }: LoadedProject,
  { io, language, quiet }: ValidateInvocation,
): Promise<Failed<Refusal> | null> {
  const left: { readonly shown: Localized; readonly reason: Localized }[] = [];
  for (const { before, after } of changed) {
    const path = resolve(root, after.path);
    const shown = quoted(relative(io.workingFolder, path));
    try {
      await io.rewriteFile(path, wholeText(after), wholeText(before));
      if (!quiet) io.stderr.write(say({ en: `Repaired: ${shown.en}\n`, fr: `Corrigé : ${shown.fr}\n` }, language));
    } catch (error) {
      left.push({ shown, reason: describeFileError(error) });
    }
  }
  const [first] = left;
  if (first === undefined) return null;
  if (left.length === 1) {
    return refused({
      en: `${first.shown.en} could not be repaired: ${first.reason.en}.`,
      fr: `${first.shown.fr} n'a pas pu être corrigé : ${first.reason.fr}.`,
    });
  }
  return refused({
    en: `${left.length} files could not be repaired:${left.map(({ shown, reason }) => `\n  ${shown.en}: ${reason.en}`).join("")}`,
    fr: `${left.length} fichiers n'ont pas pu être corrigés :${left.map(({ shown, reason }) => `\n  ${shown.fr} : ${reason.fr}`).join("")}`,
  });
}
