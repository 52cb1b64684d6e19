import type { Verb } from "../command-line/verb.ts";

/** What `pistectl plan --help` says besides the flags. */
export const PLAN_HELP: Pick<Verb, "synopsis" | "description" | "environment" | "exitStatuses" | "examples"> = {
  synopsis: [{ en: "[PATH…] [options]", fr: "[CHEMIN…] [options]" }],
  description: [
    {
      en: "Turns a change of manifests into what people have to do on the portals, since no API can do it: what to click and to type, who does it, in which order, what to wait for, and the command that proves it. Nothing is sent anywhere.",
      fr: "Traduit un changement des manifestes en ce qu'il faut faire sur les portails, puisqu'aucune API ne peut le faire : où cliquer, quoi saisir, qui s'en charge, dans quel ordre, quoi attendre, et la commande qui le prouve. Rien n'est envoyé nulle part.",
    },
    {
      en: "Compares the manifests of PATH (default: the working folder) with --base. Without it, nothing counts as declared yet: the plan is that of a first set-up. A file or folder of that name wins over a git revision; at a revision, the same PATHs are read as they were there.",
      fr: "Compare les manifestes de CHEMIN (par défaut, le dossier courant) à --base. Sans elle, rien n'est encore déclaré : c'est le plan d'une première mise en place. Un fichier ou un dossier de ce nom l'emporte sur une révision de git ; à une révision, les mêmes CHEMINS sont lus tels qu'ils y étaient.",
    },
    {
      en: "The actions come first, by person, then what changes in the manifests. --short leaves the actions alone, the same ones of many applications together; --for ROLE leaves those of one person. With --watch, the plan is made again whenever a manifest changes.",
      fr: "Les actions viennent d'abord, par personne, puis ce qui change dans les manifestes. --short ne laisse que les actions, les semblables de plusieurs applications ensemble ; --for RÔLE, celles d'une personne. Avec --watch, le plan est refait à chaque changement d'un manifeste.",
    },
    {
      en: "Only errors of format (schema/…, yaml/…) stop a plan. In Markdown, it is a task list for a pull request, 60,000 characters at most.",
      fr: "Seules les erreurs de format (schema/…, yaml/…) empêchent un plan. En Markdown, c'est une liste de tâches pour une pull request, de 60 000 caractères au plus.",
    },
  ],
  environment: [],
  exitStatuses: [
    {
      term: "0",
      text: {
        en: "a plan was made; with --detailed-exitcode, there is nothing to change",
        fr: "le plan est fait ; avec --detailed-exitcode, il n'y a rien à changer",
      },
    },
    {
      term: "1",
      text: {
        en: "no plan: any error, be it in a flag, a path, the base or the format of a manifest",
        fr: "pas de plan : toute erreur, qu'elle soit dans une option, un chemin, la base ou le format d'un manifeste",
      },
    },
    {
      term: "2",
      text: { en: "with --detailed-exitcode: there are changes", fr: "avec --detailed-exitcode : il y a des changements" },
    },
    { term: "130", text: { en: "--watch was ended by Ctrl-C", fr: "--watch a été arrêté par Ctrl-C" } },
  ],
  examples: [
    {
      about: { en: "What a first set-up asks for", fr: "Ce que demande une première mise en place" },
      command: "pistectl plan",
    },
    {
      about: { en: "What this branch changes", fr: "Ce que change cette branche" },
      command: "pistectl plan --base origin/main",
    },
    {
      about: { en: "What the last commit of one file asks for", fr: "Ce que demande le dernier commit d'un fichier" },
      command: "pistectl plan --base HEAD~1 cotation.piste.yaml",
    },
    {
      about: { en: "What the application manager has to do", fr: "Ce que le responsable d'application doit faire" },
      command: "pistectl plan --base origin/main --for application-manager",
    },
    {
      about: {
        en: "In a pipeline: a comment for the pull request, and a status that tells changes from errors",
        fr: "Dans une chaîne d'intégration : un commentaire pour la pull request, et un code qui distingue changements et erreurs",
      },
      command: "pistectl plan --base origin/main --format markdown --out plan.md --detailed-exitcode",
    },
  ],
};
