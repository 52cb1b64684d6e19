import type { CatalogueEntry } from "../../catalogue/catalogue-entry.ts";
import { isChorusPro } from "../../domain/application-apis.ts";
import type { ApplicationSummary, ConnectionSummary, ListedName } from "../../domain/document-summary.ts";
import type { KnownApis } from "../../domain/known-apis.ts";
import { quoteName } from "../../domain/name-difference.ts";
import type { ProjectIndex } from "../../domain/project-index.ts";
import type { Report } from "../rule.ts";
import { declareRule } from "../rule.ts";
import { sampleApplication, sampleConnection } from "./sample-manifests.ts";

const MESSAGES = {
  noApi: ({ name }: { readonly name: string }) => ({
    what: {
      en: `The connected application ${quoteName(name).en} subscribes to no Chorus Pro API`,
      fr: `L'application raccordée ${quoteName(name).fr} ne souscrit à aucune API Chorus Pro`,
    },
    help: {
      en: "Tick Factures, Structures, Utilisateurs and Transverses on its page on PISTE and list them in its manifest, or name the application that has them.",
      fr: "Cochez Factures, Structures, Utilisateurs et Transverses sur sa page PISTE et listez-les dans son manifeste, ou nommez l'application qui les a.",
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
};

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
      en: "Tick Factures, Structures, Utilisateurs and Transverses on the application's page on PISTE, or declare its connection on the Chorus Pro portal; then complete the manifests.",
      fr: "Cochez Factures, Structures, Utilisateurs et Transverses sur la page de l'application sur PISTE, ou déclarez son raccordement sur le portail Chorus Pro ; puis complétez les manifestes.",
    },
    source: {
      en: "cpro-docs.choruspay.fr; Open Bee, PISTE Authentication Migration Procedure, §1 and §2 (CONFIRMED)",
      fr: "cpro-docs.choruspay.fr ; Open Bee, PISTE Authentication Migration Procedure, §1 et §2 (confirmé)",
    },
  }),
  messages: MESSAGES,
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
  kinds: ["ChorusProConnection", "Application"],
  compare: function* (summary, project) {
    const found = summary.kind === "Application" ? unconnected(summary, project) : connectedInVain(summary, project);
    if (found !== null) yield found;
  },
});

function connectedInVain({ application: name }: ConnectionSummary, project: ProjectIndex): Report<typeof MESSAGES> | null {
  const [application] = name === null ? [] : project.applicationsNamed(name);
  if (name === null || application === undefined || mayCallChorusPro(entriesOf(application, project.apis))) return null;
  return {
    pointer: "/application",
    message: { key: "noApi", args: { name } },
    related: [
      {
        document: application,
        pointer: "/apis",
        part: "key",
        message: { en: "its APIs are declared here", fr: "ses API sont déclarées ici" },
      },
    ],
  };
}

function unconnected(application: ApplicationSummary, project: ProjectIndex): Report<typeof MESSAGES> | null {
  const { name, environment } = application;
  if (!name || environment !== "production") return null;
  const ofChorusPro = entriesOf(application, project.apis).filter(isChorusPro);
  const api = ofChorusPro.find(isCertain) ?? ofChorusPro[0];
  if (api === undefined || project.isConnected(name)) return null;
  // A connection that could not be read may be the one that is missed.
  if (project.mayBeUnread("ChorusProConnection", null)) return null;
  return {
    pointer: "/name",
    message: { key: "noConnection", args: { name, api: api.entry?.name ?? api.name, likely: !isCertain(api) } },
    severity: "warning",
    related: [{ pointer: `${api.pointer}/name`, message: { en: "a Chorus Pro API", fr: "une API Chorus Pro" } }],
  };
}

/** An API that is listed, with its entry of the catalogue. */
interface ListedEntry extends ListedName {
  readonly entry: CatalogueEntry | null;
}

function entriesOf({ apis }: ApplicationSummary, { find }: KnownApis): readonly ListedEntry[] {
  return apis.map((api) => ({ ...api, entry: find(api.name) }));
}

/** An API that the catalogue does not know may be one of Chorus Pro, and an empty list is for the schema. */
function mayCallChorusPro(apis: readonly ListedEntry[]): boolean {
  return apis.length === 0 || apis.some((api) => api.entry === null || isChorusPro(api));
}

function isCertain({ entry }: ListedEntry): boolean {
  return entry?.marks.chorusPro === undefined;
}
