import { counted, dateText } from "@pistectl/words";
import { childOf, entryOf, scalarOf, textOf } from "../../document/access.ts";
import { addDays, daysBetween, parseCalendarDate } from "../../domain/calendar-date.ts";
import { applicationEnvironment } from "../../domain/document-environment.ts";
import { dateFault, dateFaultWording } from "../event-date.ts";
import { declareRule } from "../rule.ts";
import { sampleScoring } from "../sample-manifests.ts";

/** Credentials are renewed at the pace that the team chose. */
export const securityRotation = declareRule({
  id: "security/rotation",
  severity: "warning",
  docs: () => ({
    title: { en: "Credentials due for renewal", fr: "Identifiants à renouveler" },
    what: {
      en: "Credentials are renewed at the latest rotateEveryDays days after rotatedOn; in production rotatedOn is given when rotateEveryDays is. A renewal lies in the past.",
      fr: "Les identifiants sont renouvelés au plus tard rotateEveryDays jours après rotatedOn ; en production, rotatedOn est indiqué dès que rotateEveryDays l'est. Un renouvellement est dans le passé.",
    },
    why: {
      en: "The team set this pace, and nobody else keeps count of it: PISTE does not know it.",
      fr: "L'équipe a fixé ce rythme, et personne d'autre n'en tient le compte : PISTE ne le connaît pas.",
    },
    fix: {
      en: "Generate a new client secret on PISTE (tab Authentification), deploy it, delete the old one, then write the date in rotatedOn.",
      fr: "Générez un nouveau secret client sur PISTE (onglet Authentification), déployez-le, supprimez l'ancien, puis écrivez la date dans rotatedOn.",
    },
    source: {
      en: "Cour-de-cassation/judilibre-tutoriels: several client secrets may exist, each can be deleted (CONFIRMED); the pace is the team's",
      fr: "Cour-de-cassation/judilibre-tutoriels : plusieurs secrets client peuvent exister, chacun peut être supprimé (confirmé) ; le rythme est celui de l'équipe",
    },
  }),
  messages: {
    past: ({ due, days }: { readonly due: string; readonly days: number }) => ({
      what: {
        en: `The credentials were to be renewed by ${due}, ${counted(days, "en", "day")} ago`,
        fr: `Les identifiants devaient être renouvelés au plus tard le ${dateText(due).fr}, il y a ${counted(days, "fr", "jour")}`,
      },
      help: {
        en: "Generate a new client secret on PISTE, deploy it, delete the old one, and write today's date.",
        fr: "Générez un nouveau secret client sur PISTE, déployez-le, supprimez l'ancien, et écrivez la date du jour.",
      },
    }),
    undated: () => ({
      what: {
        en: "rotateEveryDays is set, and nothing says when the credentials were renewed last",
        fr: "rotateEveryDays est fixé, et rien ne dit quand les identifiants ont été renouvelés la dernière fois",
      },
      help: {
        en: "Write rotatedOn with the day when they were generated.",
        fr: "Écrivez rotatedOn avec le jour où ils ont été générés.",
      },
    }),
    impossible: dateFaultWording,
  },
  examples: () => [
    {
      title: { en: "Due today", fr: "À renouveler aujourd'hui" },
      manifest: withRotation("  rotatedOn: 2025-11-21\n  rotateEveryDays: 365\n"),
      reports: [],
      today: "2026-11-21",
    },
    {
      title: { en: "Due yesterday", fr: "À renouveler hier" },
      manifest: withRotation("  rotatedOn: 2025-11-21\n  rotateEveryDays: 365\n"),
      reports: [{ document: 1, pointer: "/credentials/rotatedOn", message: "past" }],
      today: "2026-11-22",
    },
    {
      title: { en: "No date in production", fr: "Pas de date en production" },
      manifest: withRotation("  rotateEveryDays: 365\n"),
      reports: [{ document: 1, pointer: "/credentials/rotateEveryDays", message: "undated" }],
    },
    {
      title: { en: "A renewal to come", fr: "Un renouvellement à venir" },
      manifest: withRotation("  rotatedOn: 2062-06-01\n"),
      reports: [{ document: 1, pointer: "/credentials/rotatedOn", message: "impossible" }],
      today: "2026-11-21",
    },
  ],
  kinds: ["Application"],
  check: function* (document, { today }) {
    const now = parseCalendarDate(today);
    if (now === null) return;
    const credentials = childOf(document.root, "credentials");
    const date = textOf(credentials, "rotatedOn") ?? "";
    const fault = dateFault(date, today);
    if (fault !== null) {
      yield {
        pointer: "/credentials/rotatedOn",
        message: { key: "impossible", args: { key: "rotatedOn", date, fault } },
      };
      return;
    }
    const every = scalarOf(credentials, "rotateEveryDays")?.value;
    if (typeof every !== "number" || !Number.isSafeInteger(every) || every < 1 || every > MAX_DAYS) return;
    if (entryOf(credentials, "rotatedOn") === undefined) {
      if (applicationEnvironment(document) !== "production") return;
      yield { pointer: "/credentials/rotateEveryDays", message: { key: "undated", args: {} } };
      return;
    }
    const rotated = parseCalendarDate(date);
    if (rotated === null) return;
    const late = daysBetween(rotated, now) - every;
    if (late > 0) yield { pointer: "/credentials/rotatedOn", message: { key: "past", args: { due: addDays(rotated, every), days: late } } };
  },
});

/** A century: beyond, dates leave the calendar that `YYYY-MM-DD` can write. */
const MAX_DAYS = 36_525;

function withRotation(lines: string): string {
  return sampleScoring({ more: `credentials:\n  clientId: env:PISTE_CLIENT_ID\n  clientSecret: env:PISTE_CLIENT_SECRET\n${lines}` });
}
