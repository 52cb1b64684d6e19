import { type SourceFile, scalarOf } from "@pistectl/config-schema/editing";
import { counted, say } from "@pistectl/words";
import type { CodeLens } from "vscode-languageserver";
import { PLAN_COMMAND } from "./commands.ts";
import type { Manifest, Reader } from "./manifest.ts";
import { filePlan } from "./project-plan.ts";

/** Over each application: what remains to be done and waited for on the portals. */
export function codeLenses(
  { project, file, places }: Manifest,
  base: readonly SourceFile[] | null,
  { language, uriOf }: Reader,
): readonly CodeLens[] {
  const applications = project.readingOf(file).documents.filter(({ kind, name }) => kind === "Application" && name !== null);
  if (applications.length === 0) return [];
  // What is asked for an application stands in its own file: a keystroke does not plan the whole project.
  const { portalActions } = filePlan(project, file, base);
  return applications.flatMap(({ name, root }): readonly CodeLens[] => {
    const own = portalActions.filter(({ object, declared }) => object.kind === "Application" && object.name === name && !declared);
    const waits = own.filter(({ kind }) => kind === "wait").length;
    const title = localizedTitle(own.length - waits, waits);
    return [
      {
        range: places.rangeOf(scalarOf(root, "name")?.span ?? root.span),
        command: { title: say(title, language), command: PLAN_COMMAND, arguments: [uriOf(project, file.path)] },
      },
    ];
  });
}

function localizedTitle(actions: number, waits: number): { readonly en: string; readonly fr: string } {
  if (actions + waits === 0) return { en: "nothing to do on the portals", fr: "rien à faire sur les portails" };
  return {
    en: `${counted(actions, "en", "portal action")}, ${counted(waits, "en", "wait")}`,
    fr: `${counted(actions, "fr", "action")} sur les portails, ${counted(waits, "fr", "attente")}`,
  };
}
