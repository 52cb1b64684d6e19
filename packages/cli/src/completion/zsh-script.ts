import { keysOf, singleQuoted } from "@pistectl/words";
import type { CompletedFlag, CompletedVerb, CompletionModel, Completions, ListName } from "./completion-model.ts";

/** The completion script of zsh, for a folder of `fpath` or to be sourced after `compinit`. */
export function zshScript({ verbs, commonFlags, lists, levels }: CompletionModel): string {
  return `#compdef pistectl
# pistectl completion for zsh. To use it now, after compinit: source <(pistectl completion zsh)
${keysOf(lists)
  .map((name) => listFunction(name, lists[name]))
  .join("\n")}

_pistectl_levels() {
  local -a rules levels
  rules=(${lists.rules.map(singleQuoted).join(" ")})
  levels=(${levels.map(singleQuoted).join(" ")})
  if compset -P '*='; then
    compadd -a levels
  else
    compadd -S = -a rules
  fi
}

# One of these words, or a file behind it.
_pistectl_words_for_files() {
  if compset -P '*='; then
    _files
  else
    compadd -- "$@"
  fi
}

_pistectl() {
  local curcontext="$curcontext" state line
  local -a verbs
  typeset -A opt_args
  _arguments -C : \\
${commonFlags.map((flag) => `    ${flagSpec(flag)} \\`).join("\n")}
    '1: :->verb' \\
    '*:: :->rest' && return
  case $state in
    verb)
      verbs=(
${verbs.map(({ name, help }) => `        ${singleQuoted(`${name}:${help.replaceAll(":", "\\:")}`)}`).join("\n")}
      )
      _describe -t commands 'pistectl' verbs
      ;;
    rest)
      case $line[1] in
${verbs.map(verbCase).join("\n")}
      esac
      ;;
  esac
}

if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _pistectl "$@"
else
  compdef _pistectl pistectl
fi
`;
}

function listFunction(name: ListName, words: readonly string[]): string {
  return `
_pistectl_${name}() {
  local -a words_
  words_=(
${words.map((word) => `    ${singleQuoted(word)}`).join("\n")}
  )
  compadd -a words_
}`;
}

function verbCase({ name, flags, operands }: CompletedVerb): string {
  const specs = [...flags.map(flagSpec), ...(operands.kind === "free" ? [] : [singleQuoted(`*: :${action(operands)}`)])];
  return `        ${name})
          _arguments : \\
${specs.map((spec) => `            ${spec}`).join(" \\\n")}
          ;;`;
}

function flagSpec({ name, help, repeatable, value, word, values }: CompletedFlag): string {
  const repeat = repeatable ? "*" : "";
  const text = help.replace(/[\\[\]]/g, "\\$&");
  const message = word.replace(/[\\:]/g, "\\$&");
  switch (value) {
    case "none":
      return singleQuoted(`${repeat}--${name}[${text}]`);
    case "needed":
      return singleQuoted(`${repeat}--${name}=[${text}]:${message}:${action(values)}`);
    case "optional":
      return singleQuoted(`${repeat}--${name}=-[${text}]::${message}:${action(values)}`);
  }
}

function action(completions: Completions): string {
  switch (completions.kind) {
    case "free":
      return " ";
    case "files":
      return "_files";
    case "levels":
      return "_pistectl_levels";
    case "words":
      return `(${completions.words.join(" ")})`;
    case "words-for-files":
      // Behind a blank, it is called with these words and nothing else.
      return ` _pistectl_words_for_files ${completions.words.join(" ")}`;
    case "list":
      return `_pistectl_${completions.list}`;
  }
}
