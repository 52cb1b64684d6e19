import { entryOf, itemsOf, textOf } from "../../document/access.ts";
import { applicationEnvironment } from "../../domain/document-environment.ts";
import { declareRule } from "../rule.ts";
import { sampleScoring } from "../sample-manifests.ts";

const ROLES = new Set(["application-manager", "notifications", "technical", "security"]);
const MANAGER = "{ role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }";

/** A production application has an address that PISTE writes to. */
export const contactNotifications = declareRule({
  id: "contact/notifications",
  severity: "warning",
  docs: () => ({
    title: { en: "No address for notifications", fr: "Pas d'adresse pour les notifications" },
    what: {
      en: "A production application has a contact of role notifications, with an e-mail address.",
      fr: "Une application de production a un contact de rôle notifications, avec une adresse électronique.",
    },
    why: {
      en: "PISTE writes to the e-mail address of the application: notices of quotas, changes and shutdowns go there, and a person's own mailbox leaves with that person.",
      fr: "PISTE écrit à l'adresse électronique de l'application : avis de quotas, de changements et d'arrêts y sont envoyés, et la boîte d'une personne part avec elle.",
    },
    fix: {
      en: "Add a contact of role notifications with the address of a mailbox that the team reads, and enter it on PISTE.",
      fr: "Ajoutez un contact de rôle notifications avec l'adresse d'une boîte que l'équipe lit, et saisissez-la sur PISTE.",
    },
    source: {
      en: "SNE-Cotation guide, 2021; DILA terms of the Légifrance API, 2022 (CONFIRMED)",
      fr: "guide SNE-Cotation, 2021 ; CGU de l'API Légifrance (DILA), 2022 (confirmé)",
    },
  }),
  messages: {
    missing: () => ({
      what: {
        en: "No contact receives PISTE's notifications for this production application",
        fr: "Aucun contact ne reçoit les notifications de PISTE pour cette application de production",
      },
      help: {
        en: "Add { role: notifications, email: … } with a mailbox that the team reads.",
        fr: "Ajoutez { role: notifications, email: … } avec une boîte que l'équipe lit.",
      },
    }),
    noAddress: () => ({
      what: {
        en: "The contact for notifications has no e-mail address",
        fr: "Le contact pour les notifications n'a pas d'adresse électronique",
      },
      help: { en: "Give it the address of a mailbox that the team reads.", fr: "Donnez-lui l'adresse d'une boîte que l'équipe lit." },
    }),
  },
  examples: () => [
    {
      title: { en: "With an address for notifications", fr: "Avec une adresse pour les notifications" },
      manifest: sampleScoring(),
      reports: [],
    },
    {
      title: { en: "Not asked of a sandbox application", fr: "Non demandé à une application bac à sable" },
      manifest: sampleScoring({ name: "APP_SANDBOX_camille.martin@metropole.example", environment: "sandbox", contacts: [MANAGER] }),
      reports: [],
    },
    {
      title: { en: "The manager alone", fr: "Le responsable seul" },
      manifest: sampleScoring({ contacts: [MANAGER] }),
      reports: [{ document: 1, pointer: "/contacts", message: "missing" }],
    },
  ],
  kinds: ["Application"],
  check: function* (document) {
    if (applicationEnvironment(document) !== "production") return;
    const contacts = itemsOf(document.root, "contacts");
    // Without contacts, or with a role that is none, the schema has spoken.
    if (contacts.length === 0 || contacts.some(({ node }) => !ROLES.has(textOf(node, "role") ?? ""))) return;
    const recipients = contacts.filter(({ node }) => textOf(node, "role") === "notifications");
    const [first] = recipients;
    if (first === undefined) yield { pointer: "/contacts", part: "key", message: { key: "missing", args: {} } };
    else if (recipients.every(({ node }) => entryOf(node, "email") === undefined)) {
      yield { pointer: first.pointer, message: { key: "noAddress", args: {} } };
    }
  },
});
