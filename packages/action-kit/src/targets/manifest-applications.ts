import type { Peer } from "@pistectl/auth-core/diagnoses";
import type { PreflightApplication } from "@pistectl/auth-core/preflight";
import type { ManifestTarget, ReferenceScope } from "@pistectl/config-schema/targets";
import type { Localized } from "@pistectl/words";
import { type ReferenceReader, referenceSetting } from "./reference-setting.ts";

/** The applications of manifests with what their references lead to. Every value that is found is handed to `hide` first: whatever a manifest refers to is a secret. `explainAbsence` is asked only about what is absent. */
export function manifestApplications(
  targets: readonly ManifestTarget[],
  scope: ReferenceScope,
  { hide, explainAbsence }: { readonly hide: (secret: string) => void; readonly explainAbsence?: () => Localized },
): readonly PreflightApplication[] {
  const reader: ReferenceReader = { scope, hide, explainAbsence };
  return targets.map(({ clientId, clientSecret, technicalAccount, ...target }) => {
    const peer: Peer = { kind: "piste", environment: target.environment };
    const account = referenceSetting(technicalAccount, peer, reader);
    const value = account.value ?? "";
    // The password alone is as secret as the pair.
    hide(value.slice(value.indexOf(":") + 1));
    return {
      ...target,
      clientId: referenceSetting(clientId, peer, reader),
      clientSecret: referenceSetting(clientSecret, peer, reader),
      technicalAccount: account,
    };
  });
}
