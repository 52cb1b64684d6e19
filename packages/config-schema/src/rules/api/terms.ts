import type { Localized } from "@pistectl/words";
import { ENVIRONMENT_WORDS } from "../../catalogue/selection-note.ts";
import { declaredState } from "../../domain/declared-state.ts";
import type { DocumentEnvironment } from "../../domain/document-environment.ts";
import { PORTAL_PAGES } from "../../domain/portal-pages.ts";
import { sampleApplication } from "../application/sample-application.ts";
import { declareRule } from "../rule.ts";
import { factDate, isLikely } from "./fact-date.ts";

/** Terms that an API has in an environment. */
interface Terms {
  readonly name: string;
  readonly environment: DocumentEnvironment;
  readonly date: Localized;
}

/** Where they are accepted: address and entry of the menu. */
const TERMS_PAGE: Localized = {
  en: `${PORTAL_PAGES.terms.en} ("APIS ToS Acceptance")`,
  fr: `${PORTAL_PAGES.terms.fr} (« Consentement CGU API »)`,
};

/** The terms of use that an API has are accepted. */
export const apiTerms = declareRule({
  id: "api/terms",
  severity: "error",
  lowerInSandbox: true,
  docs: () => ({
    title: { en: "Terms of use not accepted", fr: "CGU non acceptées" },
    what: {
      en: "The terms of use (CGU) of an API that has some are accepted, for the environment of the application.",
      fr: "Les CGU d'une API qui en a sont acceptées, pour l'environnement de l'application.",
    },
    why: {
      en: "Until they are accepted, the box of the API stays greyed on the application's page and the gateway answers 403. The consent given in the sandbox does not count in production.",
      fr: "Tant qu'elles ne sont pas acceptées, la case de l'API reste grisée sur la page de l'application et la passerelle répond 403. Le consentement donné en bac à sable ne vaut pas en production.",
    },
    fix: {
      en: `Accept them on ${TERMS_PAGE.en}, then write terms: accepted.`,
      fr: `Acceptez-les sur ${TERMS_PAGE.fr}, puis écrivez terms: accepted.`,
    },
    source: {
      en: "DNUM-SocialGouv/documentation (403); Cour-de-cassation/judilibre-tutoriels and cpro-docs.choruspay.fr (consent by environment) (CONFIRMED); which APIs have terms: the entries of the catalogue",
      fr: "DNUM-SocialGouv/documentation (403) ; Cour-de-cassation/judilibre-tutoriels et cpro-docs.choruspay.fr (consentement par environnement) (confirmé) ; quelles API ont des CGU : les entrées du catalogue",
    },
  }),
  messages: {
    notGiven: ({ name, environment, date }: Terms) => ({
      what: {
        en: `The terms of use (CGU) of ${name} are not declared accepted`,
        fr: `Les CGU de ${name} ne sont pas déclarées acceptées`,
      },
      help: accept(environment, date),
    }),
    pending: ({ name, environment, date }: Terms) => ({
      what: {
        en: `The terms of use (CGU) of ${name} are not accepted yet`,
        fr: `Les CGU de ${name} ne sont pas encore acceptées`,
      },
      help: accept(environment, date),
    }),
    notRequired: ({ name, environment, date }: Terms) => ({
      what: {
        en: `${name} has terms of use (CGU) to accept in ${ENVIRONMENT_WORDS[environment].en}, and they are declared not required`,
        fr: `${name} a des CGU à accepter ${ENVIRONMENT_WORDS[environment].fr}, et elles sont déclarées non requises`,
      },
      help: accept(environment, date),
    }),
  },
  examples: () => [
    {
      title: { en: "Terms accepted", fr: "CGU acceptées" },
      manifest: sampleApplication({
        organization: "Universal",
        apis: ['{ name: JUDILIBRE, version: "1.0.0", terms: accepted }'],
      }),
      reports: [],
    },
    { title: { en: "No terms to accept", fr: "Pas de CGU à accepter" }, manifest: sampleApplication(), reports: [] },
    {
      title: { en: "Terms pending, or not mentioned", fr: "CGU en attente, ou non mentionnées" },
      manifest: sampleApplication({
        organization: "Universal",
        apis: ['{ name: JUDILIBRE, version: "1.0.0", terms: pending }', '{ name: Légifrance, version: "2.4.2" }'],
      }),
      reports: [
        { document: 1, pointer: "/apis/0/terms", message: "pending", severity: "error" },
        { document: 1, pointer: "/apis/1", message: "notGiven", severity: "error" },
      ],
    },
    {
      title: { en: "Terms said not to be required, in the sandbox", fr: "CGU dites non requises, en bac à sable" },
      manifest: sampleApplication({
        environment: "sandbox",
        organization: "Universal",
        apis: ['{ name: JUDILIBRE, version: "1.0.0", terms: not-required }'],
      }),
      reports: [{ document: 1, pointer: "/apis/0/terms", message: "notRequired", severity: "warning" }],
    },
  ],
  kinds: ["Application"],
  check: function* (_, { application: { environment, apis }, today }) {
    for (const api of apis) {
      const { subscription } = api;
      if (environment === null || subscription?.place.terms !== "required") continue;
      const declared = declaredState(api, "terms");
      const key = declared === null ? undefined : MESSAGE_KEYS.get(declared.value);
      if (declared === null || key === undefined) continue;
      const args = { name: subscription.entry.name, environment, date: factDate(subscription.place, "terms", today) };
      const severity = isLikely(subscription.place, "terms") ? "warning" : "error";
      yield { pointer: declared.pointer, message: { key, args }, severity };
    }
  },
});

/** By what is declared; another value is accepted, or none of the format. */
const MESSAGE_KEYS: ReadonlyMap<string | null, "notGiven" | "pending" | "notRequired"> = new Map([
  [null, "notGiven"],
  ["pending", "pending"],
  ["not-required", "notRequired"],
]);

function accept(environment: DocumentEnvironment, date: Localized): Localized {
  const place = ENVIRONMENT_WORDS[environment];
  return {
    en: `Accept them for ${place.en} on ${TERMS_PAGE.en}, then write terms: accepted (terms required: ${date.en}).`,
    fr: `Acceptez-les ${place.fr} sur ${TERMS_PAGE.fr}, puis écrivez terms: accepted (CGU requises : ${date.fr}).`,
  };
}
