import type { Actor } from "@pistectl/config-schema/plan";
import { keysOf, same } from "@pistectl/words";
import { choiceFlag, switchFlag, valueFlag } from "../command-line/flag-kinds.ts";
import { calendarDate, nonEmpty } from "../command-line/readers.ts";

/** Every role of a plan, in the order in which a set-up meets them. */
const ROLES = keysOf({
  "account-holder": true,
  "application-manager": true,
  "api-administrator": true,
  "api-provider": true,
  "structure-manager": true,
  "connector-administrator": true,
  "partner-contact": true,
  developer: true,
} satisfies Readonly<Record<Actor, true>>);

const PLAN_FORMATS = ["text", "json", "markdown"] as const;
/** Formats of `plan --format`. */
export type PlanFormat = (typeof PLAN_FORMATS)[number];

/** Flags of `plan`. */
export const PLAN_FLAGS = {
  base: valueFlag(nonEmpty, {
    group: "reading",
    value: { en: "REF|DIR|FILE", fr: "REF|DOSSIER|FICHIER" },
    shownDefault: { en: "nothing declared yet", fr: "rien de déclaré" },
    help: {
      en: "what was declared before: the manifests of a folder, of a file, or the same paths at a commit of git",
      fr: "ce qui était déclaré avant : les manifestes d'un dossier, d'un fichier, ou les mêmes chemins à un commit de git",
    },
  }),
  now: valueFlag(calendarDate, {
    group: "judging",
    value: { en: "DATE", fr: "DATE" },
    shownDefault: { en: "today", fr: "aujourd'hui" },
    help: { en: "day of the plan, for what depends on dates", fr: "jour du plan, pour ce qui dépend des dates" },
  }),
  format: choiceFlag(PLAN_FORMATS, {
    group: "output",
    value: { en: "FORMAT", fr: "FORMAT" },
    whenAbsent: "text",
    shownDefault: same("text"),
    help: { en: "form of the plan", fr: "forme du plan" },
  }),
  short: switchFlag({
    group: "output",
    help: {
      en: "the actions only, each in one line, the same ones together",
      fr: "seulement les actions, une ligne chacune, les semblables ensemble",
    },
  }),
  for: choiceFlag(ROLES, {
    group: "output",
    value: { en: "ROLE", fr: "RÔLE" },
    whenAbsent: undefined,
    help: { en: "only what falls to this person", fr: "seulement ce qui revient à cette personne" },
  }),
  out: valueFlag(nonEmpty, {
    group: "output",
    value: { en: "FILE", fr: "FICHIER" },
    help: {
      en: "writes the plan to a file instead of standard output",
      fr: "écrit le plan dans un fichier plutôt que sur la sortie standard",
    },
  }),
  watch: switchFlag({
    group: "output",
    help: {
      en: "makes the plan again whenever a manifest changes, until Ctrl-C",
      fr: "refait le plan à chaque changement d'un manifeste, jusqu'à Ctrl-C",
    },
  }),
  "detailed-exitcode": switchFlag({
    group: "output",
    help: { en: "exit status 2 when there are changes", fr: "code de sortie 2 quand il y a des changements" },
  }),
} as const;
