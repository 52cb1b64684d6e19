import type { FileSchema, MappingField, WordField } from "@pistectl/config-schema/schema";
import { ENVIRONMENTS } from "./environment.ts";
import { FAULT } from "./fault-schema.ts";

const APPLICATION: MappingField = {
  type: "mapping",
  description: { en: "An application as PISTE knows it.", fr: "Une application telle que PISTE la connaît." },
  keys: {
    name: { type: "text", required: true, description: { en: "Its name.", fr: "Son nom." }, examples: ["COTATION_METROPOLE_EXEMPLE"] },
    environment: {
      type: "word",
      required: true,
      words: ENVIRONMENTS,
      description: { en: "Environment of PISTE.", fr: "Environnement de PISTE." },
    },
    clientId: { type: "text", required: true, description: { en: "Client identifier.", fr: "Identifiant client." } },
    clientSecret: { type: "text", required: true, secret: true, description: { en: "Client secret.", fr: "Secret client." } },
    apiKey: {
      type: "text",
      nullable: true,
      secret: true,
      description: {
        en: "Key of its API Keys, sent as `KeyId` to the APIs that take one; without it, none.",
        fr: "Clé de ses API Keys, envoyée en `KeyId` aux API qui en prennent une ; sans cette clé, aucune.",
      },
    },
    enabled: {
      type: "flag",
      nullable: true,
      absent: true,
      description: { en: "Whether it is switched on.", fr: "Indique si elle est activée." },
    },
    scopes: {
      type: "list",
      min: 0,
      max: Number.POSITIVE_INFINITY,
      nullable: true,
      items: { type: "text", description: { en: "A scope.", fr: "Une portée (scope)." } },
      description: {
        en: "Scopes it may ask for besides `openid` and `resource.READ`.",
        fr: "Portées (scopes) qu'elle peut demander outre `openid` et `resource.READ`.",
      },
      examples: ["piste.captchetat"],
    },
    subscriptions: {
      type: "list",
      min: 0,
      max: Number.POSITIVE_INFINITY,
      nullable: true,
      description: { en: "The APIs ticked on the application.", fr: "Les API cochées sur l'application." },
      items: {
        type: "mapping",
        description: {
          en: "An API ticked on an application, and what was granted for it.",
          fr: "Une API cochée sur l'application, et ce qui lui a été accordé.",
        },
        keys: {
          api: {
            type: "text",
            required: true,
            description: {
              en: "Name or alias in the catalogue; case, accents and aliases are as in manifests.",
              fr: "Nom ou alias au catalogue ; casse, accents et alias sont ceux des manifestes.",
            },
            examples: ["SNE-Cotation"],
          },
          version: {
            type: "text",
            nullable: true,
            description: {
              en: "Version, between quotes; without it, every version.",
              fr: "Version, entre guillemets ; sans elle, toutes.",
            },
          },
          terms: grant(["accepted", "pending", "not-required"], {
            en: "Terms of use (CGU).",
            fr: "Conditions générales d'utilisation (CGU).",
          }),
          approval: grant(["granted", "pending", "refused", "not-required"], {
            en: "Approval of the subscription.",
            fr: "Validation de la souscription.",
          }),
          profile: grant(["granted", "pending"], {
            en: "Business profile, read for SNE-Cotation only.",
            fr: "Profil métier, lu pour SNE-Cotation seulement.",
          }),
        },
      },
    },
    technicalAccount: {
      type: "mapping",
      nullable: true,
      description: {
        en: "Chorus Pro technical account of its connection.",
        fr: "Compte technique Chorus Pro de son raccordement.",
      },
      keys: {
        login: { type: "text", required: true, description: { en: "Login.", fr: "Identifiant." } },
        password: { type: "text", required: true, secret: true, description: { en: "Password.", fr: "Mot de passe." } },
      },
    },
    quota: {
      type: "mapping",
      nullable: true,
      description: { en: "Calls of the gateway per window.", fr: "Appels de la passerelle par période." },
      keys: {
        calls: {
          type: "number",
          required: true,
          min: 0,
          max: 1_000_000_000,
          description: { en: "Number of calls.", fr: "Nombre d'appels." },
        },
        windowSeconds: {
          type: "number",
          required: true,
          min: 1,
          max: 2_678_400,
          description: { en: "Length of the window in seconds.", fr: "Durée de la période, en secondes." },
        },
      },
    },
  },
};

const ASSUMPTIONS: MappingField = {
  type: "mapping",
  nullable: true,
  mayBeEmpty: true,
  description: { en: "Choices where what PISTE does is not known.", fr: "Des choix, là où l'on ignore ce que fait PISTE." },
  keys: {
    noBusinessProfileStatus: {
      type: "number",
      min: 200,
      max: 599,
      nullable: true,
      absent: 200,
      description: { en: "HTTP status of ERRAUTUSR0001.", fr: "Statut HTTP de ERRAUTUSR0001." },
    },
    disabledApplicationToken: {
      type: "word",
      words: ["issued", "refused"],
      nullable: true,
      absent: "issued",
      description: {
        en: "What a disabled application gets at the token endpoint; the gateway refuses its token anyway.",
        fr: "Ce qu'obtient une application désactivée du serveur de jetons ; la passerelle refuse de toute façon son jeton.",
      },
    },
    invalidClientStatus: {
      type: "number",
      min: 400,
      max: 401,
      only: [400, 401],
      nullable: true,
      absent: 400,
      description: {
        en: "HTTP status of `invalid_client`: 400 was measured, one library's documentation says 401.",
        fr: "Statut HTTP de `invalid_client` : 400 a été mesuré, la documentation d'une bibliothèque dit 401.",
      },
    },
    unknownResourceStatus: {
      type: "number",
      min: 400,
      max: 404,
      only: [400, 403, 404],
      nullable: true,
      absent: 403,
      description: {
        en: "What a path that a known API does not declare gets: 403 as seen in September 2026, 400 as seen before, or the gateway product's 404.",
        fr: "Ce qu'obtient un chemin qu'une API connue ne déclare pas : 403, vu en septembre 2026, 400, vu auparavant, ou le 404 du produit de la passerelle.",
      },
    },
  },
};

/** A scenario of the simulator. */
export const SCENARIO_SCHEMA: FileSchema = {
  title: "pistectl simulator scenario",
  root: {
    type: "mapping",
    description: { en: "What the simulator plays.", fr: "Ce que joue le simulateur." },
    keys: {
      applications: {
        type: "list",
        required: true,
        nullable: true,
        min: 0,
        max: Number.POSITIVE_INFINITY,
        items: APPLICATION,
        description: { en: "Applications that exist.", fr: "Les applications qui existent." },
      },
      tokenLifetimeSeconds: {
        type: "number",
        min: 1,
        max: 86_400,
        nullable: true,
        absent: 3600,
        description: { en: "Life of a token in seconds. PISTE: 3600.", fr: "Durée de vie d'un jeton, en secondes. PISTE : 3600." },
      },
      assumptions: ASSUMPTIONS,
      faults: {
        type: "list",
        min: 0,
        max: Number.POSITIVE_INFINITY,
        nullable: true,
        items: FAULT,
        description: {
          en: "Scripted faults, in the order in which they are tried.",
          fr: "Les pannes scénarisées, dans l'ordre où elles sont essayées.",
        },
      },
    },
  },
};

/** What a subscription was given: the first word, unless it says otherwise. */
function grant(words: readonly [string, ...string[]], description: WordField["description"]): WordField {
  return { type: "word", words, nullable: true, absent: words[0], description };
}
