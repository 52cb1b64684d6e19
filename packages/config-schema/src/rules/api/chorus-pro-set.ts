import { enumeration } from "@pistectl/words";
import { foldApiName } from "../../catalogue/fold-api-name.ts";
import { sampleApplication } from "../application/sample-application.ts";
import { declareRule } from "../rule.ts";

/** The APIs that the guides for integrators have ticked together. */
const SET = ["Factures", "Structures", "Utilisateurs", "Transverses"];

const subscribe = (names: readonly string[]): string =>
  sampleApplication({
    environment: "sandbox",
    organization: "Universal",
    apis: names.map((name) => `{ name: ${name}, version: "1.0.0", terms: accepted }`),
  });

/** The four APIs of Chorus Pro go together. */
export const apiChorusProSet = declareRule({
  id: "api/chorus-pro-set",
  severity: "warning",
  docs: () => ({
    title: { en: "Incomplete set of Chorus Pro APIs", fr: "Jeu d'API Chorus Pro incomplet" },
    what: {
      en: "An application that lists one of Factures, Structures, Utilisateurs and Transverses lists the four.",
      fr: "Une application qui souscrit à l'une des API Factures, Structures, Utilisateurs et Transverses souscrit aux quatre.",
    },
    why: {
      en: "The guides for integrators have the four ticked together: the report on a flow and the health check are in Transverses, the search for a structure in Structures, the attachments of the account in Utilisateurs.",
      fr: "Les guides d'intégration font cocher les quatre ensemble : le compte rendu d'un flux et le contrôle de santé sont dans Transverses, la recherche d'une structure dans Structures, les rattachements du compte dans Utilisateurs.",
    },
    fix: {
      en: "Accept the terms of the missing ones, tick them on the application's page and list them.",
      fr: "Acceptez les CGU de celles qui manquent, cochez-les sur la page de l'application et listez-les.",
    },
    source: {
      en: "cpro-docs.choruspay.fr; Open Bee, PISTE Authentication Migration Procedure, which advises all Chorus lines (CONFIRMED)",
      fr: "cpro-docs.choruspay.fr ; Open Bee, PISTE Authentication Migration Procedure, qui conseille toutes les lignes Chorus (confirmé)",
    },
  }),
  messages: {
    incomplete: ({ missing, listed }: { readonly missing: readonly string[]; readonly listed: readonly string[] }) => ({
      what: {
        en: `${enumeration(missing).en} ${missing.length === 1 ? "is" : "are"} missing beside ${enumeration(listed).en}`,
        fr: `Il manque ${enumeration(missing).fr} à côté de ${enumeration(listed).fr}`,
      },
      help: {
        en: "Accept their terms and tick them on PISTE, then list them here; if the application can do without, ignore this rule here with a reason.",
        fr: "Acceptez leurs CGU et cochez-les sur PISTE, puis listez-les ici ; si l'application peut s'en passer, ignorez cette règle ici en donnant la raison.",
      },
    }),
  },
  examples: () => [
    { title: { en: "The four", fr: "Les quatre" }, manifest: subscribe(SET), reports: [] },
    { title: { en: "None of the four", fr: "Aucune des quatre" }, manifest: sampleApplication(), reports: [] },
    {
      title: { en: "Two of the four", fr: "Deux sur quatre" },
      manifest: subscribe(["Factures", "Structures"]),
      reports: [{ document: 1, pointer: "/apis", message: "incomplete" }],
    },
  ],
  kinds: ["Application"],
  check: function* (_, { application: { environment, apis }, apis: { suggest } }) {
    const listed = SET.filter((name) => apis.some(({ entry }) => entry !== null && foldApiName(entry.name) === foldApiName(name)));
    if (listed.length === 0 || listed.length === SET.length) return;
    // A misspelt name is not missing: `api/known` says how to write it.
    const meant = new Set(apis.flatMap(({ name, entry }) => (entry === null ? suggest(name, environment).slice(0, 1) : [])));
    const missing = SET.filter((name) => !listed.includes(name) && !meant.has(name));
    if (missing.length === 0) return;
    yield { pointer: "/apis", message: { key: "incomplete", args: { missing, listed } } };
  },
});
