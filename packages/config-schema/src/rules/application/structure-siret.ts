import { childOf, entryOf } from "../../document/access.ts";
import { type ApplicationApi, isChorusPro } from "../../domain/application-apis.ts";
import { declareRule } from "../rule.ts";
import { sampleApplication } from "./sample-application.ts";

const CHORUS_PRO_APIS = ["Factures", "Structures", "Utilisateurs", "Transverses"].map(
  (name) => `{ name: ${name}, version: "1.0.0", terms: accepted }`,
);

/** An application for Chorus Pro says which structure it acts for by its SIRET. */
export const applicationStructureSiret = declareRule({
  id: "application/structure-siret",
  severity: "warning",
  docs: () => ({
    title: { en: "Chorus Pro application without a SIRET", fr: "Application Chorus Pro sans SIRET" },
    what: {
      en: 'An application that subscribes to Chorus Pro APIs gives the SIRET of its structure ("Information sur la structure").',
      fr: "Une application qui souscrit à des API Chorus Pro donne le SIRET de sa structure (« Information sur la structure »).",
    },
    why: {
      en: "Chorus Pro knows a structure by its SIRET, and that is what the PISTE form of such an application should hold.",
      fr: "Chorus Pro connaît une structure par son SIRET, et c'est ce que doit contenir le formulaire PISTE d'une telle application.",
    },
    fix: {
      en: "Add siret to structure, as a quoted string of 14 digits.",
      fr: "Ajoutez siret à structure, sous la forme d'une chaîne de 14 chiffres entre guillemets.",
    },
    source: {
      en: "Open Bee, PISTE Authentication Migration Procedure: fill in the SIRET of the structure (CONFIRMED)",
      fr: "Open Bee, PISTE Authentication Migration Procedure : renseigner le SIRET de la structure (confirmé)",
    },
  }),
  messages: {
    missing: ({ api, likely }: { readonly api: string; readonly likely: boolean }) => ({
      what: {
        en: `The structure has no SIRET, and the application subscribes to ${api}, ${likely ? "likely a" : "a"} Chorus Pro API`,
        fr: `La structure n'a pas de SIRET, et l'application souscrit à ${api}, ${likely ? "probablement une API" : "une API"} Chorus Pro`,
      },
      help: {
        en: 'Add siret: "14 digits, quoted" here, and type it in "Information sur la structure" on PISTE.',
        fr: 'Ajoutez ici siret: "14 chiffres, entre guillemets", et saisissez-le dans « Information sur la structure » sur PISTE.',
      },
    }),
  },
  examples: () => [
    {
      title: { en: "A Chorus Pro application with a SIRET", fr: "Une application Chorus Pro avec un SIRET" },
      manifest: sampleApplication({ environment: "sandbox", organization: "Universal", apis: CHORUS_PRO_APIS }),
      reports: [],
    },
    {
      title: { en: "No SIRET, and no Chorus Pro API", fr: "Pas de SIRET, et pas d'API Chorus Pro" },
      manifest: sampleApplication({ structure: "{ name: Métropole d'Exemple }" }),
      reports: [],
    },
    {
      title: { en: "A Chorus Pro application without a SIRET", fr: "Une application Chorus Pro sans SIRET" },
      manifest: sampleApplication({
        environment: "sandbox",
        organization: "Universal",
        structure: "{ name: Métropole d'Exemple }",
        apis: CHORUS_PRO_APIS,
      }),
      reports: [{ document: 1, pointer: "/structure", message: "missing" }],
    },
  ],
  kinds: ["Application"],
  check: function* (document, { application: { apis } }) {
    const structure = childOf(document.root, "structure");
    // A SIRET that is there, right or wrong, belongs to `identity/siret`.
    if (structure?.kind !== "mapping" || entryOf(structure, "siret") !== undefined) return;
    const chorusPro = apis.find((api) => isChorusPro(api) && !isLikely(api)) ?? apis.find(isChorusPro);
    if (chorusPro === undefined) return;
    yield {
      pointer: "/structure",
      message: { key: "missing", args: { api: chorusPro.entry?.name ?? chorusPro.name, likely: isLikely(chorusPro) } },
      related: [
        {
          pointer: `${chorusPro.pointer}/name`,
          message: { en: "the Chorus Pro API", fr: "l'API Chorus Pro" },
        },
      ],
    };
  },
});

/** Whether that the API is one of Chorus Pro is not confirmed. */
function isLikely({ entry }: ApplicationApi): boolean {
  return entry?.marks.chorusPro === "LIKELY";
}
