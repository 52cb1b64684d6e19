import { LANGUAGES } from "@pistectl/words";
import { choiceFlag, switchFlag, valueFlag } from "./flag-kinds.ts";
import { nonEmpty } from "./readers.ts";

/** Flags of every verb. */
export const COMMON_FLAGS = {
  lang: choiceFlag(LANGUAGES, {
    group: "common",
    value: { en: "LANG", fr: "LANGUE" },
    whenAbsent: undefined,
    shownDefault: { en: "from LC_ALL, LC_MESSAGES or LANG, else en", fr: "d'après LC_ALL, LC_MESSAGES ou LANG, sinon en" },
    help: { en: "language of the messages", fr: "langue des messages" },
  }),
  config: valueFlag(nonEmpty, {
    group: "common",
    value: { en: "FILE", fr: "FICHIER" },
    shownDefault: { en: "the nearest .pistectl.yaml", fr: "le .pistectl.yaml le plus proche" },
    help: { en: "configuration of the project", fr: "configuration du projet" },
  }),
  quiet: switchFlag({
    group: "common",
    help: {
      en: "no progress and no remarks, only what needs attention",
      fr: "ni avancement ni remarques, seulement ce qui demande attention",
    },
  }),
  "no-color": switchFlag({
    group: "common",
    help: {
      en: "no colours (as NO_COLOR does; FORCE_COLOR asks for them)",
      fr: "sans couleurs (comme NO_COLOR ; FORCE_COLOR les demande)",
    },
  }),
  help: switchFlag({ group: "common", help: { en: "this page", fr: "cette page" } }),
} as const;
