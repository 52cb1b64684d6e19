import type { Failed } from "@pistectl/words";
import type { FlagValues } from "../command-line/flag.ts";
import { type Refusal, refused } from "../command-line/refusal.ts";
import type { VALIDATE_FLAGS } from "./validate-flags.ts";

/** Why flags of `validate` cannot stand together, or null. */
export function refuseFlags(flags: FlagValues<typeof VALIDATE_FLAGS>, operands: readonly string[]): Failed<Refusal> | null {
  const standardInput = operands.includes("-");
  if (flags["stdin-filepath"] !== undefined && !standardInput) return PATH_WITHOUT_INPUT;
  if (flags["update-baseline"] && flags.baseline === undefined) return NO_BASELINE;
  if (flags["update-baseline"] && flags["dry-run"]) return BASELINE_AND_DRY_RUN;
  if (flags.watch && standardInput) return WATCHED_INPUT;
  if (flags.watch && (flags.fix !== undefined || flags["update-baseline"])) return WATCHED_WRITING;
  if (standardInput && flags.fix !== undefined && !flags["dry-run"]) return FIX_OF_INPUT;
  return null;
}

const PATH_WITHOUT_INPUT = refused({
  en: "--stdin-filepath names standard input, which is read when - stands among the paths: pistectl validate - --stdin-filepath PATH.",
  fr: "--stdin-filepath nomme l'entrée standard, lue quand - figure parmi les chemins : pistectl validate - --stdin-filepath CHEMIN.",
});

const NO_BASELINE = refused({
  en: "--update-baseline needs to know which file: --baseline FILE --update-baseline.",
  fr: "--update-baseline doit savoir quel fichier écrire : --baseline FICHIER --update-baseline.",
});

const BASELINE_AND_DRY_RUN = refused({
  en: "--dry-run writes nothing, so --update-baseline cannot stand beside it.",
  fr: "--dry-run n'écrit rien : --update-baseline ne peut pas l'accompagner.",
});

const FIX_OF_INPUT = refused({
  en: "--fix writes files, and standard input is none. With --dry-run it shows what it would change.",
  fr: "--fix écrit des fichiers, et l'entrée standard n'en est pas un. Avec --dry-run, il montre ce qu'il changerait.",
});

const WATCHED_INPUT = refused({
  en: "--watch follows files, and standard input is none.",
  fr: "--watch suit des fichiers, et l'entrée standard n'en est pas un.",
});

const WATCHED_WRITING = refused({
  en: "--watch only reads: --fix and --update-baseline would change what it watches.",
  fr: "--watch ne fait que lire : --fix et --update-baseline changeraient ce qu'il surveille.",
});
