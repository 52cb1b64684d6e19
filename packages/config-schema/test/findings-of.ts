import { positionsOf, type SourceFile } from "../src/document/source-file.ts";
import type { Finding } from "../src/findings/finding.ts";
import { readManifestFile } from "../src/reading/read-manifest-file.ts";
import { checkSchema } from "../src/schema/check-schema.ts";

/** A manifest file of a test. */
export function manifestFile(text: string): SourceFile {
  return { path: "test.piste.yaml", text, byteOrderMark: false };
}

/** What reading and the schema find in a text, in the order of the text. */
export function formatFindingsOf(text: string): readonly Finding[] {
  const { documents, findings } = readManifestFile(manifestFile(text));
  return [...findings, ...documents.flatMap(checkSchema)].sort((a, b) => a.span.start - b.span.start);
}

/** Each finding in a line: place, id, pointer, text of the place. */
export function rowsOf(text: string): readonly string[] {
  return formatFindingsOf(text).map(({ file, span, rule, pointer }) => {
    const { line, column } = positionsOf(file, span).start;
    return `${line}:${column} ${rule} ${pointer ?? "-"} ${JSON.stringify(text.slice(span.start, span.end))}`;
  });
}
