import type { Localized } from "@pistectl/words";

const LISTS = "listes de PISTE de 2023 et 2025 (Cour-de-cassation/judilibre-tutoriels)";
const SANDBOX_LIST = "liste du bac à sable de PISTE pour une application Universelle (Cour-de-cassation/judilibre-tutoriels)";
const SLIDES_2023 = "présentation de PISTE par l'AIFE (début 2023)";
const CHORUS_PRO_SWAGGER = "swagger de Chorus Pro (betagouv/api.gouv.fr)";
const PRESENTATION = "communaute.chorus-pro.gouv.fr, présentation de PISTE";
const SUPPORT_ARTICLE = "portail.chorus-pro.gouv.fr KB0011423 (chemin)";

/** Sources of the catalogue that are more than a name, in French. */
const FRENCH: Readonly<Record<string, string>> = {
  "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)": SANDBOX_LIST,
  "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels); portail.chorus-pro.gouv.fr KB0011423 (path)": `${SANDBOX_LIST} ; ${SUPPORT_ARTICLE}`,
  "PISTE sandbox list, which has 1.0 (Cour-de-cassation/judilibre-tutoriels), CaptchEtat swagger 1.0 (betagouv/api.gouv.fr), numerique-gouv/b3desk (v2)":
    "liste du bac à sable de PISTE, qui a la 1.0 (Cour-de-cassation/judilibre-tutoriels), swagger 1.0 de CaptchEtat (betagouv/api.gouv.fr), numerique-gouv/b3desk (v2)",
  "PISTE production list (Cour-de-cassation/judilibre-tutoriels), partial":
    "liste de production de PISTE (Cour-de-cassation/judilibre-tutoriels), partielle",
  "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr":
    "DNUM-SocialGouv/documentation, présentation de PISTE par l'AIFE (2023) ou swaggers d'api.gouv.fr",
  "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023), one Swift project (scope)":
    "DNUM-SocialGouv/documentation, présentation de PISTE par l'AIFE (2023), un projet Swift (portée)",
  "communaute.chorus-pro.gouv.fr, PISTE presentation": PRESENTATION,
  "communaute.chorus-pro.gouv.fr, PISTE presentation; portail.chorus-pro.gouv.fr KB0011423 (path)": `${PRESENTATION} ; ${SUPPORT_ARTICLE}`,
  "SNE-Cotation guide": "guide SNE-Cotation",
  "SNE-Cotation guide (list), SDIS62/prevarisc-passerelle-platau (path)":
    "guide SNE-Cotation (liste), SDIS62/prevarisc-passerelle-platau (chemin)",
  "SNE-Cotation guide (list), SDIS62/prevarisc-passerelle-platau (path and health check)":
    "guide SNE-Cotation (liste), SDIS62/prevarisc-passerelle-platau (chemin et contrôle de santé)",
  "SDIS62/prevarisc-passerelle-platau and the fork of atos-df-rennes": "SDIS62/prevarisc-passerelle-platau et le fork d'atos-df-rennes",
  "PISTE lists of 2023 and 2025 (Cour-de-cassation/judilibre-tutoriels)": LISTS,
  "PISTE lists of 2023 and 2025 (Cour-de-cassation/judilibre-tutoriels), CISIRH swaggers": `${LISTS}, swaggers du CISIRH`,
  "PISTE lists of 2023 and 2025 (Cour-de-cassation/judilibre-tutoriels), CISIRH swaggers; form api-ingres of DataPass": `${LISTS}, swaggers du CISIRH ; formulaire api-ingres de DataPass`,
  "PISTE lists of 2023 and 2025 (Cour-de-cassation/judilibre-tutoriels), Chorus Pro swagger (betagouv/api.gouv.fr), antoine2116/go-choruspro": `${LISTS}, ${CHORUS_PRO_SWAGGER}, antoine2116/go-choruspro`,
  "PISTE lists of 2023 and 2025 (Cour-de-cassation/judilibre-tutoriels), Chorus Pro swagger (betagouv/api.gouv.fr), antoine2116/go-choruspro, OCA/l10n-france (connection test)": `${LISTS}, ${CHORUS_PRO_SWAGGER}, antoine2116/go-choruspro, OCA/l10n-france (test de raccordement)`,
  "AIFE slides on PISTE (early 2023)": SLIDES_2023,
  "one public file known by its number only (base path); AIFE slides on PISTE (early 2023)": `un fichier public dont seul le numéro est connu (chemin de base) ; ${SLIDES_2023}`,
  "SocialGouv/dila-api-client v1.2.4, codeislow PR 17 (path legifrance-beta retired)":
    "SocialGouv/dila-api-client v1.2.4, pull request 17 de codeislow (chemin legifrance-beta retiré)",
  "Légifrance swagger 2.4.2 (pylegifrance/pylegifrance), DILA examples of use V3 (17 Sept 2025)":
    "swagger 2.4.2 de Légifrance (pylegifrance/pylegifrance), exemples d'utilisation V3 de la DILA (17 septembre 2025)",
  "Cour-de-cassation/judilibre-search and judilibre-tutoriels": "Cour-de-cassation/judilibre-search et judilibre-tutoriels",
  "CaptchEtat swagger (betagouv/api.gouv.fr), numerique-gouv/b3desk, datagouv/udata-front e7d18a9bc (scope)":
    "swagger de CaptchEtat (betagouv/api.gouv.fr), numerique-gouv/b3desk, datagouv/udata-front e7d18a9bc (portée)",
  "CaptchEtat page of api.gouv.fr (DataPass request), numerique-gouv/b3desk, datagouv/udata-front; two public clients (1.0)":
    "page de CaptchEtat sur api.gouv.fr (demande DataPass), numerique-gouv/b3desk, datagouv/udata-front ; deux clients publics (1.0)",
};

/** A source of the catalogue in both languages; one that a project wrote stays as it is. */
export function sourceText(source: string): Localized {
  return { en: source, fr: FRENCH[source] ?? source };
}
