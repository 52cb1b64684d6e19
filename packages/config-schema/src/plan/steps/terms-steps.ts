import type { CatalogueEntry, CatalogueEnvironmentName } from "../../catalogue/catalogue-entry.ts";
import { foldApiName } from "../../catalogue/fold-api-name.ts";
import type { ApplicationFacts } from "../facts/application-facts.ts";
import type { Subscription } from "../facts/subscription.ts";
import { acceptTerms, isOfChorusPro, type TermsConsent, termsId } from "../walkthroughs/accept-terms.ts";
import { awaitTerms, type ConsentWait } from "../walkthroughs/await-terms.ts";
import type { DraftAction } from "../walkthroughs/draft-action.ts";
import type { Account } from "../walkthroughs/register-account.ts";
import type { AccountSteps } from "./account-steps.ts";
import { compareSubscriptions } from "./compare-subscriptions.ts";
import { isAnnounced, isLost, isMissing } from "./condition-change.ts";
import { type ChangedObject, isFirst } from "./plan-context.ts";

/** Consents to be given, and what each application waits for before it selects its APIs. */
export interface TermsSteps {
  readonly actions: readonly DraftAction[];
  readonly accepted: (application: ApplicationFacts) => readonly ConsentWait[];
}

/** Consents of an account in one of its environments: they count for all its applications there. */
interface TermsGroup {
  readonly account: Account;
  /** Whose APIs have terms, in the order of the plan. */
  readonly applications: ApplicationFacts[];
  readonly apis: Subscription[];
}

/** The consents that the changed applications ask for. What the manifests say to be given is apart, for it needs no asking. */
export function termsSteps(
  changed: readonly ChangedObject<ApplicationFacts>[],
  accounts: AccountSteps,
  catalogue: readonly CatalogueEntry[],
): TermsSteps {
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
  const accepted = new Map<ApplicationFacts, readonly ConsentWait[]>();
  const actions = [...groups.values()].flatMap((group) => {
    const consents = consentsOf(group, catalogue);
    const waits = consents.map((consent) => ({ id: termsId(consent, "accepted"), declared: consent.declared }));
    for (const application of group.applications) accepted.set(application, waits);
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
function consentsOf({ account, applications, apis }: TermsGroup, catalogue: readonly CatalogueEntry[]): readonly TermsConsent[] {
  const [first] = applications;
  if (first === undefined) return [];
  const missing = distinct(apis.filter(({ terms }) => terms.state !== "given"));
  const missingNames = new Set(missing.map(({ name }) => foldApiName(name)));
  const given = distinct(apis).filter(({ name }) => !missingNames.has(foldApiName(name)));
  const consent = { account, environment: first.environment, application: first.name };
  return [
    ...(missing.length === 0
      ? []
      : [{ ...consent, apis: missing, chorusPro: chorusProNames(missing, given, first.environment, catalogue), declared: false }]),
    ...(given.length === 0 ? [] : [{ ...consent, apis: given, chorusPro: [], declared: true }]),
  ];
}

/** Who wants one API of Chorus Pro accepts the terms of all of them, but for those that are given. */
function chorusProNames(
  apis: readonly Subscription[],
  given: readonly Subscription[],
  environment: CatalogueEnvironmentName,
  catalogue: readonly CatalogueEntry[],
): readonly string[] {
  if (!apis.some(isOfChorusPro)) return [];
  const accepted = new Set(given.map(({ name }) => name));
  const known = catalogue.filter(
    ({ chorusPro, name, environments }) => chorusPro && environments[environment]?.terms === "required" && !accepted.has(name),
  );
  return [...new Set([...apis.filter(isOfChorusPro), ...known].map(({ name }) => name))];
}

function distinct(apis: readonly Subscription[]): readonly Subscription[] {
  return [...new Map(apis.map((api) => [foldApiName(api.name), api])).values()];
}
