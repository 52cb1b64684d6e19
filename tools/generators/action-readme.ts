import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { readActionPins, repin } from "./action-pins.ts";
import type { GeneratedFile, Generator } from "./generator.ts";
import { cell, table } from "./markdown-table.ts";
import { replaceBlock } from "./replace-block.ts";

const FOLDER = "actions";

interface ActionMetadata {
  readonly inputs?: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs?: Readonly<Record<string, { readonly description: string }>>;
}

/** The README of each action with its tables of inputs and outputs as `action.yml` declares them, and the pins of the repository's workflows; the rest is left as it is. */
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
  const withInputs = replaceBlock(readFileSync(join(root, path), "utf8"), path, "inputs: generated from action.yml", inputTable(inputs));
  const withOutputs = replaceBlock(withInputs, path, "outputs: generated from action.yml", outputTable(outputs));
  return { path, content: repin(withOutputs, readActionPins(root)) };
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
