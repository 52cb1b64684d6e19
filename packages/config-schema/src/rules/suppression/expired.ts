import { dateText, quote } from "@pistectl/words";
import { declareRule } from "../rule.ts";
import { pausingApplication } from "./pausing-application.ts";

/** The date of a comment that ignores a rule has not passed. */
export const suppressionExpired = declareRule({
  id: "suppression/expired",
  severity: "warning",
  docs: () => ({
    title: { en: "Exception whose date has passed", fr: "Exception dont la date est passée" },
    what: {
      en: "The until date of a pistectl-ignore comment is a date, and it has not passed; the day itself still counts.",
      fr: "La date until d'un commentaire pistectl-ignore est une date, et elle n'est pas passée ; le jour même compte encore.",
    },
    why: {
      en: "The team set this date for looking at the exception again; from then on the comment hides nothing.",
      fr: "L'équipe avait fixé cette date pour réexaminer l'exception ; depuis, le commentaire ne masque plus rien.",
    },
    fix: {
      en: "Correct what the rule reports and remove the comment, or set a new date.",
      fr: "Corrigez ce que la règle signale et retirez le commentaire, ou fixez une nouvelle date.",
    },
    source: {
      en: "pistectl: an exception can end by itself",
      fr: "pistectl : une exception peut prendre fin d'elle-même",
    },
  }),
  messages: {
    past: ({ rule, until }: { readonly rule: string; readonly until: string }) => ({
      what: { en: `The exception to ${rule} ended on ${until}`, fr: `L'exception à ${rule} a pris fin le ${dateText(until).fr}` },
      help: {
        en: "Correct what the rule reports, or set a new date.",
        fr: "Corrigez ce que la règle signale, ou fixez une nouvelle date.",
      },
    }),
    unreadable: ({ rule, until }: { readonly rule: string; readonly until: string }) => ({
      what: {
        en: `The exception to ${rule} ends on ${quote(until).en}, which is not a date`,
        fr: `L'exception à ${rule} prend fin le ${quote(until).fr}, qui n'est pas une date`,
      },
      help: { en: "Write until=YYYY-MM-DD.", fr: "Écrivez until=AAAA-MM-JJ." },
    }),
  },
  examples: () => [
    {
      title: { en: "The date has not passed", fr: "La date n'est pas passée" },
      manifest: pausingApplication("# pistectl-ignore application/enabled: in maintenance until=2026-11-21"),
      reports: [],
    },
    {
      title: { en: "The date has passed", fr: "La date est passée" },
      manifest: pausingApplication("# pistectl-ignore application/enabled: in maintenance until=2026-11-20"),
      reports: [{ document: 1, pointer: "/enabled", message: "past" }],
    },
    {
      title: { en: "Not a date", fr: "Pas une date" },
      manifest: pausingApplication("# pistectl-ignore application/enabled: in maintenance until=20/11/2026"),
      reports: [{ document: 1, pointer: "/enabled", message: "unreadable" }],
    },
  ],
  // Comments are judged once every other rule has spoken.
});
