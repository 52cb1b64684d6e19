import type { PartnerCredentials, PreflightPartner, Setting } from "@pistectl/auth-core/preflight";
import type { CredentialReference, ManifestPartner, ReferenceScope } from "@pistectl/config-schema/targets";
import type { Localized } from "@pistectl/words";
import { type ReferenceReader, referenceSetting } from "./reference-setting.ts";

/** The partners of manifests. Their references are read only when the preflight asks, once it trusts their hosts; every value that is found is handed to `hide` first. */
export function preflightPartners(
  partners: readonly ManifestPartner[],
  scope: ReferenceScope,
  { hide, explainAbsence }: { readonly hide: (secret: string) => void; readonly explainAbsence?: () => Localized },
): readonly PreflightPartner[] {
  const reader: ReferenceReader = { scope, hide, explainAbsence, partner: true };
  const setting = (reference: CredentialReference | null, key: string): Setting =>
    reference === null ? { source: `credentials.${key}`, value: undefined } : referenceSetting(reference, reader);
  return partners.map(({ consumerKey, consumerSecret, ...partner }) => ({
    ...partner,
    kind: "partner",
    notes: [],
    credentials: (): PartnerCredentials => {
      const key = setting(consumerKey, "consumerKey");
      const secret = setting(consumerSecret, "consumerSecret");
      // As Basic authentication sends them.
      if (key.value && secret.value) hide(`${key.value}:${secret.value}`);
      return { key, secret };
    },
  }));
}
