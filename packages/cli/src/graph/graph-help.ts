import type { Verb } from "../command-line/verb.ts";

/** What `pistectl graph --help` says besides the flags. */
export const GRAPH_HELP: Pick<Verb, "synopsis" | "description" | "environment" | "exitStatuses" | "examples"> = {
  synopsis: [{ en: "[PATH…] [options]", fr: "[CHEMIN…] [options]" }],
  description: [
    {
      en: "Draws what the manifests declare: organizations, applications by environment, the APIs that they subscribe to with the state of their terms, approval and business profile, Chorus Pro connections, connectors and partners. An application that a connection or a connector names and no manifest declares is drawn with a dashed border.",
      fr: "Dessine ce que déclarent les manifestes : organisations, applications par environnement, API souscrites avec l'état des CGU, de la validation et du profil métier, raccordements Chorus Pro, connecteurs et partenaires. Une application que nomme un raccordement ou un connecteur et qu'aucun manifeste ne déclare est dessinée en pointillés.",
    },
    {
      en: "Mermaid is drawn by GitHub in a ```mermaid block; beyond what GitHub takes (50,000 characters, 500 arrows), APIs and then applications are counted instead of named. DOT is for Graphviz. SVG stands alone, for a page or a slide, in light and in dark. The same manifests give the same diagram, to the character.",
      fr: "GitHub dessine Mermaid dans un bloc ```mermaid ; au-delà de ce que GitHub accepte (50 000 caractères, 500 flèches), les API puis les applications sont comptées au lieu d'être nommées. DOT est destiné à Graphviz. Le SVG se suffit à lui-même, pour une page ou une diapositive, en clair et en sombre. Les mêmes manifestes donnent le même diagramme, au caractère près.",
    },
  ],
  environment: [],
  exitStatuses: [
    { term: "0", text: { en: "the diagram was drawn", fr: "le diagramme a été dessiné" } },
    {
      term: "2",
      text: {
        en: "no manifest found, one that cannot be read, or a flag that cannot be used",
        fr: "aucun manifeste trouvé, manifeste illisible ou option inutilisable",
      },
    },
    { term: "4", text: { en: "internal error of pistectl", fr: "erreur interne de pistectl" } },
  ],
  examples: [
    { about: { en: "For a page on GitHub", fr: "Pour une page sur GitHub" }, command: "pistectl graph" },
    {
      about: { en: "For a slide, production only", fr: "Pour une diapositive, production seulement" },
      command: "pistectl graph --environment production --out piste.svg",
    },
    {
      about: { en: "Through Graphviz", fr: "Par Graphviz" },
      command: "pistectl graph --format dot | dot -Tpdf -o piste.pdf",
    },
  ],
};
