import { same } from "@pistectl/words";
import { switchFlag, valueFlag } from "../command-line/flag-kinds.ts";
import { nonEmpty } from "../command-line/readers.ts";

/** Flags of `lsp`. */
export const LSP_FLAGS = {
  base: valueFlag(nonEmpty, {
    group: "reading",
    value: same("REF"),
    shownDefault: { en: "origin/HEAD", fr: "origin/HEAD" },
    help: {
      en: "commit that the plans over applications are compared with",
      fr: "commit auquel se comparent les plans affichés au-dessus des applications",
    },
  }),
  stdio: switchFlag({
    group: "reading",
    help: {
      en: "taken as many editors give it; there is no other way",
      fr: "accepté, car beaucoup d'éditeurs le passent ; il n'y a pas d'autre voie",
    },
  }),
} as const;
