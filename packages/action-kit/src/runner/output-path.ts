import { type Localized, quote } from "@pistectl/words";
import { describeFileError } from "../disk/describe-file-error.ts";
import { outputPlace } from "../disk/output-place.ts";
import { type InputReader, notAccepted } from "./input-reader.ts";
import type { Runner } from "./runner.ts";
import { workspaceFolder } from "./workspace-folder.ts";
import { resolveInside } from "./workspace-path.ts";

/** Absolute path of a file to write that an input names, null when it names none. It may only be in the workspace or in the runner's temporary folder, and nothing that was read so far. */
export function readOutputPath(reader: InputReader, name: string, runner: Pick<Runner, "env" | "files">): string | null {
  const given = reader.text(name);
  if (given === undefined) return null;
  const temporary = runner.env.RUNNER_TEMP;
  const path = resolveInside([workspaceFolder(runner.env), ...(temporary ? [temporary] : [])], given);
  if (path === null) {
    reader.refuse(
      notAccepted(name, given, {
        en: "the path of a file inside the workspace or the runner's temporary folder, links followed",
        fr: "le chemin d'un fichier situé, liens suivis, dans l'espace de travail ou dans le dossier temporaire du runner",
      }),
    );
    return null;
  }
  const problem = outputProblem(name, given, path, runner);
  if (problem !== null) reader.refuse(problem);
  return problem === null ? path : null;
}

/** Why the file that an input names, as `given`, is not to be written: it was read, or it is a manifest; null when it may be. Asked again once everything has been read. */
export function outputProblem(name: string, given: string, path: string, { env, files }: Pick<Runner, "env" | "files">): Localized | null {
  try {
    outputPlace(path, { workingFolder: workspaceFolder(env), files });
    return null;
  } catch (error) {
    const shown = quote(given);
    const reason = describeFileError(error);
    return { en: `Input ${name} is ${shown.en}: ${reason.en}.`, fr: `L'entrée ${name} vaut ${shown.fr} : ${reason.fr}.` };
  }
}
