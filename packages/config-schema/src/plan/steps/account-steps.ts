import { organizationKey } from "../../domain/organization-key.ts";
import type { ApplicationFacts } from "../facts/application-facts.ts";
import { actionId } from "../walkthroughs/action-id.ts";
import type { DraftAction } from "../walkthroughs/draft-action.ts";
import { type Account, registerAccount } from "../walkthroughs/register-account.ts";

/** Accounts to be registered, and where each application finds its own. */
export interface AccountSteps {
  readonly actions: readonly DraftAction[];
  readonly accountOf: (application: ApplicationFacts) => Account;
  readonly ready: (application: ApplicationFacts) => readonly string[];
}

/**
 * The accounts that newly declared applications ask for and that nothing declared before tells of. An account has one organization, chosen at registration;
 * a sandbox application names the account, a production application goes to the first account of its organization.
 */
export function accountSteps(
  base: readonly ApplicationFacts[],
  current: readonly ApplicationFacts[],
  declared: readonly ApplicationFacts[],
): AccountSteps {
  const known = directoryOf(base, new Map());
  const directory = directoryOf(current, known.addresses);
  const needed = new Set(declared.map(directory.find));
  const missing = directory.accounts.filter((account) => needed.has(account) && !known.knows(account));
  return {
    actions: missing.flatMap(registerAccount),
    accountOf: directory.find,
    ready: (application) => [actionId("account", directory.find(application).id, "activate")],
  };
}

/** The accounts of a side. */
interface Directory {
  readonly accounts: readonly Account[];
  /** Of one of the side's applications. */
  readonly find: (application: ApplicationFacts) => Account;
  /** The address decides where both sides know it, else the organization. */
  readonly knows: (account: Account) => boolean;
  /** Organization of the account that an address opens, by the address in lower case. */
  readonly addresses: ReadonlyMap<string, string>;
}

function directoryOf(applications: readonly ApplicationFacts[], former: ReadonlyMap<string, string>): Directory {
  const codes = new Map<string, string>();
  for (const { organization, organizationCode } of applications) {
    if (organizationCode !== null && !codes.has(keyOf(organization))) codes.set(keyOf(organization), organizationCode);
  }
  const byEmail = new Map<string, Account>();
  const addresses = new Map(former);
  const byOrganization = new Map<string, Account>();
  const add = (application: ApplicationFacts, email: string | null): Account => {
    const organization = keyOf(application.organization);
    // One address is one login: it cannot open a second account, with another organization.
    const owner = application.managerEmail;
    const suggested = owner === null || (addresses.get(owner.toLowerCase()) ?? organization) !== organization ? null : owner;
    const account = {
      id: email ?? application.organization ?? "PISTE",
      organization: application.organization,
      code: codes.get(organization) ?? null,
      email: email ?? suggested,
      isNamed: email !== null,
      holder: application.manager,
      application,
    };
    if (email !== null) byEmail.set(email.toLowerCase(), account);
    if (account.email !== null) addresses.set(account.email.toLowerCase(), organization);
    if (!byOrganization.has(organization)) byOrganization.set(organization, account);
    return account;
  };
  const lookUp = ({ account, organization }: ApplicationFacts): Account | undefined =>
    account === null ? byOrganization.get(keyOf(organization)) : byEmail.get(account.toLowerCase());
  const named = applications.flatMap((application) =>
    application.account === null || lookUp(application) !== undefined ? [] : [add(application, application.account)],
  );
  const others = applications.flatMap((application) => (lookUp(application) === undefined ? [add(application, null)] : []));
  return {
    accounts: [...named, ...others],
    addresses,
    find: (application) => lookUp(application) ?? accountWithout(application),
    knows: ({ isNamed, email, organization }) => {
      const sameEmail = isNamed && email !== null && byEmail.has(email.toLowerCase());
      const same = byOrganization.get(keyOf(organization));
      return sameEmail || (same !== undefined && !(isNamed && same.isNamed));
    },
  };
}

function accountWithout({ name }: ApplicationFacts): never {
  throw new Error(`no account for the application ${name}`);
}

function keyOf(organization: string | null): string {
  return organizationKey(organization ?? "");
}
