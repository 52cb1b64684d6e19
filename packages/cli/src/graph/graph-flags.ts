import { CATALOGUE_ENVIRONMENTS } from "@pistectl/config-schema/catalogue";
import { same } from "@pistectl/words";
import { choiceFlag, valueFlag } from "../command-line/flag-kinds.ts";
import { nonEmpty } from "../command-line/readers.ts";

/** Notations of `graph --format`. */
export const GRAPH_FORMATS = ["mermaid", "dot", "svg"] as const;
/** Notation of a diagram, as in `GRAPH_FORMATS`. */
export type GraphFormat = (typeof GRAPH_FORMATS)[number];

/** Flags of `graph`. */
export const GRAPH_FLAGS = {
  environment: choiceFlag(CATALOGUE_ENVIRONMENTS, {
    group: "reading",
    value: same("ENV"),
    whenAbsent: undefined,
    shownDefault: { en: "both", fr: "les deux" },
    help: { en: "without what belongs to the other environment", fr: "sans ce qui relève de l'autre environnement" },
  }),
  format: choiceFlag(GRAPH_FORMATS, {
    group: "output",
    value: same("FORMAT"),
    whenAbsent: undefined,
    shownDefault: { en: "by the name of the file, else mermaid", fr: "d'après le nom du fichier, sinon mermaid" },
    help: { en: "notation of the diagram", fr: "notation du diagramme" },
  }),
  out: valueFlag(nonEmpty, {
    group: "output",
    value: { en: "FILE", fr: "FICHIER" },
    shownDefault: { en: "standard output", fr: "la sortie standard" },
    help: { en: "where the diagram goes: .svg, .dot, .gv, .mmd…", fr: "où va le diagramme : .svg, .dot, .gv, .mmd…" },
  }),
} as const;
