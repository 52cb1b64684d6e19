import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Generator } from "./generator.ts";
import { cell, table } from "./markdown-table.ts";
import { replaceBlock } from "./replace-block.ts";

const WORKFLOWS = ".github/workflows";
const GUIDES = "docs/guides";
const BLOCK = "workflows: generated from .github/workflows";

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

/** What the workflows say of their permissions, in French. A reason that is not here stops the generation. */
const REASONS_FR: Readonly<Record<string, string>> = {
  "to check out the manifests": "récupérer les manifestes",
  "to check out the manifests, and to read the base of the change": "récupérer les manifestes et lire la base du changement",
  "to keep one comment up to date": "tenir à jour un seul commentaire",
  "to hand the findings to code scanning": "remettre les constats à l'analyse de code",
  "to do so in a private repository": "le faire dans un dépôt privé",
  "to open, rewrite, comment and close the issue": "ouvrir, récrire, commenter et fermer le ticket",
};

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
      fill("reusable-workflows.md", workflows.map(describe).join("\n\n")),
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

function french(reason: string): string {
  const translated = REASONS_FR[reason];
  if (translated === undefined) throw new Error(`the French of "${reason}" is missing`);
  return translated;
}

function describe({ name, inputs, secrets, outputs }: ReusableWorkflow): string {
  const parts = [
    `## \`${name}\``,
    table(
      ["Input", "Type", "Default", ""],
      Object.entries(inputs).map(([input, { type = "", default: value, description }]) => [
        `\`${input}\``,
        type,
        value === "" ? "" : `\`${String(value)}\``,
        cell(description),
      ]),
    ),
  ];
  if (Object.keys(secrets).length > 0) parts.push(table(["Secret", ""], rows(secrets)));
  parts.push(table(["Output", ""], rows(outputs)));
  return parts.join("\n\n");
}

function rows(declared: Readonly<Record<string, Declared>>): readonly (readonly string[])[] {
  return Object.entries(declared).map(([name, { description }]) => [`\`${name}\``, cell(description)]);
}
