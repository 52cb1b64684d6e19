# pistectl completion for fish. To use it now: pistectl completion fish | source
function __pistectl_apis
    printf '%s\n' 'PLAT\'AU' 'Légifrance Beta' 'a\\b$(c)'
end

function __pistectl_targets
    printf '%s\n' 'PLAT\'AU' 'DUME'
end

function __pistectl_ids
    printf '%s\n' 'api/known' 'api/terms'
end

function __pistectl_rules
    printf '%s\n' 'api/known'
end

function __pistectl_verbs
    printf '%s\n' 'show'
end

function __pistectl_levels
    for rule in (__pistectl_rules)
        printf '%s\n' $rule={off,warn}
    end
end

# One of these words, or a file behind the one that is there.
function __pistectl_words_for_files
    set -l begun (string replace -r -- '^--[^=]*=' '' (commandline -ct))
    if string match -q -- '*=*' $begun
        set -l parts (string split -m 1 -- = $begun)
        for file in (__fish_complete_path $parts[2])
            printf '%s\n' $parts[1]=$file
        end
    else
        printf '%s\n' $argv
    end
end

# The verb of the line, an empty text before it is there.
function __pistectl_verb
    set -l skip 0
    for word in (commandline -opc)[2..-1]
        if test $skip = 1
            set skip 0
        else if contains -- $word --lang --config
            set skip 1
        else if not string match -q -- '-*' $word
            echo $word
            return
        end
    end
    echo ''
end

# Whether the word begun is an operand of this verb: files would also be offered behind a flag's equals sign.
function __pistectl_is_operand_of
    test (__pistectl_verb) = $argv[1]; and not string match -q -- '-*' (commandline -ct)
end

complete -c pistectl -f
complete -c pistectl -n 'test -z (__pistectl_verb)' -l lang -r -f -a 'en fr'
complete -c pistectl -n 'test -z (__pistectl_verb)' -l lang -d 'langue' -r
complete -c pistectl -n 'test -z (__pistectl_verb)' -a show -d 'affiche l\'objet [tout] : `rien` $x'

complete -c pistectl -n 'test (__pistectl_verb) = show' -l all -d 'tout, jusqu\'au bout'
complete -c pistectl -n 'test (__pistectl_verb) = show' -l api -r -f -a '(__pistectl_apis)'
complete -c pistectl -n 'test (__pistectl_verb) = show' -l api -d 'l\'API [à voir]' -r
complete -c pistectl -n 'test (__pistectl_verb) = show' -l rule -r -f -a '(__pistectl_levels)'
complete -c pistectl -n 'test (__pistectl_verb) = show' -l rule -d 'niveau' -r
complete -c pistectl -n 'test (__pistectl_verb) = show' -l format -r -f -a '(__pistectl_words_for_files texte json)'
complete -c pistectl -n 'test (__pistectl_verb) = show' -l format -d 'forme' -r
complete -c pistectl -n 'test (__pistectl_verb) = show' -l out -r -F
complete -c pistectl -n 'test (__pistectl_verb) = show' -l out -d 'fichier' -r
complete -c pistectl -n 'test (__pistectl_verb) = show' -l fix -f -a 'unsafe'
complete -c pistectl -n 'test (__pistectl_verb) = show' -l fix -d 'corrige'
complete -c pistectl -n '__pistectl_is_operand_of show' -f -a '(__pistectl_ids)'
