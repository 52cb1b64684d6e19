import { choice, type KindSchema, NAME_LENGTH } from "../field.ts";
import { authentication, CERTIFICATE_ENDED, envelope, LABELS, PERSON, structure } from "./shared-fields.ts";

/** An API connection on the Chorus Pro portal. */
export const CHORUS_PRO_CONNECTION: KindSchema = {
  kind: "ChorusProConnection",
  description: {
    en: "An API connection on the Chorus Pro portal (« Raccordement »).",
    fr: "Un raccordement API sur le portail Chorus Pro.",
  },
  root: {
    type: "mapping",
    description: {
      en: "An API connection on the Chorus Pro portal (« Raccordement »).",
      fr: "Un raccordement API sur le portail Chorus Pro.",
    },
    keys: {
      ...envelope("ChorusProConnection"),
      name: {
        type: "text",
        required: true,
        ...NAME_LENGTH,
        description: { en: "Name by which other documents speak of it.", fr: "Nom par lequel les autres documents en parlent." },
        examples: ["facturation-exemple"],
      },
      portal: {
        type: "word",
        required: true,
        words: ["production", "qualification"],
        meanings: [
          { en: "the portal in service", fr: "le portail en service" },
          { en: "the test portal, which goes with PISTE's sandbox", fr: "le portail de test, qui va avec le bac à sable de PISTE" },
        ],
        description: { en: "Chorus Pro portal.", fr: "Portail Chorus Pro." },
      },
      application: {
        type: "text",
        required: true,
        ...NAME_LENGTH,
        description: {
          en: "Exact name of the PISTE application, case included (portal: « Nom de l'application »).",
          fr: "Nom exact de l'application PISTE, casse comprise (portail : « Nom de l'application »).",
        },
        examples: ["MON_APPLICATION_CHORUS_PRO"],
      },
      structure: structure({
        en: "Structure that is connected (portal: « Structure »).",
        fr: "Structure raccordée (portail : « Structure »).",
      }),
      space: {
        type: "word",
        words: ["open", "missing"],
        description: {
          en: "Whether the manager has the space « Raccordement EDI et API ».",
          fr: "Indique si le gestionnaire dispose de l'espace « Raccordement EDI et API ».",
        },
      },
      usage: {
        type: "mapping",
        description: { en: "Who calls the API.", fr: "Qui appelle l'API." },
        keys: {
          type: {
            type: "word",
            required: true,
            words: ["direct", "publisher-solution", "concentrator"],
            meanings: [
              { en: "the structure's own software", fr: "le logiciel propre à la structure" },
              { en: "a product of a software publisher (« solution d'un éditeur »)", fr: "la solution d'un éditeur" },
              { en: "an operator for several structures (« concentrateur »)", fr: "un concentrateur pour plusieurs structures" },
            ],
            description: { en: "Kind of use.", fr: "Type d'utilisation." },
          },
          publisher: {
            type: "text",
            ...NAME_LENGTH,
            description: { en: "Publisher of the product.", fr: "Éditeur de la solution." },
            examples: ["Open Bee"],
          },
        },
      },
      technicalContact: {
        type: "mapping",
        description: {
          en: "Technical contact (portal: « Contact technique »).",
          fr: "Contact technique (portail : « Contact technique »).",
        },
        keys: PERSON,
      },
      technicalAccount: {
        type: "mapping",
        description: { en: "Technical account (portal: « Compte technique »).", fr: "Compte technique (portail : « Compte technique »)." },
        keys: {
          login: {
            type: "text",
            editor: {
              source: "^TECH_[^\\s@:]+@cpro[.]fr$",
              advice: true,
              says: { en: "a login of the form TECH_…@cpro.fr", fr: "un identifiant de la forme TECH_…@cpro.fr" },
            },
            ...NAME_LENGTH,
            description: {
              en: "Login of the technical account (portal: « Identifiant »).",
              fr: "Identifiant du compte technique (portail : « Identifiant »).",
            },
            examples: ["TECH_1_123456@cpro.fr"],
          },
          credential: {
            type: "reference",
            description: {
              en: "Where `login:password` is; it is sent as the `cpro-account` header.",
              fr: "Où est `login:password` ; c'est l'en-tête `cpro-account`.",
            },
            examples: ["env:CPRO_ACCOUNT"],
          },
          passwordRenewedOn: {
            type: "date",
            description: { en: "Day on which the password was last renewed.", fr: "Jour du dernier renouvellement du mot de passe." },
          },
        },
      },
      authentication: authentication("certificate", CERTIFICATE_ENDED, {
        en: "How the connection authenticates; `certificate` is said to have ended.",
        fr: "Comment le raccordement s'authentifie ; `certificate` aurait pris fin.",
      }),
      labels: LABELS,
    },
  },
  snippet: {
    apiVersion: "pistectl/v1",
    kind: "ChorusProConnection",
    name: "$1",
    portal: choice(2, "production", "qualification"),
    application: "$3",
    structure: { name: "$4", siret: '"$5"' },
    space: choice(6, "open", "missing"),
    usage: { type: choice(7, "direct", "publisher-solution", "concentrator") },
    technicalAccount: { login: "$8", credential: "env:CPRO_ACCOUNT" },
    authentication: "oauth2",
  },
};
