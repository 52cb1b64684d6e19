import type { Localized } from "@pistectl/words";

/** Days in which a set-up is expected to be done. */
const SET_UP_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * What lets a rule pass while a set-up is under way, as a comment to pistectl: it runs out by itself, and is reported as unused once there is nothing to let
 * pass. `today` is `YYYY-MM-DD`.
 */
export function openItem(rule: string, reason: Localized, today: string): Localized {
  const until = new Date(Date.parse(`${today}T00:00:00Z`) + SET_UP_DAYS * DAY_MS).toISOString().slice(0, 10);
  const words = (text: string): string => `pistectl-ignore ${rule}: ${text} until=${until}`;
  return { en: words(reason.en), fr: words(reason.fr) };
}
