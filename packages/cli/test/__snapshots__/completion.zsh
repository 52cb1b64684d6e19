#compdef pistectl
# pistectl completion for zsh. To use it now, after compinit: source <(pistectl completion zsh)

_pistectl_apis() {
  local -a words_
  words_=(
    'PLAT'\''AU'
    'Légifrance Beta'
    'a\b$(c)'
  )
  compadd -a words_
}

_pistectl_targets() {
  local -a words_
  words_=(
    'PLAT'\''AU'
    'DUME'
  )
  compadd -a words_
}

_pistectl_ids() {
  local -a words_
  words_=(
    'api/known'
    'api/terms'
  )
  compadd -a words_
}

_pistectl_rules() {
  local -a words_
  words_=(
    'api/known'
  )
  compadd -a words_
}

_pistectl_verbs() {
  local -a words_
  words_=(
    'show'
  )
  compadd -a words_
}

_pistectl_levels() {
  local -a rules levels
  rules=('api/known')
  levels=('off' 'warn')
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
  _arguments -C : \
    '--lang=[langue]:LANGUE:(en fr)' \
    '1: :->verb' \
    '*:: :->rest' && return
  case $state in
    verb)
      verbs=(
        'show:affiche l'\''objet [tout] \: `rien` $x'
      )
      _describe -t commands 'pistectl' verbs
      ;;
    rest)
      case $line[1] in
        show)
          _arguments : \
            '--all[tout, jusqu'\''au bout]' \
            '*--api=[l'\''API \[à voir\]]:NOM\:X:_pistectl_apis' \
            '*--rule=[niveau]:ID=NIVEAU:_pistectl_levels' \
            '*--format=[forme]:FORME[=FICHIER]: _pistectl_words_for_files texte json' \
            '--out=[fichier]:FICHIER:_files' \
            '--fix=-[corrige]::unsafe:(unsafe)' \
            '*: :_pistectl_ids'
          ;;
      esac
      ;;
  esac
}

if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _pistectl "$@"
else
  compdef _pistectl pistectl
fi
