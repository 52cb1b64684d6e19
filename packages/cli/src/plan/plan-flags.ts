import { same } from "@pistectl/words";
import { choiceFlag, switchFlag, valueFlag } from "../command-line/flag-kinds.ts";
import { calendarDate, nonEmpty } from "../command-line/readers.ts";

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
  out: valueFlag(nonEmpty, {
    group: "output",
    value: { en: "FILE", fr: "FICHIER" },
    help: {
      en: "writes the plan to a file instead of standard output",
      fr: "écrit le plan dans un fichier plutôt que sur la sortie standard",
    },
  }),
  "detailed-exitcode": switchFlag({
    group: "output",
    help: { en: "exit status 2 when there are changes", fr: "code de sortie 2 quand il y a des changements" },
  }),
} as const;
