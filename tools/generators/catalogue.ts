import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { LineCounter, parseAllDocuments } from "yaml";
// By path: the package's index exports the very file that is written here.
import type { CatalogueEntry } from "../../packages/config-schema/src/catalogue/catalogue-entry.ts";
import { checkCatalogue } from "../../packages/config-schema/src/catalogue/check-catalogue.ts";
import { readCatalogueEntry } from "../../packages/config-schema/src/catalogue/read-catalogue-entry.ts";
import type { Generator } from "./generator.ts";

const FOLDER = "schemas/catalog";
const TARGET = "packages/config-schema/src/generated/catalogue.ts";

/** Embeds the API catalogue: every `Api` document of `schemas/catalog`, checked, as one typed constant. Throws an error that lists every problem. */
export const catalogue: Generator = {
  name: "catalogue",
  owns: [],
  generate: async (root) => [{ path: TARGET, content: write(await readEntries(root)) }],
};

async function readEntries(root: string): Promise<readonly CatalogueEntry[]> {
  const files = (await readdir(join(root, FOLDER))).filter((file) => file.endsWith(".yaml")).sort();
  const readings = await Promise.all(
    files.map(async (file) => readDocuments(`${FOLDER}/${file}`, await readFile(join(root, FOLDER, file), "utf8"))),
  );
  const entries = readings.flatMap((reading) => reading.entries);
  const problems = readings.flatMap((reading): readonly string[] => reading.problems);
  // Not before every entry is readable: the name that an unreadable one bears would be reported as missing.
  const unfit = problems.length > 0 ? problems : checkCatalogue(entries).map(({ at, message }) => `${FOLDER}: ${at}: ${message}`);
  if (unfit.length > 0) throw new Error(`The API catalogue does not hold together:\n${unfit.join("\n")}`);
  return entries;
}

interface FileReading {
  readonly entries: readonly CatalogueEntry[];
  readonly problems: readonly string[];
}

function readDocuments(path: string, text: string): FileReading {
  const entries: CatalogueEntry[] = [];
  const problems: string[] = [];
  const lines = new LineCounter();
  for (const document of parseAllDocuments(text, { lineCounter: lines, strict: true })) {
    // The comment that heads a file is not yet its first entry.
    const { line } = lines.linePos(document.contents?.range[0] ?? document.range[0]);
    // The first line says what and where, the others frame the code.
    const flaws = [...document.errors, ...document.warnings];
    problems.push(...flaws.map(({ message }) => `${path}: ${message.split(":\n", 1)[0]}`));
    if (flaws.length > 0) continue;
    const reading = readCatalogueEntry(document.toJS());
    if (reading.kind === "entry") entries.push(reading.entry);
    else problems.push(...reading.problems.map(({ at, message }) => `${path}:${line}: ${at === "" ? "document" : at}: ${message}`));
  }
  return { entries, problems };
}

function write(entries: readonly CatalogueEntry[]): string {
  return [
    "// Written by `pnpm generate` from schemas/catalog; edit the YAML there.",
    'import type { CatalogueEntry } from "../catalogue/catalogue-entry.ts";',
    "",
    "/** The embedded API catalogue. */",
    `export const CATALOGUE: readonly CatalogueEntry[] = ${JSON.stringify(entries, null, 2)};`,
    "",
  ].join("\n");
}
