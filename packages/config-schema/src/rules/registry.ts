import type { RULE_IDS, RuleId } from "../findings/rule-ids.ts";
import type { AnyRule } from "./any-rule.ts";
import { apiApproval } from "./api/approval.ts";
import { apiChorusProSet } from "./api/chorus-pro-set.ts";
import { apiDuplicate } from "./api/duplicate.ts";
import { apiEnvironment } from "./api/environment.ts";
import { apiKnown } from "./api/known.ts";
import { apiOrganization } from "./api/organization.ts";
import { apiProfile } from "./api/profile.ts";
import { apiScope } from "./api/scope.ts";
import { apiTerms } from "./api/terms.ts";
import { apiVersion } from "./api/version.ts";
import { applicationEnabled } from "./application/enabled.ts";
import { applicationImage } from "./application/image.ts";
import { applicationOrganizationCode } from "./application/organization-code.ts";
import { applicationSandboxName } from "./application/sandbox-name.ts";
import { applicationSingleSandbox } from "./application/single-sandbox.ts";
import { applicationStructureSiret } from "./application/structure-siret.ts";
import { applicationUniqueName } from "./application/unique-name.ts";
import { baselineStale } from "./baseline/stale.ts";
import { chorusProApis } from "./chorus-pro/apis.ts";
import { chorusProApplicationName } from "./chorus-pro/application-name.ts";
import { chorusProCertificate } from "./chorus-pro/certificate.ts";
import { chorusProEnvironment } from "./chorus-pro/environment.ts";
import { chorusProPasswordAge } from "./chorus-pro/password-age.ts";
import { chorusProSpace } from "./chorus-pro/space.ts";
import { chorusProTechnicalAccount } from "./chorus-pro/technical-account.ts";
import { connectorAuthentication } from "./connector/authentication.ts";
import { connectorOneApplicationPerStructure } from "./connector/one-application-per-structure.ts";
import { connectorVersion } from "./connector/version.ts";
import { contactEmail } from "./contact/email.ts";
import { contactEmailTypo } from "./contact/email-typo.ts";
import { contactNotifications } from "./contact/notifications.ts";
import { contactPhone } from "./contact/phone.ts";
import { hostEnvironment } from "./host/environment.ts";
import { hostLegacy } from "./host/legacy.ts";
import { hostStateNetwork } from "./host/state-network.ts";
import { identityQuoted } from "./identity/quoted.ts";
import { identitySiret } from "./identity/siret.ts";
import { partnerBasic } from "./partner/basic.ts";
import { referenceUnknown } from "./reference/unknown.ts";
import { securityHttps } from "./security/https.ts";
import { securityInlineSecret } from "./security/inline-secret.ts";
import { securityRotation } from "./security/rotation.ts";
import { securitySharedCredentials } from "./security/shared-credentials.ts";
import { securityUntrustedReference } from "./security/untrusted-reference.ts";
import { suppressionExpired } from "./suppression/expired.ts";
import { suppressionReason } from "./suppression/reason.ts";
import { suppressionUnused } from "./suppression/unused.ts";

/** Every rule, in the order of `RULE_IDS`. */
export const RULES: readonly AnyRule[] = [
  applicationSandboxName,
  applicationSingleSandbox,
  applicationUniqueName,
  applicationEnabled,
  applicationOrganizationCode,
  applicationStructureSiret,
  applicationImage,
  apiKnown,
  apiEnvironment,
  apiVersion,
  apiOrganization,
  apiDuplicate,
  apiTerms,
  apiApproval,
  apiProfile,
  apiScope,
  apiChorusProSet,
  contactEmail,
  contactEmailTypo,
  contactPhone,
  contactNotifications,
  identitySiret,
  identityQuoted,
  securityInlineSecret,
  securitySharedCredentials,
  securityRotation,
  securityHttps,
  securityUntrustedReference,
  hostLegacy,
  hostEnvironment,
  hostStateNetwork,
  chorusProApplicationName,
  chorusProEnvironment,
  chorusProSpace,
  chorusProApis,
  chorusProTechnicalAccount,
  chorusProPasswordAge,
  chorusProCertificate,
  connectorVersion,
  connectorAuthentication,
  connectorOneApplicationPerStructure,
  partnerBasic,
  referenceUnknown,
  suppressionReason,
  suppressionUnused,
  suppressionExpired,
  baselineStale,
] satisfies OneForEach<typeof RULE_IDS>;

type OneForEach<Ids extends readonly RuleId[]> = { readonly [At in keyof Ids]: AnyRule<Ids[At]> };
