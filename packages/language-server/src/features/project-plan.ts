import { type ManifestDocument, type SourceFile, textOf } from "@pistectl/config-schema/editing";
import { type Plan, planProject } from "@pistectl/config-schema/plan";
import { readManifestFile } from "@pistectl/config-schema/reading";
import { renderPlanMarkdown } from "@pistectl/report/plan";
import type { Language } from "@pistectl/words";
import type { OpenProject } from "../workspace/open-project.ts";

/** What is to be done on the portals for the open manifests, compared with those of the base; without a base nothing was declared before. */
export function projectPlan(project: OpenProject, base: readonly SourceFile[] | null): Plan {
  return planOf(project, project.documents(), documentsOf(base));
}

/** The same for the documents of one file alone, wherever they stood before. */
export function filePlan(project: OpenProject, file: SourceFile, base: readonly SourceFile[] | null): Plan {
  const { documents } = project.readingOf(file);
  const names = new Set(
    documents.flatMap(({ kind, name, root }) => [name, textOf(root, "renamedFrom")].map((known) => `${kind} ${known}`)),
  );
  return planOf(
    project,
    documents,
    documentsOf(base).filter(({ kind, name }) => names.has(`${kind} ${name}`)),
  );
}

function planOf(project: OpenProject, current: readonly ManifestDocument[], base: readonly ManifestDocument[]): Plan {
  return planProject({ base, current, catalogue: project.catalogue(), checkPaths: [], today: project.input().today });
}

/** A base stays the same as long as the server runs: it is read once. */
const read = new WeakMap<readonly SourceFile[], readonly ManifestDocument[]>();

function documentsOf(base: readonly SourceFile[] | null): readonly ManifestDocument[] {
  if (base === null) return [];
  const documents = read.get(base) ?? base.flatMap((file) => readManifestFile(file).documents);
  read.set(base, documents);
  return documents;
}

/** The same plan as Markdown. */
export function projectPlanMarkdown(project: OpenProject, base: readonly SourceFile[] | null, language: Language): string {
  return renderPlanMarkdown(projectPlan(project, base), { language });
}
