import type { Localized } from "@pistectl/words";
import { type EmailFault, readEmailAddress } from "../../domain/email-address.ts";
import { quoteName } from "../../domain/name-difference.ts";
import { quoteScalar } from "../../schema/quote-value.ts";
import { isPlaceholder, UNFILLED } from "../../secrets/placeholder.ts";
import { declareRule } from "../rule.ts";
import { sampleScoring } from "../sample-manifests.ts";
import { isQuotable } from "./contact-fields.ts";
import { meantAddress } from "./meant-address.ts";

const WRITE: Localized = {
  en: "Write the address, as name@organization.fr.",
  fr: "Écrivez l'adresse, sous la forme nom@organisme.fr.",
};

const FAULTS: Readonly<Record<EmailFault, Localized>> = {
  blank: {
    en: "An address is written without blanks, as name@organization.fr.",
    fr: "Une adresse s'écrit sans espace, sous la forme nom@organisme.fr.",
  },
  "at-sign": {
    en: "An address has one @, as in name@organization.fr.",
    fr: "Une adresse contient un seul @, comme dans nom@organisme.fr.",
  },
  "local-part": {
    en: "Before the @ stand letters without accents, digits and signs such as . - _ +, no dot at either end and no two dots in a row.",
    fr: "Avant le @ se trouvent des lettres sans accent, des chiffres et des signes tels que . - _ +, sans point au début ni à la fin et sans deux points de suite.",
  },
  domain: {
    en: "After the @ stands a domain name of two parts or more, as in organization.fr.",
    fr: "Après le @ se trouve un nom de domaine d'au moins deux parties, comme organisme.fr.",
  },
  length: {
    en: "An address has at most 64 characters before the @ and 254 in all.",
    fr: "Une adresse compte au plus 64 caractères avant le @ et 254 en tout.",
  },
};

/** The e-mail address of a contact can be one. */
export const contactEmail = declareRule({
  id: "contact/email",
  severity: "error",
  docs: () => ({
    title: { en: "Invalid e-mail address", fr: "Adresse électronique invalide" },
    what: {
      en: "The e-mail address of a contact is syntactically valid; quoted names and addresses of machines are not accepted.",
      fr: "L'adresse électronique d'un contact est syntaxiquement valide ; les noms entre guillemets et les adresses de machines ne sont pas admis.",
    },
    why: {
      en: "Notices are sent to the contacts of an application, and PISTE never verifies their addresses.",
      fr: "Les avis sont envoyés aux contacts d'une application, et PISTE ne vérifie jamais leurs adresses.",
    },
    fix: { en: "Correct the address.", fr: "Corrigez l'adresse." },
    source: {
      en: "RFC 5321 §4.1.2; SNE-Cotation guide, 2021: the address is not verified (CONFIRMED)",
      fr: "RFC 5321 §4.1.2 ; guide SNE-Cotation, 2021 : l'adresse n'est pas vérifiée (confirmé)",
    },
  }),
  messages: {
    invalid: ({ text, fault }: { readonly text: string; readonly fault: EmailFault }) => ({
      what: {
        en: `${quoteName(text).en} is not an e-mail address`,
        fr: `${quoteName(text).fr} n'est pas une adresse électronique`,
      },
      ...(isPlaceholder(text) && { why: UNFILLED }),
      help: isPlaceholder(text) ? WRITE : FAULTS[fault],
    }),
  },
  examples: () => [
    { title: { en: "Valid addresses", fr: "Des adresses valides" }, manifest: sampleScoring(), reports: [] },
    {
      title: { en: "An internationalized domain", fr: "Un domaine internationalisé" },
      manifest: sampleScoring({
        contacts: [
          "{ role: application-manager, name: Camille Martin, email: camille.martin@métropole.example }",
          "{ role: notifications, email: api-piste@metropole.example }",
        ],
      }),
      reports: [],
    },
    {
      title: { en: "Two dots in a row, and no domain", fr: "Deux points de suite, et pas de domaine" },
      manifest: sampleScoring({
        contacts: [
          "{ role: application-manager, name: Camille Martin, email: camille..martin@metropole.example }",
          "{ role: notifications, email: api-piste@metropole }",
        ],
      }),
      reports: [
        { document: 1, pointer: "/contacts/0/email", message: "invalid" },
        { document: 1, pointer: "/contacts/1/email", message: "invalid" },
      ],
    },
    {
      title: { en: "A space at the end", fr: "Une espace à la fin" },
      manifest: sampleScoring({
        contacts: [
          `{ role: application-manager, name: Camille Martin, email: "camille.martin@metropole.example " }`,
          "{ role: notifications, email: api-piste@metropole.example }",
        ],
      }),
      reports: [{ document: 1, pointer: "/contacts/0/email", message: "invalid" }],
      fixed: sampleScoring({
        contacts: [
          `{ role: application-manager, name: Camille Martin, email: "camille.martin@metropole.example" }`,
          "{ role: notifications, email: api-piste@metropole.example }",
        ],
      }),
    },
  ],
  check: function* (_, { emails }) {
    for (const field of emails) {
      const address = readEmailAddress(field.text);
      if (address.ok || !isQuotable(field)) continue;
      const { pointer, node, text } = field;
      const meant = meantAddress(text);
      const isBlankOnly = meant?.address === text.trim();
      yield {
        pointer,
        message: { key: "invalid", args: { text, fault: address.failure } },
        ...(meant !== null && {
          ...(isBlankOnly ? {} : { suggestions: [meant.address] }),
          fix: {
            title: isBlankOnly
              ? { en: "Remove the blanks around the address", fr: "Retirer les espaces autour de l'adresse" }
              : { en: `Write ${meant.address}`, fr: `Écrire ${meant.address}` },
            safe: meant.isSame,
            replacement: quoteScalar(meant.address, node),
          },
        }),
      };
    }
  },
});
