import { textOf } from "../../document/access.ts";
import { declareRule } from "../rule.ts";
import { samplePartner } from "../sample-manifests.ts";

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
      fr: "Indiquez l'adresse du serveur de jetons du partenaire dans endpoints.token, et écrivez authentication: oauth2.",
    },
    source: {
      en: "CYNOD API page, 14 July 2023 (CONFIRMED)",
      fr: "page de l'API CYNOD, 14 juillet 2023 (confirmé)",
    },
  }),
  messages: {
    basic: () => ({
      what: {
        en: "Basic authentication is allowed by the partner, and not advised",
        fr: "L'authentification Basic est admise par le partenaire, mais déconseillée",
      },
      help: {
        en: "Write oauth2, with the partner's token endpoint.",
        fr: "Écrivez oauth2, avec l'adresse du serveur de jetons du partenaire.",
      },
    }),
  },
  examples: () => [
    {
      title: { en: "With OAuth 2.0", fr: "Avec OAuth 2.0" },
      manifest: samplePartner(),
      reports: [],
    },
    {
      title: { en: "Basic authentication", fr: "Authentification Basic" },
      manifest: samplePartner({ authentication: "basic" }),
      reports: [{ document: 1, pointer: "/authentication", message: "basic" }],
    },
  ],
  kinds: ["Partner"],
  check: function* (document) {
    if (textOf(document.root, "authentication") !== "basic") return;
    yield { pointer: "/authentication", message: { key: "basic", args: {} }, suggestions: ["oauth2"] };
  },
});
