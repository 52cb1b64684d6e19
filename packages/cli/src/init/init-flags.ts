import { ENVIRONMENTS } from "@pistectl/auth-core/environments";
import { alternatives, fail, same, succeed } from "@pistectl/words";
import { choiceFlag, listFlag, switchFlag, valueFlag } from "../command-line/flag-kinds.ts";
import { nonEmpty } from "../command-line/readers.ts";
import { USAGES } from "./draft.ts";

const NAME = { en: "NAME", fr: "NOM" };
const EMAIL = { en: "EMAIL", fr: "COURRIEL" };
const ENVIRONMENT_CHOICES = ["both", ...ENVIRONMENTS] as const;

/** Flags of `init`: each answers the question of its name. */
export const INIT_FLAGS = {
  organization: valueFlag(nonEmpty, {
    group: "answers",
    value: same("ORG"),
    help: {
      en: "organization of the PISTE account, such as Universal, MTES or DUME",
      fr: "organisation du compte PISTE, telle que Universal, MTES ou DUME",
    },
  }),
  api: listFlag(nonEmpty, {
    group: "answers",
    value: { en: "NAME[@VERSION]", fr: "NOM[@VERSION]" },
    help: {
      en: "API wanted, by its name in pistectl catalog, or Chorus Pro or DUME for all of theirs; any other with its version",
      fr: "API voulue, par son nom dans pistectl catalog, ou Chorus Pro ou DUME pour toutes les leurs ; toute autre avec sa version",
    },
  }),
  environment: {
    ...listFlag<string>(
      (text) => {
        const accepted = alternatives(ENVIRONMENT_CHOICES);
        const isChoice = (ENVIRONMENT_CHOICES as readonly string[]).includes(text);
        return isChoice ? succeed(text) : fail(accepted);
      },
      {
        group: "answers",
        value: same("ENV"),
        shownDefault: { en: "those that offer the APIs", fr: "ceux qui proposent les API" },
        help: { en: "PISTE environment, with an application of its own", fr: "environnement PISTE, qui a sa propre application" },
      },
    ),
    accepts: ENVIRONMENT_CHOICES,
  },
  "structure-name": valueFlag(nonEmpty, {
    group: "answers",
    value: NAME,
    help: { en: "public body or company that the application acts for", fr: "organisme public ou entreprise pour qui l'application agit" },
  }),
  siret: valueFlag(nonEmpty, {
    group: "answers",
    value: same("SIRET"),
    help: { en: "its SIRET, which Chorus Pro asks for", fr: "son SIRET, que demande Chorus Pro" },
  }),
  "manager-name": valueFlag(nonEmpty, {
    group: "answers",
    value: NAME,
    help: { en: "who answers for the application on PISTE", fr: "la personne qui répond de l'application sur PISTE" },
  }),
  "manager-email": valueFlag(nonEmpty, {
    group: "answers",
    value: EMAIL,
    help: { en: "e-mail address of the application manager", fr: "adresse électronique du responsable d'application" },
  }),
  "notifications-email": valueFlag(nonEmpty, {
    group: "answers",
    value: EMAIL,
    shownDefault: { en: "the manager's", fr: "celle du responsable" },
    help: { en: "address that PISTE writes to, for production", fr: "adresse à laquelle PISTE écrit, pour la production" },
  }),
  "account-email": valueFlag(nonEmpty, {
    group: "answers",
    value: EMAIL,
    shownDefault: { en: "the manager's", fr: "celle du responsable" },
    help: {
      en: "address of the PISTE account, which ends the name of the sandbox application",
      fr: "adresse du compte PISTE, qui termine le nom de l'application bac à sable",
    },
  }),
  name: valueFlag(nonEmpty, {
    group: "answers",
    value: NAME,
    shownDefault: { en: "from the name of the structure", fr: "d'après le nom de la structure" },
    help: {
      en: "name of the production application, exactly as on PISTE",
      fr: "nom de l'application de production, exactement comme sur PISTE",
    },
  }),
  "in-place": switchFlag({
    group: "answers",
    help: {
      en: "terms are accepted, approvals and profiles granted already; without it, they are pending",
      fr: "les CGU sont déjà acceptées, les validations et profils accordés ; sans elle, ils sont en attente",
    },
  }),
  "chorus-pro-usage": choiceFlag(USAGES, {
    group: "chorusPro",
    value: { en: "USE", fr: "USAGE" },
    whenAbsent: undefined,
    shownDefault: same("direct"),
    help: { en: "who calls Chorus Pro", fr: "qui appelle Chorus Pro" },
  }),
  "chorus-pro-publisher": valueFlag(nonEmpty, {
    group: "chorusPro",
    value: NAME,
    help: { en: "publisher of the product, for publisher-solution", fr: "éditeur de la solution, pour publisher-solution" },
  }),
  "chorus-pro-contact-name": valueFlag(nonEmpty, {
    group: "chorusPro",
    value: NAME,
    shownDefault: { en: "the manager", fr: "le responsable" },
    help: { en: "technical contact of the connection", fr: "contact technique du raccordement" },
  }),
  "chorus-pro-contact-email": valueFlag(nonEmpty, {
    group: "chorusPro",
    value: EMAIL,
    shownDefault: { en: "the manager's", fr: "celle du responsable" },
    help: { en: "e-mail address of the technical contact", fr: "adresse électronique du contact technique" },
  }),
  folder: valueFlag(nonEmpty, {
    group: "output",
    value: { en: "DIR", fr: "DOSSIER" },
    shownDefault: { en: "the working folder", fr: "le dossier courant" },
    help: { en: "folder of the manifests, as PATH", fr: "dossier des manifestes, comme CHEMIN" },
  }),
  "no-workflow": switchFlag({
    group: "output",
    help: { en: "no GitHub workflow", fr: "sans workflow GitHub" },
  }),
  yes: switchFlag({
    group: "output",
    help: {
      en: "never asks: takes the defaults, and names what is missing",
      fr: "ne demande rien : prend les valeurs par défaut, et nomme ce qui manque",
    },
  }),
} as const;
