// From what manifests declare to what a preflight is asked.
export type { ShownManifests } from "../targets/format-remarks.ts";
export { describeTargetsFailure, projectTargets, type TargetsFailure, type TargetsRequest } from "../targets/project-targets.ts";
