import { textOf } from "../../document/access.ts";
import { sampleApplication, sampleConnection } from "../chorus-pro/sample-manifests.ts";
import { declareRule } from "../rule.ts";
import { sampleConnector } from "./sample-connector.ts";

/** A connector authenticates with OAuth through PISTE. */
export const connectorAuthentication = declareRule({
  id: "connector/authentication",
  severity: "error",
  docs: () => ({
    title: { en: "Authentication mode of the connector", fr: "Mode d'authentification du connecteur" },
    what: {
      en: 'A connector authenticates in the mode "OAuth – PISTE", not with a certificate.',
      fr: "Un connecteur s'authentifie dans le mode « OAuth – PISTE », et non par certificat.",
    },
    why: {
      en: "PISTE replaces certificates by OAuth 2.0; the certificate mode of Chorus Pro is said to have ended on 1 January 2021 (likely: one source).",
      fr: "PISTE remplace les certificats par OAuth 2.0 ; le mode certificat de Chorus Pro aurait pris fin le 1er janvier 2021 (probable : une seule source).",
    },
    fix: {
      en: 'Choose "OAuth – PISTE" in the configuration of the connector, give it the client identifier and the client secret of the PISTE application, then write authentication: oauth2.',
      fr: "Choisissez « OAuth – PISTE » dans la configuration du connecteur, saisissez l'identifiant client et le secret client de l'application PISTE, puis écrivez authentication: oauth2.",
    },
    source: {
      en: "Open Bee, PISTE Authentication Migration Procedure, §3 (CONFIRMED for the mode); invoicerr-app/invoicerr, CREDENTIALS_GUIDE.md (LIKELY for the date)",
      fr: "Open Bee, PISTE Authentication Migration Procedure, §3 (confirmé pour le mode) ; invoicerr-app/invoicerr, CREDENTIALS_GUIDE.md (probable pour la date)",
    },
  }),
  messages: {
    certificate: () => ({
      what: {
        en: 'The connector authenticates with a certificate instead of "OAuth – PISTE"',
        fr: "Le connecteur s'authentifie par certificat au lieu de « OAuth – PISTE »",
      },
      help: {
        en: 'Set the connector to "OAuth – PISTE", then write oauth2.',
        fr: "Réglez le connecteur sur « OAuth – PISTE », puis écrivez oauth2.",
      },
    }),
  },
  examples: () => [
    {
      title: { en: "The mode OAuth – PISTE", fr: "Le mode OAuth – PISTE" },
      manifest: `${sampleApplication()}---\n${sampleConnection()}---\n${sampleConnector()}`,
      reports: [],
    },
    {
      title: { en: "A certificate", fr: "Un certificat" },
      manifest: `${sampleApplication()}---\n${sampleConnection()}---\n${sampleConnector({ authentication: "certificate" })}`,
      reports: [{ document: 3, pointer: "/authentication", message: "certificate" }],
    },
  ],
  kinds: ["Connector"],
  check: function* (document) {
    if (textOf(document.root, "authentication") !== "certificate") return;
    yield { pointer: "/authentication", message: { key: "certificate", args: {} }, suggestions: ["oauth2"] };
  },
});
