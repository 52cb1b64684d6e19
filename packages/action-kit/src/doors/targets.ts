// From what manifests declare to what a preflight is asked.
export {
  describeTargetsFailure,
  projectTargets,
  type ShownManifests,
  type TargetsFailure,
  type TargetsRequest,
} from "../targets/project-targets.ts";
