import { daysBetween, parseCalendarDate } from "../domain/calendar-date.ts";
import type { Wording } from "../findings/wording.ts";

/** Why something cannot have happened on a day. */
export type DateFault = "to-come" | "too-early";

/** First day on which anything of PISTE could have been given; the oldest document about PISTE that is known here is of January 2020 (OCA/l10n-france, the move of Chorus Pro to PISTE). */
const EARLIEST = parseCalendarDate("2010-01-01") ?? 0;

/** What keeps a day of the past from being one: it is to come, or long before PISTE; null for a possible day, and for what is no date, which the format says. */
export function dateFault(text: string, today: string): DateFault | null {
  const day = parseCalendarDate(text);
  const now = parseCalendarDate(today);
  if (day === null || now === null) return null;
  return daysBetween(day, now) < 0 ? "to-come" : day < EARLIEST ? "too-early" : null;
}

/** The words for a day on which something cannot have happened. */
export function dateFaultWording({
  key,
  date,
  fault,
}: {
  readonly key: string;
  readonly date: string;
  readonly fault: DateFault;
}): Wording {
  return {
    what:
      fault === "to-come"
        ? { en: `${key} is ${date}, a day that is still to come`, fr: `${key} vaut ${date}, un jour encore à venir` }
        : { en: `${key} is ${date}, long before PISTE`, fr: `${key} vaut ${date}, bien avant PISTE` },
    why: {
      en: "This key says when something happened, and what follows is counted from it.",
      fr: "Cette clé dit quand quelque chose a eu lieu, et la suite se compte à partir d'elle.",
    },
    help: {
      en: "Write the day on which it happened, or remove the key until it has; the year may be mistyped.",
      fr: "Écrivez le jour où cela a eu lieu, ou retirez la clé d'ici là ; l'année est peut-être mal saisie.",
    },
  };
}
