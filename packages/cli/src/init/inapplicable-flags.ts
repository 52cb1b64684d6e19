import type { Localized } from "@pistectl/words";
import type { GivenAnswers } from "./question.ts";

/** A reason for each flag that answers a question which was not put. */
export function inapplicableFlags(given: GivenAnswers, asked: ReadonlySet<string>): readonly Localized[] {
  return [...given.keys()].filter((flag) => !asked.has(flag)).map((flag) => reasonAgainst(flag, asked));
}

function reasonAgainst(flag: string, asked: ReadonlySet<string>): Localized {
  const scope = flag === "chorus-pro-publisher" && asked.has("chorus-pro-usage") ? PUBLISHER : (SCOPES[flag] ?? CHORUS_PRO);
  return { en: `--${flag} applies only ${scope.en}.`, fr: `--${flag} ne vaut que ${scope.fr}.` };
}

const PRODUCTION = { en: "to production", fr: "pour la production" };
const CHORUS_PRO = { en: "with an API of Chorus Pro", fr: "avec une API de Chorus Pro" };
const PUBLISHER = { en: "with --chorus-pro-usage publisher-solution", fr: "avec --chorus-pro-usage publisher-solution" };
const SCOPES: Readonly<Record<string, Localized>> = {
  name: PRODUCTION,
  "notifications-email": PRODUCTION,
  "account-email": { en: "to the sandbox", fr: "pour le bac à sable" },
};
