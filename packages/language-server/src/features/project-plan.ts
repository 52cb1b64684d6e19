import type { SourceFile } from "@pistectl/config-schema/editing";
import { type Plan, planProject } from "@pistectl/config-schema/plan";
import { readManifestFile } from "@pistectl/config-schema/reading";
import type { OpenProject } from "../workspace/open-project.ts";

/** What is to be done on the portals for the open manifests, compared with those of the base; without a base nothing was declared before. */
export function projectPlan(project: OpenProject, base: readonly SourceFile[] | null): Plan {
  return planProject({
    base: (base ?? []).flatMap((file) => readManifestFile(file).documents),
    current: project.documents(),
    catalogue: project.catalogue(),
    checkPaths: [],
    today: project.input().today,
  });
}
