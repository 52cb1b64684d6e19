import type { Peer } from "@pistectl/auth-core/diagnoses";
import { basicTokenPair, type PreflightApplication, type Setting } from "@pistectl/auth-core/preflight";
import type { CredentialReference, ManifestTarget, ReferenceScope } from "@pistectl/config-schema/targets";
import type { Localized } from "@pistectl/words";
import { type ReferenceReader, referenceSetting } from "./reference-setting.ts";

/** The applications of manifests with what their references lead to. Every value that is found is handed to `hide` first, and pairs as Basic authentication writes them: whatever a manifest refers to is a secret. `explainAbsence` is asked only about what is absent. */
export function manifestApplications(
  targets: readonly ManifestTarget[],
  scope: ReferenceScope,
  { hide, explainAbsence }: { readonly hide: (secret: string) => void; readonly explainAbsence?: () => Localized },
): readonly PreflightApplication[] {
  const reader: ReferenceReader = { scope, hide, explainAbsence };
  const hidePair = (user: string | undefined, password: string | undefined): void => {
    if (!user || !password) return;
    hide(`${user}:${password}`);
    hide(basicTokenPair(user, password));
  };
  return targets.map(({ clientId, clientSecret, technicalAccount, ...target }) => {
    const peer: Peer = { kind: "piste", environment: target.environment };
    const read = (reference: CredentialReference): Setting => referenceSetting(reference, peer, reader);
    const settings = { clientId: read(clientId), clientSecret: read(clientSecret), technicalAccount: read(technicalAccount) };
    const account = settings.technicalAccount.value ?? "";
    const [login, password] = [account.slice(0, account.indexOf(":")), account.slice(account.indexOf(":") + 1)];
    // The password alone is as secret as the pair.
    hide(password);
    hidePair(login, password);
    hidePair(settings.clientId.value, settings.clientSecret.value);
    return { ...target, ...settings };
  });
}
