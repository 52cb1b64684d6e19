import { AVAILABILITIES, MARKS, NEEDS } from "../../catalogue/catalogue-entry.ts";
import { choice, DESCRIPTION_LENGTH, type Field, type KindSchema, type MappingField, NAME_LENGTH, type Pattern } from "../field.ts";
import { envelope, LABELS } from "./shared-fields.ts";

const SOURCE: Field = {
  type: "text",
  ...DESCRIPTION_LENGTH,
  description: { en: "Where the facts come from.", fr: "D'où viennent les faits." },
};

const SEEN: Field = {
  type: "date",
  loose: true,
  description: {
    en: "When they were seen: a day, a month or a year (between quotes when alone).",
    fr: "Quand ils ont été vus : un jour, un mois ou une année (entre guillemets si elle est seule).",
  },
  examples: ["2021-08-04"],
};

const PATH: Pattern = {
  source: "^/(?![/\\\\])",
  says: { en: "a path that begins with one slash", fr: "un chemin qui commence par une seule barre oblique" },
};

const POINTER: Pattern = {
  source: "^(/([^~/]|~[01])*)+$",
  says: { en: "a JSON Pointer such as `/etat`", fr: "un pointeur JSON tel que `/etat`" },
};

function marks(keys: readonly string[]): Field {
  const mark: Field = {
    type: "word",
    words: MARKS,
    description: { en: "How well the fact is known.", fr: "À quel point le fait est connu." },
  };
  return {
    type: "mapping",
    description: {
      en: "How well facts are known, by their key; those not listed are CONFIRMED.",
      fr: "À quel point les faits sont connus, par leur clé ; ceux qui n'y sont pas sont CONFIRMED.",
    },
    keys: Object.fromEntries(keys.map((key) => [key, mark])),
  };
}

const BASE_PATH: Field = {
  type: "text",
  nullable: true,
  ...DESCRIPTION_LENGTH,
  pattern: PATH,
  description: {
    en: "Path of the API from PISTE's origin, one leading slash, never a host; `{version}` where several versions share it.",
    fr: "Chemin de l'API depuis l'origine de PISTE, une barre oblique en tête, jamais d'hôte ; `{version}` là où plusieurs versions le partagent.",
  },
  examples: ["/mtes/sne-cotation/v1.0"],
};

function names(description: Field["description"], identifiers = false): Field {
  return {
    type: "list",
    description,
    items: { type: identifiers ? "identifier" : "text", ...NAME_LENGTH, description },
  };
}

const ENVIRONMENT_KEYS: Readonly<Record<string, Field>> = {
  availability: {
    type: "word",
    words: AVAILABILITIES,
    description: { en: "Whether PISTE lists the API there.", fr: "Indique si PISTE y propose l'API." },
  },
  versions: names({ en: "Versions, between quotes.", fr: "Versions, entre guillemets." }, true),
  earlierVersions: {
    type: "list",
    description: { en: "Versions seen before these.", fr: "Versions vues avant celles-ci." },
    items: {
      type: "mapping",
      description: { en: "An earlier version.", fr: "Une version antérieure." },
      keys: {
        version: {
          type: "identifier",
          required: true,
          ...NAME_LENGTH,
          description: { en: "Version, between quotes.", fr: "Version, entre guillemets." },
        },
        basePath: BASE_PATH,
      },
    },
  },
  organizations: names({ en: "Organizations that see the API.", fr: "Organisations qui voient l'API." }),
  approval: {
    type: "word",
    words: NEEDS,
    description: { en: "Whether a subscription needs an approval.", fr: "Indique si une souscription est soumise à validation." },
  },
  terms: {
    type: "word",
    words: NEEDS,
    description: { en: "Whether terms of use must be accepted (CGU).", fr: "Indique si des CGU sont à accepter." },
  },
  basePath: BASE_PATH,
  instead: {
    type: "text",
    nullable: true,
    ...NAME_LENGTH,
    description: { en: "API that takes its place in this environment.", fr: "API qui la remplace dans cet environnement." },
  },
};

function environment(description: Field["description"]): MappingField {
  return {
    type: "mapping",
    required: true,
    // What is not said is unknown.
    mayBeEmpty: true,
    description,
    keys: { ...ENVIRONMENT_KEYS, marks: marks(Object.keys(ENVIRONMENT_KEYS)), seen: SEEN, source: SOURCE },
  };
}

const HEALTH_KEYS: Readonly<Record<string, Field>> = {
  method: {
    type: "word",
    words: ["GET", "POST"],
    description: { en: "HTTP method. Default: GET.", fr: "Méthode HTTP. Par défaut : GET." },
  },
  path: {
    type: "text",
    required: true,
    ...DESCRIPTION_LENGTH,
    pattern: PATH,
    description: { en: "Path below the base path.", fr: "Chemin sous le chemin de base." },
    examples: ["/healthcheck"],
  },
  headers: {
    type: "list",
    min: 0,
    description: { en: "Request headers besides the access token.", fr: "En-têtes de requête outre le jeton d'accès." },
    items: {
      type: "word",
      words: ["cpro-account"],
      description: { en: "The technical account of Chorus Pro.", fr: "Le compte technique Chorus Pro." },
    },
  },
  body: { type: "text", nullable: true, ...DESCRIPTION_LENGTH, description: { en: "JSON body of a POST.", fr: "Corps JSON d'un POST." } },
  well: {
    type: "list",
    min: 0,
    orOne: true,
    description: {
      en: "What a well answer holds, one condition or several; none: any 2xx.",
      fr: "Ce que contient une bonne réponse, une condition ou plusieurs ; aucune : tout 2xx.",
    },
    items: {
      type: "mapping",
      description: { en: "A condition: `json` with `equals`, or `text`.", fr: "Une condition : `json` avec `equals`, ou `text`." },
      keys: {
        json: {
          type: "text",
          pattern: POINTER,
          description: { en: "JSON Pointer of a value.", fr: "Pointeur JSON d'une valeur." },
          examples: ["/etat"],
        },
        equals: { type: "scalar", description: { en: "What the value is.", fr: "Ce que vaut la valeur." }, examples: ["OK"] },
        optional: {
          type: "flag",
          absent: false,
          description: { en: "Whether an absent value is well too.", fr: "Indique si une valeur absente convient aussi." },
        },
        text: { type: "text", ...DESCRIPTION_LENGTH, description: { en: "The whole body.", fr: "Le corps entier." } },
      },
    },
  },
  version: {
    type: "text",
    nullable: true,
    pattern: POINTER,
    description: { en: "JSON Pointer of the version in the answer.", fr: "Pointeur JSON de la version dans la réponse." },
  },
};

const ROOT_KEYS: Readonly<Record<string, Field>> = {
  ...envelope("Api"),
  name: {
    type: "text",
    required: true,
    ...NAME_LENGTH,
    description: { en: "Name of the API, as PISTE writes it.", fr: "Nom de l'API, comme PISTE l'écrit." },
    examples: ["SNE-Cotation"],
  },
  aliases: names({ en: "Other names of the API.", fr: "Autres noms de l'API." }),
  provider: {
    type: "text",
    nullable: true,
    ...NAME_LENGTH,
    description: { en: "Who offers the API.", fr: "Qui propose l'API." },
    examples: ["MTES"],
  },
  chorusPro: {
    type: "flag",
    absent: false,
    description: {
      en: "Whether calls carry a Chorus Pro technical account.",
      fr: "Indique si les appels portent un compte technique Chorus Pro.",
    },
  },
  businessProfile: {
    type: "flag",
    absent: false,
    description: { en: "Whether calls need a business profile.", fr: "Indique si les appels demandent un profil métier." },
  },
  dataPass: {
    type: "flag",
    absent: false,
    description: {
      en: "Whether access is asked for by a DataPass form, before PISTE.",
      fr: "Indique si l'accès se demande par un formulaire DataPass, avant PISTE.",
    },
  },
  stateNetwork: {
    type: "flag",
    absent: false,
    description: { en: "Whether only the State's network (RIE) reaches it.", fr: "Indique si seul le réseau de l'État (RIE) l'atteint." },
  },
  environments: {
    type: "mapping",
    required: true,
    description: { en: "What is known in each environment.", fr: "Ce qui est connu dans chaque environnement." },
    keys: {
      production: environment({ en: "In production.", fr: "En production." }),
      sandbox: environment({ en: "In the sandbox.", fr: "Dans le bac à sable." }),
    },
  },
  scope: {
    type: "text",
    nullable: true,
    ...NAME_LENGTH,
    description: { en: "OAuth 2.0 scope that the API needs.", fr: "Portée OAuth 2.0 (scope) dont l'API a besoin." },
  },
  health: {
    type: "mapping",
    nullable: true,
    description: { en: "How the API is asked whether it is well.", fr: "Comment on demande à l'API si elle va bien." },
    keys: { ...HEALTH_KEYS, marks: marks(Object.keys(HEALTH_KEYS)) },
  },
  note: {
    type: "mapping",
    description: { en: "What a user should know besides.", fr: "Ce qu'il faut savoir en outre." },
    keys: {
      en: { type: "text", required: true, ...DESCRIPTION_LENGTH, description: { en: "In English.", fr: "En anglais." } },
      fr: { type: "text", required: true, ...DESCRIPTION_LENGTH, description: { en: "In French.", fr: "En français." } },
    },
  },
};

/** An entry of the API catalogue. */
export const API: KindSchema = {
  kind: "Api",
  description: { en: "An entry of the API catalogue.", fr: "Une entrée du catalogue des API." },
  root: {
    type: "mapping",
    description: { en: "An entry of the API catalogue.", fr: "Une entrée du catalogue des API." },
    keys: {
      ...ROOT_KEYS,
      marks: marks(Object.keys(ROOT_KEYS)),
      seen: { ...SEEN, required: true },
      source: { ...SOURCE, required: true },
      labels: LABELS,
    },
  },
  snippet: {
    apiVersion: "pistectl/v1",
    kind: "Api",
    name: "$1",
    environments: {
      production: { availability: choice(2, "offered", "not-offered", "unknown") },
      sandbox: { availability: choice(3, "offered", "not-offered", "unknown") },
    },
    seen: "$4",
    source: "$5",
  },
};
