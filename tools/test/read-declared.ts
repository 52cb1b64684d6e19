import type { Localized } from "@pistectl/words";
import { readConfiguration } from "../../packages/config-schema/src/configuration/read-configuration.ts";
import type { Finding } from "../../packages/config-schema/src/findings/finding.ts";
import { findingLine } from "../../packages/config-schema/src/findings/finding-line.ts";
import { readBaseline } from "../../packages/config-schema/src/lint/read-baseline.ts";
import { readCatalogueEntry } from "../../packages/config-schema/src/lint/read-catalogue-entry.ts";
import { readManifestFile } from "../../packages/config-schema/src/reading/read-manifest-file.ts";
import { checkSchema } from "../../packages/config-schema/src/schema/check-schema.ts";
import { parseScenario } from "../../packages/simulator/src/scenario/parse-scenario.ts";

/** What is said of a text in each declared format, a line for each finding. */
export const READERS: Readonly<
  Record<"manifest" | "entry" | "configuration" | "baseline" | "scenario", (text: string) => readonly Localized[]>
> = {
  manifest: (text) => {
    const { documents, findings } = readManifestFile(fileOf("manifest", text));
    return [...findings, ...documents.flatMap(checkSchema)].map(findingLine);
  },
  entry: (text) => {
    const { documents, findings } = readManifestFile(fileOf("entry", text));
    return [...findings.map(findingLine), ...documents.flatMap((document) => linesOf(readCatalogueEntry(document)))];
  },
  configuration: (text) => linesOf(readConfiguration(fileOf("configuration", text))),
  baseline: (text) => linesOf(readBaseline(fileOf("baseline", text))),
  scenario: (text) => {
    const reading = parseScenario(text, "scenario");
    return reading.ok ? [] : reading.failure;
  },
};

function fileOf(path: string, text: string) {
  return { path, text, byteOrderMark: false };
}

function linesOf(reading: { readonly ok: true } | { readonly ok: false; readonly failure: readonly Finding[] }): readonly Localized[] {
  return reading.ok ? [] : reading.failure.map(findingLine);
}
