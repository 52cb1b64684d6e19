import type { ApplicationFacts } from "../facts/application-facts.ts";
import type { ConnectionFacts } from "../facts/connection-facts.ts";
import type { Credential } from "../facts/credential.ts";
import type { PartnerFacts } from "../facts/partner-facts.ts";
import { scopeOf } from "../walkthroughs/connection-scope.ts";
import { type SecretScope, secretKey } from "../walkthroughs/secret-store.ts";
import { othersThan, type Sharing } from "../walkthroughs/sharing.ts";
import type { ChangedObject, PlanContext } from "./plan-context.ts";

type Secrets = readonly (readonly [key: string, credential: Credential])[];

/** Who needs which secret of the store, before and after. */
export function secretUsers(
  applications: readonly ChangedObject<ApplicationFacts>[],
  connections: readonly ChangedObject<ConnectionFacts>[],
  partners: readonly ChangedObject<PartnerFacts>[],
): Pick<PlanContext, "unused" | "abandoned" | "sharing"> {
  const secretsOf = (side: "before" | "after"): Secrets => [
    ...applications.flatMap(({ [side]: facts }) => (facts === null ? [] : withKeys(facts.credentials, facts.environment))),
    ...connections.flatMap(({ [side]: facts }) => (facts === null ? [] : withKeys([facts.credential], scopeOf(facts)))),
    ...partners.flatMap(({ [side]: facts }) => (facts === null ? [] : withKeys(facts.credentials, null))),
  ];
  const used = new Map(secretsOf("after"));
  const users = new Map<string, Set<string>>();
  for (const { name, credentials, environment } of applications.flatMap(({ after }) => after ?? []))
    for (const [key] of withKeys(credentials, environment)) users.set(key, (users.get(key) ?? new Set()).add(name));
  const lastUsers = new Map(secretsOf("before").filter(([, { reference }]) => reference !== null));
  const unused: PlanContext["unused"] = (credentials, scope) =>
    credentials.filter(({ place, reference }) => reference !== null && !used.has(secretKey(place, scope)));
  return {
    sharing: ({ name, environment }, credentials) =>
      withKeys(credentials, environment)
        .map(([key]) => othersThan(name, users.get(key) ?? new Set()))
        .reduce((most, one) => (one.count > most.count ? one : most), NOBODY),
    unused,
    abandoned: (credentials, scope) =>
      unused(credentials, scope).filter((credential) => lastUsers.get(secretKey(credential.place, scope)) === credential),
  };
}

function withKeys(credentials: readonly Credential[], scope: SecretScope): Secrets {
  return credentials.map((credential) => [secretKey(credential.place, scope), credential]);
}

const NOBODY: Sharing = { names: [], count: 0 };
