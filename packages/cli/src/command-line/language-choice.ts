import type { Language } from "@pistectl/words";

/** French when the environment's locale for messages is French, else English (POSIX: `LC_ALL`, then `LC_MESSAGES`, then `LANG`). */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== "") ?? "";
  return /^fr\b|^fr_/i.test(locale) ? "fr" : "en";
}
