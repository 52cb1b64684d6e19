import { choice, type KindSchema, NAME_LENGTH, type Pattern } from "../field.ts";
import { authentication, contacts, envelope, LABELS } from "./shared-fields.ts";

/** Characters of a URL or a path. */
const URL_LENGTH = { min: 1, max: 1000 } as const;

/** What can be said of an address without knowing its host. */
const HTTPS: Pattern = {
  source: "^[Hh][Tt][Tt][Pp][Ss]://[^\\s/?#<>\\\\\\u2010-\\u2015]+(?:[/?][^\\s\\\\#]*)?$",
  says: { en: "an https address", fr: "une adresse en https" },
};

/** An OAuth 2.0 provider outside PISTE. */
export const PARTNER: KindSchema = {
  kind: "Partner",
  description: { en: "An OAuth 2.0 provider outside PISTE.", fr: "Un fournisseur OAuth 2.0 hors de PISTE." },
  root: {
    type: "mapping",
    description: { en: "An OAuth 2.0 provider outside PISTE.", fr: "Un fournisseur OAuth 2.0 hors de PISTE." },
    keys: {
      ...envelope("Partner"),
      name: {
        type: "text",
        required: true,
        ...NAME_LENGTH,
        description: { en: "Name by which other documents speak of it.", fr: "Nom par lequel les autres documents en parlent." },
        examples: ["cynod"],
      },
      platform: {
        type: "word",
        required: true,
        words: ["cynod", "generic"],
        meanings: [
          { en: "CYNOD, whose answers are known", fr: "CYNOD, dont les réponses sont connues" },
          { en: "any other", fr: "tout autre" },
        ],
        description: { en: "Platform of the provider.", fr: "Plateforme du fournisseur." },
      },
      endpoints: {
        type: "mapping",
        description: { en: "Addresses of the provider.", fr: "Adresses du fournisseur." },
        keys: {
          token: {
            type: "text",
            ...URL_LENGTH,
            editor: HTTPS,
            description: { en: "URL of the token endpoint, https.", fr: "URL du serveur de jetons, en https." },
            examples: ["https://auth.partenaire.example/token"],
          },
          api: {
            type: "text",
            ...URL_LENGTH,
            editor: HTTPS,
            description: { en: "Base URL of the API, https.", fr: "URL de base de l'API, en https." },
            examples: ["https://api.partenaire.example/"],
          },
          healthcheck: {
            type: "text",
            ...URL_LENGTH,
            pattern: {
              source: "^/(?![/\\\\])[^\\s\\\\]*$",
              says: {
                en: "a path without blanks that begins with one slash",
                fr: "un chemin sans blanc qui commence par une seule barre oblique",
              },
            },
            description: { en: "Path of the health check, below the API.", fr: "Chemin du contrôle de santé, sous l'API." },
            examples: ["/health"],
          },
        },
      },
      authentication: authentication(
        "basic",
        { en: "Basic authentication is allowed, not advised.", fr: "L'authentification Basic est permise, non conseillée." },
        {
          en: "How calls authenticate; `basic` is allowed, not advised.",
          fr: "Comment les appels s'authentifient ; `basic` est permis, non conseillé.",
        },
      ),
      clientAuthentication: {
        type: "word",
        words: ["client_secret_post", "client_secret_basic"],
        meanings: [
          { en: "in the body of the token request; the default", fr: "dans le corps de la demande de jeton ; par défaut" },
          { en: "as Basic authentication (RFC 6749 §2.3.1)", fr: "en authentification Basic (RFC 6749 §2.3.1)" },
        ],
        description: {
          en: "How the token endpoint is shown the key and the secret.",
          fr: "Comment la clé et le secret sont présentés au serveur de jetons.",
        },
      },
      credentials: {
        type: "mapping",
        description: { en: "Where the credentials are, never the credentials.", fr: "Où sont les identifiants, jamais les identifiants." },
        keys: {
          consumerKey: {
            type: "reference",
            description: { en: "Where the consumer key is.", fr: "Où est la clé de consommateur." },
            examples: ["env:CYNOD_CONSUMER_KEY"],
          },
          consumerSecret: {
            type: "reference",
            description: { en: "Where the consumer secret is.", fr: "Où est le secret de consommateur." },
            examples: ["env:CYNOD_CONSUMER_SECRET"],
          },
        },
      },
      contacts: contacts(),
      labels: LABELS,
    },
  },
  snippet: {
    apiVersion: "pistectl/v1",
    kind: "Partner",
    name: "$1",
    platform: choice(2, "cynod", "generic"),
    endpoints: { token: "$3", api: "$4", healthcheck: "$5" },
    authentication: "oauth2",
    credentials: { consumerKey: "env:$6", consumerSecret: "env:$7" },
  },
};
