/**
 * Domains of mailboxes that a contact of a PISTE application is likely to have: a domain one edit away from one of them is probably a mistake.
 * Leaving one out costs a missed mistake, never a false alarm on that domain.
 */
export const MAIL_DOMAINS: readonly string[] = [
  // Seen in PISTE's own documents: SNE-Cotation guide, Cour-de-cassation/judilibre-tutoriels, DILA terms, DNUM-SocialGouv/documentation (2021 to 2025).
  ...words(`finances.gouv.fr developpement-durable.gouv.fr dila.gouv.fr justice.fr sg.social.gouv.fr pm.gouv.fr`),
  // Mail providers: List of Popular Domains of mailcheck/mailcheck (global and French), and the providers most used by French organizations.
  ...words(`
  aol.com bbox.fr free.fr gmail.com gmx.com gmx.fr googlemail.com hotmail.com hotmail.fr icloud.com laposte.fr laposte.net live.com live.fr
  msn.com neuf.fr numericable.fr orange.fr outlook.com outlook.fr proton.me protonmail.com sfr.fr wanadoo.fr yahoo.com yahoo.fr ymail.com
  `),
  // Central administrations: etalab/noms-de-domaine-organismes-secteur-public (Licence Ouverte 2.0, state of 8 December 2022).
  ...underGouvFr(`
  agriculture anssi beta culture data defense diplomatie douane ecologie economie education emploi
  interieur intradef justice modernisation numerique ofb ofpra anah piste sante social sports ssi travail
  `),
  // Prefectures: same list.
  ...underGouvFr(`
  ain aisne allier alpes-de-haute-provence alpes-maritimes ardeche ardennes ariege aube aude aveyron bas-rhin bouches-du-rhone
  calvados cantal charente charente-maritime cher correze corse-du-sud cote-dor cotes-darmor creuse deux-sevres dordogne doubs drome
  essonne eure eure-et-loir finistere gard gers gironde guadeloupe guyane haut-rhin haute-corse haute-garonne haute-loire
  haute-marne haute-saone haute-savoie haute-vienne hautes-alpes hautes-pyrenees hauts-de-seine herault ille-et-vilaine indre
  indre-et-loire isere jura landes loir-et-cher loire loire-atlantique loiret lot lot-et-garonne lozere maine-et-loire manche marne
  martinique mayenne mayotte meurthe-et-moselle meuse morbihan moselle nievre nord oise orne pas-de-calais puy-de-dome
  pyrenees-atlantiques pyrenees-orientales reunion rhone saone-et-loire sarthe savoie seine-et-marne seine-maritime
  seine-saint-denis somme tarn tarn-et-garonne territoire-belfort territoire-de-belfort val-de-marne val-doise var vaucluse vendee
  vienne vosges yonne yvelines
  `),
];

/** Domains that exist although they are one edit away from one above: same list of the State, and other countries' providers. */
export const MAIL_DOMAINS_NOT_MISTAKEN: readonly string[] = [
  ...underGouvFr("asn datar developpementdurable douanes esante pme spm sport vae aefe"),
  ...words(
    "aol.fr aon.com email.com gmx.de gmx.at gmx.ch gmx.es gmx.net mail.com live.be live.ca live.de live.it live.nl hotmail.de outlook.de outlook.be outlook.es yahoo.ca yahoo.de yahoo.es yahoo.it ymail.fr neuf.com orange.com free.com sfr.net sfr.com",
  ),
];

/** Under it every name belongs to the State: the ends of addresses of services not listed above are compared with it. */
export const STATE_DOMAIN = "gouv.fr";

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

function underGouvFr(text: string): readonly string[] {
  return words(text).map((name) => `${name}.gouv.fr`);
}
