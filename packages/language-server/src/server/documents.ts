import type { DidChangeTextDocumentParams, TextDocumentItem } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { PositionEncoding } from "../text/position-encoding.ts";
import { placesOf } from "../text/text-places.ts";

/** The texts that the client has open, by address. */
export interface OpenDocuments {
  readonly get: (uri: string) => TextDocument | undefined;
  readonly uris: () => readonly string[];
  readonly open: (item: TextDocumentItem) => TextDocument;
  /** Null: it was never opened. */
  readonly change: (params: DidChangeTextDocumentParams, encoding: PositionEncoding) => TextDocument | null;
  readonly close: (uri: string) => void;
}

/** None is open at first. */
export function openDocuments(): OpenDocuments {
  const documents = new Map<string, TextDocument>();
  return {
    get: (uri) => documents.get(uri),
    uris: () => [...documents.keys()],
    open: ({ uri, languageId, version, text }) => {
      // A client may send anything.
      if (typeof text !== "string") throw new TypeError("a document has a text");
      const document = TextDocument.create(uri, languageId, version, text);
      documents.set(uri, document);
      return document;
    },
    change: ({ textDocument: { uri, version }, contentChanges }, encoding) => {
      const document = documents.get(uri);
      if (document === undefined) return null;
      for (const change of contentChanges) TextDocument.update(document, [inUtf16(change, document, encoding)], version);
      return document;
    },
    close: (uri) => void documents.delete(uri),
  };
}

type Change = DidChangeTextDocumentParams["contentChanges"][number];

function inUtf16(change: Change, document: TextDocument, encoding: PositionEncoding): Change {
  if (!("range" in change) || encoding === "utf-16") return change;
  const places = placesOf({ text: document.getText() }, encoding);
  const [start, end] = [change.range.start, change.range.end].map((position) => document.positionAt(places.offsetAt(position)));
  return start && end ? { range: { start, end }, text: change.text } : change;
}
