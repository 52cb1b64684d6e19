import { quoteName } from "../../domain/name-difference.ts";
import { sampleApplication } from "../application/sample-application.ts";
import { declareRule } from "../rule.ts";

/** An application lists an API and version once. */
export const apiDuplicate = declareRule({
  id: "api/duplicate",
  severity: "error",
  docs: () => ({
    title: { en: "API listed twice", fr: "API listée deux fois" },
    what: {
      en: "An API and version is listed once; two versions of one API may stand side by side.",
      fr: "Une API et sa version figurent une seule fois ; deux versions d'une API peuvent cohabiter.",
    },
    why: {
      en: "PISTE has one subscription for each API and version: two items that say different things about it cannot both be right.",
      fr: "PISTE a une seule souscription par API et version : deux éléments qui en disent des choses différentes ne peuvent pas être vrais tous les deux.",
    },
    fix: { en: "Remove one of the two items.", fr: "Retirez l'un des deux éléments." },
    source: {
      en: "SNE-Cotation guide (2021), list of APIs of an application: one line for each API and version (CONFIRMED)",
      fr: "guide SNE-Cotation (2021), liste des API d'une application : une ligne par API et par version (confirmé)",
    },
  }),
  messages: {
    repeated: ({ name, version }: { readonly name: string; readonly version: string }) => ({
      what: {
        en: `${quoteName(name).en} is listed twice in version ${quoteName(version).en}`,
        fr: `${quoteName(name).fr} figure deux fois en version ${quoteName(version).fr}`,
      },
      help: {
        en: "Remove one of the two items, or correct its version.",
        fr: "Retirez l'un des deux éléments, ou corrigez sa version.",
      },
    }),
  },
  examples: () => [
    {
      title: { en: "Two versions side by side", fr: "Deux versions côte à côte" },
      manifest: sampleApplication({
        environment: "sandbox",
        apis: [
          `{ name: "PLAT'AU", version: "5", terms: accepted, approval: granted }`,
          `{ name: "PLAT'AU", version: "4", terms: accepted, approval: granted }`,
        ],
      }),
      reports: [],
    },
    {
      title: { en: "One API by its name and by an alias", fr: "Une API par son nom et par un alias" },
      manifest: sampleApplication({
        organization: "Universal",
        apis: ['{ name: JUDILIBRE, version: "1.0.0", terms: accepted }', '{ name: API Judilibre, version: "1.0", terms: pending }'],
      }),
      reports: [{ document: 1, pointer: "/apis/1", message: "repeated" }],
    },
  ],
  kinds: ["Application"],
  check: function* (_, { application: { apis } }) {
    for (const { name, version, entry, pointer, repeats } of apis) {
      if (repeats === null || version === null) continue;
      yield {
        pointer,
        message: { key: "repeated", args: { name: entry?.name ?? name, version } },
        related: [{ pointer: repeats.pointer, message: { en: "first listed here", fr: "première occurrence ici" } }],
      };
    }
  },
});
