import { quoteName } from "../../domain/name-difference.ts";
import { readPhoneNumber } from "../../domain/phone-number.ts";
import { quoteScalar } from "../../schema/quote-value.ts";
import { isPlaceholder, UNFILLED } from "../../secrets/placeholder.ts";
import { declareRule } from "../rule.ts";
import { sampleScoring } from "../sample-manifests.ts";
import { contactFields, isQuotable } from "./contact-fields.ts";

/** "+33 01": the zero that is dialled inside France only. */
const ZERO_AFTER_CODE = /^(\s*(?:\+|00)\s*(?:33|262|590|594|596)[\s./-]*)0/;

/** The telephone number of a contact can be dialled. */
export const contactPhone = declareRule({
  id: "contact/phone",
  severity: "warning",
  docs: () => ({
    title: { en: "Telephone number", fr: "Numéro de téléphone" },
    what: {
      en: "The telephone number of a contact is a French one (ten digits, +33 or an overseas code and nine digits, 3xxx, 118xxx) or an international one with its country code.",
      fr: "Le numéro de téléphone d'un contact est français (dix chiffres, +33 ou un indicatif d'outre-mer et neuf chiffres, 3xxx, 118xxx) ou international avec son indicatif de pays.",
    },
    why: {
      en: "A wrong number is noticed on the day when somebody has to be reached.",
      fr: "Un numéro faux se remarque le jour où il faut joindre quelqu'un.",
    },
    fix: {
      en: 'Write the number in quotes, as "01 99 00 12 34" or "+33 1 99 00 12 34".',
      fr: 'Écrivez le numéro entre guillemets, sous la forme "01 99 00 12 34" ou "+33 1 99 00 12 34".',
    },
    source: {
      en: "Arcep decision 2018-0881, modified by 2022-1583; ITU-T E.164 (CONFIRMED); short numbers and overseas codes (LIKELY)",
      fr: "décision 2018-0881 de l'Arcep, modifiée par 2022-1583 ; UIT-T E.164 (confirmé) ; numéros courts et indicatifs d'outre-mer (probable)",
    },
  }),
  messages: {
    unknown: ({ text }: { readonly text: string }) => ({
      what: {
        en: `${quoteName(text).en} is neither a French nor an international telephone number`,
        fr: `${quoteName(text).fr} n'est ni un numéro de téléphone français ni un numéro international`,
      },
      ...(isPlaceholder(text) && { why: UNFILLED }),
      help: {
        en: "A French number has ten digits, as 01 99 00 12 34; an international one begins with + and the country code, as +33 1 99 00 12 34.",
        fr: "Un numéro français a dix chiffres, comme 01 99 00 12 34 ; un numéro international commence par + et l'indicatif du pays, comme +33 1 99 00 12 34.",
      },
    }),
    zero: ({ text }: { readonly text: string }) => ({
      what: {
        en: `The 0 after the country code of ${quoteName(text).en} is not dialled`,
        fr: `Le 0 qui suit l'indicatif de pays dans ${quoteName(text).fr} ne se compose pas`,
      },
      help: { en: "Remove it.", fr: "Retirez-le." },
    }),
  },
  examples: () => [
    {
      title: { en: "National, international, overseas and short numbers", fr: "Des numéros national, international, d'outre-mer et court" },
      manifest: sampleScoring({
        contacts: [
          `{ role: application-manager, name: Camille Martin, email: camille.martin@metropole.example, phone: "01 99 00 12 34" }`,
          `{ role: notifications, email: api-piste@metropole.example, phone: "+33 (0)6.39.98.12.34" }`,
          `{ role: technical, name: Alex Petit, email: alex.petit@metropole.example, phone: "+262 639 98 12 34" }`,
          `{ role: security, name: Sacha Roux, email: sacha.roux@metropole.example, phone: "3939" }`,
        ],
      }),
      reports: [],
    },
    {
      title: { en: "A digit is missing", fr: "Il manque un chiffre" },
      manifest: sampleScoring({
        contacts: [
          `{ role: application-manager, name: Camille Martin, email: camille.martin@metropole.example, phone: "01 99 00 12 3" }`,
          "{ role: notifications, email: api-piste@metropole.example }",
        ],
      }),
      reports: [{ document: 1, pointer: "/contacts/0/phone", message: "unknown" }],
    },
    {
      title: { en: "A zero after +33", fr: "Un zéro après +33" },
      manifest: sampleScoring({
        contacts: [
          `{ role: application-manager, name: Camille Martin, email: camille.martin@metropole.example, phone: "+33 01 99 00 12 34" }`,
          "{ role: notifications, email: api-piste@metropole.example }",
        ],
      }),
      reports: [{ document: 1, pointer: "/contacts/0/phone", message: "zero" }],
      fixed: sampleScoring({
        contacts: [
          `{ role: application-manager, name: Camille Martin, email: camille.martin@metropole.example, phone: "+33 1 99 00 12 34" }`,
          "{ role: notifications, email: api-piste@metropole.example }",
        ],
      }),
    },
  ],
  check: function* (document) {
    for (const field of contactFields(document, "phone")) {
      if (readPhoneNumber(field.text) !== null || !isQuotable(field)) continue;
      const { pointer, node, text } = field;
      const withoutZero = text.replace(ZERO_AFTER_CODE, "$1");
      if (withoutZero === text || readPhoneNumber(withoutZero) === null) {
        yield { pointer, message: { key: "unknown", args: { text } } };
        continue;
      }
      yield {
        pointer,
        message: { key: "zero", args: { text } },
        suggestions: [withoutZero],
        fix: {
          title: { en: "Remove the 0 after the country code", fr: "Retirer le 0 après l'indicatif de pays" },
          safe: true,
          // In quotes: a plain number would lose its sign.
          replacement: node.style === "plain" ? JSON.stringify(withoutZero) : quoteScalar(withoutZero, node),
        },
      };
    }
  },
});
