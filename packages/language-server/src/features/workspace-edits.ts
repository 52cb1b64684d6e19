import type { SourceFile, Span } from "@pistectl/config-schema/editing";
import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { OpenProject } from "../workspace/open-project.ts";
import type { Reader } from "./manifest.ts";

/** A replacement in a file of a project. */
export interface FileChange {
  readonly file: SourceFile;
  readonly span: Span;
  readonly text: string;
}

/** Replacements as a client makes them, by file: of the version that they are for, where the client knows versions. */
export function workspaceEdit(changes: readonly FileChange[], project: OpenProject, reader: Reader): WorkspaceEdit {
  const documentChanges = documentEdits(changes, project, reader);
  if (reader.knowsVersions) return { documentChanges };
  return { changes: Object.fromEntries(documentChanges.map(({ textDocument: { uri }, edits }) => [uri, edits as TextEdit[]])) };
}

/** The same, of versions. */
export function documentEdits(changes: readonly FileChange[], project: OpenProject, reader: Reader): TextDocumentEdit[] {
  const files = new Set(changes.map(({ file }) => file));
  return [...files].map((file): TextDocumentEdit => {
    const replaced = changes.filter((change) => change.file === file);
    const uri = reader.uriOf(project, file.path);
    const places = reader.placesOf(file);
    return {
      textDocument: { uri, version: reader.versionOf(uri) },
      edits: replaced.map(({ span, text }) => ({ range: places.rangeOf(span), newText: withBreaksOf(file, text) })),
    };
  });
}

/** A text whose lines end as those of the file do. */
function withBreaksOf(file: SourceFile, text: string): string {
  return file.text.includes("\r\n") ? text.replaceAll(/\r?\n/g, "\r\n") : text;
}
