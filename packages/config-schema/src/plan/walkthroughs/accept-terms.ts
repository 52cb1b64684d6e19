import type { Localized } from "@pistectl/words";
import type { CatalogueEnvironmentName } from "../../catalogue/catalogue-entry.ts";
import { quoteName } from "../../domain/name-difference.ts";
import { PORTAL_PAGES } from "../../domain/portal-pages.ts";
import type { Subscription } from "../facts/subscription.ts";
import { actionId } from "./action-id.ts";
import { countApis } from "./api-list.ts";
import { type DraftAction, draftAction } from "./draft-action.ts";
import { enumerateNames } from "./enumerate-names.ts";
import { sourceList } from "./guides.ts";
import type { Account } from "./register-account.ts";
import { SOURCES } from "./sources.ts";

/** Consent to the terms of use of APIs in an environment of an account: all given by the manifests, or none. */
export interface TermsConsent {
  readonly account: Account;
  readonly environment: CatalogueEnvironmentName;
  /** Each API once, whatever its versions and the applications that list it. */
  readonly apis: readonly Subscription[];
  /** Names of the APIs of Chorus Pro, whose terms go together; empty where none of them is wanted. */
  readonly chorusPro: readonly string[];
  readonly declared: boolean;
  /** Application that asks for it first. */
  readonly application: string;
}

/** Id of a consent, or of a step after it. */
export function termsId(
  { account, environment, declared }: Pick<TermsConsent, "account" | "environment" | "declared">,
  ...steps: readonly string[]
): string {
  return actionId("account", account.id, "terms", environment, ...(declared ? ["given"] : []), ...steps);
}

/** The consent: before the selection, whose boxes are greyed until then. */
export function acceptTerms(consent: TermsConsent, dependsOn: readonly string[]): DraftAction {
  const { environment, apis, chorusPro, declared, application } = consent;
  const others = apis.filter((api) => chorusPro.length === 0 || !isOfChorusPro(api)).map(({ name }) => name);
  const names = [...others, ...chorusPro];
  const shown = chorusPro.length === 0 ? enumerateNames(names, countApis) : withChorusPro(others);
  const where = consentPlace(consent);
  return draftAction({
    id: termsId(consent),
    stage: environment,
    portal: "piste",
    who: "account-holder",
    url: PORTAL_PAGES.terms,
    title: {
      en: `Accept the terms of use (CGU) of ${shown.en} ${where.en}`,
      fr: `Accepter les CGU de ${shown.fr} ${where.fr}`,
    },
    path: ["API", "Consentement CGU API", "Valider mes choix CGU"],
    values: Object.fromEntries(names.map((api) => [api, environment === "production" ? "PROD" : "SANDBOX"])),
    remarks: [
      {
        en: "The page has a row for each API (column « API ») and environment (column « Environnement »): a consent for SANDBOX does not count for PROD. A row that is accepted already needs nothing.",
        fr: "La page a une ligne par API (colonne « API ») et par environnement (colonne « Environnement ») : un consentement pour SANDBOX ne vaut pas pour PROD. Une ligne déjà acceptée ne demande rien.",
      },
      ...(chorusPro.length === 0 ? [] : [ALL_OF_CHORUS_PRO]),
      ...(apis.some(({ terms }) => terms.likely && terms.state === "unsaid") ? [LIKELY] : []),
    ],
    dependsOn,
    source: chorusPro.length === 0 ? SOURCES.judilibre : sourceList(SOURCES.openBeeAccount, SOURCES.judilibre),
    declared,
    object: { kind: "Application", name: application },
  });
}

/** Whether an API is one of Chorus Pro, as far as the catalogue knows it. */
export function isOfChorusPro({ entry }: Subscription): boolean {
  return entry?.chorusPro === true;
}

/** `"Légifrance" and all the APIs of Chorus Pro`. */
function withChorusPro(others: readonly string[]): Localized {
  const all = { en: "all the APIs of Chorus Pro", fr: "toutes les API Chorus Pro" };
  if (others.length === 0) return all;
  const names = enumerateNames(others, countApis);
  return { en: `${names.en} and of ${all.en}`, fr: `${names.fr} et de ${all.fr}` };
}

/** The environment and the account of a consent, as the end of a sentence. */
export function consentPlace({ account: { organization, email, isNamed }, environment }: TermsConsent): Localized {
  const shown = quoteName((isNamed ? email : organization) ?? "PISTE");
  const [en, fr] = environment === "production" ? ["for production", "pour la production"] : ["for the sandbox", "pour le bac à sable"];
  return isNamed
    ? { en: `${en} in the account ${shown.en}`, fr: `${fr} dans le compte ${shown.fr}` }
    : { en: `${en} in the account of the organization ${shown.en}`, fr: `${fr} dans le compte de l'organisation ${shown.fr}` };
}

const ALL_OF_CHORUS_PRO = {
  en: "Chorus Pro: accept every row in which the words Chorus Pro appear, also one that is not named here.",
  fr: "Chorus Pro : acceptez chaque ligne où figurent les mots Chorus Pro, même si elle n'est pas citée ici.",
};

const LIKELY = {
  en: "That there are terms to accept is only likely for some: the column « CGU » of the list of APIs tells.",
  fr: "Qu'il y ait des CGU à accepter n'est que probable pour certaines : la colonne « CGU » de la liste des API le dit.",
};
