// What the language server uses of `vscode-languageserver`, in place of the whole: most of that library is for what other servers do.
// Its types hold the values below to the protocol's; with its own values would come its checks of everything, a tenth of the page's code.
import type * as protocol from "vscode-languageserver-types";

export const CodeActionKind: Pick<typeof protocol.CodeActionKind, "QuickFix" | "SourceFixAll"> = {
  QuickFix: "quickfix",
  SourceFixAll: "source.fixAll",
};

export const CompletionItemKind: Pick<typeof protocol.CompletionItemKind, "Property" | "Snippet" | "EnumMember"> = {
  Property: 10,
  Snippet: 15,
  EnumMember: 20,
};

export const DiagnosticSeverity: Pick<typeof protocol.DiagnosticSeverity, "Error" | "Warning" | "Information"> = {
  Error: 1,
  Warning: 2,
  Information: 3,
};

export const DiagnosticTag: Pick<typeof protocol.DiagnosticTag, "Unnecessary" | "Deprecated"> = { Unnecessary: 1, Deprecated: 2 };

export const FoldingRangeKind: Pick<typeof protocol.FoldingRangeKind, "Comment"> = { Comment: "comment" };

export const InsertTextFormat: Pick<typeof protocol.InsertTextFormat, "PlainText" | "Snippet"> = { PlainText: 1, Snippet: 2 };

export const MarkupKind: Pick<typeof protocol.MarkupKind, "PlainText" | "Markdown"> = { PlainText: "plaintext", Markdown: "markdown" };

export const SymbolKind: Pick<typeof protocol.SymbolKind, "Module" | "Namespace" | "Class" | "Field" | "Interface" | "Function"> = {
  Module: 2,
  Namespace: 3,
  Class: 5,
  Field: 8,
  Interface: 11,
  Function: 12,
};

/** What is wrong with a request, in the numbers of JSON-RPC. */
export const ErrorCodes = { InvalidRequest: -32600, MethodNotFound: -32601, InvalidParams: -32602, InternalError: -32603 } as const;

export const TextDocumentSyncKind = { None: 0, Full: 1, Incremental: 2 } as const;

export const DocumentDiagnosticReportKind = { Full: "full", Unchanged: "unchanged" } as const;

export const DidChangeConfigurationNotification = { type: { method: "workspace/didChangeConfiguration" } } as const;

export const DidChangeWatchedFilesNotification = { type: { method: "workspace/didChangeWatchedFiles" } } as const;

/** A request that is answered by what is wrong with it. */
export class ResponseError extends Error {
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}
