import { quoteName } from "../../domain/name-difference.ts";
import { sampleApplication, sampleConnection } from "../chorus-pro/sample-manifests.ts";
import { sampleConnector } from "../connector/sample-connector.ts";
import { declareRule } from "../rule.ts";
import { reportUnknownApplication, UNKNOWN_APPLICATION_MESSAGES } from "../unknown-application.ts";

/** What a document names exists. Connections have a rule of their own, `chorus-pro/application-name`. */
export const referenceUnknown = declareRule({
  id: "reference/unknown",
  severity: "error",
  docs: () => ({
    title: { en: "Reference to nothing", fr: "Référence inconnue" },
    what: {
      en: "The applications that a connector names, and the APIs that a catalogue entry names, exist: to the character for an application, up to case and accents for an API.",
      fr: "Les applications que nomme un connecteur et les API que nomme une entrée de catalogue existent : au caractère près pour une application, à la casse et aux accents près pour une API.",
    },
    why: {
      en: "A name that leads nowhere cannot be checked: nothing tells whether what it stands for is ready.",
      fr: "Un nom qui ne mène nulle part ne peut pas être vérifié : rien ne dit si ce qu'il désigne est prêt.",
    },
    fix: {
      en: "Correct the name, or declare the missing document.",
      fr: "Corrigez le nom, ou déclarez le document manquant.",
    },
    source: {
      en: "pistectl: manifests refer to each other by name",
      fr: "pistectl : les manifestes renvoient les uns aux autres par leur nom",
    },
  }),
  messages: {
    ...UNKNOWN_APPLICATION_MESSAGES,
    unknownApi: ({ name }: { readonly name: string }) => ({
      what: {
        en: `The catalogue knows no API named ${quoteName(name).en}`,
        fr: `Le catalogue ne connaît pas d'API nommée ${quoteName(name).fr}`,
      },
      help: {
        en: "Correct the name, or add an Api document for it.",
        fr: "Corrigez le nom, ou ajoutez un document Api pour cette API.",
      },
    }),
  },
  examples: () => [
    {
      title: { en: "A binding names a declared application", fr: "Une liaison nomme une application déclarée" },
      manifest: [sampleApplication(), sampleConnection(), sampleConnector()].join("---\n"),
      reports: [],
    },
    {
      title: { en: "A letter is missing", fr: "Il manque une lettre" },
      manifest: [
        sampleApplication(),
        sampleConnection(),
        sampleConnector({ bindings: ['{ structure: "99999999800019", application: FACTURATION_EXEMPL }'] }),
      ].join("---\n"),
      reports: [{ document: 3, pointer: "/bindings/0/application", message: "differs" }],
    },
    {
      title: { en: "No such application", fr: "Aucune application de ce nom" },
      manifest: [
        sampleApplication(),
        sampleConnection(),
        sampleConnector({ bindings: ['{ structure: "99999999800019", application: COMPTABILITE }'] }),
      ].join("---\n"),
      reports: [{ document: 3, pointer: "/bindings/0/application", message: "unknown" }],
    },
    {
      title: { en: "An entry sends to an API that is not in the catalogue", fr: "Une entrée renvoie vers une API absente du catalogue" },
      manifest: `apiVersion: pistectl/v1
kind: Api
name: Cadastre communal
provider: Commune d'Exemple
environments:
  production: { availability: offered, versions: ["1.0"] }
  sandbox: { availability: not-offered, instead: Cadastre communal bac à sable }
seen: 2026-09-01
source: internal wiki
`,
      reports: [{ document: 1, pointer: "/environments/sandbox/instead", message: "unknownApi" }],
    },
  ],
  kinds: ["Connector", "Api"],
  compare: function* (summary, project) {
    if (summary.kind === "Connector") {
      for (const { application, pointer } of summary.bindings) {
        const report = reportUnknownApplication(`${pointer}/application`, application, project);
        if (report !== null) yield report;
      }
      return;
    }
    for (const { environment, name } of summary.instead) {
      if (project.apis.find(name) !== null || project.mayBeUnread("Api", name)) continue;
      yield {
        pointer: `/environments/${environment}/instead`,
        message: { key: "unknownApi", args: { name } },
        suggestions: project.apis.suggest(name, null),
      };
    }
  },
});
