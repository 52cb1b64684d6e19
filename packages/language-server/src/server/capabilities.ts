import { type InitializeResult, TextDocumentSyncKind } from "vscode-languageserver";
import { CODE_ACTION_KINDS } from "../features/code-actions.ts";
import { COMMANDS } from "../features/commands.ts";
import type { Client } from "./client.ts";

/** What the server tells a client that it can do. */
export function capabilities({ encoding }: Client): InitializeResult["capabilities"] {
  return {
    positionEncoding: encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    diagnosticProvider: { identifier: "pistectl", interFileDependencies: true, workspaceDiagnostics: true },
    codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS] },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    completionProvider: { triggerCharacters: [" ", ":", '"', "-", "{", ","] },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: { prepareProvider: true },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    codeLensProvider: {},
    inlayHintProvider: true,
    executeCommandProvider: { commands: [...COMMANDS] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
