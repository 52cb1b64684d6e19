import { foldApiName } from "../../catalogue/fold-api-name.ts";
import type { ApplicationFacts } from "../facts/application-facts.ts";
import type { Subscription } from "../facts/subscription.ts";
import { acceptTerms, type TermsConsent, termsId } from "../walkthroughs/accept-terms.ts";
import { awaitTerms } from "../walkthroughs/await-terms.ts";
import type { DraftAction } from "../walkthroughs/draft-action.ts";
import type { Account } from "../walkthroughs/register-account.ts";
import type { AccountSteps } from "./account-steps.ts";
import { compareSubscriptions } from "./compare-subscriptions.ts";
import { isAnnounced, isLost, isMissing } from "./condition-change.ts";
import { type ChangedObject, isFirst } from "./plan-context.ts";

/** Consents to be given, and what each application waits for before it selects its APIs. */
export interface TermsSteps {
  readonly actions: readonly DraftAction[];
  readonly accepted: (application: ApplicationFacts) => readonly string[];
}

/** Consents of an account in one of its environments: they count for all its applications there. */
interface TermsGroup {
  readonly account: Account;
  /** Whose APIs have terms, in the order of the plan. */
  readonly applications: ApplicationFacts[];
  readonly apis: Subscription[];
}

/** The consents that the changed applications ask for. What the manifests say to be given is apart, for it needs no asking. */
export function termsSteps(changed: readonly ChangedObject<ApplicationFacts>[], accounts: AccountSteps): TermsSteps {
  const groups = new Map<string, TermsGroup>();
  for (const object of changed) {
    const { after } = object;
    const apis = wantedTerms(object);
    if (after === null || apis.length === 0) continue;
    const account = accounts.accountOf(after);
    const key = JSON.stringify([after.environment, account.id]);
    const group = groups.get(key) ?? { account, applications: [], apis: [] };
    group.applications.push(after);
    group.apis.push(...apis);
    groups.set(key, group);
  }
  const accepted = new Map<ApplicationFacts, readonly string[]>();
  const actions = [...groups.values()].flatMap((group) => {
    const consents = consentsOf(group);
    const ids = consents.map((consent) => termsId(consent, "accepted"));
    for (const application of group.applications) accepted.set(application, ids);
    return consents.flatMap((consent) => [acceptTerms(consent, group.applications.flatMap(accounts.ready)), awaitTerms(consent)]);
  });
  return { actions, accepted: (application) => accepted.get(application) ?? [] };
}

/** On a first plan all of them; later on, those that are missing. */
function wantedTerms(object: ChangedObject<ApplicationFacts>): readonly Subscription[] {
  const { before, after } = object;
  if (after === null) return [];
  if (before === null || isFirst(object)) return after.subscriptions.filter(({ terms }) => terms.need === "required");
  const { added, kept } = compareSubscriptions(before, after);
  return [
    ...added.filter(({ terms }) => isMissing(terms)),
    ...kept.flatMap(({ old, api }) => (isLost(old.terms, api.terms) || isAnnounced(old.terms, api.terms) ? [api] : [])),
  ];
}

/** An API counts as given when all who list it say so. */
function consentsOf({ account, applications, apis }: TermsGroup): readonly TermsConsent[] {
  const [first] = applications;
  if (first === undefined) return [];
  const missing = distinct(apis.filter(({ terms }) => terms.state !== "given"));
  const given = distinct(apis).filter(({ name }) => !missing.some((api) => foldApiName(api.name) === foldApiName(name)));
  const consent = { account, environment: first.environment, application: first.name };
  return [
    ...(missing.length === 0 ? [] : [{ ...consent, apis: missing, declared: false }]),
    ...(given.length === 0 ? [] : [{ ...consent, apis: given, declared: true }]),
  ];
}

function distinct(apis: readonly Subscription[]): readonly Subscription[] {
  return [...new Map(apis.map((api) => [foldApiName(api.name), api])).values()];
}
