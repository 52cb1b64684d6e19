import { textOf } from "../../document/access.ts";
import { declareRule } from "../rule.ts";

/** A partner is better called with OAuth 2.0 than with Basic authentication. */
export const partnerBasic = declareRule({
  id: "partner/basic",
  severity: "warning",
  docs: () => ({
    title: { en: "Basic authentication", fr: "Authentification Basic" },
    what: {
      en: "Calls to a partner use OAuth 2.0: Basic authentication is allowed, and not advised.",
      fr: "Les appels à un partenaire utilisent OAuth 2.0 : l'authentification Basic est admise, mais déconseillée.",
    },
    why: {
      en: "With Basic authentication the secret travels with every call, where OAuth 2.0 sends it once per access token; CYNOD itself does not recommend it.",
      fr: "Avec l'authentification Basic, le secret circule à chaque appel, alors qu'OAuth 2.0 ne l'envoie qu'une fois par jeton d'accès ; CYNOD lui-même ne la recommande pas.",
    },
    fix: {
      en: "Give the token endpoint of the partner in endpoints.token, and write authentication: oauth2.",
      fr: "Indiquez l'adresse des jetons du partenaire dans endpoints.token, et écrivez authentication: oauth2.",
    },
    source: "CYNOD API page, 14 July 2023 (CONFIRMED)",
  }),
  messages: {
    basic: () => ({
      what: {
        en: "Basic authentication is allowed by the partner, and not advised",
        fr: "L'authentification Basic est admise par le partenaire, mais déconseillée",
      },
      help: {
        en: "Write oauth2, with the partner's token endpoint.",
        fr: "Écrivez oauth2, avec l'adresse des jetons du partenaire.",
      },
    }),
  },
  examples: () => [
    {
      title: { en: "With OAuth 2.0", fr: "Avec OAuth 2.0" },
      manifest: samplePartner("oauth2"),
      reports: [],
    },
    {
      title: { en: "Basic authentication", fr: "Authentification Basic" },
      manifest: samplePartner("basic"),
      reports: [{ document: 1, pointer: "/authentication", message: "basic" }],
    },
  ],
  check: function* ({ documents }) {
    for (const document of documents) {
      if (document.kind !== "Partner" || textOf(document.root, "authentication") !== "basic") continue;
      yield { document, pointer: "/authentication", message: { key: "basic", args: {} }, suggestions: ["oauth2"] };
    }
  },
});

function samplePartner(authentication: string): string {
  return `apiVersion: pistectl/v1
kind: Partner
name: cynod
platform: cynod
endpoints:
  token: https://api.cynod.example/token
  api: https://api.cynod.example/
  healthcheck: /health
authentication: ${authentication}
credentials:
  consumerKey: env:CYNOD_CONSUMER_KEY
  consumerSecret: env:CYNOD_CONSUMER_SECRET
contacts:
  - { role: technical, name: Alex Petit, email: alex.petit@integrateur.example }
`;
}
