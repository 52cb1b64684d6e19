import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES, type Language, type Localized, say } from "@pistectl/words";
import { stringify } from "yaml";
import { DECLARATION as MANIFEST_LINT } from "../../actions/manifest-lint/src/declaration.ts";
import { DECLARATION as PREFLIGHT } from "../../actions/preflight/src/declaration.ts";
import { readActionPins, repin } from "./action-pins.ts";
import type { GeneratedFile, Generator } from "./generator.ts";
import { cell, table } from "./markdown-table.ts";
import { replaceBlock } from "./replace-block.ts";

type ActionDeclaration = typeof PREFLIGHT;

/** The actions, by their folder. */
const ACTIONS: Readonly<Record<string, ActionDeclaration>> = { "manifest-lint": MANIFEST_LINT, preflight: PREFLIGHT };

const SOURCE = "generated from src/declaration.ts";

const INPUT: Localized = { en: "Input", fr: "Entrée" };
const DEFAULT: Localized = { en: "Default", fr: "Par défaut" };
const OUTPUT: Localized = { en: "Output", fr: "Sortie" };

/** What each action takes and gives, in its `action.yml` and in its README of each language, as it is declared, and the pins of the repository's workflows in the READMEs; the rest is left as it is. */
export const actionReadmes: Generator = {
  name: "action-readme",
  owns: [],
  generate: async (root) =>
    Object.entries(ACTIONS).flatMap(([action, declaration]) => [
      metadata(root, `actions/${action}/action.yml`, declaration),
      ...LANGUAGES.map((language) =>
        readme(root, `actions/${action}/README${language === "en" ? "" : `.${language}`}.md`, declaration, language),
      ),
    ]),
};

function metadata(root: string, path: string, { inputs, outputs }: ActionDeclaration): GeneratedFile {
  const declared = {
    inputs: Object.entries(inputs).map(([name, { description, default: value = "" }]) => [
      name,
      { description: description.en, required: false, default: value },
    ]),
    outputs: Object.entries(outputs).map(([name, { en }]) => [name, { description: en }]),
  };
  const content = Object.entries(declared).reduce(
    (text, [key, entries]) => replaceKey(text, path, key, stringify({ [key]: Object.fromEntries(entries) }, { lineWidth: 0 })),
    readFileSync(join(root, path), "utf8"),
  );
  return { path, content };
}

/** A YAML file with what stands at one of its first keys replaced. */
function replaceKey(text: string, path: string, key: string, content: string): string {
  const standing = new RegExp(`^${key}:\\n(?: +.*\\n)*`, "m");
  if (!standing.test(text)) throw new Error(`${path}: no key ${key}`);
  return text.replace(standing, () => content);
}

function readme(root: string, path: string, { inputs, outputs }: ActionDeclaration, language: Language): GeneratedFile {
  const prose = (text: Localized): string => cell(say(text, language));
  const inputTable = table(
    [say(INPUT, language), say(DEFAULT, language), ""],
    Object.entries(inputs).map(([name, { description, default: value }]) => [
      `\`${name}\``,
      value === undefined ? "" : `\`${value}\``,
      prose(description),
    ]),
  );
  const outputTable = table(
    [say(OUTPUT, language), ""],
    Object.entries(outputs).map(([name, description]) => [`\`${name}\``, prose(description)]),
  );
  const withInputs = replaceBlock(readFileSync(join(root, path), "utf8"), path, `inputs: ${SOURCE}`, inputTable);
  const withOutputs = replaceBlock(withInputs, path, `outputs: ${SOURCE}`, outputTable);
  return { path, content: repin(withOutputs, readActionPins(root)) };
}
