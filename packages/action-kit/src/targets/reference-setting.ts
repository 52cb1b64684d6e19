import { diagnose, type Peer, untrustedReference } from "@pistectl/auth-core/diagnoses";
import type { Setting } from "@pistectl/auth-core/preflight";
import { allowedNames, type CredentialReference, type ReferenceScope, readReference } from "@pistectl/config-schema/targets";
import type { Localized } from "@pistectl/words";

/** What goes with the reading of references. */
export interface ReferenceReader {
  readonly scope: ReferenceScope;
  /** Handed every value that is found, first of all: whatever a manifest refers to is a secret. */
  readonly hide: (secret: string) => void;
  /** Asked only about what is absent. */
  readonly explainAbsence?: (() => Localized) | undefined;
}

/** The setting that a reference of a manifest leads to, or why it is not followed; the credential is one for `peer`. */
export function referenceSetting(reference: CredentialReference, peer: Peer, { scope, hide, explainAbsence }: ReferenceReader): Setting {
  const reading = readReference(reference, scope);
  if (reading.ok) {
    const { name, value } = reading.value;
    hide(value ?? "");
    const absence = value === undefined || value === "" ? explainAbsence?.() : undefined;
    return { source: name, value, hidden: true, absence };
  }
  const { source, kind } = reference;
  const refusal = diagnose(untrustedReference, {
    peer,
    source,
    reference: reference.reference,
    problem: reading.failure,
    allowed: allowedNames(kind, scope.allowEnv),
  });
  return { source, value: undefined, refusal };
}
