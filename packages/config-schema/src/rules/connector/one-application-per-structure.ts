import { quoteName } from "../../domain/name-difference.ts";
import { sampleApplication, sampleConnection } from "../chorus-pro/sample-manifests.ts";
import { declareRule } from "../rule.ts";
import { sampleConnector } from "./sample-connector.ts";

/** A supplier has an application for each of its structures. */
export const connectorOneApplicationPerStructure = declareRule({
  id: "connector/one-application-per-structure",
  severity: "warning",
  docs: () => ({
    title: { en: "One application for several structures", fr: "Une application pour plusieurs structures" },
    what: {
      en: "With the role of a supplier, each structure has a PISTE application, hence credentials, of its own.",
      fr: "Dans le rôle de fournisseur, chaque structure a sa propre application PISTE, donc ses propres identifiants.",
    },
    why: {
      en: "AIFE recommends credentials for each structure: a leaked secret then concerns one structure, and can be replaced without stopping the others.",
      fr: "L'AIFE recommande des identifiants par structure : un secret divulgué ne concerne alors qu'une structure, et se remplace sans interrompre les autres.",
    },
    fix: {
      en: "Create a PISTE application for each structure, with its connection on the Chorus Pro portal, and bind each structure to its own.",
      fr: "Créez une application PISTE par structure, avec son raccordement sur le portail Chorus Pro, et liez chaque structure à la sienne.",
    },
    source: {
      en: "Open Bee, PISTE Authentication Migration Procedure, §3, case 1; therefore.net help, 2022 (CONFIRMED)",
      fr: "Open Bee, PISTE Authentication Migration Procedure, §3, cas 1 ; aide de therefore.net, 2022 (confirmé)",
    },
  }),
  messages: {
    shared: ({ application }: { readonly application: string }) => ({
      what: {
        en: `The application ${quoteName(application).en} is already bound to another structure`,
        fr: `L'application ${quoteName(application).fr} est déjà liée à une autre structure`,
      },
      help: {
        en: "Bind this structure to an application of its own.",
        fr: "Liez cette structure à une application qui lui soit propre.",
      },
    }),
  },
  examples: () => [
    {
      title: { en: "An application for each structure", fr: "Une application par structure" },
      manifest: [
        sampleApplication(),
        sampleApplication({ name: "FACTURATION_FILIALE" }),
        sampleConnection(),
        sampleConnection({ name: "facturation-filiale", application: "FACTURATION_FILIALE" }),
        sampleConnector({
          bindings: [
            '{ structure: "99999999800019", application: FACTURATION_EXEMPLE }',
            '{ structure: "88888888000018", application: FACTURATION_FILIALE }',
          ],
        }),
      ].join("---\n"),
      reports: [],
    },
    {
      title: { en: "Two structures share an application", fr: "Deux structures partagent une application" },
      manifest: [
        sampleApplication(),
        sampleConnection(),
        sampleConnector({
          bindings: [
            '{ structure: "99999999800019", application: FACTURATION_EXEMPLE }',
            '{ structure: "88888888000018", application: FACTURATION_EXEMPLE }',
          ],
        }),
      ].join("---\n"),
      reports: [{ document: 3, pointer: "/bindings/1/application", message: "shared" }],
    },
    {
      title: {
        en: "A public body that receives invoices has one application",
        fr: "Un organisme public destinataire n'a qu'une application",
      },
      manifest: [
        sampleApplication(),
        sampleConnection(),
        sampleConnector({
          role: "recipient",
          bindings: [
            '{ structure: "21999999200015", application: FACTURATION_EXEMPLE }',
            '{ structure: "21999999200023", application: FACTURATION_EXEMPLE }',
          ],
        }),
      ].join("---\n"),
      reports: [],
    },
  ],
  kinds: ["Connector"],
  compare: function* (connector, project) {
    if (!connector.isSupplier) return;
    for (const { application, structure, pointer } of connector.bindings) {
      if (structure === null) continue;
      const document = project.firstSupplierOf(application);
      const first = document?.bindings.find((binding) => binding.application === application && binding.structure !== null);
      if (document === null || first === undefined || first.structure === structure) continue;
      yield {
        pointer: `${pointer}/application`,
        message: { key: "shared", args: { application } },
        related: [
          {
            document,
            pointer: `${first.pointer}/application`,
            message: { en: "first bound to a structure here", fr: "liée d'abord à une structure ici" },
          },
        ],
      };
    }
  },
});
