import type { Verb } from "../command-line/verb.ts";

/** What `pistectl fmt --help` says besides the flags. */
export const FMT_HELP: Pick<Verb, "synopsis" | "description" | "environment" | "exitStatuses" | "examples"> = {
  synopsis: [
    { en: "[PATH…] [options]", fr: "[CHEMIN…] [options]" },
    { en: "- [--stdin-filepath PATH] [options]", fr: "- [--stdin-filepath CHEMIN] [options]" },
  ],
  description: [
    {
      en: "Gives manifests one layout, so that a diff shows what changed and nothing else: two spaces a level, lists indented under their key, one space after a colon or a comma, at most one blank line, no blanks at the end of a line. Prints the names of the files that it rewrote.",
      fr: "Donne à tous les manifestes la même mise en forme, pour qu'un diff montre ce qui a changé et rien d'autre : deux espaces par niveau, les listes en retrait sous leur clé, une espace après un deux-points ou une virgule, une ligne vide au plus, aucun blanc en fin de ligne. Affiche le nom des fichiers réécrits.",
    },
    {
      en: "Only blanks change: values, quotes, comments, anchors and the order of keys stay as they are, so 012345674 is not turned into a number. Comments lined up behind values stay lined up. A list or a mapping between brackets over several lines has its items four columns right of its key and its closing bracket two, because YAML wants both right of the key. JSON stays JSON, one value a line. What breaks a rule or the format is laid out all the same; a file whose YAML cannot be read is left as it is, and the others are formatted.",
      fr: "Seuls les blancs changent : les valeurs, les guillemets, les commentaires, les ancres et l'ordre des clés restent tels quels ; 012345674 ne devient pas un nombre. Les commentaires alignés derrière les valeurs restent alignés. Une liste ou un objet entre crochets ou accolades sur plusieurs lignes a ses éléments quatre colonnes à droite de sa clé, et le signe fermant deux, car YAML les veut à droite de la clé. Le JSON reste du JSON, une valeur par ligne. Ce qui enfreint une règle ou le format est mis en forme quand même ; un fichier dont le YAML est illisible reste tel quel, et les autres sont mis en forme.",
    },
    {
      en: "In a folder it takes piste.yaml, piste.yml, *.piste.yaml, *.piste.yml and *.piste.json that .gitignore does not leave out; a file that is named is always taken. Without a path it takes the working folder. With - it reads standard input and writes the result to standard output.",
      fr: "Dans un dossier, prend piste.yaml, piste.yml, *.piste.yaml, *.piste.yml et *.piste.json que .gitignore n'écarte pas ; un fichier nommé est toujours pris. Sans chemin, prend le dossier courant. Avec -, lit l'entrée standard et écrit le résultat sur la sortie standard.",
    },
  ],
  environment: [],
  exitStatuses: [
    { term: "0", text: { en: "every file has its layout now", fr: "tous les fichiers sont désormais mis en forme" } },
    {
      term: "2",
      text: {
        en: "a file cannot be read or written, none was found, or a flag cannot be used",
        fr: "un fichier ne peut être lu ou écrit, aucun n'a été trouvé, ou une option est inutilisable",
      },
    },
    { term: "3", text: { en: "with --check: files would change", fr: "avec --check : des fichiers changeraient" } },
  ],
  examples: [
    { about: { en: "The manifests of this folder", fr: "Les manifestes de ce dossier" }, command: "pistectl fmt" },
    {
      about: { en: "What would change, without a write", fr: "Ce qui changerait, sans rien écrire" },
      command: "pistectl fmt --check --diff",
    },
    {
      about: {
        en: "In a pipeline: fails, and says which command to run",
        fr: "Dans une chaîne d'intégration : échoue et dit quelle commande lancer",
      },
      command: "pistectl fmt --check",
    },
    {
      about: { en: "From an editor", fr: "Depuis un éditeur" },
      command: "pistectl fmt - --stdin-filepath cotation.piste.yaml < cotation.piste.yaml",
    },
  ],
};
