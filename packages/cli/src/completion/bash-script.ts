import { shellWord } from "@pistectl/words";
import type { CompletedFlag, CompletedVerb, CompletionModel, Completions } from "./completion-model.ts";

/** The completion script of bash, 3.2 or later. */
export function bashScript(model: CompletionModel): string {
  const { verbs, commonFlags, lists, levels } = model;
  const places = verbs.flatMap((verb) => verb.flags.map((flag) => ({ verb: verb.name, flag })));
  const leading = commonFlags.map((flag) => ({ verb: "", flag }));
  return `# pistectl completion for bash. To use it now: source <(pistectl completion bash)
${Object.entries(lists)
  .map(([name, words]) => `_pistectl_${name}=(${quotedWords(words)})`)
  .join("\n")}

# Flags of a verb ($1).
_pistectl_flags() {
  case $1 in
${[{ name: "''", flags: commonFlags }, ...verbs].map(flagsCase).join("\n")}
  esac
}

# Values of a flag ($2) of a verb ($1); fails for a flag without value.
_pistectl_values() {
  case "$1 $2" in
${[...leading, ...places].flatMap(valuesCase).join("\n")}
    *) return 1 ;;
  esac
}

# Operands of a verb ($1).
_pistectl_operands() {
  case $1 in
    '') candidates=("\${_pistectl_verbs[@]}" help) ;;
${verbs.map(operandsCase).join("\n")}
  esac
}

# The name $1 as the word begun in $2 goes on: inside its quotation marks, else with what is special escaped.
_pistectl_spell() {
  local i character
  spelled=
  case $2 in
    \\'*) spelled=\${1//\\'/\\'\\\\\\'\\'} ;;
    \\"*) spelled=$1 ;;
    *)
      for ((i = 0; i < \${#1}; i++)); do
        character=\${1:i:1}
        case $character in
          [[:space:]\\'\\"\\\\\\&\\;\\|\\<\\>\\(\\)\\$\\\`\\*\\?\\[\\]\\#\\!\\~]) spelled+="\\\\$character" ;;
          *) spelled+=$character ;;
        esac
      done
      ;;
  esac
}

_pistectl() {
  local word flag='' key='' verb='' skip='' files='' begun spelled i at
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  local -a candidates=()
  COMPREPLY=()
  compopt +o default 2>/dev/null
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ -n $skip ]]; then
      [[ $word == '=' ]] || skip=
    elif [[ $word == --lang || $word == --config ]]; then
      skip=1
    elif [[ $word != -* ]]; then
      verb=$word
      break
    fi
  done
  # An equals sign is a word of its own.
  at=$((COMP_CWORD - 1))
  [[ $cur != '=' ]] || at=$COMP_CWORD cur=''
  if [[ \${COMP_WORDS[at]} == '=' ]]; then
    flag=\${COMP_WORDS[at-1]}
    if [[ $flag != -* ]] && ((at > 2)); then
      # --rule ID=LEVEL, --format FORMAT=FILE
      key=$flag flag=\${COMP_WORDS[at-2]}
      [[ $flag != '=' ]] || flag=\${COMP_WORDS[at-3]}
    fi
  elif [[ $prev == --* ]] && ! _pistectl_is_switch "$verb" "$prev"; then
    flag=$prev
  fi
  if [[ -n $flag ]]; then
    _pistectl_values "$verb" "$flag" || return
    if [[ -n $key ]]; then
      candidates=()
      case $files in
        levels) candidates=(${quotedWords(levels)}) ;;
        behind) compopt -o default 2>/dev/null ;;
      esac
      files=''
    fi
    [[ $files != levels ]] || { candidates=("\${_pistectl_rules[@]/%/=}"); compopt -o nospace 2>/dev/null; }
  elif [[ $cur == -* ]]; then
    _pistectl_flags "$verb"
  else
    _pistectl_operands "$verb"
  fi
  [[ $files != 1 ]] || compopt -o default 2>/dev/null
  begun=\${cur#[\\'\\"]}
  for word in "\${candidates[@]}"; do
    _pistectl_spell "$word" "$cur"
    [[ $spelled != "$begun"* ]] || COMPREPLY+=("$spelled")
  done
}

# Whether a flag ($2) of a verb ($1) takes no value, or only one behind an equals sign.
_pistectl_is_switch() {
  local -a candidates
  local files
  case "$1 $2" in
    ${optionalFlags(places)}) return 0 ;;
  esac
  ! _pistectl_values "$1" "$2"
}

complete -o default -F _pistectl pistectl
`;
}

function flagsCase({ name, flags }: Pick<CompletedVerb, "name" | "flags">): string {
  return `    ${name}) candidates=(${flags.map((flag) => `--${flag.name}`).join(" ")}) ;;`;
}

function operandsCase({ name, operands }: CompletedVerb): string {
  return `    ${name}) ${setting(operands)} ;;`;
}

function valuesCase({ verb, flag }: { readonly verb: string; readonly flag: CompletedFlag }): readonly string[] {
  return flag.value === "none" ? [] : [`    '${verb} --${flag.name}') ${setting(flag.values)} ;;`];
}

function setting(completions: Completions): string {
  switch (completions.kind) {
    case "free":
      return ":";
    case "files":
      return "files=1";
    case "levels":
      return "files=levels";
    case "words":
      return `candidates=(${quotedWords(completions.words)})`;
    case "words-for-files":
      return `candidates=(${quotedWords(completions.words)}) files=behind`;
    case "list":
      return `candidates=("\${_pistectl_${completions.list}[@]}")`;
  }
}

/** A pattern that nothing fits when there is none. */
function optionalFlags(places: readonly { readonly verb: string; readonly flag: CompletedFlag }[]): string {
  const names = places.filter(({ flag }) => flag.value === "optional").map(({ verb, flag }) => `'${verb} --${flag.name}'`);
  return names.length === 0 ? "''" : names.join(" | ");
}

function quotedWords(words: readonly string[]): string {
  return words.map(shellWord).join(" ");
}
