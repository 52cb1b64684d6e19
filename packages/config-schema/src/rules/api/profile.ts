import { declaredState } from "../../domain/declared-state.ts";
import { sampleApplication } from "../application/sample-application.ts";
import { declareRule } from "../rule.ts";

/** An approved application has the business profile without which SNE-Cotation refuses its calls. */
export const apiProfile = declareRule({
  id: "api/profile",
  severity: "warning",
  docs: () => ({
    title: { en: "Business profile not granted", fr: "Profil métier non accordé" },
    what: {
      en: "An application approved for SNE-Cotation, on either site, has the business profile (profil métier) of that API.",
      fr: "Une application validée pour SNE-Cotation, sur l'un ou l'autre site, a le profil métier de cette API.",
    },
    why: {
      en: "After the approval on PISTE, the administrators of SNE-Cotation give a business profile to the application: until they do, calls will answer ERRAUTUSR0001 although PISTE lets them through.",
      fr: "Après la validation sur PISTE, les administrateurs de SNE-Cotation donnent un profil métier à l'application : tant que ce n'est pas fait, les appels répondront ERRAUTUSR0001 alors que PISTE les laisse passer.",
    },
    fix: {
      en: "Ask the administrators of SNE-Cotation for the profile, then write profile: granted.",
      fr: "Demandez le profil aux administrateurs de SNE-Cotation, puis écrivez profile: granted.",
    },
    source: {
      en: "SNE-Cotation guide (2021); SNUM interface document v1.2, §1.2.3-d (CONFIRMED)",
      fr: "guide SNE-Cotation (2021) ; dossier des interfaces du SNUM, v1.2, §1.2.3-d (confirmé)",
    },
  }),
  messages: {
    notGiven: ({ name }: { readonly name: string }) => ({
      what: {
        en: `${name} is approved, and its business profile is not declared granted`,
        fr: `${name} est validée, et son profil métier n'est pas déclaré accordé`,
      },
      help: {
        en: "Ask these administrators for it, not PISTE; write profile: pending meanwhile, then profile: granted.",
        fr: "Demandez-le à ces administrateurs, et non à PISTE ; écrivez profile: pending en attendant, puis profile: granted.",
      },
    }),
    pending: ({ name }: { readonly name: string }) => ({
      what: {
        en: `${name} is approved, and its business profile is pending`,
        fr: `${name} est validée, et son profil métier est en attente`,
      },
      help: {
        en: "Remind these administrators, not PISTE; write profile: granted once the health check of the API answers OK.",
        fr: "Relancez ces administrateurs, et non PISTE ; écrivez profile: granted dès que le contrôle de santé de l'API répond OK.",
      },
    }),
  },
  examples: () => [
    { title: { en: "Profile granted", fr: "Profil accordé" }, manifest: sampleApplication(), reports: [] },
    {
      title: { en: "Approval still pending", fr: "Validation encore en attente" },
      manifest: sampleApplication({ apis: ['{ name: SNE-Cotation, version: "1.0", approval: pending }'] }),
      reports: [],
    },
    {
      title: { en: "Approved, profile not mentioned", fr: "Validée, profil non mentionné" },
      manifest: sampleApplication({ apis: ['{ name: SNE-Cotation, version: "1.0", approval: granted, approvedOn: 2026-09-14 }'] }),
      reports: [{ document: 1, pointer: "/apis/0", message: "notGiven" }],
    },
    {
      title: { en: "Approved in the sandbox, profile pending", fr: "Validée en bac à sable, profil en attente" },
      manifest: sampleApplication({
        environment: "sandbox",
        apis: ['{ name: SNE-Cotation site-ecole, version: "1.0", approval: granted, profile: pending }'],
      }),
      reports: [{ document: 1, pointer: "/apis/0/profile", message: "pending" }],
    },
  ],
  kinds: ["Application"],
  check: function* (_, { application: { apis } }) {
    for (const api of apis) {
      const { subscription } = api;
      if (subscription?.entry.businessProfile !== true || declaredState(api, "approval")?.value !== "granted") continue;
      const declared = declaredState(api, "profile");
      if (declared === null || (declared.value !== null && declared.value !== "pending")) continue;
      const key = declared.value === null ? "notGiven" : "pending";
      yield { pointer: declared.pointer, message: { key, args: { name: subscription.entry.name } } };
    }
  },
});
