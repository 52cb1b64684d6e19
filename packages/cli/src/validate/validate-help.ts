import type { Verb } from "../command-line/verb.ts";

/** What `pistectl validate --help` says besides the flags. */
export const VALIDATE_HELP: Pick<Verb, "synopsis" | "description" | "environment" | "exitStatuses" | "examples"> = {
  synopsis: [
    { en: "[PATH…] [options]", fr: "[CHEMIN…] [options]" },
    { en: "- --stdin-filepath PATH [options]", fr: "- --stdin-filepath CHEMIN [options]" },
  ],
  description: [
    {
      en: "Checks manifests before anyone else does: their format, the references between them, and what PISTE or Chorus Pro would refuse. Nothing is sent anywhere.",
      fr: "Contrôle les manifestes avant tout le monde : leur format, leurs références entre eux, et ce que PISTE ou Chorus Pro refuserait. Rien n'est envoyé nulle part.",
    },
    {
      en: "In a folder it takes piste.yaml, piste.yml, *.piste.yaml, *.piste.yml and *.piste.json that .gitignore does not leave out; a file that is named is always taken. Without a path it takes the working folder. Around what is named, and standard input, the whole project is read, for what refers to each other: from the nearest folder above that holds .pistectl.yaml or .git, else from the working folder; what is found is told of what is named alone.",
      fr: "Dans un dossier, prend piste.yaml, piste.yml, *.piste.yaml, *.piste.yml et *.piste.json que .gitignore n'écarte pas ; un fichier nommé est toujours pris. Sans chemin, prend le dossier courant. Autour de ce qui est nommé, ou de l'entrée standard, tout le projet est lu, pour les renvois d'un manifeste à l'autre : depuis le dossier au-dessus le plus proche qui contient .pistectl.yaml ou .git, sinon depuis le dossier courant ; seul ce qui concerne ce qui est nommé est dit.",
    },
  ],
  environment: [],
  exitStatuses: [
    { term: "0", text: { en: "nothing stands against it", fr: "rien ne s'y oppose" } },
    {
      term: "1",
      text: { en: "an error, or more warnings than --max-warnings", fr: "une erreur, ou plus d'avertissements que --max-warnings" },
    },
    { term: "2", text: { en: "a flag or the configuration cannot be used", fr: "une option ou la configuration est inutilisable" } },
    { term: "3", text: { en: "no manifest found, or a path that does not exist", fr: "aucun manifeste trouvé, ou un chemin inexistant" } },
    { term: "4", text: { en: "internal error of pistectl", fr: "erreur interne de pistectl" } },
    { term: "130", text: { en: "--watch was ended by Ctrl-C", fr: "--watch a été arrêté par Ctrl-C" } },
  ],
  examples: [
    { about: { en: "The manifests of this folder", fr: "Les manifestes de ce dossier" }, command: "pistectl validate" },
    {
      about: { en: "What would be repaired, as a patch", fr: "Ce qui serait corrigé, sous forme de patch" },
      command: "pistectl validate --fix --dry-run",
    },
    {
      about: {
        en: "In a pipeline: annotations in the log, SARIF in a file",
        fr: "Dans une chaîne d'intégration : annotations dans le journal, SARIF dans un fichier",
      },
      command: "pistectl validate --format github --format sarif=pistectl.sarif",
    },
  ],
};
