import type { Verb } from "../command-line/verb.ts";

/** What `pistectl init --help` says besides the flags. */
export const INIT_HELP: Pick<Verb, "synopsis" | "description" | "environment" | "exitStatuses" | "examples"> = {
  synopsis: [{ en: "[PATH] [options]", fr: "[CHEMIN] [options]" }],
  description: [
    {
      en: "Writes the first manifests of a project: a commented manifest for each environment, the schema with which editors complete and check it, .pistectl.yaml, and a GitHub workflow. What the catalogue knows of the APIs (versions, terms, approvals, the name of the sandbox) is filled in.",
      fr: "Écrit les premiers manifestes d'un projet : un manifeste commenté par environnement, le schéma avec lequel les éditeurs le complètent et le contrôlent, .pistectl.yaml, et un workflow GitHub. Ce que le catalogue sait des API (versions, CGU, validations, nom dans le bac à sable) est rempli.",
    },
    {
      en: "On a terminal it asks what the flags below do not say; elsewhere it takes the defaults and names everything that is missing. The manifests go to PATH, the schema, .pistectl.yaml and the workflow to the root of its repository.",
      fr: "Sur un terminal, demande ce que les options ci-dessous ne disent pas ; ailleurs, prend les valeurs par défaut et nomme tout ce qui manque. Les manifestes vont dans CHEMIN, le schéma, .pistectl.yaml et le workflow à la racine de son dépôt.",
    },
    {
      en: "Nothing is ever overwritten: a manifest that is there already stops it, other files are left as they are. What the project declares already is not declared twice: the sandbox application of an account, the name of an application, the variables of its credentials. What it writes passes validate and fmt. What still has to be done on the portals is tolerated for 30 days, by a comment that says so.",
      fr: "Rien n'est jamais écrasé : un manifeste déjà présent l'arrête, les autres fichiers sont laissés tels quels. Ce que le projet déclare déjà ne l'est pas deux fois : l'application bac à sable d'un compte, le nom d'une application, les variables de ses identifiants. Ce qu'il écrit passe validate et fmt. Ce qui reste à faire sur les portails est toléré 30 jours, par un commentaire qui le dit.",
    },
  ],
  environment: [],
  exitStatuses: [
    { term: "0", text: { en: "the files were written", fr: "les fichiers ont été écrits" } },
    {
      term: "2",
      text: {
        en: "an answer is missing, cannot be used or does not apply, a manifest is there already, or the input ended",
        fr: "une réponse manque, est inutilisable ou hors de propos, un manifeste est déjà là, ou l'entrée a pris fin",
      },
    },
    { term: "130", text: { en: "interrupted: nothing was written", fr: "interrompu : rien n'a été écrit" } },
  ],
  examples: [
    { about: { en: "Asks everything", fr: "Demande tout" }, command: "pistectl init" },
    {
      about: { en: "In a script", fr: "Dans un script" },
      command:
        'pistectl init --yes --organization MTES --api SNE-Cotation --structure-name "Métropole d\'Exemple" --siret 24000010900019 --manager-name "Camille Martin" --manager-email camille.martin@metropole.example',
    },
  ],
};
