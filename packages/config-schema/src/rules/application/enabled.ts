import { itemsOf, scalarOf } from "../../document/access.ts";
import { declareRule } from "../rule.ts";
import { sampleApplication } from "./sample-application.ts";

/** An application that subscribes to APIs is enabled. */
export const applicationEnabled = declareRule({
  id: "application/enabled",
  severity: "warning",
  docs: () => ({
    title: { en: "Disabled application with APIs", fr: "Application désactivée avec des API" },
    what: {
      en: "An application that subscribes to APIs is enabled.",
      fr: "Une application qui souscrit à des API est activée.",
    },
    why: {
      en: 'The form of PISTE has a box "Activer l\'application", and an application can be saved without it: its calls are then likely refused.',
      fr: "Le formulaire de PISTE a une case « Activer l'application », et une application peut être enregistrée sans elle : ses appels sont alors probablement refusés.",
    },
    fix: {
      en: "Tick the box on PISTE and write enabled: true, or leave enabled out.",
      fr: "Cochez la case sur PISTE et écrivez enabled: true, ou omettez enabled.",
    },
    source: {
      en: "SNE-Cotation guide (2021), form of an application (CONFIRMED); that the gateway refuses its calls: documentation of the gateway product (LIKELY)",
      fr: "guide SNE-Cotation (2021), formulaire d'une application (confirmé) ; que la passerelle refuse ses appels : documentation de ce produit (probable)",
    },
  }),
  messages: {
    disabled: ({ count }: { readonly count: number }) => ({
      what: {
        en: `The application is disabled but subscribes to ${count === 1 ? "an API" : `${count} APIs`}`,
        fr: `L'application est désactivée mais souscrit à ${count === 1 ? "une API" : `${count} API`}`,
      },
      help: {
        en: 'Tick "Activer l\'application" on its page on PISTE and write enabled: true, or ignore this rule here with a reason while it is paused.',
        fr: "Cochez « Activer l'application » sur sa page PISTE et écrivez enabled: true, ou ignorez cette règle ici en donnant la raison tant qu'elle est en pause.",
      },
    }),
  },
  examples: () => [
    { title: { en: "Enabled by default", fr: "Activée par défaut" }, manifest: sampleApplication(), reports: [] },
    {
      title: { en: "Enabled", fr: "Activée" },
      manifest: sampleApplication({ more: ["enabled: true"] }),
      reports: [],
    },
    {
      title: { en: "Disabled", fr: "Désactivée" },
      manifest: sampleApplication({ more: ["enabled: false"] }),
      reports: [{ document: 1, pointer: "/enabled", message: "disabled" }],
    },
  ],
  kinds: ["Application"],
  check: function* (document) {
    if (scalarOf(document.root, "enabled")?.value !== false) return;
    const count = itemsOf(document.root, "apis").length;
    if (count > 0) yield { pointer: "/enabled", message: { key: "disabled", args: { count } } };
  },
});
