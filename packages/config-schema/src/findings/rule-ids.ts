/** Ids of the rules, in the order in which the documentation lists them; the registry holds a rule for each. */
export const RULE_IDS = [
  // application
  "application/sandbox-name",
  "application/single-sandbox",
  "application/unique-name",
  "application/enabled",
  "application/organization-code",
  "application/structure-siret",
  "application/image",
  // api
  "api/known",
  "api/environment",
  "api/version",
  "api/organization",
  "api/duplicate",
  "api/terms",
  "api/approval",
  "api/profile",
  "api/scope",
  "api/chorus-pro-set",
  // contact
  "contact/email",
  "contact/email-typo",
  "contact/phone",
  "contact/notifications",
  // identity
  "identity/siret",
  "identity/quoted",
  // security
  "security/inline-secret",
  "security/shared-credentials",
  "security/rotation",
  "security/https",
  "security/untrusted-reference",
  // host
  "host/legacy",
  "host/environment",
  "host/state-network",
  // chorus-pro
  "chorus-pro/application-name",
  "chorus-pro/environment",
  "chorus-pro/space",
  "chorus-pro/apis",
  "chorus-pro/technical-account",
  "chorus-pro/password-age",
  "chorus-pro/certificate",
  // connector
  "connector/version",
  "connector/authentication",
  "connector/one-application-per-structure",
  // partner
  "partner/basic",
  // reference
  "reference/unknown",
  // suppression and baseline
  "suppression/reason",
  "suppression/unused",
  "suppression/expired",
  "baseline/stale",
] as const;
/** One of `RULE_IDS`. */
export type RuleId = (typeof RULE_IDS)[number];

/** Ids of what reading and the schema find, in the same order; their findings are errors that nothing lowers or hides. */
export const READING_IDS = [
  "schema/unknown-key",
  "schema/missing-key",
  "schema/type",
  "schema/enum",
  "schema/format",
  "schema/pattern",
  "schema/length",
  "schema/unknown-kind",
  "schema/unknown-version",
  "yaml/syntax",
  "yaml/duplicate-key",
  "yaml/limits",
] as const;
/** One of `READING_IDS`. */
export type ReadingId = (typeof READING_IDS)[number];

/** Every id that a finding can bear. */
export const FINDING_IDS: readonly string[] = [...RULE_IDS, ...READING_IDS];

/** A secret in a manifest is an error whatever anybody sets. */
const PROTECTED: RuleId = "security/inline-secret";
const LEVELLED: ReadonlySet<string> = new Set<string>(RULE_IDS.filter((id) => id !== PROTECTED));

/** Whether a flag or the configuration can set the level of a rule, and the baseline hold its findings. */
export function canSetLevel(id: string): boolean {
  return LEVELLED.has(id);
}

/** Whether a comment can hide a rule's findings: what can be levelled, without the rules that watch over the comments and the baseline themselves. */
export function canIgnore(id: string): boolean {
  return canSetLevel(id) && !id.startsWith("suppression/") && !id.startsWith("baseline/");
}
