import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { GeneratedFile, Generator } from "./generator.ts";

const FOLDER = "actions";

interface ActionMetadata {
  readonly inputs?: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs?: Readonly<Record<string, { readonly description: string }>>;
}

/** The README of each action with its tables of inputs and outputs as `action.yml` declares them; the rest is left as it is. */
export const actionReadmes: Generator = {
  name: "action-readme",
  owns: [],
  generate: async (root) =>
    readdirSync(join(root, FOLDER))
      .toSorted()
      .map((action) => generateReadme(root, action)),
};

function generateReadme(root: string, action: string): GeneratedFile {
  const path = `${FOLDER}/${action}/README.md`;
  const { inputs = {}, outputs = {} } = parse(readFileSync(join(root, FOLDER, action, "action.yml"), "utf8")) as ActionMetadata;
  const withInputs = replaceBetween(readFileSync(join(root, path), "utf8"), path, "inputs", inputTable(inputs));
  return { path, content: replaceBetween(withInputs, path, "outputs", outputTable(outputs)) };
}

function inputTable(inputs: NonNullable<ActionMetadata["inputs"]>): string {
  const rows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    input.default ? `\`${input.default}\`` : "",
    cell(input.description),
  ]);
  return table(["Input", "Default", ""], rows);
}

function outputTable(outputs: NonNullable<ActionMetadata["outputs"]>): string {
  return table(
    ["Output", ""],
    Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, cell(description)]),
  );
}

/** Columns aligned, as the formatter wants them. */
function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = titles.map((title, column) => Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? "").padEnd(width)).join(" | ")} |`;
  return [line(titles), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

function cell(text: string): string {
  return text.trim().replaceAll("|", "\\|").replace(/\s+/g, " ");
}

function replaceBetween(text: string, path: string, name: string, content: string): string {
  const begin = `<!-- ${name}: generated from action.yml -->`;
  const end = `<!-- /${name} -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from === -1 || to < from) throw new Error(`${path}: no ${begin} … ${end}`);
  return `${text.slice(0, from)}${begin}\n\n${content}\n\n${text.slice(to)}`;
}
