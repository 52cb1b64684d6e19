import { quoteName } from "../../domain/name-difference.ts";
import { sandboxAccount } from "../../domain/sandbox-account.ts";
import { declareRule } from "../rule.ts";
import { sampleApplication } from "./sample-application.ts";

/** The sandbox application of an account is declared once. */
export const applicationSingleSandbox = declareRule({
  id: "application/single-sandbox",
  severity: "error",
  docs: () => ({
    title: { en: "Second sandbox application of an account", fr: "Seconde application bac à sable d'un compte" },
    what: {
      en: "An account has one sandbox application, so one document declares it; the account is the e-mail address in its name, whatever its case.",
      fr: "Un compte a une seule application bac à sable, donc un seul document la déclare ; le compte est l'adresse électronique de son nom, quelle qu'en soit la casse.",
    },
    why: {
      en: "PISTE creates one sandbox application at registration, and no other can be made for the same account.",
      fr: "PISTE crée une seule application bac à sable à l'inscription, et aucune autre ne peut être créée pour le même compte.",
    },
    fix: {
      en: "Bring the APIs of the two documents together in one, or correct the address in the name.",
      fr: "Réunissez les API des deux documents dans un seul, ou corrigez l'adresse dans le nom.",
    },
    source: {
      en: "SNE-Cotation guide (2021); Open Bee, PISTE Authentication Migration Procedure; cpro-docs.choruspay.fr (CONFIRMED)",
      fr: "guide SNE-Cotation (2021) ; Open Bee, PISTE Authentication Migration Procedure ; cpro-docs.choruspay.fr (confirmé)",
    },
  }),
  messages: {
    second: ({ account }: { readonly account: string }) => ({
      what: {
        en: `The sandbox application of the account ${quoteName(account).en} is declared more than once`,
        fr: `L'application bac à sable du compte ${quoteName(account).fr} est déclarée plus d'une fois`,
      },
      help: {
        en: "Keep one document with the APIs of both, or correct the address in the name.",
        fr: "Gardez un seul document avec les API des deux, ou corrigez l'adresse dans le nom.",
      },
    }),
  },
  examples: () => [
    {
      title: { en: "Two accounts", fr: "Deux comptes" },
      manifest: `${sampleApplication({ environment: "sandbox" })}---\n${sampleApplication({ environment: "sandbox", name: "APP_SANDBOX_alex.petit@metropole.example" })}`,
      reports: [],
    },
    {
      title: { en: "One account in two cases", fr: "Un seul compte, deux casses" },
      manifest: `${sampleApplication({ environment: "sandbox" })}---\n${sampleApplication({ environment: "sandbox", name: "APP_SANDBOX_Camille.Martin@metropole.example" })}`,
      reports: [{ document: 2, pointer: "/name", message: "second" }],
    },
  ],
  kinds: ["Application"],
  compare: function* (application, project) {
    const account = application.environment === "sandbox" ? sandboxAccount(application.name ?? "") : null;
    const first = account === null ? null : project.firstSandboxOf(account);
    if (account === null || first === null || first === application) return;
    yield {
      pointer: "/name",
      message: { key: "second", args: { account } },
      related: [{ document: first, pointer: "/name", message: { en: "first declared here", fr: "première déclaration ici" } }],
    };
  },
});
