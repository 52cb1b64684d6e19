import { type InputReader, notAccepted } from "./input-reader.ts";
import type { Runner } from "./runner.ts";
import { workspaceFolder } from "./workspace-folder.ts";
import { resolveInside } from "./workspace-path.ts";

/** Absolute path of a file to write that an input names, null when it names none. It may only be in the workspace or in the runner's temporary folder. */
export function readOutputPath(reader: InputReader, name: string, runner: Pick<Runner, "env" | "realPath">): string | null {
  const given = reader.text(name);
  if (given === undefined) return null;
  const temporary = runner.env.RUNNER_TEMP;
  const path = resolveInside([workspaceFolder(runner.env), ...(temporary ? [temporary] : [])], given, runner.realPath);
  if (path === null) {
    reader.refuse(
      notAccepted(name, given, {
        en: "the path of a file inside the workspace or the runner's temporary folder, links followed",
        fr: "le chemin d'un fichier situé, liens suivis, dans l'espace de travail ou dans le dossier temporaire du runner",
      }),
    );
  }
  return path;
}
