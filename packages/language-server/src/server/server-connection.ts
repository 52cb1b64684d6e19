import type { Connection } from "vscode-languageserver";

/** What the server uses of a connection: any of `vscode-languageserver`, or less where a whole one is too much. */
export type ServerConnection = Pick<
  Connection,
  | "onInitialize"
  | "onInitialized"
  | "onDidOpenTextDocument"
  | "onDidChangeTextDocument"
  | "onDidCloseTextDocument"
  | "onDidChangeConfiguration"
  | "onDidChangeWatchedFiles"
  | "onCodeAction"
  | "onCodeLens"
  | "onCompletion"
  | "onDefinition"
  | "onDocumentFormatting"
  | "onDocumentRangeFormatting"
  | "onDocumentSymbol"
  | "onExecuteCommand"
  | "onFoldingRanges"
  | "onHover"
  | "onPrepareRename"
  | "onReferences"
  | "onRenameRequest"
  | "onSelectionRanges"
  | "onShutdown"
  | "onWorkspaceSymbol"
  | "sendDiagnostics"
> & {
  readonly client: Pick<Connection["client"], "register">;
  readonly console: Pick<Connection["console"], "warn">;
  readonly sendRequest: (method: string) => Promise<unknown>;
  readonly workspace: Pick<Connection["workspace"], "onDidChangeWorkspaceFolders"> & {
    readonly getConfiguration: (section: string) => Promise<unknown>;
  };
  readonly languages: {
    readonly diagnostics: Pick<Connection["languages"]["diagnostics"], "on" | "onWorkspace" | "refresh">;
    readonly inlayHint: Pick<Connection["languages"]["inlayHint"], "on">;
  };
};
