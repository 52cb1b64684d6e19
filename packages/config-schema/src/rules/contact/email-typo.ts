import { readEmailAddress } from "../../domain/email-address.ts";
import { quoteScalar } from "../../schema/quote-value.ts";
import { declareRule } from "../rule.ts";
import { sampleScoring } from "../sample-manifests.ts";
import { isQuotable } from "./contact-fields.ts";
import { suggestDomain } from "./suggest-domain.ts";

/** The domain of an address is not a slip of the keyboard. */
export const contactEmailTypo = declareRule({
  id: "contact/email-typo",
  severity: "warning",
  docs: () => ({
    title: { en: "Mistyped e-mail domain", fr: "Domaine d'adresse mal saisi" },
    what: {
      en: "The domain of an e-mail address is not one edit (a character added, removed or replaced, two swapped) away from a well-known one, nor such a one with another end (gouv.fr.com).",
      fr: "Le domaine d'une adresse électronique n'est pas à une faute de frappe (un caractère ajouté, retiré ou remplacé, deux inversés) d'un domaine bien connu, ni un tel domaine avec une autre fin (gouv.fr.com).",
    },
    why: {
      en: "PISTE never verifies addresses: what it sends to a mistyped one is lost, or read by someone else.",
      fr: "PISTE ne vérifie jamais les adresses : ce qui part vers une adresse mal saisie se perd, ou est lu par quelqu'un d'autre.",
    },
    fix: {
      en: "Correct the domain, or say in a pistectl-ignore comment that it is right.",
      fr: "Corrigez le domaine, ou dites dans un commentaire pistectl-ignore qu'il est juste.",
    },
    source: {
      en: "SNE-Cotation guide, 2021: the address is not verified (CONFIRMED); domains: mailcheck/mailcheck, etalab/noms-de-domaine-organismes-secteur-public",
      fr: "guide SNE-Cotation, 2021 : l'adresse n'est pas vérifiée (confirmé) ; domaines : mailcheck/mailcheck, etalab/noms-de-domaine-organismes-secteur-public",
    },
  }),
  messages: {
    typo: ({ domain, meant }: { readonly domain: string; readonly meant: string }) => ({
      what: {
        en: `The e-mail domain ${domain} looks like a mistyped ${meant}`,
        fr: `Le domaine d'adresse ${domain} ressemble à ${meant} mal saisi`,
      },
      help: { en: `Write ${meant} if that is what is meant.`, fr: `Écrivez ${meant} si c'est bien ce domaine.` },
    }),
  },
  examples: () => [
    { title: { en: "Domains like no other", fr: "Des domaines qui ne ressemblent à aucun autre" }, manifest: sampleScoring(), reports: [] },
    {
      title: { en: "Two letters swapped, and one missing", fr: "Deux lettres inversées, et une qui manque" },
      manifest: sampleScoring({
        contacts: [
          "{ role: application-manager, name: Camille Martin, email: camille.martin@devloppement-durable.gouv.fr }",
          "{ role: notifications, email: api-piste@gmial.com }",
        ],
      }),
      reports: [
        { document: 1, pointer: "/contacts/0/email", message: "typo" },
        { document: 1, pointer: "/contacts/1/email", message: "typo" },
      ],
    },
    {
      title: { en: "A domain of the State that goes on", fr: "Un domaine de l'État prolongé" },
      manifest: sampleScoring({
        contacts: [
          "{ role: application-manager, name: Camille Martin, email: camille.martin@developpement-durable.gouv.fr.com }",
          "{ role: notifications, email: api-piste@metropole.example }",
        ],
      }),
      reports: [{ document: 1, pointer: "/contacts/0/email", message: "typo" }],
    },
  ],
  check: function* (_, { emails }) {
    for (const field of emails) {
      const address = readEmailAddress(field.text);
      if (!address.ok) continue;
      const { local, domain } = address.value;
      const meant = suggestDomain(domain);
      if (meant === null || !isQuotable(field)) continue;
      const { pointer, node } = field;
      const corrected = `${local}@${meant}`;
      yield {
        pointer,
        message: { key: "typo", args: { domain, meant } },
        suggestions: [corrected],
        fix: {
          title: { en: `Write ${corrected}`, fr: `Écrire ${corrected}` },
          safe: false,
          replacement: quoteScalar(corrected, node),
        },
      };
    }
  },
});
