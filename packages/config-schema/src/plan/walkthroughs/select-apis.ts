import type { Localized } from "@pistectl/words";
import { quoteName } from "../../domain/name-difference.ts";
import { PORTAL_PAGES } from "../../domain/portal-pages.ts";
import type { ApplicationFacts } from "../facts/application-facts.ts";
import type { Subscription } from "../facts/subscription.ts";
import { countApis, listPath, rows, subscriptionTitle } from "./api-list.ts";
import { type DraftAction, draftAction } from "./draft-action.ts";
import { enumerateNames } from "./enumerate-names.ts";
import { tickingGuides } from "./guides.ts";
import { SOURCES } from "./sources.ts";

/** Which boxes of an application are ticked together. */
export interface Selection {
  readonly id: string;
  readonly apis: readonly Subscription[];
  /** Those of them for which the box asks for an approval. */
  readonly approvals: readonly Subscription[];
  /** What the manifest says of them shows that their boxes are ticked. */
  readonly declared: boolean;
}

/** Ticks APIs in the list of an application, which asks for the approval of some. */
export function selectApis(
  application: ApplicationFacts,
  { id, apis, approvals, declared }: Selection,
  dependsOn: readonly string[],
): DraftAction {
  const { name } = application;
  const shown = enumerateNames(apis.map(subscriptionTitle), countApis);
  const asks = approvals.length > 0;
  return draftAction({
    id,
    stage: application.environment,
    portal: "piste",
    who: "application-manager",
    url: PORTAL_PAGES.applications,
    title: {
      en: `Select ${shown.en} for the application ${quoteName(name).en}${asks ? " and ask for the approval" : ""}`,
      fr: `Sélectionner ${shown.fr} pour l'application ${quoteName(name).fr}${asks ? " et demander la validation" : ""}`,
    },
    path: listPath(name),
    values: rows(apis),
    remarks: [
      ...(asks ? [askRemark(approvals)] : []),
      ...unknownNeeds(apis),
      ...apis.flatMap(({ entry, name: api }) => (entry?.stateNetwork === true ? [stateNetwork(api)] : [])),
      CONTRACT,
    ],
    dependsOn,
    source: asks ? tickingGuides(apis, SOURCES.judilibre) : tickingGuides(apis),
    declared,
    implied: true,
    object: { kind: "Application", name },
  });
}

function askRemark(apis: readonly Subscription[]): Localized {
  const shown = enumerateNames(
    apis.map(({ name }) => name),
    countApis,
  );
  return {
    en: `${shown.en}: ticking the box sends the request (screens of 2021); where it is greyed, click « Demander l'accès » in the column « Soumis à validation » (screens of 2023), and tick the box once access is granted.`,
    fr: `${shown.fr} : cocher la case envoie la demande (écrans de 2021) ; si elle est grisée, cliquez sur « Demander l'accès » dans la colonne « Soumis à validation » (écrans de 2023), puis cochez-la une fois l'accès accordé.`,
  };
}

function unknownNeeds(apis: readonly Subscription[]): readonly Localized[] {
  const unknown = apis.filter(({ approval, terms }) => [approval, terms].some(isUncertain));
  if (unknown.length === 0) return [];
  const shown = enumerateNames(
    unknown.map(({ name }) => name),
    countApis,
  );
  return [
    {
      en: `${shown.en}: look at the columns « CGU » and « Soumis à validation », since it is not sure whether terms have to be accepted or access asked for.`,
      fr: `${shown.fr} : regardez les colonnes « CGU » et « Soumis à validation », car il n'est pas sûr que des CGU soient à accepter ou un accès à demander.`,
    },
  ];
}

function isUncertain({ need, likely, state }: Subscription["terms"]): boolean {
  return state === "unsaid" && (need === "unknown" || likely);
}

function stateNetwork(api: string): Localized {
  const shown = quoteName(api);
  return {
    en: `${shown.en} answers on the State's network (RIE) only.`,
    fr: `${shown.fr} ne répond que sur le réseau interministériel de l'État (RIE).`,
  };
}

const CONTRACT: Localized = {
  en: "The interface contract (Swagger) of an API is under « Mes API », « Télécharger la documentation ».",
  fr: "Le contrat d'interface (Swagger) d'une API est sous « Mes API », « Télécharger la documentation ».",
};
