import { diagnose, type Localized, type PreflightApplication, type Setting, untrustedReference } from "@pistectl/auth-core";
import { type CredentialReference, type ManifestTarget, type ReferenceScope, readReference } from "@pistectl/config-schema";

/** The applications of manifests with what their references lead to. Every value that is found is handed to `hide` first: whatever a manifest refers to is a secret. `explainAbsence` is asked only about what is absent. */
export function manifestApplications(
  targets: readonly ManifestTarget[],
  scope: ReferenceScope,
  { hide, explainAbsence }: { readonly hide: (secret: string) => void; readonly explainAbsence?: () => Localized },
): readonly PreflightApplication[] {
  const setting = (reference: CredentialReference): Setting => {
    const reading = readReference(reference, scope);
    if (reading.kind === "value") {
      hide(reading.value ?? "");
      const absence = reading.value === undefined || reading.value === "" ? explainAbsence?.() : undefined;
      return { source: reading.name, value: reading.value, hidden: true, absence };
    }
    const { source } = reference;
    const refusal = diagnose(untrustedReference, {
      source,
      reference: reference.reference,
      problem: reading.problem,
      allowed: scope.allowEnv,
    });
    return { source, value: undefined, refusal };
  };
  return targets.map(({ clientId, clientSecret, technicalAccount, ...target }) => {
    const account = setting(technicalAccount);
    const value = account.value ?? "";
    // The password alone is as secret as the pair.
    hide(value.slice(value.indexOf(":") + 1));
    return { ...target, clientId: setting(clientId), clientSecret: setting(clientSecret), technicalAccount: account };
  });
}
