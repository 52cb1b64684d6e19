import { fail, type Outcome, succeed } from "@pistectl/words";
import { type CredentialRole, malformedCredentials, missingCredentials } from "../diagnoses/config.ts";
import { type Diagnosis, diagnose } from "../domain/diagnosis.ts";
import type { Peer, Piste } from "../domain/peer.ts";
import type { Setting } from "../domain/setting.ts";
import { accountProblem, type PasteProblem, pasteProblem } from "./paste-problem.ts";
import { Secret } from "./secret.ts";

/** OAuth 2.0 client credentials, fit to be sent. */
export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: Secret;
}

/** What PISTE's identifiers and secrets look like on all known screens; another form is only noted. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** One of the credentials, when it has not the form that PISTE gives. */
export type UnusualForm = "client-id" | "client-secret";

/** Which credentials have another form than those that PISTE is known to give. */
export function unusualForms({ clientId, clientSecret }: Credentials): readonly UnusualForm[] {
  return [...(UUID.test(clientId) ? [] : ["client-id" as const]), ...(UUID.test(clientSecret.reveal()) ? [] : ["client-secret" as const])];
}

/** Whether a client identifier has the form that PISTE gives (8-4-4-4-12 hexadecimal digits). */
export function looksLikeClientId(clientId: string): boolean {
  return UUID.test(clientId);
}

/** The credentials, or why they cannot be sent: a setting that its caller refused, an absent one (`config/missing-credentials`), one spoilt by pasting (`config/malformed-credentials`). */
export function readCredentials(clientId: Setting, clientSecret: Setting, peer: Peer): Outcome<Credentials, Diagnosis> {
  const refusal = refuse(
    [
      { ...clientId, role: "client-id" },
      { ...clientSecret, role: "client-secret" },
    ],
    peer,
    pasteProblem,
  );
  return refusal === null ? succeed({ clientId: clientId.value ?? "", clientSecret: new Secret(clientSecret.value ?? "") }) : fail(refusal);
}

/** Value of the `cpro-account` header from `login:password`, or why it cannot be made. */
export function readTechnicalAccount(account: Setting, peer: Piste): Outcome<Secret, Diagnosis> {
  const refusal = refuse([{ ...account, role: "technical-account" }], peer, accountProblem);
  return refusal === null ? succeed(new Secret(Buffer.from(account.value ?? "", "utf8").toString("base64"))) : fail(refusal);
}

/** A setting with what it holds. */
interface Credential extends Setting {
  readonly role: CredentialRole;
}

function refuse(settings: readonly Credential[], peer: Peer, problemOf: (value: string) => PasteProblem | null): Diagnosis | null {
  const refused = settings.find(({ refusal }) => refusal !== undefined)?.refusal;
  if (refused !== undefined) return refused;
  const absent = settings.filter((setting) => setting.value === undefined || setting.value === "");
  if (absent.length > 0) {
    return diagnose(missingCredentials, { peer, settings: absent.map(({ source, role, absence }) => ({ source, role, absence })) });
  }
  const malformed = settings.flatMap(({ source, value = "" }) => {
    const problem = problemOf(value);
    return problem === null ? [] : [{ source, problem }];
  });
  return malformed.length === 0 ? null : diagnose(malformedCredentials, { peer, settings: malformed });
}
