import { type ApplicationSummary, comparePlaces } from "../../domain/document-summary.ts";
import { quoteName } from "../../domain/name-difference.ts";
import type { ProjectIndex } from "../../domain/project-index.ts";
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
    source: {
      en: "Open Bee, PISTE Authentication Migration Procedure: the name is how Chorus Pro knows an application, case included (CONFIRMED)",
      fr: "Open Bee, PISTE Authentication Migration Procedure : Chorus Pro connaît une application par son nom, casse comprise (confirmé)",
    },
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
  kinds: ["Application"],
  compare: function* (application, project) {
    const { name } = application;
    // A name that has to change whatever the others are is not compared with them.
    if (!name || hasRefusedName(application)) return;
    const other = earlierApplication(application, name, project);
    // Two sandbox applications whose names fit and are equal up to case are of one account: `application/single-sandbox` says so.
    if (other === undefined || (isSandbox(application) && isSandbox(other))) return;
    yield {
      pointer: "/name",
      ...(other.name === name
        ? { message: { key: "repeated", args: { name } } }
        : { message: { key: "caseOnly", args: { name, other: other.name ?? "" } }, severity: "warning" }),
      related: [{ document: other, pointer: "/name", message: { en: "first declared here", fr: "première déclaration ici" } }],
    };
  },
});

/** The one whose name it repeats: the first of exactly this name, else the first of it in another case. */
function earlierApplication(application: ApplicationSummary, name: string, project: ProjectIndex): ApplicationSummary | undefined {
  const isEarlier = (other: ApplicationSummary): boolean => comparePlaces(other, application) < 0 && !hasRefusedName(other);
  return (
    project.applicationsNamed(name).find(isEarlier) ??
    project.applicationsLike(name).find((other) => other.name?.toLowerCase() === name.toLowerCase() && isEarlier(other))
  );
}

function hasRefusedName({ environment, name }: ApplicationSummary): boolean {
  return environment !== null && !fitsEnvironment(name ?? "", environment);
}

function isSandbox({ environment }: ApplicationSummary): boolean {
  return environment === "sandbox";
}
