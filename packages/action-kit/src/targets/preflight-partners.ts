import type { Peer } from "@pistectl/auth-core/diagnoses";
import { basicTokenPair, type PartnerCredentials, type PreflightPartner, type Setting } from "@pistectl/auth-core/preflight";
import type { CredentialReference, ManifestPartner, ReferenceScope } from "@pistectl/config-schema/targets";
import type { Localized } from "@pistectl/words";
import { type ReferenceReader, referenceSetting } from "./reference-setting.ts";

/** The partners of manifests. Their references are read only when the preflight asks, once it trusts their hosts; every value that is found is handed to `hide` first. */
export function preflightPartners(
  partners: readonly ManifestPartner[],
  scope: ReferenceScope,
  { hide, explainAbsence }: { readonly hide: (secret: string) => void; readonly explainAbsence?: () => Localized },
): readonly PreflightPartner[] {
  const reader: ReferenceReader = { scope, hide, explainAbsence };
  const setting = (reference: CredentialReference | null, key: string, peer: Peer): Setting =>
    reference === null ? { source: `credentials.${key}`, value: undefined } : referenceSetting(reference, peer, reader);
  return partners.map(({ consumerKey, consumerSecret, ...partner }) => ({
    ...partner,
    kind: "partner",
    notes: [],
    credentials: (): PartnerCredentials => {
      const peer: Peer = { kind: "partner", label: partner.label, authentication: partner.authentication };
      const key = setting(consumerKey, "consumerKey", peer);
      const secret = setting(consumerSecret, "consumerSecret", peer);
      // As Basic authentication sends them, to an API and to a token endpoint.
      if (key.value && secret.value) {
        hide(`${key.value}:${secret.value}`);
        hide(basicTokenPair(key.value, secret.value));
      }
      return { key, secret };
    },
  }));
}
