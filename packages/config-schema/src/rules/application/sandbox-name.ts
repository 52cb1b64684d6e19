import { textOf } from "../../document/access.ts";
import { applicationEnvironment } from "../../domain/document-environment.ts";
import { quoteName } from "../../domain/name-difference.ts";
import { fitsEnvironment, SANDBOX_PREFIX, sandboxAccount } from "../../domain/sandbox-account.ts";
import { declareRule } from "../rule.ts";
import { SAMPLE_SANDBOX_NAME, sampleApplication } from "./sample-application.ts";

/** The name of an application and its environment agree. */
export const applicationSandboxName = declareRule({
  id: "application/sandbox-name",
  severity: "error",
  docs: () => ({
    title: { en: "Name that belongs to the other environment", fr: "Nom qui appartient à l'autre environnement" },
    what: {
      en: "A sandbox application is the one that PISTE creates at registration, APP_SANDBOX_ followed by the e-mail address of the account; a production application does not bear that prefix.",
      fr: "Une application bac à sable est celle que PISTE crée à l'inscription, APP_SANDBOX_ suivi de l'adresse électronique du compte ; une application de production ne porte pas ce préfixe.",
    },
    why: {
      en: "The application created at registration is the only one that can use APIs in the sandbox, and every application that a user creates is a production one.",
      fr: "L'application créée à l'inscription est la seule à pouvoir utiliser les API du bac à sable, et toute application créée par un utilisateur est une application de production.",
    },
    fix: {
      en: "Copy the name from the application's page on PISTE, or correct the environment.",
      fr: "Recopiez le nom depuis la page de l'application sur PISTE, ou corrigez l'environnement.",
    },
    source: {
      en: "SNE-Cotation guide (2021); Open Bee, PISTE Authentication Migration Procedure; cpro-docs.choruspay.fr (CONFIRMED)",
      fr: "guide SNE-Cotation (2021) ; Open Bee, PISTE Authentication Migration Procedure ; cpro-docs.choruspay.fr (confirmé)",
    },
  }),
  messages: {
    notSandbox: ({ name }: { readonly name: string }) => ({
      what: {
        en: `${quoteName(name).en} is not the name of a sandbox application`,
        fr: `${quoteName(name).fr} n'est pas le nom d'une application bac à sable`,
      },
      help: {
        en: "Write APP_SANDBOX_ followed by the e-mail address of the PISTE account, in the case that PISTE shows. If you created this application yourself, it is a production one: write environment: production.",
        fr: "Écrivez APP_SANDBOX_ suivi de l'adresse électronique du compte PISTE, avec la casse que PISTE affiche. Si vous avez créé cette application vous-même, elle est de production : écrivez environment: production.",
      },
    }),
    sandboxPrefix: ({ name }: { readonly name: string }) => ({
      what: {
        en: `The production application ${quoteName(name).en} bears the prefix of a sandbox application`,
        fr: `L'application de production ${quoteName(name).fr} porte le préfixe d'une application bac à sable`,
      },
      help: {
        en: "If it is the application that PISTE created at registration, write environment: sandbox; else give the name of the production application.",
        fr: "S'il s'agit de l'application que PISTE a créée à l'inscription, écrivez environment: sandbox ; sinon, donnez le nom de l'application de production.",
      },
    }),
  },
  examples: () => [
    { title: { en: "A production application", fr: "Une application de production" }, manifest: sampleApplication(), reports: [] },
    {
      title: { en: "The sandbox application of an account", fr: "L'application bac à sable d'un compte" },
      manifest: sampleApplication({ environment: "sandbox" }),
      reports: [],
    },
    {
      title: { en: "A name of one's own in the sandbox", fr: "Un nom choisi en bac à sable" },
      manifest: sampleApplication({ environment: "sandbox", name: "COTATION_METROPOLE_EXEMPLE" }),
      reports: [{ document: 1, pointer: "/name", message: "notSandbox" }],
    },
    {
      title: { en: "The prefix in lower case", fr: "Le préfixe en minuscules" },
      manifest: sampleApplication({ environment: "sandbox", name: "app_sandbox_camille.martin@metropole.example" }),
      reports: [{ document: 1, pointer: "/name", message: "notSandbox" }],
    },
    {
      title: { en: "The prefix of the sandbox in production", fr: "Le préfixe du bac à sable en production" },
      manifest: sampleApplication({ name: SAMPLE_SANDBOX_NAME }),
      reports: [{ document: 1, pointer: "/name", message: "sandboxPrefix" }],
    },
  ],
  kinds: ["Application"],
  check: function* (document) {
    const name = textOf(document.root, "name");
    const environment = applicationEnvironment(document);
    if (!name || environment === null || fitsEnvironment(name, environment)) return;
    yield {
      pointer: "/name",
      message: { key: environment === "sandbox" ? "notSandbox" : "sandboxPrefix", args: { name } },
      suggestions: environment === "sandbox" ? withPrefix(name) : [],
      related: [
        {
          pointer: "/environment",
          message: { en: "the environment of the application", fr: "l'environnement de l'application" },
        },
      ],
    };
  },
});

/** The name that was meant, when only the case of its prefix is wrong. */
function withPrefix(name: string): readonly string[] {
  const corrected = SANDBOX_PREFIX + name.slice(SANDBOX_PREFIX.length);
  return name.toUpperCase().startsWith(SANDBOX_PREFIX) && sandboxAccount(corrected) !== null ? [corrected] : [];
}
