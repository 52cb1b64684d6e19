import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES, type Language, type Localized, say } from "@pistectl/words";
import { parse } from "yaml";
import type { Generator } from "./generator.ts";
import { cell, table } from "./markdown-table.ts";
import { replaceBlock } from "./replace-block.ts";
import { WORKFLOW_WORDS_FR } from "./workflow-words.ts";

const WORKFLOWS = ".github/workflows";
const GUIDES = "docs/guides";
const BLOCK = "workflows: generated from .github/workflows";

const PAGE: Readonly<Record<Language, string>> = { en: "reusable-workflows.md", fr: "reusable-workflows.fr.md" };

const INPUT: Localized = { en: "Input", fr: "Entrée" };
const TYPE: Localized = { en: "Type", fr: "Type" };
const DEFAULT: Localized = { en: "Default", fr: "Par défaut" };
const SECRET: Localized = { en: "Secret", fr: "Secret" };
const OUTPUT: Localized = { en: "Output", fr: "Sortie" };

interface Declared {
  readonly description: string;
  readonly type?: string;
  readonly default?: unknown;
}

interface ReusableWorkflow {
  /** File name. */
  readonly name: string;
  readonly inputs: Readonly<Record<string, Declared>>;
  readonly secrets: Readonly<Record<string, Declared>>;
  readonly outputs: Readonly<Record<string, Declared>>;
  /** What each permission is for, by the permission as a caller writes it. */
  readonly permissions: ReadonlyMap<string, string>;
}

/** Guides with tables of what the reusable workflows take, give and ask for; the rest is left as it is. */
export const workflowGuides: Generator = {
  name: "guides to the workflows",
  owns: [],
  async generate(root) {
    const workflows = readReusable(root);
    const fill = (name: string, content: string) => {
      const path = `${GUIDES}/${name}`;
      return { path, content: replaceBlock(readFileSync(join(root, path), "utf8"), path, BLOCK, content) };
    };
    return [
      fill(
        "permissions.md",
        permissionTable(workflows, ["Workflow", "Permission", "For"], (reason) => reason.replace(/^to /, "")),
      ),
      fill("permissions.fr.md", permissionTable(workflows, ["Workflow", "Permission", "Pour"], french)),
      ...LANGUAGES.map((language) => fill(PAGE[language], workflows.map((workflow) => describe(workflow, language)).join("\n\n"))),
    ];
  },
};

function readReusable(root: string): readonly ReusableWorkflow[] {
  return readdirSync(join(root, WORKFLOWS))
    .toSorted()
    .flatMap((name) => {
      const text = readFileSync(join(root, WORKFLOWS, name), "utf8");
      const call = parse(text).on?.workflow_call as Pick<ReusableWorkflow, "inputs" | "secrets" | "outputs"> | undefined;
      if (call === undefined) return [];
      const granted = [...text.matchAll(/^ {6}([a-z-]+: (?:read|write)) # (.+)$/gm)].map(([, permission = "", reason = ""]) => [
        permission,
        reason,
      ]);
      return [
        {
          name,
          inputs: call.inputs ?? {},
          secrets: call.secrets ?? {},
          outputs: call.outputs ?? {},
          permissions: new Map(granted as [string, string][]),
        },
      ];
    });
}

function permissionTable(workflows: readonly ReusableWorkflow[], titles: readonly string[], say: (reason: string) => string): string {
  const rows = workflows.flatMap(({ name, permissions }) =>
    [...permissions].map(([permission, reason]) => [`\`${name}\``, `\`${permission}\``, say(reason)]),
  );
  return table(titles, rows);
}

/** The French of a text of a workflow. Throws when nobody has written it. */
function french(text: string): string {
  const translated = WORKFLOW_WORDS_FR[text];
  if (translated === undefined) throw new Error(`the French of "${text}" is missing in workflow-words.ts`);
  return translated;
}

function describe({ name, inputs, secrets, outputs }: ReusableWorkflow, language: Language): string {
  const prose = ({ description }: Declared): string => cell(language === "fr" ? french(description) : description);
  const rows = (declared: Readonly<Record<string, Declared>>) =>
    Object.entries(declared).map(([key, value]) => [`\`${key}\``, prose(value)]);
  const titles = (...words: readonly Localized[]) => [...words.map((word) => say(word, language)), ""];
  const parts = [
    `## \`${name}\``,
    table(
      titles(INPUT, TYPE, DEFAULT),
      Object.entries(inputs).map(([input, declared]) => {
        const { type = "", default: value } = declared;
        return [`\`${input}\``, type, value === "" ? "" : `\`${String(value)}\``, prose(declared)];
      }),
    ),
  ];
  if (Object.keys(secrets).length > 0) parts.push(table(titles(SECRET), rows(secrets)));
  parts.push(table(titles(OUTPUT), rows(outputs)));
  return parts.join("\n\n");
}
