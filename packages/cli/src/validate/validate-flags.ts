import { same } from "@pistectl/words";
import type { Flag } from "../command-line/flag.ts";
import { choiceFlag, listFlag, switchFlag, valueFlag } from "../command-line/flag-kinds.ts";
import { calendarDate, nonEmpty, wholeNumber } from "../command-line/readers.ts";
import type { Invocation } from "../command-line/verb.ts";
import { formatFlag } from "./format-flag.ts";

const FILE = { en: "FILE", fr: "FICHIER" };
/** More warnings than any project has. */
const MAX_WARNINGS = 999_999_999;

const unsafe = choiceFlag(["safe", "unsafe"], {
  group: "fixing",
  value: same("unsafe"),
  whenAbsent: undefined,
  help: {
    en: "applies the repairs that cannot change what you meant; with =unsafe the others too",
    fr: "applique les corrections qui ne peuvent pas changer votre intention ; avec =unsafe, les autres aussi",
  },
});

/** `--fix` or `--fix=unsafe`. */
const fix: Flag<"safe" | "unsafe" | undefined> = {
  ...unsafe,
  valueOptional: true,
  read: (texts, name) =>
    unsafe.read(
      texts.map((text) => (text === "" ? "safe" : text)),
      name,
    ),
};

/** Flags of `validate`. */
export const VALIDATE_FLAGS = {
  "changed-since": valueFlag(nonEmpty, {
    group: "reading",
    value: same("REF"),
    help: {
      en: "reads everything, reports on the files changed since this commit and on untracked ones (git)",
      fr: "lit tout, rend compte des fichiers modifiés depuis ce commit et des fichiers non suivis (git)",
    },
  }),
  "stdin-filepath": valueFlag(nonEmpty, {
    group: "reading",
    value: { en: "PATH", fr: "CHEMIN" },
    help: { en: "the file that standard input (-) stands for", fr: "le fichier que représente l'entrée standard (-)" },
  }),
  reader: choiceFlag(["fast", "reference"], {
    group: "reading",
    value: { en: "READER", fr: "LECTEUR" },
    whenAbsent: "fast",
    help: {
      en: "reference has all YAML read by the parser that the fast reader is held to: nothing differs but the time",
      fr: "reference fait lire tout le YAML par l'analyseur auquel le lecteur rapide se mesure : seule la durée change",
    },
  }),
  rule: listFlag(nonEmpty, {
    group: "judging",
    value: { en: "ID=LEVEL", fr: "ID=NIVEAU" },
    help: { en: "level of a rule: off, info, warn or error", fr: "niveau d'une règle : off, info, warn ou error" },
  }),
  "max-warnings": valueFlag(wholeNumber(0, MAX_WARNINGS), {
    group: "judging",
    value: same("N"),
    help: { en: "more warnings than this count as a failure", fr: "au-delà de ce nombre d'avertissements, c'est un échec" },
  }),
  baseline: valueFlag(nonEmpty, {
    group: "judging",
    value: FILE,
    help: { en: "findings that are known and let pass", fr: "constats déjà connus, que l'on laisse passer" },
  }),
  "update-baseline": switchFlag({
    group: "judging",
    help: { en: "writes the present findings to the baseline", fr: "écrit les constats présents dans le fichier de référence" },
  }),
  now: valueFlag(calendarDate, {
    group: "judging",
    value: { en: "DATE", fr: "DATE" },
    shownDefault: { en: "today", fr: "aujourd'hui" },
    help: { en: "day of the check, for the rules that count days", fr: "jour du contrôle, pour les règles qui comptent les jours" },
  }),
  fix,
  "dry-run": switchFlag({
    group: "fixing",
    help: {
      en: "shows what --fix would change, writes nothing",
      fr: "montre ce que --fix changerait, n'écrit rien",
    },
  }),
  format: formatFlag,
  watch: switchFlag({
    group: "output",
    help: {
      en: "checks again whenever a manifest changes, until Ctrl-C",
      fr: "contrôle à nouveau à chaque changement d'un manifeste, jusqu'à Ctrl-C",
    },
  }),
  cache: switchFlag({
    group: "output",
    help: {
      en: "keeps the result, and gives it again while nothing that it depends on has changed",
      fr: "conserve le résultat et le redonne tant que rien de ce dont il dépend n'a changé",
    },
  }),
} as const;

/** A command line of `validate`. */
export type ValidateInvocation = Invocation<typeof VALIDATE_FLAGS>;
