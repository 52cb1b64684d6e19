import { counted, dateText, type Localized } from "@pistectl/words";

/** From so many months on, a fact is old enough for its age to be said. */
const OLD_MONTHS = 18;

/** How long ago a fact was seen, at least, as the end of a sentence: "5 years ago". Null up to 18 months, and for a date that is none; dates are `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export function factAge(seen: string, today: string): Localized | null {
  const [from, to] = [lastMonthOf(seen), lastMonthOf(today)];
  if (from === null || to === null) return null;
  // A month is full on the day of the month on which it began.
  const isFull = seen.length < 10 || today.slice(8) >= seen.slice(8);
  const months = to - from - (isFull ? 0 : 1);
  if (months <= OLD_MONTHS) return null;
  const years = Math.floor(months / 12);
  return years < 2
    ? { en: `${counted(months, "en", "month")} ago`, fr: `il y a ${months} mois` }
    : { en: `${counted(years, "en", "year")} ago`, fr: `il y a ${counted(years, "fr", "an")}` };
}

/** A date with its age, when that is to be said: `2021-08-04, 5 years ago`. */
export function datedFact(seen: string, today: string): Localized {
  const [date, age] = [dateText(seen), factAge(seen, today)];
  return age === null ? date : { en: `${date.en}, ${age.en}`, fr: `${date.fr}, ${age.fr}` };
}

/** Months of the calendar up to a date; of a year, its last. */
function lastMonthOf(date: string): number | null {
  const [, year, month = "12"] = /^(\d{4})(?:-(\d{2})(?:-\d{2})?)?$/.exec(date) ?? [];
  return year === undefined ? null : Number(year) * 12 + Number(month);
}
