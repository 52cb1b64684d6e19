// What the language server uses of `vscode-languageserver`, in place of the whole: most of that library is for what other servers do.
export * from "vscode-languageserver-types";

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
