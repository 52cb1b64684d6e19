# pistectl completion for bash. To use it now: source <(pistectl completion bash)
_pistectl_apis=('PLAT'\''AU' 'Légifrance Beta' 'a\b$(c)')
_pistectl_targets=('PLAT'\''AU' DUME)
_pistectl_ids=(api/known api/terms)
_pistectl_rules=(api/known)
_pistectl_verbs=(show)

# Flags of a verb ($1).
_pistectl_flags() {
  case $1 in
    '') candidates=(--lang) ;;
    show) candidates=(--all --api --rule --format --out --fix) ;;
  esac
}

# Values of a flag ($2) of a verb ($1); fails for a flag without value.
_pistectl_values() {
  case "$1 $2" in
    ' --lang') candidates=(en fr) ;;
    'show --api') candidates=("${_pistectl_apis[@]}") ;;
    'show --rule') files=levels ;;
    'show --format') candidates=(texte json) files=behind ;;
    'show --out') files=1 ;;
    'show --fix') candidates=(unsafe) ;;
    *) return 1 ;;
  esac
}

# Operands of a verb ($1).
_pistectl_operands() {
  case $1 in
    '') candidates=("${_pistectl_verbs[@]}" help) ;;
    show) candidates=("${_pistectl_ids[@]}") ;;
  esac
}

# The name $1 as the word begun in $2 goes on: inside its quotation marks, else with what is special escaped.
_pistectl_spell() {
  local i character
  spelled=
  case $2 in
    \'*) spelled=${1//\'/\'\\\'\'} ;;
    \"*) spelled=$1 ;;
    *)
      for ((i = 0; i < ${#1}; i++)); do
        character=${1:i:1}
        case $character in
          [[:space:]\'\"\\\&\;\|\<\>\(\)\$\`\*\?\[\]\#\!\~]) spelled+="\\$character" ;;
          *) spelled+=$character ;;
        esac
      done
      ;;
  esac
}

_pistectl() {
  local word flag='' key='' verb='' skip='' files='' begun spelled i at
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}
  local -a candidates=()
  COMPREPLY=()
  compopt +o default 2>/dev/null
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
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
  if [[ ${COMP_WORDS[at]} == '=' ]]; then
    flag=${COMP_WORDS[at-1]}
    if [[ $flag != -* ]] && ((at > 2)); then
      # --rule ID=LEVEL, --format FORMAT=FILE
      key=$flag flag=${COMP_WORDS[at-2]}
      [[ $flag != '=' ]] || flag=${COMP_WORDS[at-3]}
    fi
  elif [[ $prev == --* ]] && ! _pistectl_is_switch "$verb" "$prev"; then
    flag=$prev
  fi
  if [[ -n $flag ]]; then
    _pistectl_values "$verb" "$flag" || return
    if [[ -n $key ]]; then
      candidates=()
      case $files in
        levels) candidates=(off warn) ;;
        behind) compopt -o default 2>/dev/null ;;
      esac
      files=''
    fi
    [[ $files != levels ]] || { candidates=("${_pistectl_rules[@]/%/=}"); compopt -o nospace 2>/dev/null; }
  elif [[ $cur == -* ]]; then
    _pistectl_flags "$verb"
  else
    _pistectl_operands "$verb"
  fi
  [[ $files != 1 ]] || compopt -o default 2>/dev/null
  begun=${cur#[\'\"]}
  for word in "${candidates[@]}"; do
    _pistectl_spell "$word" "$cur"
    [[ $spelled != "$begun"* ]] || COMPREPLY+=("$spelled")
  done
}

# Whether a flag ($2) of a verb ($1) takes no value, or only one behind an equals sign.
_pistectl_is_switch() {
  local -a candidates
  local files
  case "$1 $2" in
    'show --fix') return 0 ;;
  esac
  ! _pistectl_values "$1" "$2"
}

complete -o default -F _pistectl pistectl
