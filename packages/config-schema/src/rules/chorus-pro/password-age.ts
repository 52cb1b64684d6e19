import { counted, dateText } from "@pistectl/words";
import { childOf, textOf } from "../../document/access.ts";
import { addDays, daysBetween, parseCalendarDate } from "../../domain/calendar-date.ts";
import { type DateFault, dateFaultWording } from "../event-date.ts";
import { declareRule } from "../rule.ts";
import { sampleApplication, sampleConnection } from "./sample-manifests.ts";

/** Days after its renewal through which the password is valid. */
const LIFETIME_DAYS = 424;
/** Days from the renewal to the first warning: thirty remain. */
const WARNING_DAY = 394;

/** The password of a technical account is renewed in time. */
export const chorusProPasswordAge = declareRule({
  id: "chorus-pro/password-age",
  severity: "warning",
  docs: () => ({
    title: { en: "Age of the technical account's password", fr: "Âge du mot de passe du compte technique" },
    what: {
      en: "The password of a technical account is valid through day 424 after its renewal; the rule warns from day 394, and is an error once it has passed. A renewal lies in the past.",
      fr: "Le mot de passe d'un compte technique est valable jusqu'au 424e jour inclus après son renouvellement ; la règle avertit dès le 394e jour, et devient une erreur une fois le délai passé. Un renouvellement est dans le passé.",
    },
    why: {
      en: "The password of a technical account expires after 424 days (14 months), and with it the access of every program that uses it.",
      fr: "Le mot de passe d'un compte technique expire au bout de 424 jours (14 mois), et avec lui l'accès de tous les programmes qui l'utilisent.",
    },
    fix: {
      en: "The main manager of the structure resets the password on the Chorus Pro portal (Raccordements, Compte technique); replace the secret, then write the new date in passwordRenewedOn.",
      fr: "Le gestionnaire principal de la structure réinitialise le mot de passe sur le portail Chorus Pro (Raccordements, Compte technique) ; remplacez le secret, puis écrivez la nouvelle date dans passwordRenewedOn.",
    },
    source: {
      en: "communaute.chorus-pro.gouv.fr, good practice; OCA/l10n-france reminds of it 15 days before (CONFIRMED)",
      fr: "communaute.chorus-pro.gouv.fr, bonnes pratiques ; OCA/l10n-france le rappelle 15 jours avant (confirmé)",
    },
  }),
  messages: {
    expiring: ({ days, lastDay }: { readonly days: number; readonly lastDay: string }) => ({
      what: {
        en:
          days === 0
            ? `Today, ${lastDay}, is the last day on which the password of the technical account is valid`
            : `The password of the technical account is valid through ${lastDay}, ${counted(days, "en", "day")} from now`,
        fr:
          days === 0
            ? `Aujourd'hui, ${dateText(lastDay).fr}, est le dernier jour de validité du mot de passe du compte technique`
            : `Le mot de passe du compte technique est valable jusqu'au ${dateText(lastDay).fr} inclus, soit encore ${counted(days, "fr", "jour")}`,
      },
      help: {
        en: "Have it reset on the Chorus Pro portal, replace the secret, then write the date here.",
        fr: "Faites-le réinitialiser sur le portail Chorus Pro, remplacez le secret, puis écrivez la date ici.",
      },
    }),
    expired: ({ days, lastDay }: { readonly days: number; readonly lastDay: string }) => ({
      what: {
        en: `The password of the technical account has expired: its last valid day was ${lastDay}, ${counted(days, "en", "day")} ago`,
        fr: `Le mot de passe du compte technique a expiré : son dernier jour de validité était le ${dateText(lastDay).fr}, il y a ${counted(days, "fr", "jour")}`,
      },
      help: {
        en: "Have it reset on the Chorus Pro portal, replace the secret, then write the date here.",
        fr: "Faites-le réinitialiser sur le portail Chorus Pro, remplacez le secret, puis écrivez la date ici.",
      },
    }),
    impossible: dateFaultWording,
  },
  examples: () => [
    {
      title: { en: "Day 393: all is well", fr: "393e jour : tout va bien" },
      manifest: `${sampleApplication()}---\n${sampleConnection({ passwordRenewedOn: "2025-10-24" })}`,
      today: "2026-11-21",
      reports: [],
    },
    {
      title: { en: "Day 394: the first warning", fr: "394e jour : premier avertissement" },
      manifest: `${sampleApplication()}---\n${sampleConnection({ passwordRenewedOn: "2025-10-23" })}`,
      today: "2026-11-21",
      reports: [{ document: 2, pointer: "/technicalAccount/passwordRenewedOn", message: "expiring", severity: "warning" }],
    },
    {
      title: { en: "Day 424: the last valid day", fr: "424e jour : dernier jour de validité" },
      manifest: `${sampleApplication()}---\n${sampleConnection({ passwordRenewedOn: "2025-09-23" })}`,
      today: "2026-11-21",
      reports: [{ document: 2, pointer: "/technicalAccount/passwordRenewedOn", message: "expiring", severity: "warning" }],
    },
    {
      title: { en: "Day 425: the password has expired", fr: "425e jour : le mot de passe a expiré" },
      manifest: `${sampleApplication()}---\n${sampleConnection({ passwordRenewedOn: "2025-09-22" })}`,
      today: "2026-11-21",
      reports: [{ document: 2, pointer: "/technicalAccount/passwordRenewedOn", message: "expired", severity: "error" }],
    },
    {
      title: { en: "A renewal to come", fr: "Un renouvellement à venir" },
      manifest: `${sampleApplication()}---\n${sampleConnection({ passwordRenewedOn: "2062-09-22" })}`,
      today: "2026-11-21",
      reports: [{ document: 2, pointer: "/technicalAccount/passwordRenewedOn", message: "impossible", severity: "warning" }],
    },
  ],
  kinds: ["ChorusProConnection"],
  check: function* (document, { today }) {
    const now = parseCalendarDate(today);
    const written = textOf(childOf(document.root, "technicalAccount"), "passwordRenewedOn") ?? "";
    const renewedOn = parseCalendarDate(written);
    if (now === null || renewedOn === null) return;
    const age = daysBetween(renewedOn, now);
    const pointer = "/technicalAccount/passwordRenewedOn";
    if (age < 0) {
      const fault: DateFault = "to-come";
      yield { pointer, message: { key: "impossible", args: { key: "passwordRenewedOn", date: written, fault } } };
      return;
    }
    if (age < WARNING_DAY) return;
    const args = { days: Math.abs(LIFETIME_DAYS - age), lastDay: addDays(renewedOn, LIFETIME_DAYS) };
    const expired = age > LIFETIME_DAYS;
    yield {
      pointer,
      message: { key: expired ? "expired" : "expiring", args },
      severity: expired ? "error" : "warning",
    };
  },
});
