import { same } from "@pistectl/words";
import type { Verb } from "../command-line/verb.ts";
import { LSP_FLAGS } from "./lsp-flags.ts";

/** `pistectl lsp`: what editors talk to. */
export const lsp: Verb<typeof LSP_FLAGS> = {
  synopsis: [same("[options]")],
  description: [
    {
      en: "The language server: an editor starts it and talks to it on standard input and output. It shows the findings of validate as you type, repairs and formats, completes APIs, versions and names, explains keys, and renames an application in every manifest. Texts that are not saved count. Nothing is sent anywhere.",
      fr: "Le serveur de langage : un éditeur le lance et lui parle par l'entrée et la sortie standard. Il montre les constats de validate pendant la frappe, corrige et met en forme, complète API, versions et noms, explique les clés, et renomme une application dans tous les manifestes. Les textes non enregistrés comptent. Rien n'est envoyé nulle part.",
    },
    {
      en: "Messages are in the language of --lang, else of the editor where it tells it, else of the configuration, else of the environment. A configuration that --config names counts in every project.",
      fr: "Les messages sont dans la langue de --lang, sinon de l'éditeur s'il la dit, sinon de la configuration, sinon de l'environnement. Une configuration nommée par --config vaut pour tous les projets.",
    },
  ],
  flags: LSP_FLAGS,
  environment: [],
  exitStatuses: [
    { term: "0", text: { en: "the editor ended it", fr: "l'éditeur l'a arrêté" } },
    { term: "1", text: { en: "the editor went away without ending it", fr: "l'éditeur est parti sans l'arrêter" } },
    { term: "2", text: { en: "a flag that cannot be used", fr: "option inutilisable" } },
  ],
  examples: [{ about: { en: "What an editor runs", fr: "Ce que lance un éditeur" }, command: "pistectl lsp" }],
  run: async (invocation) => (await import("./run-lsp.ts")).runLsp(invocation),
};
