import { textOf } from "../../document/access.ts";
import { declareRule } from "../rule.ts";
import { sampleApplication, sampleConnection } from "./sample-manifests.ts";

/** The structure has the space in which connections are made. */
export const chorusProSpace = declareRule({
  id: "chorus-pro/space",
  severity: "error",
  lowerInSandbox: true,
  docs: () => ({
    title: { en: "Connection space not open", fr: "Espace de raccordement non ouvert" },
    what: {
      en: 'The space "Raccordement EDI et API" of the structure is open.',
      fr: "L'espace « Raccordement EDI et API » de la structure est ouvert.",
    },
    why: {
      en: "The API connection is declared in that space: without it, the portal shows no way to make one.",
      fr: "Le raccordement API se déclare dans cet espace : sans lui, le portail n'offre aucun moyen de le créer.",
    },
    fix: {
      en: 'On the Chorus Pro portal, add the space "Raccordement EDI et API" to the list of spaces of the structure, log out and in again, then write space: open.',
      fr: "Sur le portail Chorus Pro, ajoutez l'espace « Raccordement EDI et API » à la liste des espaces de la structure, déconnectez-vous puis reconnectez-vous, et écrivez space: open.",
    },
    source: {
      en: "Open Bee, PISTE Authentication Migration Procedure, §2; communaute.chorus-pro.gouv.fr, raccordement à Chorus Pro (CONFIRMED)",
      fr: "Open Bee, PISTE Authentication Migration Procedure, §2 ; communaute.chorus-pro.gouv.fr, raccordement à Chorus Pro (confirmé)",
    },
  }),
  messages: {
    missing: () => ({
      what: {
        en: 'The space "Raccordement EDI et API" is not open for the structure',
        fr: "L'espace « Raccordement EDI et API » n'est pas ouvert pour la structure",
      },
      help: {
        en: "Add it to the spaces of the structure on the Chorus Pro portal, log out and in again, then write open.",
        fr: "Ajoutez-le aux espaces de la structure sur le portail Chorus Pro, déconnectez-vous puis reconnectez-vous, et écrivez open.",
      },
    }),
  },
  examples: () => [
    {
      title: { en: "The space is open", fr: "L'espace est ouvert" },
      manifest: `${sampleApplication()}---\n${sampleConnection()}`,
      reports: [],
    },
    {
      title: { en: "The space is missing", fr: "L'espace manque" },
      manifest: `${sampleApplication()}---\n${sampleConnection({ space: "missing" })}`,
      reports: [{ document: 2, pointer: "/space", message: "missing" }],
    },
  ],
  kinds: ["ChorusProConnection"],
  check: function* (document) {
    if (textOf(document.root, "space") !== "missing") return;
    yield { pointer: "/space", message: { key: "missing", args: {} } };
  },
});
