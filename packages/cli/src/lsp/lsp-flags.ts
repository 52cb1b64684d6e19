import { same } from "@pistectl/words";
import { switchFlag, valueFlag } from "../command-line/flag-kinds.ts";
import { nonEmpty } from "../command-line/readers.ts";

/** Flags of `lsp`. */
export const LSP_FLAGS = {
  base: valueFlag(nonEmpty, {
    group: "reading",
    value: same("REF"),
    shownDefault: { en: "origin/HEAD, else main, master of origin, else HEAD", fr: "origin/HEAD, sinon main, master d'origin, sinon HEAD" },
    help: {
      en: "commit that plans are compared with, unless the editor's settings name another",
      fr: "commit auquel se comparent les plans, sauf si les réglages de l'éditeur en nomment un autre",
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
