import { resolve } from "node:path";
import { projectPath } from "@pistectl/config-schema/discovery";
import { unifiedDiff } from "@pistectl/config-schema/fmt";
import type { ChangedFile } from "@pistectl/config-schema/lint";
import type { LoadedProject } from "@pistectl/config-schema/project";
import { maskText } from "@pistectl/report/findings";
import { say } from "@pistectl/words";

import type { ValidateInvocation } from "./validate-flags.ts";

/**
 * Shows what repairs would change beside the report of the files as they are. Standard output holds one thing: the patch, as `git apply` takes it from the
 * working folder, where a person reads; the report where a program does. The other goes to standard error.
 */
export function showPatch(
  changed: readonly ChangedFile[],
  report: string,
  {
    forPeople,
    project,
    invocation: { io, language, quiet },
  }: { readonly forPeople: boolean; readonly project: LoadedProject; readonly invocation: ValidateInvocation },
): void {
  const patch = changed
    .map(({ before, after, secretsBefore, secretsAfter }) =>
      unifiedDiff(
        projectPath(io.workingFolder, resolve(project.root, before.path)),
        maskText(before.text, secretsBefore).text,
        maskText(after.text, secretsAfter).text,
      ),
    )
    .join("");
  io.stdout.write(forPeople ? patch : report);
  io.stderr.write(forPeople ? report : patch);
  if (patch === "" && !quiet) io.stderr.write(say(NOTHING, language));
}

const NOTHING = {
  en: "There is nothing that --fix would change.\n",
  fr: "Il n'y a rien que --fix changerait.\n",
} as const;
