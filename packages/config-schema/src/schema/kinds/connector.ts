import { choice, type KindSchema, NAME_LENGTH } from "../field.ts";
import { authentication, CERTIFICATE_ENDED, envelope, LABELS, STRUCTURE_SIRET } from "./shared-fields.ts";

/** A product that uses the credentials. */
export const CONNECTOR: KindSchema = {
  kind: "Connector",
  description: {
    en: "A product that uses the credentials of applications.",
    fr: "Un produit qui emploie les identifiants d'applications.",
  },
  root: {
    type: "mapping",
    description: {
      en: "A product that uses the credentials of applications.",
      fr: "Un produit qui emploie les identifiants d'applications.",
    },
    keys: {
      ...envelope("Connector"),
      name: {
        type: "text",
        required: true,
        ...NAME_LENGTH,
        description: { en: "Name by which other documents speak of it.", fr: "Nom par lequel les autres documents en parlent." },
        examples: ["ged-exemple"],
      },
      product: {
        type: "text",
        required: true,
        ...NAME_LENGTH,
        description: { en: "Product.", fr: "Produit." },
        examples: ["open-bee-portal-chorus-pro"],
      },
      version: {
        type: "identifier",
        ...NAME_LENGTH,
        description: { en: "Version of the product, between quotes.", fr: "Version du produit, entre guillemets." },
        examples: ["6.11.2"],
      },
      role: {
        type: "word",
        words: ["supplier", "recipient"],
        meanings: [
          { en: "sends invoices (« fournisseur »)", fr: "envoie des factures (fournisseur)" },
          { en: "receives invoices (« destinataire »)", fr: "reçoit des factures (destinataire)" },
        ],
        description: { en: "What the product does with invoices.", fr: "Ce que le produit fait des factures." },
      },
      authentication: authentication("certificate", CERTIFICATE_ENDED, {
        en: "How the product authenticates (connector: « OAuth – PISTE »).",
        fr: "Comment le produit s'authentifie (connecteur : « OAuth – PISTE »).",
      }),
      bindings: {
        type: "list",
        description: { en: "Which application serves which structure.", fr: "Quelle application sert quelle structure." },
        items: {
          type: "mapping",
          description: { en: "One structure and its application.", fr: "Une structure et son application." },
          keys: {
            structure: STRUCTURE_SIRET,
            application: {
              type: "text",
              required: true,
              ...NAME_LENGTH,
              description: { en: "Name of the PISTE application.", fr: "Nom de l'application PISTE." },
              examples: ["MON_APPLICATION_CHORUS_PRO"],
            },
          },
        },
      },
      labels: LABELS,
    },
  },
  snippet: {
    apiVersion: "pistectl/v1",
    kind: "Connector",
    name: "$1",
    product: "$2",
    version: '"$3"',
    role: choice(4, "supplier", "recipient"),
    authentication: "oauth2",
    bindings: [{ structure: '"$5"', application: "$6" }],
  },
};
