import { alternatives, type Failed, type Outcome, same, succeed } from "@pistectl/words";
import { quoted } from "../command-line/quoting.ts";
import { type Refusal, refused } from "../command-line/refusal.ts";
import { suggestion } from "../command-line/suggestion.ts";
import type { Invocation, Verb, VerbEntry } from "../command-line/verb.ts";
import type { CompletionModel } from "./completion-model.ts";

const SHELLS = ["bash", "zsh", "fish"] as const;

const FLAGS = {} as const;

/** `pistectl completion`: what a shell needs to complete command lines with these verbs. */
export function completionOf(verbs: readonly VerbEntry[]): Verb<typeof FLAGS> {
  return { ...COMPLETION, run: (invocation) => runCompletion(invocation, verbs) };
}

const COMPLETION: Omit<Verb<typeof FLAGS>, "run"> = {
  synopsis: [same(`${SHELLS.join("|")} [options]`)],
  description: [
    {
      en: "Prints the script with which a shell completes commands, flags and their values, names of APIs and of rules, with explanations in the language of --lang. It holds everything: no process is started when Tab is pressed. After an update of pistectl, write it again.",
      fr: "Affiche le script avec lequel un shell complète les commandes, les options et leurs valeurs, les noms d'API et de règles, avec des explications dans la langue de --lang. Il contient tout : aucun processus n'est lancé quand on presse Tab. Après une mise à jour de pistectl, réécrivez-le.",
    },
  ],
  flags: FLAGS,
  environment: [],
  exitStatuses: [
    { term: "0", text: { en: "the script was printed", fr: "le script a été affiché" } },
    {
      term: "2",
      text: { en: "no shell, an unknown one, or a flag that cannot be used", fr: "pas de shell, shell inconnu ou option inutilisable" },
    },
  ],
  examples: [
    {
      about: { en: "bash, with the package bash-completion", fr: "bash, avec le paquet bash-completion" },
      command: "pistectl completion bash > ~/.local/share/bash-completion/completions/pistectl",
    },
    {
      about: { en: "bash without it: a line for ~/.bashrc", fr: "bash sans lui : une ligne pour ~/.bashrc" },
      command: "source <(pistectl completion bash)",
    },
    {
      about: { en: "zsh: a line for ~/.zshrc, after compinit", fr: "zsh : une ligne pour ~/.zshrc, après compinit" },
      command: "source <(pistectl completion zsh)",
    },
    { about: same("fish"), command: "pistectl completion fish > ~/.config/fish/completions/pistectl.fish" },
  ],
};

async function runCompletion(
  { operands, io, language }: Invocation<typeof FLAGS>,
  verbs: readonly VerbEntry[],
): Promise<Outcome<number, Refusal>> {
  const [typed, extra] = operands;
  if (typed === undefined) return NO_SHELL;
  const shell = SHELLS.find((name) => name === typed);
  if (shell === undefined) return refuseShell(typed);
  if (extra !== undefined) {
    const found = quoted(extra);
    return refused({
      en: `${found.en} is one shell too many: completion takes one.`,
      fr: `${found.fr} est de trop : completion prend un seul shell.`,
    });
  }
  const model = await (await import("./read-model.ts")).readModel(verbs, language);
  io.stdout.write(await render(shell, model));
  return succeed(0);
}

async function render(shell: (typeof SHELLS)[number], model: CompletionModel): Promise<string> {
  switch (shell) {
    case "bash":
      return (await import("./bash-script.ts")).bashScript(model);
    case "zsh":
      return (await import("./zsh-script.ts")).zshScript(model);
    case "fish":
      return (await import("./fish-script.ts")).fishScript(model);
  }
}

const NO_SHELL = refused({
  en: "Which shell? Say bash, zsh or fish; pistectl completion --help shows how to install the script.",
  fr: "Quel shell ? Indiquez bash, zsh ou fish ; pistectl completion --help montre comment installer le script.",
});

function refuseShell(typed: string): Failed<Refusal> {
  const found = quoted(typed);
  const accepted = alternatives(SHELLS);
  const near = suggestion(typed, SHELLS);
  return refused({
    en: `Unknown shell ${found.en}; accepted: ${accepted.en}.${near.en}`,
    fr: `Shell inconnu : ${found.fr} ; acceptés : ${accepted.fr}.${near.fr}`,
  });
}
