import { type DeclaredApplication, declaredApplications } from "../../domain/declared-applications.ts";
import { applicationEnvironment } from "../../domain/document-environment.ts";
import { quoteName } from "../../domain/name-difference.ts";
import { fitsEnvironment } from "../../domain/sandbox-account.ts";
import { declareRule } from "../rule.ts";
import { sampleApplication } from "./sample-application.ts";

/** Names of applications tell them apart. */
export const applicationUniqueName = declareRule({
  id: "application/unique-name",
  severity: "error",
  docs: () => ({
    title: { en: "Name of another application", fr: "Nom d'une autre application" },
    what: {
      en: "No two applications of the project bear the same name, in whatever files they are; names that differ by case only are a warning.",
      fr: "Deux applications du projet ne portent pas le même nom, quels que soient leurs fichiers ; des noms qui ne diffèrent que par la casse donnent un avertissement.",
    },
    why: {
      en: "Connections, connectors and people find an application by its name, case included.",
      fr: "Les raccordements, les connecteurs et les personnes retrouvent une application par son nom, casse comprise.",
    },
    fix: {
      en: "Give each application the name it has on PISTE, or remove the document that repeats another.",
      fr: "Donnez à chaque application le nom qu'elle a sur PISTE, ou retirez le document qui en répète un autre.",
    },
    source:
      "Open Bee, PISTE Authentication Migration Procedure: the name is how Chorus Pro knows an application, case included (CONFIRMED)",
  }),
  messages: {
    repeated: ({ name }: { readonly name: string }) => ({
      what: {
        en: `Another application is named ${quoteName(name).en} already`,
        fr: `Une autre application s'appelle déjà ${quoteName(name).fr}`,
      },
      help: {
        en: "Give this one its own name on PISTE, or remove it if it is the same application.",
        fr: "Donnez à celle-ci son propre nom sur PISTE, ou retirez-la s'il s'agit de la même application.",
      },
    }),
    caseOnly: ({ name, other }: { readonly name: string; readonly other: string }) => ({
      what: {
        en: `${quoteName(name).en} differs from ${quoteName(other).en} by case only`,
        fr: `${quoteName(name).fr} ne diffère de ${quoteName(other).fr} que par la casse`,
      },
      help: {
        en: "If it is the same application, keep one document with the name that PISTE shows; else choose names that are hard to confuse.",
        fr: "S'il s'agit de la même application, gardez un seul document avec le nom que PISTE affiche ; sinon, choisissez des noms difficiles à confondre.",
      },
    }),
  },
  examples: () => [
    {
      title: { en: "Two names", fr: "Deux noms" },
      manifest: `${sampleApplication()}---\n${sampleApplication({ name: "COTATION_COMMUNE_EXEMPLE" })}`,
      reports: [],
    },
    {
      title: { en: "One name for two applications", fr: "Un seul nom pour deux applications" },
      manifest: `${sampleApplication()}---\n${sampleApplication()}`,
      reports: [{ document: 2, pointer: "/name", message: "repeated", severity: "error" }],
    },
    {
      title: { en: "Names that differ by case", fr: "Noms qui diffèrent par la casse" },
      manifest: `${sampleApplication()}---\n${sampleApplication({ name: "Cotation_Metropole_Exemple" })}`,
      reports: [{ document: 2, pointer: "/name", message: "caseOnly", severity: "warning" }],
    },
  ],
  check: function* (project) {
    const firsts = new Map<string, DeclaredApplication>();
    const firstsOfAnyCase = new Map<string, DeclaredApplication>();
    for (const application of declaredApplications(project)) {
      const { document, name } = application;
      // A name that has to change whatever the others are is not compared with them.
      if (hasRefusedName(application)) continue;
      const other = firsts.get(name) ?? firstsOfAnyCase.get(name.toLowerCase());
      if (!firsts.has(name)) firsts.set(name, application);
      if (other === undefined) {
        firstsOfAnyCase.set(name.toLowerCase(), application);
        continue;
      }
      // Two sandbox applications whose names fit and are equal up to case are of one account: `application/single-sandbox` says so.
      if (isSandbox(application) && isSandbox(other)) continue;
      yield {
        document,
        pointer: "/name",
        ...(other.name === name
          ? { message: { key: "repeated", args: { name } } }
          : { message: { key: "caseOnly", args: { name, other: other.name } }, severity: "warning" }),
        related: [{ document: other.document, pointer: "/name", message: { en: "first declared here", fr: "première déclaration ici" } }],
      };
    }
  },
});

function hasRefusedName({ document, name }: DeclaredApplication): boolean {
  const environment = applicationEnvironment(document);
  return environment !== null && !fitsEnvironment(name, environment);
}

function isSandbox({ document }: DeclaredApplication): boolean {
  return applicationEnvironment(document) === "sandbox";
}
