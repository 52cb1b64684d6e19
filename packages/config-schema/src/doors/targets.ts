// What manifests give a preflight to check, and where their credentials come from.
export { DEFAULT_ALLOW_ENV, type ReferringKind } from "../domain/allowed-variables.ts";
export {
  allowedNames,
  type CredentialReference,
  type ReferencedValue,
  type ReferenceProblem,
  type ReferenceScope,
  readReference,
} from "../targets/credential-reference.ts";
export { type FormatFindings, formatFindings } from "../targets/format-findings.ts";
export { type ManifestPartner, manifestPartners, type PartnerField } from "../targets/manifest-partners.ts";
export { type ManifestTarget, type ManifestTargetApi, manifestTargets } from "../targets/manifest-targets.ts";
