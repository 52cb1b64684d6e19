import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { CONFIGURATION_NAME, isManifestName } from "@pistectl/config-schema/discovery";
import { REPOSITORY_ROOT } from "../bundle-options.ts";

/** A folder of `examples` that holds manifests. */
interface Example {
  /** Path from `examples`. */
  readonly name: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

const FOLDER = join(REPOSITORY_ROOT, "examples");

/** Every scenario, those with mistakes too, in the order of their names. */
export async function readExamples(): Promise<readonly Example[]> {
  const folders = ["", "broken"];
  const names = await Promise.all(
    folders.map(async (folder) => (await readdir(join(FOLDER, folder))).sort().map((name) => join(folder, name))),
  );
  const examples = await Promise.all(names.flat().map(readExample));
  return examples.filter(({ files }) => files.length > 0);
}

/** The day on which the examples show what they are to show: what their README gives `--now`. Throws when it gives none. */
export async function readExamplesDay(): Promise<string> {
  const [, day] = /--now (\d{4}-\d\d-\d\d)/.exec(await readFile(join(FOLDER, "README.md"), "utf8")) ?? [];
  if (day === undefined) throw new Error("examples/README.md does not say with which --now the examples are checked");
  return day;
}

async function readExample(name: string): Promise<Example> {
  const entries = await readdir(join(FOLDER, name), { withFileTypes: true }).catch(() => []);
  const found = entries.filter((entry) => entry.isFile() && (isManifestName(entry.name) || entry.name === CONFIGURATION_NAME));
  const files = await Promise.all(
    found
      .map((entry) => entry.name)
      .sort((a, b) => Number(a === CONFIGURATION_NAME) - Number(b === CONFIGURATION_NAME) || (a < b ? -1 : 1))
      .map(async (file) => ({ name: file, text: await readFile(join(FOLDER, name, file), "utf8") })),
  );
  return { name, files };
}
