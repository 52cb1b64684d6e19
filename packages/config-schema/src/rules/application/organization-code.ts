import { textOf } from "../../document/access.ts";
import { quoteName } from "../../domain/name-difference.ts";
import { ORGANIZATION_CODES } from "../../domain/organization-codes.ts";
import { organizationKey } from "../../domain/organization-key.ts";
import { declareRule } from "../rule.ts";
import { sampleApplication } from "./sample-application.ts";

/** The code of the organization is the organization's own. */
export const applicationOrganizationCode = declareRule({
  id: "application/organization-code",
  severity: "warning",
  docs: () => ({
    title: { en: "Code of another organization", fr: "Code d'une autre organisation" },
    what: {
      en: "The code belongs to the organization: 984b19 is that of MTES.",
      fr: "Le code appartient à l'organisation : 984b19 est celui de MTES.",
    },
    why: {
      en: "The code typed at registration places the account in an organization, and the organization decides which APIs it sees.",
      fr: "Le code saisi à l'inscription place le compte dans une organisation, et l'organisation décide des API qu'il voit.",
    },
    fix: {
      en: "Write the code and the organization that the PISTE account has; the code may be left out.",
      fr: "Écrivez le code et l'organisation du compte PISTE ; le code peut être omis.",
    },
    source: {
      en: "SNE-Cotation guide (2021): 984b19 for MTES (CONFIRMED); the codes of other organizations are not known",
      fr: "guide SNE-Cotation (2021) : 984b19 pour MTES (confirmé) ; les codes des autres organisations ne sont pas connus",
    },
  }),
  messages: {
    ofAnother: ({ code, owner, organization }: { readonly code: string; readonly owner: string; readonly organization: string }) => ({
      what: {
        en: `${code} is the code of ${owner}, and the organization is ${quoteName(organization).en}`,
        fr: `${code} est le code de ${owner}, et l'organisation est ${quoteName(organization).fr}`,
      },
      help: {
        en: `If the account was registered with this code, write organization: ${owner}; else leave the code out.`,
        fr: `Si le compte a été inscrit avec ce code, écrivez organization: ${owner} ; sinon, retirez le code.`,
      },
    }),
    notIts: ({ code, expected, organization }: { readonly code: string; readonly expected: string; readonly organization: string }) => ({
      what: {
        en: `${quoteName(code).en} is not the code known for ${organization}`,
        fr: `${quoteName(code).fr} n'est pas le code connu de ${organization}`,
      },
      help: {
        en: `The code of ${organization} is ${expected} (SNE-Cotation guide, 2021).`,
        fr: `Le code de ${organization} est ${expected} (guide SNE-Cotation, 2021).`,
      },
    }),
  },
  examples: () => [
    {
      title: { en: "MTES with its code", fr: "MTES avec son code" },
      manifest: sampleApplication({ more: ["organizationCode: 984b19"] }),
      reports: [],
    },
    { title: { en: "No code", fr: "Aucun code" }, manifest: sampleApplication(), reports: [] },
    {
      title: { en: "Another code for MTES", fr: "Un autre code pour MTES" },
      manifest: sampleApplication({ more: ["organizationCode: 984b91"] }),
      reports: [{ document: 1, pointer: "/organizationCode", message: "notIts" }],
    },
    {
      title: { en: "The code of MTES for another organization", fr: "Le code de MTES pour une autre organisation" },
      manifest: sampleApplication({
        organization: "Universal",
        more: ["organizationCode: 984b19"],
        apis: ['{ name: JUDILIBRE, version: "1.0.0", terms: accepted }'],
      }),
      reports: [{ document: 1, pointer: "/organizationCode", message: "ofAnother" }],
    },
  ],
  kinds: ["Application"],
  check: function* (document) {
    const organization = textOf(document.root, "organization");
    // One without quotes is for `identity/quoted`: what it reads is known once they are there.
    const code = textOf(document.root, "organizationCode");
    if (!organization?.trim() || !code?.trim()) return;
    const place = {
      pointer: "/organizationCode",
      related: [
        {
          pointer: "/organization",
          message: { en: "the organization of the application", fr: "l'organisation de l'application" },
        },
      ],
    };
    const own = ORGANIZATION_CODES.find((known) => organizationKey(known.organization) === organizationKey(organization));
    const owner = ORGANIZATION_CODES.find((known) => known.code === code.trim().toLowerCase());
    if (own !== undefined && owner !== own) {
      yield {
        ...place,
        message: { key: "notIts", args: { code, expected: own.code, organization: own.organization } },
        suggestions: [own.code],
      };
    } else if (own === undefined && owner !== undefined) {
      yield { ...place, message: { key: "ofAnother", args: { code: owner.code, owner: owner.organization, organization } } };
    }
  },
});
