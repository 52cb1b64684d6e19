import { PORTAL_PAGES } from "../../domain/portal-pages.ts";
import { consentPlace, type TermsConsent, termsId } from "./accept-terms.ts";
import { countApis } from "./api-list.ts";
import { type DraftAction, draftAction } from "./draft-action.ts";
import { enumerateNames } from "./enumerate-names.ts";
import { SOURCES } from "./sources.ts";

/** A wait for consents, as something to wait for. */
export interface ConsentWait {
  readonly id: string;
  /** The manifests say that they count. */
  readonly declared: boolean;
}

/** The wait until PISTE counts the consent to terms of use: only then can the boxes of the APIs be ticked. */
export function awaitTerms(consent: TermsConsent): DraftAction {
  const { environment, apis, declared, application } = consent;
  const where = consentPlace(consent);
  const shown = enumerateNames(
    apis.map(({ name }) => name),
    countApis,
  );
  return draftAction({
    id: termsId(consent, "accepted"),
    stage: environment,
    portal: "piste",
    kind: "wait",
    who: "account-holder",
    url: PORTAL_PAGES.terms,
    title: {
      en: `Wait until PISTE shows the terms (CGU) of ${shown.en} as accepted ${where.en}: their boxes are no longer greyed`,
      fr: `Attendre que PISTE affiche les CGU de ${shown.fr} comme acceptées ${where.fr} : leurs cases ne sont plus grisées`,
    },
    remarks: [
      {
        en: "No delay is documented. Once they are accepted, write terms: accepted in the manifest.",
        fr: "Aucun délai n'est documenté. Une fois les CGU acceptées, écrivez terms: accepted dans le manifeste.",
      },
    ],
    dependsOn: [termsId(consent)],
    source: SOURCES.judilibre,
    declared,
    object: { kind: "Application", name: application },
  });
}
