import type { Localized } from "@pistectl/words";
import type { Partner } from "../domain/peer.ts";

/** For failures that may pass by themselves. */
export const ASK_LATER: Localized = {
  en: "Run the check again in a few minutes.",
  fr: "Relancez le contrôle dans quelques minutes.",
};

/** PISTE keeps its traces 10 days and only its support can read them (DNUM-SocialGouv/documentation, api-piste.md). */
export const SEND_SUPPORT_NOTE: Localized = {
  en: "If it lasts, send the support note to PISTE through the form at piste.gouv.fr/support, soon: PISTE keeps its traces 10 days.",
  fr: "Si cela dure, transmettez la note de support à PISTE par le formulaire piste.gouv.fr/support, sans tarder : PISTE conserve ses traces 10 jours.",
};

/** Where terms of use are accepted: address and menu, as Cour-de-cassation/judilibre-search and judilibre-tutoriels give them. The French pages of the portal stand without /en (piste.gouv.fr/apps, /registration). */
export const TERMS_PAGE: Localized = {
  en: 'piste.gouv.fr/en/apimgt/api-tos (menu "APIS", "APIS ToS Acceptance")',
  fr: "piste.gouv.fr/apimgt/api-tos (menu « API », « Consentement CGU API »)",
};

/** For answers that another host gives in PISTE's place. */
export function askNetwork(hostName: string): Localized {
  return {
    en: `Ask the network team what answers in place of ${hostName}: a sign-in page, a filter or a proxy.`,
    fr: `Demandez à l'équipe réseau ce qui répond à la place de ${hostName} : page de connexion, filtre ou proxy.`,
  };
}

/** For failures at a partner that outlast a few minutes. */
export function tellPartner({ label }: Partner): Localized {
  return {
    en: `If it lasts, tell ${label}, with date, time, path and status.`,
    fr: `Si cela dure, prévenez ${label}, avec la date, l'heure, le chemin et le statut.`,
  };
}

/** For an address of a partner's manifest that may not be the right one. */
export function checkPartnerAddress(field: "token" | "api", { label }: Partner): Localized {
  return {
    en: `Check endpoints.${field} in the manifest: scheme, host and path must be, in full, those that ${label} gives.`,
    fr: `Vérifiez endpoints.${field} dans le manifeste : protocole, hôte et chemin doivent être, en entier, ceux que donne ${label}.`,
  };
}

/** For a health check of a partner's manifest that may not be the right one. */
export function comparePartnerPath(path: string, { label }: Partner): Localized {
  return {
    en: `Compare ${path}, which is endpoints.healthcheck below endpoints.api, with the health check that ${label} documents.`,
    fr: `Comparez ${path}, soit endpoints.healthcheck sous endpoints.api, avec le contrôle de santé que documente ${label}.`,
  };
}

/** For a pair that a partner refuses. */
export function copyPartnerPair({ label }: Partner): readonly Localized[] {
  return [
    {
      en: `Copy both values again from what ${label} gave you: the consumer key and the consumer secret of one pair.`,
      fr: `Recopiez les deux valeurs données par ${label} : la clé et le secret de consommateur du même couple.`,
    },
    {
      en: `Ask ${label} whether this pair is active, and for which platform, test or production, it was given.`,
      fr: `Demandez à ${label} si ce couple est actif, et pour quelle plateforme, de test ou de production, il a été donné.`,
    },
  ];
}

/** CYNOD's API page of 14 July 2023 says that addresses may be filtered, ports restricted, a VPN used. */
export function askPartnerFilters({ label }: Partner): Localized {
  return {
    en: `Ask ${label} whether access is limited to some IP addresses, to some ports or to a VPN.`,
    fr: `Demandez à ${label} si l'accès est limité à certaines adresses IP, à certains ports ou à un VPN.`,
  };
}

/** Where a proxy's address is set. */
export function proxyAddress(proxy: string): Localized {
  return {
    en: `Check the proxy's address ${proxy} in HTTPS_PROXY, --proxy or the action's input proxy.`,
    fr: `Vérifiez l'adresse du proxy ${proxy} dans HTTPS_PROXY, --proxy ou l'entrée proxy de l'action.`,
  };
}

/** For failures of a direct connection; a report on one through a proxy leaves it out. */
export const USE_PROXY: Localized = {
  en: "If the way out goes through a proxy, name it in HTTPS_PROXY or --proxy.",
  fr: "Si la sortie passe par un proxy, indiquez-le dans HTTPS_PROXY ou --proxy.",
};
