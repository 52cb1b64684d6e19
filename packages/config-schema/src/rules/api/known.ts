import { versionKey } from "../../catalogue/api-version.ts";
import { foldApiName } from "../../catalogue/fold-api-name.ts";
import { quoteName } from "../../domain/name-difference.ts";
import { sampleApplication } from "../application/sample-application.ts";
import { declareRule } from "../rule.ts";

/** The catalogue knows the APIs that an application lists. */
export const apiKnown = declareRule({
  id: "api/known",
  severity: "warning",
  docs: () => ({
    title: { en: "API that the catalogue does not know", fr: "API que le catalogue ne connaît pas" },
    what: {
      en: "Each API is in the catalogue, by its name or an alias; case, accents, apostrophes and blanks do not count.",
      fr: "Chaque API figure au catalogue, par son nom ou un alias ; la casse, les accents, les apostrophes et les espaces ne comptent pas.",
    },
    why: {
      en: "Nothing more can be checked about an API that the catalogue does not know. The catalogue is history, not truth: the API may well exist.",
      fr: "Rien d'autre ne peut être vérifié pour une API que le catalogue ne connaît pas. Le catalogue est un historique, pas la vérité : l'API peut très bien exister.",
    },
    fix: {
      en: "Write the name as PISTE does, or describe the API in a document of kind Api of your own.",
      fr: "Écrivez le nom comme sur PISTE, ou décrivez l'API dans un document de type Api à vous.",
    },
    source: {
      en: "pistectl: the catalogue of schemas/catalog, dated and sourced entry by entry",
      fr: "pistectl : le catalogue de schemas/catalog, daté et sourcé entrée par entrée",
    },
  }),
  messages: {
    unknown: ({ name }: { readonly name: string }) => ({
      what: {
        en: `The catalogue does not know an API named ${quoteName(name).en}`,
        fr: `Le catalogue ne connaît pas d'API nommée ${quoteName(name).fr}`,
      },
      help: {
        en: "Compare the name with the list of APIs on the application's page on PISTE; if PISTE writes it so, add a document of kind Api to the project.",
        fr: "Comparez le nom à ceux de la liste des API sur la page de l'application sur PISTE ; si PISTE l'écrit ainsi, ajoutez au projet un document de type Api.",
      },
    }),
  },
  examples: () => [
    {
      title: { en: "Names in another case or without accents", fr: "Des noms d'une autre casse ou sans accents" },
      manifest: sampleApplication({
        organization: "Universelle",
        apis: ['{ name: legifrance, version: "2.4.2", terms: accepted }', '{ name: API Judilibre, version: "1.0.0", terms: accepted }'],
      }),
      reports: [],
    },
    {
      title: { en: "A typing error", fr: "Une faute de frappe" },
      manifest: sampleApplication({ apis: ['{ name: SNE-Cotaton, version: "1.0", approval: granted }'] }),
      reports: [{ document: 1, pointer: "/apis/0/name", message: "unknown" }],
    },
    {
      title: { en: "An API that the project describes itself", fr: "Une API que le projet décrit lui-même" },
      manifest: `${sampleApplication({ apis: ['{ name: Registre Exemple, version: "1.0" }'] })}---
apiVersion: pistectl/v1
kind: Api
name: Registre Exemple
environments:
  production: { availability: offered, versions: ["1.0"] }
  sandbox: { availability: unknown }
seen: 2026-11-02
source: list of APIs of our application
`,
      reports: [],
    },
  ],
  kinds: ["Application"],
  compare: function* ({ apis, environment }, project) {
    const met = new Set<string>();
    for (const { name, pointer, version } of apis) {
      if (project.apis.find(name) !== null || project.mayBeUnread("Api", name)) continue;
      // Of one that is listed twice `api/duplicate` speaks.
      const key = JSON.stringify([foldApiName(name), versionKey(version ?? "")]);
      if (version !== null && met.has(key)) continue;
      met.add(key);
      yield {
        pointer: `${pointer}/name`,
        message: { key: "unknown", args: { name } },
        suggestions: project.apis.suggest(name, environment),
      };
    }
  },
});
