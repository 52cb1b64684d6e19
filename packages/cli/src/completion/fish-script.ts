import { keysOf } from "@pistectl/words";
import type { CompletedFlag, CompletionModel, Completions, ListName } from "./completion-model.ts";

/** The completion script of fish, 3.0 or later. */
export function fishScript({ verbs, commonFlags, lists, levels }: CompletionModel): string {
  const isAbsent = "-n 'test -z (__pistectl_verb)'";
  const isVerb = (name: string): string => `-n 'test (__pistectl_verb) = ${name}'`;
  return `# pistectl completion for fish. To use it now: pistectl completion fish | source
${keysOf(lists)
  .map((name) => listFunction(name, lists[name]))
  .join("\n")}
function __pistectl_levels
    for rule in (__pistectl_rules)
        printf '%s\\n' $rule={${levels.join(",")}}
    end
end

# One of these words, or a file behind the one that is there.
function __pistectl_words_for_files
    set -l begun (string replace -r -- '^--[^=]*=' '' (commandline -ct))
    if string match -q -- '*=*' $begun
        set -l parts (string split -m 1 -- = $begun)
        for file in (__fish_complete_path $parts[2])
            printf '%s\\n' $parts[1]=$file
        end
    else
        printf '%s\\n' $argv
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
${commonFlags.flatMap((flag) => flagLines(isAbsent, flag)).join("\n")}
${verbs.map(({ name, help }) => `complete -c pistectl ${isAbsent} -a ${name} -d ${fishQuoted(help)}`).join("\n")}
${verbs
  .flatMap(({ name, flags, operands }) => [
    "",
    ...flags.flatMap((flag) => flagLines(isVerb(name), flag)),
    ...(operands.kind === "free" ? [] : [`complete -c pistectl -n '__pistectl_is_operand_of ${name}' ${candidates(operands)}`]),
  ])
  .join("\n")}
`;
}

function listFunction(name: ListName, words: readonly string[]): string {
  return `function __pistectl_${name}
    printf '%s\\n' ${words.map(fishQuoted).join(" ")}
end
`;
}

/** What explains a flag would explain each of its values too, if both were said at once; the last one said explains it. Without `-r`, a value stands behind an equals sign only. */
function flagLines(condition: string, { name, help, value, values }: CompletedFlag): readonly string[] {
  const flag = `complete -c pistectl ${condition} -l ${name}`;
  const described = `${flag} -d ${fishQuoted(help)}`;
  switch (value) {
    case "none":
      return [described];
    case "needed":
      return [`${flag} -r ${candidates(values)}`, `${described} -r`];
    case "optional":
      return [`${flag} ${candidates(values)}`, described];
  }
}

function candidates(completions: Completions): string {
  switch (completions.kind) {
    case "free":
      return "-f";
    case "files":
      return "-F";
    case "levels":
      return "-f -a '(__pistectl_levels)'";
    case "words":
      return `-f -a ${fishQuoted(completions.words.join(" "))}`;
    case "words-for-files":
      return `-f -a ${fishQuoted(`(__pistectl_words_for_files ${completions.words.join(" ")})`)}`;
    case "list":
      return `-f -a '(__pistectl_${completions.list})'`;
  }
}

/** Between single quotes, fish reads backslashes before a quote or a backslash. */
function fishQuoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
