import { textOf } from "../../document/access.ts";
import { type ApplicationApi, applicationsWithApis, isChorusPro } from "../../domain/application-apis.ts";
import { applicationSearch, foldApplicationName } from "../../domain/application-search.ts";
import { declaredApplications } from "../../domain/declared-applications.ts";
import { quoteName } from "../../domain/name-difference.ts";
import { mayBeUnread } from "../../domain/unread-document.ts";
import { declareRule } from "../rule.ts";
import { sampleApplication, sampleConnection } from "./sample-manifests.ts";

/** A connected application subscribes to Chorus Pro APIs, and one that does so in production is connected. */
export const chorusProApis = declareRule({
  id: "chorus-pro/apis",
  severity: "error",
  docs: () => ({
    title: { en: "Connection and Chorus Pro APIs", fr: "Raccordement et API Chorus Pro" },
    what: {
      en: "The application of a connection subscribes to Chorus Pro APIs, and a production application that subscribes to them has a connection.",
      fr: "L'application d'un raccordement souscrit à des API Chorus Pro, et une application de production qui y souscrit a un raccordement.",
    },
    why: {
      en: "A call to Chorus Pro needs both: the subscription on PISTE and the connection on the Chorus Pro portal. Where either is missing, it is refused.",
      fr: "Un appel à Chorus Pro a besoin des deux : la souscription sur PISTE et le raccordement sur le portail Chorus Pro. Si l'un manque, il est refusé.",
    },
    fix: {
      en: "Subscribe the application to Factures, Structures, Utilisateurs and Transverses on PISTE, or declare its connection on the Chorus Pro portal; then complete the manifests.",
      fr: "Souscrivez l'application à Factures, Structures, Utilisateurs et Transverses sur PISTE, ou déclarez son raccordement sur le portail Chorus Pro ; puis complétez les manifestes.",
    },
    source: "cpro-docs.choruspay.fr; Open Bee, PISTE Authentication Migration Procedure, §1 and §2 (CONFIRMED)",
  }),
  messages: {
    noApi: ({ name }: { readonly name: string }) => ({
      what: {
        en: `The connected application ${quoteName(name).en} subscribes to no Chorus Pro API`,
        fr: `L'application raccordée ${quoteName(name).fr} ne souscrit à aucune API Chorus Pro`,
      },
      help: {
        en: "Subscribe it to Factures, Structures, Utilisateurs and Transverses, or name the application that is.",
        fr: "Souscrivez-la à Factures, Structures, Utilisateurs et Transverses, ou nommez l'application qui l'est.",
      },
    }),
    noConnection: ({ name, api, likely }: { readonly name: string; readonly api: string; readonly likely: boolean }) => ({
      what: {
        en: `No connection names the production application ${quoteName(name).en}, which subscribes to ${api}, ${likely ? "likely a" : "a"} Chorus Pro API`,
        fr: `Aucun raccordement ne nomme l'application de production ${quoteName(name).fr}, qui souscrit à ${api}, ${likely ? "probablement une API" : "une API"} Chorus Pro`,
      },
      help: {
        en: "Declare its connection on the Chorus Pro portal, then in a ChorusProConnection document.",
        fr: "Déclarez son raccordement sur le portail Chorus Pro, puis dans un document ChorusProConnection.",
      },
    }),
  },
  examples: () => [
    {
      title: { en: "Subscribed and connected", fr: "Souscrite et raccordée" },
      manifest: `${sampleApplication()}---\n${sampleConnection()}`,
      reports: [],
    },
    {
      title: {
        en: "A name of another case is for chorus-pro/application-name",
        fr: "Un nom d'une autre casse relève de chorus-pro/application-name",
      },
      manifest: `${sampleApplication()}---\n${sampleConnection({ application: "Facturation_Exemple" })}`,
      reports: [],
    },
    {
      title: { en: "A sandbox application can do without a connection", fr: "Une application bac à sable peut se passer de raccordement" },
      manifest: sampleApplication({ name: "APP_SANDBOX_alex.petit@commune.example", environment: "sandbox" }),
      reports: [],
    },
    {
      title: { en: "Connected without a Chorus Pro API", fr: "Raccordée sans API Chorus Pro" },
      manifest: `${sampleApplication({ apis: ['{ name: Légifrance, version: "2.4.2", terms: accepted }'] })}---\n${sampleConnection()}`,
      reports: [{ document: 2, pointer: "/application", message: "noApi" }],
    },
    {
      title: { en: "Subscribed without a connection", fr: "Souscrite sans raccordement" },
      manifest: sampleApplication(),
      reports: [{ document: 1, pointer: "/name", message: "noConnection", severity: "warning" }],
    },
  ],
  check: function* (project) {
    const applications = applicationsWithApis(project);
    const apisOf = new Map(applications.map(({ document, apis }) => [document, apis]));
    const { named } = applicationSearch(declaredApplications(project));
    const connected = new Set<string>();
    for (const document of project.documents) {
      if (document.kind !== "ChorusProConnection") continue;
      const name = textOf(document.root, "application");
      if (!name) continue;
      connected.add(foldApplicationName(name));
      const [application] = named(name);
      if (application === undefined || mayCallChorusPro(apisOf.get(application.document) ?? [])) continue;
      yield {
        document,
        pointer: "/application",
        message: { key: "noApi", args: { name } },
        related: [
          {
            document: application.document,
            pointer: "/apis",
            part: "key",
            message: { en: "its APIs are declared here", fr: "ses API sont déclarées ici" },
          },
        ],
      };
    }
    // A connection that could not be read may be the one that is missed.
    if (mayBeUnread(project, "ChorusProConnection", null)) return;
    for (const { document, environment, apis } of applications) {
      const { name } = document;
      if (!name || environment !== "production" || connected.has(foldApplicationName(name))) continue;
      const ofChorusPro = apis.filter(isChorusPro);
      const api = ofChorusPro.find(isCertain) ?? ofChorusPro[0];
      if (api === undefined) continue;
      yield {
        document,
        pointer: "/name",
        message: { key: "noConnection", args: { name, api: api.entry?.name ?? api.name, likely: !isCertain(api) } },
        severity: "warning",
        related: [{ document, pointer: `${api.pointer}/name`, message: { en: "a Chorus Pro API", fr: "une API Chorus Pro" } }],
      };
    }
  },
});

/** An API that the catalogue does not know may be one of Chorus Pro, and an empty list is for the schema. */
function mayCallChorusPro(apis: readonly ApplicationApi[]): boolean {
  return apis.length === 0 || apis.some((api) => api.entry === null || isChorusPro(api));
}

function isCertain({ entry }: ApplicationApi): boolean {
  return entry?.marks.chorusPro === undefined;
}
