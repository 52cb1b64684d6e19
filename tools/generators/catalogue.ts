import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
// By path: the package's index exports the very file that is written here.
import type { CatalogueEntry } from "../../packages/config-schema/src/catalogue/catalogue-entry.ts";
import { checkCatalogue } from "../../packages/config-schema/src/catalogue/check-catalogue.ts";
import { nodeAt } from "../../packages/config-schema/src/document/access.ts";
import type { ManifestDocument } from "../../packages/config-schema/src/document/manifest-document.ts";
import { positionAt } from "../../packages/config-schema/src/document/source-file.ts";
import { findingLine } from "../../packages/config-schema/src/findings/finding-line.ts";
import { readCatalogueEntry } from "../../packages/config-schema/src/lint/read-catalogue-entry.ts";
import { readManifestFile } from "../../packages/config-schema/src/reading/read-manifest-file.ts";
import { embeddedJson } from "./embedded-json.ts";
import type { Generator } from "./generator.ts";

const FOLDER = "schemas/catalog";
const TARGET = "packages/config-schema/src/generated/catalogue.ts";

/** Embeds the API catalogue: every `Api` document of `schemas/catalog`, checked, as one typed constant. Throws an error that lists everything that is wrong. */
export const catalogue: Generator = {
  name: "catalogue",
  owns: [],
  generate: async (root) => [{ path: TARGET, content: write(await readEntries(root)) }],
};

/** Every entry of the catalogue; throws an error that lists everything that is wrong. */
export async function readEntries(root: string): Promise<readonly CatalogueEntry[]> {
  const files = (await readdir(join(root, FOLDER))).filter((file) => file.endsWith(".yaml")).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(root, FOLDER, file), "utf8")));
  const readings = files.map((file, index) =>
    readManifestFile({ path: `${FOLDER}/${file}`, text: texts[index] ?? "", byteOrderMark: false }),
  );
  const documents = readings.flatMap((reading) => reading.documents);
  const entries = documents.map(readCatalogueEntry);
  const findings = [...readings.flatMap((reading) => reading.findings), ...entries.flatMap((entry) => (entry.ok ? [] : entry.failure))];
  const read = entries.flatMap((entry) => (entry.ok ? [entry.value] : []));
  // Not before every entry is readable: the name that an unreadable one bears would be reported as missing.
  const unfit =
    findings.length > 0
      ? findings.map((finding) => findingLine(finding).en)
      : checkCatalogue(read).map(({ entry, pointer, message }) => {
          const document = documents.find(({ name }) => name === entry);
          return `${document === undefined ? FOLDER : placeIn(document, pointer)}: ${entry}: ${message.en}`;
        });
  if (unfit.length > 0) throw new Error(`The API catalogue does not hold together:\n${unfit.join("\n")}`);
  return read;
}

/** `file:line:column`, as terminals make a link of it. */
function placeIn(document: ManifestDocument, pointer: string): string {
  const { line, column } = positionAt(document.file, (nodeAt(document, pointer) ?? document.root).span.start);
  return `${document.file.path}:${line}:${column}`;
}

function write(entries: readonly CatalogueEntry[]): string {
  return [
    "// Written by `pnpm generate` from schemas/catalog; edit the YAML there.",
    'import type { CatalogueEntry } from "../catalogue/catalogue-entry.ts";',
    "",
    "/** The embedded API catalogue, as text: V8 reads that much sooner than the same literals, and keeps less of it. */",
    `export const CATALOGUE: readonly CatalogueEntry[] = ${embeddedJson(entries)};`,
    "",
  ].join("\n");
}
