import { switchFlag, valueFlag } from "../command-line/flag-kinds.ts";
import { nonEmpty } from "../command-line/readers.ts";

/** Flags of `fmt`. */
export const FMT_FLAGS = {
  "stdin-filepath": valueFlag(nonEmpty, {
    group: "reading",
    value: { en: "PATH", fr: "CHEMIN" },
    help: {
      en: "the file that standard input (-) stands for; .json makes it JSON",
      fr: "le fichier que représente l'entrée standard (-) ; .json en fait du JSON",
    },
  }),
  check: switchFlag({
    group: "output",
    help: {
      en: "writes nothing; lists the files that would change, exit status 3",
      fr: "n'écrit rien ; liste les fichiers qui changeraient, code de sortie 3",
    },
  }),
  diff: switchFlag({
    group: "output",
    help: {
      en: "shows the changes as a patch in place of the names; secrets are masked",
      fr: "montre les changements sous forme de patch au lieu des noms ; les secrets y sont masqués",
    },
  }),
} as const;
