import { childOf, textOf } from "../../document/access.ts";
import { declareRule } from "../rule.ts";
import { samplePartner } from "../sample-manifests.ts";

/** The endpoints of a partner are encrypted. */
export const securityHttps = declareRule({
  id: "security/https",
  severity: "error",
  docs: () => ({
    title: { en: "Endpoint without TLS", fr: "Adresse sans TLS" },
    what: {
      en: "The endpoints of a partner are https addresses.",
      fr: "Les adresses d'un partenaire sont en https.",
    },
    why: {
      en: "Without TLS, the key, the secret and the access token travel in clear (RFC 6749 §3.2 requires it for the token endpoint).",
      fr: "Sans TLS, la clé, le secret et le jeton d'accès circulent en clair (la RFC 6749 §3.2 l'exige pour le serveur de jetons).",
    },
    fix: { en: "Write the https address.", fr: "Écrivez l'adresse en https." },
    source: {
      en: "RFC 6749 §3.2, RFC 6750 §5.3; CYNOD API page, 14 July 2023: HTTPS (CONFIRMED)",
      fr: "RFC 6749 §3.2, RFC 6750 §5.3 ; page de l'API CYNOD, 14 juillet 2023 : HTTPS (confirmé)",
    },
  }),
  messages: {
    notAnAddress: ({ field }: { readonly field: string }) => ({
      what: { en: `endpoints.${field} is not an https address`, fr: `endpoints.${field} n'est pas une adresse en https` },
      help: {
        en: "Write the whole address, as https://partner.example/token.",
        fr: "Écrivez l'adresse entière, comme https://partenaire.example/token.",
      },
    }),
    scheme: ({ field, scheme }: { readonly field: string; readonly scheme: string }) => ({
      what: {
        en: `endpoints.${field} is an address in ${scheme} instead of https`,
        fr: `endpoints.${field} est une adresse en ${scheme} au lieu de https`,
      },
      help: { en: "Write the https address of the partner.", fr: "Écrivez l'adresse https du partenaire." },
    }),
  },
  examples: () => [
    { title: { en: "Addresses in https", fr: "Des adresses en https" }, manifest: samplePartner(), reports: [] },
    {
      title: { en: "A token endpoint in http", fr: "Un serveur de jetons en http" },
      manifest: samplePartner({ token: "http://api.cynod.example/token" }),
      reports: [{ document: 1, pointer: "/endpoints/token", message: "scheme" }],
    },
    {
      title: { en: "A host alone", fr: "Un hôte seul" },
      manifest: samplePartner({ api: "api.cynod.example" }),
      reports: [{ document: 1, pointer: "/endpoints/api", message: "notAnAddress" }],
    },
  ],
  kinds: ["Partner"],
  check: function* (document) {
    const endpoints = childOf(document.root, "endpoints");
    for (const field of ["token", "api"]) {
      const text = textOf(endpoints, field);
      if (!text || /^https:\/\/[^\s/]/i.test(text)) continue;
      const [, scheme] = /^\s*([a-z][a-z0-9+.-]{0,20}):\/\//i.exec(text) ?? [];
      const inClear = scheme !== undefined && scheme.toLowerCase() !== "https";
      yield {
        pointer: `/endpoints/${field}`,
        message: inClear ? { key: "scheme", args: { field, scheme: scheme.toLowerCase() } } : { key: "notAnAddress", args: { field } },
      };
    }
  },
});
