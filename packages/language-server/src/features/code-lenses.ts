import { scalarOf } from "@pistectl/config-schema/editing";
import { counted, type Localized, say } from "@pistectl/words";
import type { CodeLens } from "vscode-languageserver";
import type { PlanBase } from "../workspace/host.ts";
import { PLAN_COMMAND } from "./commands.ts";
import type { Manifest, Reader } from "./manifest.ts";
import { projectPlan } from "./project-plan.ts";

/** Over each application: what remains to be done and waited for on the portals, in the plan of the whole project. */
export function codeLenses({ project, file, places }: Manifest, base: PlanBase, { language, uriOf }: Reader): readonly CodeLens[] {
  const applications = project.readingOf(file).documents.filter(({ kind, name }) => kind === "Application" && name !== null);
  if (applications.length === 0) return [];
  const counts = new Map<string, { actions: number; waits: number }>();
  for (const { object, declared, kind } of projectPlan(project, base).portalActions) {
    if (object.kind !== "Application" || declared) continue;
    const own = counts.get(object.name) ?? { actions: 0, waits: 0 };
    own[kind === "wait" ? "waits" : "actions"]++;
    counts.set(object.name, own);
  }
  return applications.flatMap(({ name, root }): readonly CodeLens[] => {
    const { actions, waits } = counts.get(name ?? "") ?? { actions: 0, waits: 0 };
    return [
      {
        range: places.rangeOf(scalarOf(root, "name")?.span ?? root.span),
        command: {
          title: say(titleOf(actions, waits, base), language),
          command: PLAN_COMMAND,
          arguments: [uriOf(project, file.path)],
        },
      },
    ];
  });
}

function titleOf(actions: number, waits: number, { files, about }: PlanBase): Localized {
  const [en, fr] =
    actions + waits === 0
      ? ["nothing to do on the portals", "rien à faire sur les portails"]
      : [
          `${counted(actions, "en", "portal action")}, ${counted(waits, "en", "wait")}`,
          `${counted(actions, "fr", "action")} sur les portails, ${counted(waits, "fr", "attente")}`,
        ];
  return files === null
    ? { en: `${en}, if all is new: ${about.en}`, fr: `${fr}, si tout est nouveau : ${about.fr}` }
    : { en: `${en} since ${about.en}`, fr: `${fr} depuis ${about.fr}` };
}
