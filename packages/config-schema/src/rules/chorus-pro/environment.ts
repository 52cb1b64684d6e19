import type { DocumentEnvironment } from "../../domain/document-environment.ts";
import { quoteName } from "../../domain/name-difference.ts";
import { declareRule } from "../rule.ts";
import { sampleApplication, sampleConnection } from "./sample-manifests.ts";

const SANDBOX_NAME = "APP_SANDBOX_alex.petit@commune.example";

/** A connection is on the portal of its application's environment. */
export const chorusProEnvironment = declareRule({
  id: "chorus-pro/environment",
  severity: "error",
  docs: () => ({
    title: { en: "Application of the other environment", fr: "Application de l'autre environnement" },
    what: {
      en: "The production portal connects production applications, the qualification portal the sandbox one.",
      fr: "Le portail de production raccorde des applications de production, celui de qualification l'application bac à sable.",
    },
    why: {
      en: "A sandbox application cannot be entered on the Chorus Pro production portal, and Chorus Pro qualification goes with the PISTE sandbox.",
      fr: "Une application bac à sable ne peut pas être saisie sur le portail Chorus Pro de production, et la qualification de Chorus Pro va avec le bac à sable de PISTE.",
    },
    fix: {
      en: "Name an application of the portal's environment, or correct the portal.",
      fr: "Nommez une application de l'environnement du portail, ou corrigez le portail.",
    },
    source: {
      en: "Open Bee, PISTE Authentication Migration Procedure, §1 and §2; OCA/l10n-france; antoine2116/go-choruspro (CONFIRMED)",
      fr: "Open Bee, PISTE Authentication Migration Procedure, §1 et §2 ; OCA/l10n-france ; antoine2116/go-choruspro (confirmé)",
    },
  }),
  messages: {
    sandboxOnProduction: ({ name }: { readonly name: string }) => ({
      what: {
        en: `The sandbox application ${quoteName(name).en} cannot be connected on the production portal`,
        fr: `L'application bac à sable ${quoteName(name).fr} ne peut pas être raccordée sur le portail de production`,
      },
      help: {
        en: "Create a production application on PISTE and name it here, or set the portal to qualification.",
        fr: "Créez une application de production sur PISTE et nommez-la ici, ou indiquez le portail qualification.",
      },
    }),
    productionOnQualification: ({ name }: { readonly name: string }) => ({
      what: {
        en: `The production application ${quoteName(name).en} cannot be connected on the qualification portal`,
        fr: `L'application de production ${quoteName(name).fr} ne peut pas être raccordée sur le portail de qualification`,
      },
      help: {
        en: "Name the APP_SANDBOX_ application of your PISTE account here, or set the portal to production.",
        fr: "Nommez ici l'application APP_SANDBOX_ de votre compte PISTE, ou indiquez le portail production.",
      },
    }),
  },
  examples: () => [
    {
      title: { en: "A production application on the production portal", fr: "Une application de production sur le portail de production" },
      manifest: `${sampleApplication()}---\n${sampleConnection()}`,
      reports: [],
    },
    {
      title: { en: "The sandbox application on the qualification portal", fr: "L'application bac à sable sur le portail de qualification" },
      manifest: `${sampleApplication({ name: SANDBOX_NAME, environment: "sandbox" })}---\n${sampleConnection({ portal: "qualification", application: SANDBOX_NAME })}`,
      reports: [],
    },
    {
      title: { en: "The sandbox application on the production portal", fr: "L'application bac à sable sur le portail de production" },
      manifest: `${sampleApplication({ name: SANDBOX_NAME, environment: "sandbox" })}---\n${sampleConnection({ application: SANDBOX_NAME })}`,
      reports: [{ document: 2, pointer: "/application", message: "sandboxOnProduction" }],
    },
    {
      title: {
        en: "A production application on the qualification portal",
        fr: "Une application de production sur le portail de qualification",
      },
      manifest: `${sampleApplication()}---\n${sampleConnection({ portal: "qualification" })}`,
      reports: [{ document: 2, pointer: "/application", message: "productionOnQualification" }],
    },
  ],
  kinds: ["ChorusProConnection"],
  compare: function* ({ application: name, environment: portal }, project) {
    if (name === null || portal === null) return;
    const applications = project.applicationsNamed(name);
    const other = applications.find(({ environment }) => environment === opposite(portal));
    // Of two applications of one name, which is a mistake of its own, one that fits is enough; one that does not say is not judged.
    if (other === undefined || applications.some(({ environment }) => environment !== opposite(portal))) return;
    yield {
      pointer: "/application",
      message: { key: portal === "production" ? "sandboxOnProduction" : "productionOnQualification", args: { name } },
      related: [
        {
          document: other,
          pointer: "/environment",
          message: { en: "its environment is declared here", fr: "son environnement est déclaré ici" },
        },
        { pointer: "/portal", message: { en: "the portal of the connection", fr: "le portail du raccordement" } },
      ],
    };
  },
});

function opposite(environment: DocumentEnvironment): DocumentEnvironment {
  return environment === "production" ? "sandbox" : "production";
}
