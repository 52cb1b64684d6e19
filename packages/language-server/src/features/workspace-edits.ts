import type { SourceFile, Span } from "@pistectl/config-schema/editing";
import type { TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver";
import type { OpenProject } from "../workspace/open-project.ts";
import type { Reader } from "./manifest.ts";

/** A replacement in a file of a project. */
export interface FileChange {
  readonly file: SourceFile;
  readonly span: Span;
  readonly text: string;
}

/** Replacements as a client makes them, by file. */
export function workspaceEdit(changes: readonly FileChange[], project: OpenProject, reader: Reader): WorkspaceEdit {
  const files = new Set(changes.map(({ file }) => file));
  return {
    documentChanges: [...files].map((file): TextDocumentEdit => {
      const replaced = changes.filter((change) => change.file === file);
      const uri = reader.uriOf(project, file.path);
      const places = reader.placesOf(file);
      return {
        textDocument: { uri, version: reader.versionOf(uri) },
        edits: replaced.map(({ span, text }) => ({ range: places.rangeOf(span), newText: text })),
      };
    }),
  };
}
