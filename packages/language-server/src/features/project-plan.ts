import type { SourceFile } from "@pistectl/config-schema/editing";
import { type Declaration, declarationsOf, type Plan, planDeclarations } from "@pistectl/config-schema/plan";
import { renderPlanMarkdown } from "@pistectl/report/plan";
import { type Language, type Localized, say } from "@pistectl/words";
import type { PlanBase } from "../workspace/host.ts";
import type { OpenProject } from "../workspace/open-project.ts";

/** A plan and what it was made of. */
interface KnownPlan {
  readonly version: number;
  readonly today: string;
  readonly base: PlanBase["files"];
  readonly plan: Plan;
}

/** One plan serves every lens and command as long as no text changes. */
const plans = new WeakMap<OpenProject, KnownPlan>();

/** What is to be done on the portals for the open manifests, compared with those of the base. */
export function projectPlan(project: OpenProject, { files: base }: PlanBase): Plan {
  const [version, { today }] = [project.version(), project.input()];
  const known = plans.get(project);
  if (known !== undefined && known.version === version && known.today === today && known.base === base) return known.plan;
  const before = (base ?? []).map((file) => asNow(file, project));
  const plan = planDeclarations({
    base: declarationsIn(before, project),
    current: declarationsIn(project.files(), project),
    catalogue: project.catalogue(),
    checkPaths: [],
    today,
  });
  plans.set(project, { version, today, base, plan });
  return plan;
}

/** What a file declares is read once as long as its text is the same; its nodes are not kept. */
const declared = new WeakMap<SourceFile, readonly Declaration[]>();

function declarationsIn(files: readonly SourceFile[], project: OpenProject): readonly Declaration[] {
  return files.flatMap((file) => {
    const declarations = declared.get(file) ?? declarationsOf(project.readingOf(file).documents);
    declared.set(file, declarations);
    return declarations;
  });
}

/** A file of the base, or the same of now. */
function asNow(file: SourceFile, project: OpenProject): SourceFile {
  const now = project.file(file.path);
  return now !== undefined && now.text === file.text ? now : file;
}

/** The same plan as Markdown, with what it was compared with under its heading. */
export function projectPlanMarkdown(project: OpenProject, base: PlanBase, language: Language): string {
  const [heading, ...rest] = renderPlanMarkdown(projectPlan(project, base), { language }).split("\n");
  return [heading, "", say(comparedWith(base), language), ...rest].join("\n");
}

function comparedWith({ files, about }: PlanBase): Localized {
  return files === null
    ? { en: `Compared with nothing, as if all were new: ${about.en}.`, fr: `Sans comparaison, comme si tout était nouveau : ${about.fr}.` }
    : { en: `Changes since ${about.en}.`, fr: `Changements depuis ${about.fr}.` };
}
