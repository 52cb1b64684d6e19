import { declareRule } from "../rule.ts";
import { reportUnknownApplication, UNKNOWN_APPLICATION_MESSAGES } from "../unknown-application.ts";
import { sampleApplication, sampleConnection } from "./sample-manifests.ts";

/** A connection names its application to the character. */
export const chorusProApplicationName = declareRule({
  id: "chorus-pro/application-name",
  severity: "error",
  docs: () => ({
    title: { en: "Name of the connected application", fr: "Nom de l'application raccordée" },
    what: {
      en: "A connection names a declared application to the character: case, accents, their encoding and blanks included.",
      fr: "Un raccordement nomme une application déclarée au caractère près : casse, accents, codage de ces accents et espaces compris.",
    },
    why: {
      en: "Chorus Pro finds the PISTE application by the name typed in the connection: the spelling and the case must be those of PISTE.",
      fr: "Chorus Pro retrouve l'application PISTE par le nom saisi dans le raccordement : l'orthographe et la casse doivent être celles de PISTE.",
    },
    fix: {
      en: "Copy the name from the application's page on PISTE into its manifest, into the connection and into the form of the Chorus Pro portal.",
      fr: "Copiez le nom affiché sur la page de l'application PISTE dans son manifeste, dans le raccordement et dans le formulaire du portail Chorus Pro.",
    },
    source: {
      en: "Open Bee, PISTE Authentication Migration Procedure, §2 (CONFIRMED for spelling and case)",
      fr: "Open Bee, PISTE Authentication Migration Procedure, §2 (confirmé pour l'orthographe et la casse)",
    },
  }),
  messages: UNKNOWN_APPLICATION_MESSAGES,
  examples: () => [
    {
      title: { en: "The same name in both documents", fr: "Le même nom dans les deux documents" },
      manifest: `${sampleApplication()}---\n${sampleConnection()}`,
      reports: [],
    },
    {
      title: { en: "Another case", fr: "Une autre casse" },
      manifest: `${sampleApplication()}---\n${sampleConnection({ application: "Facturation_Exemple" })}`,
      reports: [{ document: 2, pointer: "/application", message: "differs" }],
    },
    {
      title: { en: "A space at the end", fr: "Un espace à la fin" },
      manifest: `${sampleApplication()}---\n${sampleConnection({ application: '"FACTURATION_EXEMPLE "' })}`,
      reports: [{ document: 2, pointer: "/application", message: "differs" }],
    },
    {
      title: { en: "An accent encoded in two characters", fr: "Un accent codé en deux caractères" },
      manifest: `${sampleApplication({ name: '"FACTURATION_D\\u00c9MO"' })}---\n${sampleConnection({ application: '"FACTURATION_DE\\u0301MO"' })}`,
      reports: [{ document: 2, pointer: "/application", message: "differs" }],
    },
    {
      title: { en: "An application that is not declared", fr: "Une application qui n'est pas déclarée" },
      manifest: `${sampleApplication()}---\n${sampleConnection({ application: "COMPTABILITE_VILLE" })}`,
      reports: [{ document: 2, pointer: "/application", message: "unknown" }],
    },
  ],
  kinds: ["ChorusProConnection"],
  compare: function* ({ application }, project) {
    const report = application === null ? null : reportUnknownApplication("/application", application, project);
    if (report !== null) yield report;
  },
});
