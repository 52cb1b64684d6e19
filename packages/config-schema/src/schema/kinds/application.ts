import { choice, DESCRIPTION_LENGTH, type KindSchema, NAME_LENGTH } from "../field.ts";
import { contacts, DESCRIPTION, envelope, LABELS, structure } from "./shared-fields.ts";

/** A PISTE application. */
export const APPLICATION: KindSchema = {
  kind: "Application",
  description: { en: "An application on PISTE.", fr: "Une application sur PISTE." },
  root: {
    type: "mapping",
    description: { en: "An application on PISTE.", fr: "Une application sur PISTE." },
    keys: {
      ...envelope("Application"),
      name: {
        type: "text",
        required: true,
        ...NAME_LENGTH,
        description: {
          en: "Name of the application, exactly as on PISTE (portal: « Nom de l'application »).",
          fr: "Nom de l'application, exactement comme sur PISTE (portail : « Nom de l'application »).",
        },
        examples: ["COTATION_METROPOLE_EXEMPLE"],
      },
      description: DESCRIPTION,
      environment: {
        type: "word",
        required: true,
        words: ["sandbox", "production"],
        meanings: [
          { en: "PISTE's sandbox (portal: « Bac à sable »)", fr: "le bac à sable de PISTE (portail : « Bac à sable »)" },
          { en: "PISTE's production", fr: "la production de PISTE" },
        ],
        description: {
          en: "Environment of PISTE (portal: « Environnement »).",
          fr: "Environnement de PISTE (portail : « Environnement »).",
        },
      },
      organization: {
        type: "text",
        offered: "organizations",
        required: true,
        ...NAME_LENGTH,
        description: {
          en: "Organization that the application belongs to: Universal, DUME, MTES or another name (portal: « Organisation »).",
          fr: "Organisation à laquelle appartient l'application : Universal, DUME, MTES ou un autre nom (portail : « Organisation »).",
        },
        examples: ["Universal", "DUME", "MTES"],
      },
      organizationCode: {
        type: "identifier",
        ...NAME_LENGTH,
        description: { en: "Code of the organization, between quotes.", fr: "Code de l'organisation, entre guillemets." },
        examples: ["984b19"],
      },
      enabled: {
        type: "flag",
        absent: true,
        description: {
          en: "Whether the application is switched on (portal: « Activée »).",
          fr: "Indique si l'application est activée (portail : « Activée »).",
        },
      },
      structure: structure(
        {
          en: "Structure that the application acts for (portal: « Information sur la structure »).",
          fr: "Structure pour laquelle l'application agit (portail : « Information sur la structure »).",
        },
        true,
      ),
      contacts: contacts({
        required: true,
        contains: {
          key: "role",
          word: "application-manager",
          and: "email",
          says: {
            en: "no contact is an `application-manager` with an `email`",
            fr: "aucun contact n'est un `application-manager` avec un `email`",
          },
        },
      }),
      apis: {
        type: "list",
        required: true,
        description: {
          en: "APIs that the application subscribes to (portal: « Sélectionner les API »).",
          fr: "API auxquelles l'application souscrit (portail : « Sélectionner les API »).",
        },
        items: {
          type: "mapping",
          description: { en: "A subscription.", fr: "Une souscription." },
          keys: {
            name: {
              type: "text",
              offered: "apis",
              required: true,
              ...NAME_LENGTH,
              description: { en: "Name of the API, as in the catalogue.", fr: "Nom de l'API, comme au catalogue." },
              examples: ["SNE-Cotation"],
            },
            version: {
              type: "identifier",
              offered: "versions",
              required: true,
              ...NAME_LENGTH,
              description: { en: "Version of the API, between quotes.", fr: "Version de l'API, entre guillemets." },
              examples: ["1.0"],
            },
            terms: {
              type: "word",
              words: ["accepted", "pending", "not-required"],
              description: {
                en: "Terms of use of the API (portal: « Consentement CGU API »).",
                fr: "Conditions générales d'utilisation de l'API (portail : « Consentement CGU API »).",
              },
            },
            approval: {
              type: "word",
              words: ["granted", "pending", "refused", "not-required"],
              description: {
                en: "Approval by the API's administrator (portal: « Soumis à validation »).",
                fr: "Validation par l'administrateur de l'API (portail : « Soumis à validation »).",
              },
            },
            approvedOn: {
              type: "date",
              description: { en: "Day of the approval.", fr: "Jour de la validation." },
            },
            profile: {
              type: "word",
              words: ["granted", "pending"],
              description: {
                en: "Business profile that the administrators of SNE-Cotation give (« profil métier »).",
                fr: "Profil métier que donnent les administrateurs de SNE-Cotation.",
              },
            },
            scope: {
              type: "text",
              ...NAME_LENGTH,
              description: { en: "OAuth 2.0 scope to ask for.", fr: "Portée OAuth 2.0 (scope) à demander." },
              examples: ["openid"],
            },
          },
        },
      },
      credentials: {
        type: "mapping",
        description: {
          en: "Where the credentials are, never the credentials (portal: « Identifiants OAuth »).",
          fr: "Où sont les identifiants, jamais les identifiants (portail : « Identifiants OAuth »).",
        },
        keys: {
          clientId: {
            type: "reference",
            description: { en: "Where the client identifier is.", fr: "Où est l'identifiant client." },
            examples: ["env:PISTE_CLIENT_ID"],
          },
          clientSecret: {
            type: "reference",
            description: { en: "Where the client secret is.", fr: "Où est le secret client." },
            examples: ["env:PISTE_CLIENT_SECRET"],
          },
          rotatedOn: {
            type: "date",
            description: { en: "Day on which the secret was last renewed.", fr: "Jour du dernier renouvellement du secret." },
          },
          rotateEveryDays: {
            type: "number",
            min: 1,
            max: 3650,
            description: {
              en: "Days after which the secret is to be renewed.",
              fr: "Nombre de jours au bout duquel le secret est à renouveler.",
            },
            examples: [365],
          },
        },
      },
      image: {
        type: "text",
        editor: {
          source: "^(?![/\\\\]|[A-Za-z]:[/\\\\])",
          says: { en: "a path relative to the manifest", fr: "un chemin relatif au manifeste" },
        },
        ...DESCRIPTION_LENGTH,
        description: {
          en: "Image of the application, a path relative to the manifest, 1 MB at most (portal: « Image »).",
          fr: "Image de l'application, chemin relatif au manifeste, 1 Mo au plus (portail : « Image »).",
        },
        examples: ["logo.png"],
      },
      renamedFrom: {
        type: "text",
        ...NAME_LENGTH,
        description: {
          en: "Former name, so that `plan` sees a change of name and not another application.",
          fr: "Ancien nom, pour que `plan` voie un changement de nom et non une autre application.",
        },
      },
      labels: LABELS,
    },
  },
  snippet: {
    apiVersion: "pistectl/v1",
    kind: "Application",
    name: "$1",
    environment: choice(2, "production", "sandbox"),
    organization: "$3",
    structure: { name: "$4", siret: '"$5"' },
    contacts: [{ role: "application-manager", name: "$6", email: "$7" }],
    apis: [{ name: "$8", version: '"$9"' }],
  },
};
