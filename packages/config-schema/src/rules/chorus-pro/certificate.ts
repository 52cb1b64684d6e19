import { textOf } from "../../document/access.ts";
import { declareRule } from "../rule.ts";
import { sampleApplication, sampleConnection } from "./sample-manifests.ts";

/** A connection no longer authenticates with a certificate. */
export const chorusProCertificate = declareRule({
  id: "chorus-pro/certificate",
  severity: "error",
  docs: () => ({
    title: { en: "Certificate mode", fr: "Mode certificat" },
    what: {
      en: "A connection authenticates with OAuth 2.0 through PISTE, not with a certificate.",
      fr: "Un raccordement s'authentifie en OAuth 2.0 via PISTE, et non par certificat.",
    },
    why: {
      en: "The certificate mode is said to have ended on 1 January 2021 (likely: one source, which quotes the Chorus Pro community site).",
      fr: "Le mode certificat aurait pris fin le 1er janvier 2021 (probable : une seule source, qui cite le site de la communauté Chorus Pro).",
    },
    fix: {
      en: "Create a PISTE application, declare a PISTE connection on the Chorus Pro portal, and write authentication: oauth2.",
      fr: "Créez une application PISTE, déclarez un raccordement PISTE sur le portail Chorus Pro, et écrivez authentication: oauth2.",
    },
    source: {
      en: "invoicerr-app/invoicerr, CREDENTIALS_GUIDE.md, quoting communaute.chorus-pro.gouv.fr (LIKELY); a page of 6 March 2020 still described the mode",
      fr: "invoicerr-app/invoicerr, CREDENTIALS_GUIDE.md, qui cite communaute.chorus-pro.gouv.fr (probable) ; une page du 6 mars 2020 décrivait encore ce mode",
    },
  }),
  messages: {
    certificate: () => ({
      what: {
        en: "The connection still authenticates with a certificate",
        fr: "Le raccordement s'authentifie encore par certificat",
      },
      help: {
        en: "Move the connection to OAuth 2.0 through PISTE, then write oauth2.",
        fr: "Passez le raccordement en OAuth 2.0 via PISTE, puis écrivez oauth2.",
      },
    }),
  },
  examples: () => [
    {
      title: { en: "With OAuth 2.0", fr: "Avec OAuth 2.0" },
      manifest: `${sampleApplication()}---\n${sampleConnection()}`,
      reports: [],
    },
    {
      title: { en: "A certificate", fr: "Un certificat" },
      manifest: `${sampleApplication()}---\n${sampleConnection({ authentication: "certificate" })}`,
      reports: [{ document: 2, pointer: "/authentication", message: "certificate" }],
    },
  ],
  kinds: ["ChorusProConnection"],
  check: function* (document) {
    if (textOf(document.root, "authentication") !== "certificate") return;
    yield { pointer: "/authentication", message: { key: "certificate", args: {} }, suggestions: ["oauth2"] };
  },
});
