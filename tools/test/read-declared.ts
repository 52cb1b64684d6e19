import { readConfiguration } from "../../packages/config-schema/src/configuration/read-configuration.ts";
import type { SourceFile } from "../../packages/config-schema/src/document/source-file.ts";
import type { Finding } from "../../packages/config-schema/src/findings/finding.ts";
import { readBaseline } from "../../packages/config-schema/src/lint/read-baseline.ts";
import { readManifestFile } from "../../packages/config-schema/src/reading/read-manifest-file.ts";
import { checkFormat } from "../../packages/config-schema/src/schema/check-format.ts";

/** What is found in a text of each declared format. */
export const READERS = {
  manifest: (file: SourceFile): readonly Finding[] => {
    const { documents, findings } = readManifestFile(file);
    return [...findings, ...documents.flatMap(checkFormat)];
  },
  configuration: (file: SourceFile): readonly Finding[] => failureOf(readConfiguration(file)),
  baseline: (file: SourceFile): readonly Finding[] => failureOf(readBaseline(file)),
} as const;

function failureOf(reading: { readonly ok: true } | { readonly ok: false; readonly failure: readonly Finding[] }): readonly Finding[] {
  return reading.ok ? [] : reading.failure;
}
