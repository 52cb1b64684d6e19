import { ENVIRONMENT_WORDS } from "../../catalogue/selection-note.ts";
import { scalarOf } from "../../document/access.ts";
import { scalarText } from "../../document/scalar-text.ts";
import type { ApplicationApi } from "../../domain/application-apis.ts";
import type { DocumentEnvironment } from "../../domain/document-environment.ts";
import { sampleApplication } from "../application/sample-application.ts";
import { declareRule, type Report } from "../rule.ts";
import { factDate, isLikely } from "./fact-date.ts";

/** An API of the catalogue and the environment in which PISTE does not offer it. */
interface NotOffered {
  readonly name: string;
  readonly environment: DocumentEnvironment;
  /** When it was seen. */
  readonly date: { readonly en: string; readonly fr: string };
}

const MESSAGES = {
  otherName: ({ name, environment, date, other }: NotOffered & { readonly other: string }) => ({
    what: {
      en: `${name} is not offered in ${ENVIRONMENT_WORDS[environment].en}, where its name is ${other}`,
      fr: `${name} n'est pas proposée ${ENVIRONMENT_WORDS[environment].fr}, où elle s'appelle ${other}`,
    },
    help: { en: `Write ${other} (${date.en}).`, fr: `Écrivez ${other} (${date.fr}).` },
  }),
  listedToo: ({ name, environment, date, other }: NotOffered & { readonly other: string }) => ({
    what: {
      en: `${name} is not offered in ${ENVIRONMENT_WORDS[environment].en}, and its name there, ${other}, is listed too`,
      fr: `${name} n'est pas proposée ${ENVIRONMENT_WORDS[environment].fr}, et son nom là, ${other}, figure aussi dans la liste`,
    },
    help: { en: `Remove ${name} (${date.en}).`, fr: `Retirez ${name} (${date.fr}).` },
  }),
  replaced: ({ name, environment, date, other }: NotOffered & { readonly other: string }) => ({
    what: {
      en: `${name} is not offered in ${ENVIRONMENT_WORDS[environment].en}, where ${other} takes its place`,
      fr: `${name} n'est pas proposée ${ENVIRONMENT_WORDS[environment].fr}, où ${other} la remplace`,
    },
    help: {
      en: `Subscribe to ${other} after comparing the two (${date.en}).`,
      fr: `Souscrivez à ${other} après avoir comparé les deux (${date.fr}).`,
    },
  }),
  notOffered: ({ name, environment, date }: NotOffered) => ({
    what: {
      en: `${name} is not offered in ${ENVIRONMENT_WORDS[environment].en}`,
      fr: `${name} n'est pas proposée ${ENVIRONMENT_WORDS[environment].fr}`,
    },
    help: { en: `Remove it (${date.en}).`, fr: `Retirez-la (${date.fr}).` },
  }),
};

/** PISTE offers the API in the application's environment. */
export const apiEnvironment = declareRule({
  id: "api/environment",
  severity: "error",
  docs: () => ({
    title: { en: "API of the other environment", fr: "API de l'autre environnement" },
    what: {
      en: "Each API is offered in the environment of the application; only an API that the catalogue has seen missing there is reported, never one of which it knows nothing.",
      fr: "Chaque API est proposée dans l'environnement de l'application ; seule est signalée une API que le catalogue y a vue absente, jamais une API dont il ne sait rien.",
    },
    why: {
      en: "PISTE lists APIs by environment, and some bear another name in the sandbox.",
      fr: "PISTE présente les API par environnement, et certaines portent un autre nom en bac à sable.",
    },
    fix: {
      en: "Write the name that the API has in that environment: SNE-Cotation in production, SNE-Cotation site-ecole in the sandbox.",
      fr: "Écrivez le nom de l'API dans cet environnement : SNE-Cotation en production, SNE-Cotation site-ecole en bac à sable.",
    },
    source: {
      en: "SNE-Cotation guide (2021); the entries of the catalogue (CONFIRMED)",
      fr: "guide SNE-Cotation (2021) ; les entrées du catalogue (confirmé)",
    },
  }),
  messages: MESSAGES,
  examples: () => [
    {
      title: { en: "SNE-Cotation in production", fr: "SNE-Cotation en production" },
      manifest: sampleApplication(),
      reports: [],
    },
    {
      title: { en: "SNE-Cotation site-ecole in the sandbox", fr: "SNE-Cotation site-ecole en bac à sable" },
      manifest: sampleApplication({ environment: "sandbox" }),
      reports: [],
    },
    {
      title: { en: "SNE-Cotation in the sandbox", fr: "SNE-Cotation en bac à sable" },
      manifest: sampleApplication({
        environment: "sandbox",
        apis: ['{ name: SNE-Cotation, version: "1.0", approval: granted, profile: granted }'],
      }),
      reports: [{ document: 1, pointer: "/apis/0/name", message: "otherName" }],
      fixed: sampleApplication({
        environment: "sandbox",
        apis: ['{ name: SNE-Cotation site-ecole, version: "1.0", approval: granted, profile: granted }'],
      }),
    },
    {
      title: { en: "SNE-Cotation site-ecole in production", fr: "SNE-Cotation site-ecole en production" },
      manifest: sampleApplication({
        apis: ['{ name: "SNE-Cotation site-école", version: "1.0", approval: granted, profile: granted }'],
      }),
      reports: [{ document: 1, pointer: "/apis/0/name", message: "otherName" }],
      fixed: sampleApplication({ apis: ['{ name: "SNE-Cotation", version: "1.0", approval: granted, profile: granted }'] }),
    },
    {
      title: { en: "Both names in the sandbox", fr: "Les deux noms en bac à sable" },
      manifest: sampleApplication({
        environment: "sandbox",
        apis: [
          '{ name: SNE-Cotation site-ecole, version: "1.0", approval: granted, profile: granted }',
          '{ name: SNE-Cotation, version: "1.0" }',
        ],
      }),
      reports: [{ document: 1, pointer: "/apis/1/name", message: "listedToo" }],
    },
    {
      title: { en: "A retired API", fr: "Une API retirée" },
      manifest: sampleApplication({
        organization: "Universal",
        apis: ['{ name: Légifrance Beta, version: "1.6.2.5", terms: accepted, approval: granted }'],
      }),
      reports: [{ document: 1, pointer: "/apis/0/name", message: "replaced" }],
    },
    {
      title: { en: "The catalogue does not know", fr: "Le catalogue ne sait pas" },
      manifest: sampleApplication({
        organization: "DUME",
        apis: ['{ name: DUME Acheteurs, version: "1.0.0" }'],
      }),
      reports: [],
    },
  ],
  kinds: ["Application"],
  check: function* (_, { application: { environment, apis }, today }) {
    if (environment === null) return;
    for (const api of apis) {
      const found = judge(api, environment, today);
      if (found === null) continue;
      const place = api.entry?.environments[environment];
      const severity = place !== undefined && isLikely(place, "availability") ? "warning" : "error";
      yield { pointer: `${api.pointer}/name`, ...found, severity };
    }
  },
});

type Judgement = Omit<Report<typeof MESSAGES>, "document" | "pointer">;

function judge(
  { node, entry, counterpart, counterpartListed }: ApplicationApi,
  environment: DocumentEnvironment,
  today: string,
): Judgement | null {
  if (entry === null) return null;
  const place = entry.environments[environment];
  if (place.availability !== "not-offered") return null;
  const facts = { name: entry.name, environment, date: factDate(place, "availability", today) };
  if (counterpart === null) {
    return place.instead === null
      ? { message: { key: "notOffered", args: facts } }
      : { message: { key: "replaced", args: { ...facts, other: place.instead } }, suggestions: [place.instead] };
  }
  const other = counterpart.name;
  if (counterpartListed) return { message: { key: "listedToo", args: { ...facts, other } } };
  const scalar = scalarOf(node, "name");
  const replacement = scalar === undefined ? null : scalarText(scalar, other);
  return {
    message: { key: "otherName", args: { ...facts, other } },
    suggestions: [other],
    ...(replacement === null ? {} : { fix: { title: { en: `Write ${other}`, fr: `Écrire ${other}` }, safe: true, replacement } }),
  };
}
