import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shellWord } from "@pistectl/words";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { bashScript } from "../src/completion/bash-script.ts";
import type { CompletionModel } from "../src/completion/completion-model.ts";
import { fishScript } from "../src/completion/fish-script.ts";
import { zshScript } from "../src/completion/zsh-script.ts";
import { run } from "../src/run.ts";
import { VERBS } from "../src/verbs.ts";
import { memoryIo } from "./memory-io.ts";

const SHELLS = ["bash", "zsh", "fish"] as const;

let folder = "";
beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-completion-")));
  for (const shell of SHELLS) {
    const io = memoryIo({ folder });
    expect([await run(["completion", shell, "--lang", "fr"], io), io.written.stderr]).toEqual([0, ""]);
    writeFileSync(join(folder, `script.${shell}`), io.written.stdout);
  }
  mkdirSync(join(folder, "un dossier"));
  writeFileSync(join(folder, "un dossier", "piste.yaml"), "");
});
afterAll(() => rmSync(folder, { recursive: true }));

const ENV = { PATH: process.env.PATH, HOME: process.env.HOME, LC_ALL: "C.UTF-8", TERM: "dumb" };

function isHere(shell: string): boolean {
  return spawnSync(shell, ["--version"]).error === undefined;
}

/** A small command line: a verb with a flag of each sort, in words that shells must not take for syntax. */
const MODEL: CompletionModel = {
  verbs: [
    {
      name: "show",
      help: "affiche l'objet [tout] : `rien` $x",
      flags: [
        { name: "all", help: "tout, jusqu'au bout", repeatable: false, value: "none", word: "", values: { kind: "free" } },
        { name: "api", help: "l'API [à voir]", repeatable: true, value: "needed", word: "NOM:X", values: { kind: "list", list: "apis" } },
        { name: "rule", help: "niveau", repeatable: true, value: "needed", word: "ID=NIVEAU", values: { kind: "levels" } },
        {
          name: "format",
          help: "forme",
          repeatable: true,
          value: "needed",
          word: "FORME[=FICHIER]",
          values: { kind: "words-for-files", words: ["texte", "json"] },
        },
        { name: "out", help: "fichier", repeatable: false, value: "needed", word: "FICHIER", values: { kind: "files" } },
        {
          name: "fix",
          help: "corrige",
          repeatable: false,
          value: "optional",
          word: "unsafe",
          values: { kind: "words", words: ["unsafe"] },
        },
      ],
      operands: { kind: "list", list: "ids" },
    },
  ],
  commonFlags: [
    { name: "lang", help: "langue", repeatable: false, value: "needed", word: "LANGUE", values: { kind: "words", words: ["en", "fr"] } },
  ],
  lists: {
    apis: ["PLAT'AU", "Légifrance Beta", "a\\b$(c)"],
    targets: ["PLAT'AU", "DUME"],
    ids: ["api/known", "api/terms"],
    rules: ["api/known"],
    verbs: ["show"],
  },
  levels: ["off", "warn"],
};

test.each([
  ["bash", bashScript],
  ["zsh", zshScript],
  ["fish", fishScript],
] as const)("the whole script of %s for a small command line", async (shell, script) => {
  const text = script(MODEL);
  await expect(text).toMatchFileSnapshot(join(import.meta.dirname, "__snapshots__", `completion.${shell}`));
  writeFileSync(join(folder, "small"), text);
  if (isHere(shell)) execFileSync(shell, ["-n", join(folder, "small")]);
});

describe("bash", () => {
  /** What bash is given for the last word; words are split as readline splits them. */
  function complete(script: string, words: readonly string[]): readonly string[] {
    const line = `source ${shellWord(script)}; COMP_WORDS=(${words.map(shellWord).join(" ")}); COMP_CWORD=${words.length - 1}; _pistectl; ((\${#COMPREPLY[@]} == 0)) || printf '%s\\n' "\${COMPREPLY[@]}"`;
    const stdout = execFileSync("bash", ["--norc", "-c", line], {
      cwd: folder,
      env: ENV,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    });
    return stdout.split("\n").slice(0, -1);
  }
  const pistectl = (...words: readonly string[]): readonly string[] => complete("script.bash", ["pistectl", ...words]);

  test.each<readonly [words: readonly string[], expected: readonly string[]]>([
    [["va"], ["validate"]],
    [["--lang", "fr", "va"], ["validate"]],
    [["--lang", "=", "fr", "va"], ["validate"]],
    [
      ["--lang", ""],
      ["en", "fr"],
    ],
    [["--q"], ["--quiet"]],
    [["help", "exp"], ["explain"]],
    [["validate", "--format", "ju"], ["junit"]],
    [["validate", "--format", "=", "ju"], ["junit"]],
    [
      ["validate", "--format", "="],
      ["text", "compact", "narrated", "json", "sarif", "junit", "gitlab", "github", "markdown"],
    ],
    [
      ["validate", "--fix", "="],
      ["safe", "unsafe"],
    ],
    [["validate", "--fix", "=", "u"], ["unsafe"]],
    [["validate", "--format", "json", "="], []],
    [["validate", "--format", "=", "json", "=", "w"], []],
    [["validate", "--max-warnings", "1", "="], []],
    [["x", "="], []],
    [["validate", "--fix", "--dry"], ["--dry-run"]],
    [["validate", "--rule", "identity/s"], ["identity/siret="]],
    [
      ["validate", "--rule", "identity/siret", "="],
      ["off", "info", "warn", "error"],
    ],
    [["validate", "--rule", "identity/siret", "=", "w"], ["warn"]],
    [["validate", "--rule", "=", "security/in"], []],
    [["validate", "x.yaml", "--max-w"], ["--max-warnings"]],
    [["validate", ""], []],
    [
      ["check", "--api", "Légifrance"],
      ["Légifrance", "Légifrance\\ Beta"],
    ],
    [["check", "--api", "Légifrance\\ B"], ["Légifrance\\ Beta"]],
    [["check", "--api", "PLAT"], ["PLAT\\'AU"]],
    [["check", "--api", '"PLAT'], ["PLAT'AU"]],
    [["check", "--api", "'PLAT"], ["PLAT'\\''AU"]],
    [
      ["check", "--environment", ""],
      ["production", "sandbox"],
    ],
    [["catalog", "Légifrance\\ "], ["Légifrance\\ Beta"]],
    [["explain", "gateway/api"], ["gateway/api-not-granted"]],
    [
      ["explain", "identity/"],
      ["identity/siret", "identity/quoted"],
    ],
    [
      ["init", "--environment", ""],
      ["both", "production", "sandbox"],
    ],
    [
      ["init", "--no"],
      ["--notifications-email", "--no-workflow", "--no-color"],
    ],
    [["init", "--name", "x"], []],
    [["completion", ""], [...SHELLS]],
    [["no-verb", ""], []],
  ])("%j", (words, expected) => {
    expect(pistectl(...words)).toEqual(expected);
  });

  test.each<readonly [words: readonly string[]]>([
    [["validate", "--format", "json", "="]],
    [["validate", "--format", "json", "=", "un"]],
    [["validate", "--format", "=", "json", "="]],
    [["validate", "--format", "=", "json", "=", "un"]],
    [["validate", "--baseline", "="]],
    [["validate", ""]],
  ])("files: %j", (words) => {
    writeFileSync(join(folder, "files.bash"), "source script.bash; compopt() { [[ $* != '-o default' ]] || echo files; }");
    expect(complete("files.bash", ["pistectl", ...words])).toEqual(["files"]);
  });

  test("every verb, and nothing else, at the beginning", () => {
    expect(pistectl("")).toEqual([...VERBS.map(({ name }) => name), "help"]);
  });

  test("no name is taken for syntax", () => {
    writeFileSync(join(folder, "small.bash"), bashScript(MODEL));
    expect(complete("small.bash", ["pistectl", "show", "--api", ""])).toEqual(["PLAT\\'AU", "Légifrance\\ Beta", "a\\\\b\\$\\(c\\)"]);
  });
});

describe("fish", () => {
  beforeEach(({ skip }) => skip(!isHere("fish"), "no fish"));

  const pistectl = (line: string): readonly string[] =>
    execFileSync("fish", ["--no-config", "-c", `source script.fish; complete -C ${shellWord(`pistectl ${line}`)}`], {
      cwd: folder,
      env: { ...ENV, XDG_CONFIG_HOME: folder },
      encoding: "utf8",
    })
      .split("\n")
      .slice(0, -1);

  test.each<readonly [line: string, expected: readonly string[]]>([
    ["va", ["validate\tcontrôle les manifestes avant tout le monde"]],
    ["--lang fr va", ["validate\tcontrôle les manifestes avant tout le monde"]],
    ["validate --max-w", ["--max-warnings\tau-delà de ce nombre d'avertissements, c'est un échec"]],
    ["validate --format ju", ["junit"]],
    ["validate --format=ju", ["--format=junit"]],
    ["validate --format json=un", ["json=un dossier/"]],
    ["validate --format=json=un", ["--format=json=un dossier/"]],
    ["validate --fix=", ["--fix=safe", "--fix=unsafe"]],
    ["validate --fix un", ["un dossier/"]],
    ["validate --rule identity/siret=w", ["identity/siret=warn"]],
    ["validate un", ["un dossier/"]],
    ["check --api Légifrance", ["Légifrance", "Légifrance Beta"]],
    ["check --api PLAT", ["PLAT'AU"]],
    ["explain gateway/api", ["gateway/api-not-granted"]],
    ["completion ", ["bash", "fish", "zsh"]],
    ["init --name x", []],
  ])("%s", (line, expected) => {
    expect(pistectl(line).toSorted()).toEqual(expected);
  });
});

describe("zsh", () => {
  beforeEach(({ skip }) => skip(!isHere("zsh"), "no zsh"));

  /** Tells what is offered, between marks. */
  const spy = [
    "compadd() {",
    "  local -a hits",
    // With one of these, compadd answers a question of the completion system.
    `  if [[ \${(j: :)@[1,(i)(-|--)]} != *-[OAD]* ]]; then builtin compadd -A hits "$@"; print -rl -- '<'\${(Q)^hits}'>'; fi`,
    '  builtin compadd "$@"',
    "}",
    "marker() { print '<the ''end>' }",
    "zle -N marker",
    "bindkey '^I' complete-word '^X' marker",
  ].join("\n");

  /** Types a line and Tab on a pseudo-terminal of zsh's own. */
  function pistectl(line: string): readonly string[] {
    writeFileSync(join(folder, "spy.zsh"), spy);
    const harness = `
zmodload zsh/zpty
zpty z zsh -f -i
zpty -w z 'PROMPT=; autoload -Uz compinit; compinit -D -u; source ./script.zsh; source ./spy.zsh; print "<re""ady>"'
zpty -r -m z output '*<ready>*'
zpty -n -w z ${shellWord(line)}$'\\t\\x18'
zpty -r -m z output '*<the end>*'
print -r -- "$output"
zpty -d z`;
    const stdout = execFileSync("zsh", ["-f", "-c", harness], { cwd: folder, env: ENV, encoding: "utf8" });
    return [...new Set([...stdout.matchAll(/<([^<>\r\n]+)>/g)].map(([, hit = ""]) => hit))].filter((hit) => hit !== "the end").sort();
  }

  test.each<readonly [line: string, expected: readonly string[]]>([
    ["pistectl va", ["validate"]],
    ["pistectl check --api Légifrance", ["Légifrance", "Légifrance Beta"]],
    ["pistectl validate --format=ju", ["junit"]],
    ["pistectl validate --format=json=un", ["un dossier"]],
    ["pistectl validate --format json=un", ["un dossier"]],
    ["pistectl validate --fix=", ["safe", "unsafe"]],
    ["pistectl explain gateway/api", ["gateway/api-not-granted"]],
    ["pistectl check --api PLAT", ["PLAT'AU"]],
    ["pistectl validate --rule identity/siret=", ["error", "info", "off", "warn"]],
    ["pistectl validate un", ["un dossier"]],
    ["pistectl --lang fr va", ["validate"]],
  ])("%s", (line, expected) => {
    expect(pistectl(line)).toEqual(expected);
  });
});
