import type { Localized } from "@pistectl/words";
import type { WorkflowManifest } from "./workflow-manifests.ts";

/** A line that a workflow lacks. */
export interface WorkflowGap {
  readonly line: string;
  /** Where it goes. */
  readonly about: Localized;
}

/** What a workflow that is there already does not say of new manifests; `folder` is theirs, from the root of the repository. */
export function workflowGaps(text: string, folder: string, manifests: readonly WorkflowManifest[]): readonly WorkflowGap[] {
  const words = new Set(text.split(/[\s"',[\]]+/));
  // Without a list of paths, it checks the whole repository.
  const isListed = !/^\s*paths:/m.test(text) || words.has(folder) || words.has(".");
  return [
    ...(isListed ? [] : [{ line: `paths: ${folder || "."}`, about: LINT }]),
    ...manifests
      .filter(({ path }) => !words.has(path))
      .map(({ path, secrets }) => ({ line: `manifests: ${path}`, about: preflight(secrets) })),
  ];
}

const LINT = { en: "for manifest-lint, beside its other paths", fr: "pour manifest-lint, à côté de ses autres chemins" };

function preflight(secrets: readonly string[]): Localized {
  const list = secrets.join(", ");
  return { en: `in a job of its own for preflight, with ${list} in env`, fr: `dans un job à part pour preflight, avec ${list} dans env` };
}
