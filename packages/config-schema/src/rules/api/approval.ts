import type { Localized } from "@pistectl/words";
import type { ApplicationApi } from "../../domain/application-apis.ts";
import { declaredState } from "../../domain/declared-state.ts";
import { quoteName } from "../../domain/name-difference.ts";
import { sampleApplication } from "../application/sample-application.ts";
import { dateFault, dateFaultWording } from "../event-date.ts";
import { declareRule } from "../rule.ts";
import { factDate } from "./fact-date.ts";

/** An approval that a subscription needs. */
interface Approval {
  readonly name: string;
  readonly date: Localized;
}

/** The approval that an API needs is granted. */
export const apiApproval = declareRule({
  id: "api/approval",
  severity: "warning",
  docs: () => ({
    title: { en: "Approval not granted", fr: "Validation non accordée" },
    what: {
      en: 'The subscription to an API that needs an approval ("Soumis à validation") has it; one that was refused is an error. The day of an approval lies in the past.',
      fr: "La souscription à une API soumise à validation l'a obtenue ; une validation refusée est une erreur. Le jour d'une validation est dans le passé.",
    },
    why: {
      en: "The administrator of the API approves each application; until then, the gateway refuses its calls (403).",
      fr: "L'administrateur de l'API valide chaque application ; jusque-là, la passerelle refuse ses appels (403).",
    },
    fix: {
      en: "Wait for the approval or ask for it on the application's page, then write approval: granted and its date.",
      fr: "Attendez la validation ou demandez-la sur la page de l'application, puis écrivez approval: granted et sa date.",
    },
    source: {
      en: "SNE-Cotation guide (2021); Cour-de-cassation/judilibre-tutoriels; DNUM-SocialGouv/documentation (403) (CONFIRMED); which APIs need it: the entries of the catalogue",
      fr: "guide SNE-Cotation (2021) ; Cour-de-cassation/judilibre-tutoriels ; DNUM-SocialGouv/documentation (403) (confirmé) ; quelles API la demandent : les entrées du catalogue",
    },
  }),
  messages: {
    notGiven: ({ name, date }: Approval) => ({
      what: {
        en: `The approval that ${name} needs is not declared granted`,
        fr: `La validation que demande ${name} n'est pas déclarée accordée`,
      },
      help: ask(date),
    }),
    pending: ({ name, date }: Approval) => ({
      what: { en: `The approval that ${name} needs is pending`, fr: `La validation que demande ${name} est en attente` },
      help: {
        en: `If the answer is late, the page of the API ("Mes API") shows the address, "Email approbateur API" (approval required: ${date.en}). Write approval: granted, with approvedOn, once PISTE shows it.`,
        fr: `Si la réponse tarde, la page de l'API (« Mes API ») donne l'adresse à relancer, « Email approbateur API » (validation requise : ${date.fr}). Écrivez approval: granted, avec approvedOn, dès que PISTE l'affiche.`,
      },
    }),
    notRequired: ({ name, date }: Approval) => ({
      what: {
        en: `${name} needs an approval, and it is declared not required`,
        fr: `${name} est soumise à validation, et celle-ci est déclarée non requise`,
      },
      help: ask(date),
    }),
    refused: ({ name }: { readonly name: string }) => ({
      what: {
        en: `The approval of ${quoteName(name).en} was refused`,
        fr: `La validation de ${quoteName(name).fr} a été refusée`,
      },
      help: {
        en: "Ask why and apply again, or remove the API from the list.",
        fr: "Demandez-lui pourquoi et refaites la demande, ou retirez l'API de la liste.",
      },
    }),
    impossible: dateFaultWording,
  },
  examples: () => [
    { title: { en: "Approval granted", fr: "Validation accordée" }, manifest: sampleApplication(), reports: [] },
    {
      title: { en: "No approval needed", fr: "Aucune validation requise" },
      manifest: sampleApplication({
        organization: "Universal",
        apis: ['{ name: JUDILIBRE, version: "1.0.0", terms: accepted }'],
      }),
      reports: [],
    },
    {
      title: { en: "Approval pending", fr: "Validation en attente" },
      manifest: sampleApplication({ apis: ['{ name: SNE-Cotation, version: "1.0", approval: pending }'] }),
      reports: [{ document: 1, pointer: "/apis/0/approval", message: "pending", severity: "warning" }],
    },
    {
      title: { en: "Approval not mentioned", fr: "Validation non mentionnée" },
      manifest: sampleApplication({ apis: ['{ name: SNE-Cotation, version: "1.0" }'] }),
      reports: [{ document: 1, pointer: "/apis/0", message: "notGiven", severity: "warning" }],
    },
    {
      title: { en: "Approval said not to be required", fr: "Validation dite non requise" },
      manifest: sampleApplication({ apis: ['{ name: SNE-Cotation, version: "1.0", approval: not-required }'] }),
      reports: [{ document: 1, pointer: "/apis/0/approval", message: "notRequired", severity: "warning" }],
    },
    {
      title: { en: "Approval refused", fr: "Validation refusée" },
      manifest: sampleApplication({ apis: ['{ name: SNE-Cotation, version: "1.0", approval: refused }'] }),
      reports: [{ document: 1, pointer: "/apis/0/approval", message: "refused", severity: "error" }],
    },
    {
      title: { en: "An approval to come", fr: "Une validation à venir" },
      manifest: sampleApplication({
        apis: ['{ name: SNE-Cotation, version: "1.0", approval: granted, approvedOn: 2062-09-14, profile: granted }'],
      }),
      reports: [{ document: 1, pointer: "/apis/0/approvedOn", message: "impossible", severity: "warning" }],
    },
  ],
  kinds: ["Application"],
  check: function* (_, { application: { apis }, today }) {
    for (const api of apis) {
      const approvedOn = declaredState(api, "approvedOn");
      const fault = dateFault(approvedOn?.value ?? "", today);
      if (approvedOn?.value && fault !== null) {
        const args = { key: "approvedOn", date: approvedOn.value, fault };
        yield { pointer: approvedOn.pointer, message: { key: "impossible", args } };
      }
      const declared = hasToGo(api) ? null : declaredState(api, "approval");
      if (declared === null) continue;
      const { value, pointer } = declared;
      if (value === "refused") {
        // Said by the team itself, so whatever the catalogue knows.
        const name = api.subscription?.entry.name ?? api.name;
        yield { pointer, message: { key: "refused", args: { name } }, severity: "error" };
        continue;
      }
      const { subscription } = api;
      const key = MESSAGE_KEYS.get(value);
      if (subscription?.place.approval !== "required" || key === undefined) continue;
      const args = { name: subscription.entry.name, date: factDate(subscription.place, "approval", today) };
      yield { pointer, message: { key, args } };
    }
  },
});

/** By what is declared; another value is granted, or none of the format. */
const MESSAGE_KEYS: ReadonlyMap<string | null, "notGiven" | "pending" | "notRequired"> = new Map([
  [null, "notGiven"],
  ["pending", "pending"],
  ["not-required", "notRequired"],
]);

/** An item that another rule wants removed, or whose API is not offered at all, says nothing of an approval. */
function hasToGo({ entry, subscription, repeats }: ApplicationApi): boolean {
  return repeats !== null || (entry !== null && subscription === null);
}

function ask(date: Localized): Localized {
  return {
    en: `Ask for it with "Demander l'accès" in the list of APIs on the application's page, then write approval: pending, and granted with approvedOn once PISTE shows it (approval required: ${date.en}).`,
    fr: `Demandez-la par « Demander l'accès » dans la liste des API sur la page de l'application, puis écrivez approval: pending, et granted avec approvedOn dès que PISTE l'affiche (validation requise : ${date.fr}).`,
  };
}
