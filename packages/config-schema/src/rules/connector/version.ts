import { textOf } from "../../document/access.ts";
import { quoteName } from "../../domain/name-difference.ts";
import { sampleApplication, sampleConnection } from "../chorus-pro/sample-manifests.ts";
import { declareRule } from "../rule.ts";
import { sampleConnector } from "./sample-connector.ts";

const OPEN_BEE = "open-bee-portal-chorus-pro";
/** Oldest version of the Open Bee connector that its guide admits for OAuth. */
const OLDEST_FOR_OAUTH = "6.11.2";

const VERSION = /^v?(?<numbers>\d+(?:\.\d+)*)(?:[-~](?<preRelease>[a-z][\w.-]*)|[+\s].*)?$/i;

/** The Open Bee connector is recent enough for OAuth. */
export const connectorVersion = declareRule({
  id: "connector/version",
  severity: "error",
  docs: () => ({
    title: { en: "Version of the connector", fr: "Version du connecteur" },
    what: {
      en: "The Chorus Pro connector of Open Bee Portal has version 6.11.2 or later.",
      fr: "Le connecteur Chorus Pro d'Open Bee Portal est en version 6.11.2 ou ultérieure.",
    },
    why: {
      en: 'The authentication mode "OAuth – PISTE" needs version 6.11.2 or later of the connector.',
      fr: "Le mode d'authentification « OAuth – PISTE » demande la version 6.11.2 du connecteur ou une version ultérieure.",
    },
    fix: {
      en: "Upgrade the connector to 6.11.2 or later, then write its version.",
      fr: "Mettez le connecteur à jour en version 6.11.2 ou ultérieure, puis écrivez sa version.",
    },
    source: {
      en: "Open Bee, PISTE Authentication Migration Procedure, §3 (CONFIRMED)",
      fr: "Open Bee, PISTE Authentication Migration Procedure, §3 (confirmé)",
    },
  }),
  messages: {
    tooOld: ({ version }: { readonly version: string }) => ({
      what: {
        en: `Version ${quoteName(version).en} of the Open Bee connector is too old for OAuth`,
        fr: `La version ${quoteName(version).fr} du connecteur Open Bee est trop ancienne pour OAuth`,
      },
      help: {
        en: "Upgrade the connector, then write its version here.",
        fr: "Mettez le connecteur à jour, puis écrivez sa version ici.",
      },
    }),
    unreadable: ({ version }: { readonly version: string }) => ({
      what: {
        en: `The version ${quoteName(version).en} of the Open Bee connector cannot be compared with ${OLDEST_FOR_OAUTH}`,
        fr: `La version ${quoteName(version).fr} du connecteur Open Bee ne peut pas être comparée à la ${OLDEST_FOR_OAUTH}`,
      },
      help: {
        en: 'Write numbers separated by dots, as in "6.11.2".',
        fr: 'Écrivez des nombres séparés par des points, par exemple "6.11.2".',
      },
    }),
  },
  examples: () => [
    {
      title: { en: "The oldest version for OAuth", fr: "La plus ancienne version pour OAuth" },
      manifest: `${sampleApplication()}---\n${sampleConnection()}---\n${sampleConnector()}`,
      reports: [],
    },
    {
      title: { en: "6.11.10 comes after 6.11.2", fr: "6.11.10 vient après 6.11.2" },
      manifest: `${sampleApplication()}---\n${sampleConnection()}---\n${sampleConnector({ version: '"6.11.10"' })}`,
      reports: [],
    },
    {
      title: { en: "6.9.12 comes before 6.11.2", fr: "6.9.12 vient avant 6.11.2" },
      manifest: `${sampleApplication()}---\n${sampleConnection()}---\n${sampleConnector({ version: '"6.9.12"' })}`,
      reports: [{ document: 3, pointer: "/version", message: "tooOld" }],
    },
    {
      title: { en: "A word is not a version", fr: "Un mot n'est pas une version" },
      manifest: `${sampleApplication()}---\n${sampleConnection()}---\n${sampleConnector({ version: "latest" })}`,
      reports: [{ document: 3, pointer: "/version", message: "unreadable", severity: "warning" }],
    },
  ],
  kinds: ["Connector"],
  check: function* (document) {
    if (textOf(document.root, "product") !== OPEN_BEE) return;
    const version = textOf(document.root, "version");
    if (!version) return;
    const order = comesBefore(version.trim(), OLDEST_FOR_OAUTH);
    if (order === false) return;
    yield order === null
      ? { pointer: "/version", message: { key: "unreadable", args: { version } }, severity: "warning" }
      : { pointer: "/version", message: { key: "tooOld", args: { version: version.trim() } } };
  },
});

/** Whether a version precedes a release, number by number, absent ones being zero; a pre-release precedes its release. Null: it is not readable. */
function comesBefore(version: string, release: string): boolean | null {
  const { numbers, preRelease } = VERSION.exec(version)?.groups ?? {};
  if (numbers === undefined) return null;
  const ours = numbers.split(".").map(BigInt);
  const theirs = release.split(".").map(BigInt);
  for (let at = 0; at < Math.max(ours.length, theirs.length); at++) {
    const [our, their] = [ours[at] ?? 0n, theirs[at] ?? 0n];
    if (our !== their) return our < their;
  }
  return preRelease !== undefined;
}
