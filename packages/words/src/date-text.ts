import type { Localized } from "./language.ts";

/** The months of a year, from January. */
export const MONTHS: readonly Localized[] = [
  { en: "January", fr: "janvier" },
  { en: "February", fr: "février" },
  { en: "March", fr: "mars" },
  { en: "April", fr: "avril" },
  { en: "May", fr: "mai" },
  { en: "June", fr: "juin" },
  { en: "July", fr: "juillet" },
  { en: "August", fr: "août" },
  { en: "September", fr: "septembre" },
  { en: "October", fr: "octobre" },
  { en: "November", fr: "novembre" },
  { en: "December", fr: "décembre" },
];

/** A date (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`, a time may follow the day) as people read it: as it is in English, `21 novembre 2026 à 08:00 UTC` in French. What is no date stays as it is. */
export function dateText(date: string): Localized {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)(?:-(\d\d)(?: (.+))?)?$/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) return { en: date, fr: date };
  const words = [
    ...(day === undefined ? [] : [day === "01" ? "1er" : String(Number(day))]),
    name.fr,
    year,
    ...(time === undefined ? [] : ["à", time]),
  ];
  return { en: date, fr: words.join(" ") };
}
