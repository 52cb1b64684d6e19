import { remembered } from "@pistectl/words";

const DAY_MS = 86_400_000;

/** A day of the calendar, `YYYY-MM-DD`, as milliseconds at its start in UTC; null for what is no such day. */
export const parseCalendarDate: (text: string) => number | null = remembered(readDate);

function readDate(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  // `Date` reads 31 February as a day of March.
  return Number.isNaN(time) || new Date(time).getUTCDate() !== Number(text.slice(8)) ? null : time;
}

/** Days from one day to another, negative when the other is earlier. */
export function daysBetween(from: number, to: number): number {
  return Math.round((to - from) / DAY_MS);
}

/** The day so many days later, `YYYY-MM-DD`. */
export function addDays(from: number, days: number): string {
  return toText(from + days * DAY_MS);
}

function toText(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
